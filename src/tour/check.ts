import { distance, faultOfValues } from './compare.ts'
import { type NamedWrong, requirementsOf, type Step } from './lesson.ts'
import { unmetPrecondition } from './preconditions.ts'
import type { Answer, Ask } from './prometheus.ts'
import { faultOfQuery } from './query-rules/rules.ts'
import type { ServiceState } from './service.ts'
import { type Fault, type Outcome, WRONG } from './verdict.ts'
import { faultOfEmptiness } from './why-empty.ts'

/** Where a check gets its data: the service and Prometheus. Both functions throw when nothing answers. */
export type Sources = { readonly readService: () => Promise<ServiceState>; readonly ask: Ask }

/** Checks an answer to a step. It reads the truth first, and then asks Prometheus about the same moment. */
export async function check(step: Step, query: string, { readService, ask }: Sources): Promise<Outcome> {
  const state = await readService()
  const timeS = Date.parse(state.truth.to) / 1000
  const reason = await unmetPrecondition(step, state, ask, timeS)
  if (reason) return { kind: 'unchecked', lines: [reason] }

  const askNow = (text: string) => ask(text, timeS)
  const answer = await askNow(query)
  const fault = await faultOf(step, query, answer, state, askNow)
  if (!fault) return { kind: 'right', lines: [distanceOf(step, answer, state)] }
  const named = await findNamed(step, fault, query, answer, askNow)
  const lines = [`${WRONG[fault.verdict]}. ${fault.detail}`, ...(named ? [named.reason] : [])]
  return { kind: 'wrong', verdict: fault.verdict, reason: named?.reason, lines }
}

type AskNow = (query: string) => Promise<Answer>

const NO_VECTOR = {
  range: { verdict: 'range-vector', detail: 'A window in brackets needs a function around it, such as rate().' },
  string: {
    verdict: 'string',
    detail:
      'A text in quotes is a string. The task asks for numbers, such as those of a metric; write its name without quotes.',
  },
} as const satisfies Readonly<Record<string, Fault>>

async function faultOf(
  step: Step,
  query: string,
  answer: Answer,
  state: ServiceState,
  ask: AskNow,
): Promise<Fault | undefined> {
  if (answer.kind === 'refused') return { verdict: answer.verdict, detail: `Prometheus says: ${answer.message}` }
  if (answer.kind !== 'series') return NO_VECTOR[answer.kind]
  const fault = faultOfQuery(query, requirementsOf(step))
  if (fault) return fault
  if (answer.series.length === 0) {
    return faultOfEmptiness(query, async (selector) => {
      const found = await ask(selector)
      return found.kind === 'series' ? found.series : []
    })
  }
  return faultOfValues(answer.series, step.quantity.of(state), step.tolerance, step.quantity.unit)
}

/** The wrong answer in the lesson that has the same verdict and the same text, or the same result. */
async function findNamed(
  { wrong }: Step,
  { verdict }: Fault,
  query: string,
  answer: Answer,
  ask: AskNow,
): Promise<NamedWrong | undefined> {
  const candidates = wrong.filter((named) => named.verdict === verdict)
  const text = (one: string) => one.replace(/\s+/g, '')
  const same = candidates.find((named) => text(named.query) === text(query))
  if (same || answer.kind !== 'series' || answer.series.length === 0) return same
  for (const named of candidates) {
    if (isSame(answer, await ask(named.query))) return named
  }
  return undefined
}

function isSame(one: Answer, other: Answer): boolean {
  if (one.kind !== 'series' || other.kind !== 'series' || one.series.length !== other.series.length) return false
  const values = ({ series }: typeof one) =>
    new Map(series.map(({ labels, value }) => [JSON.stringify(Object.entries(labels).sort()), value]))
  const others = values(other)
  return [...values(one)].every(([key, value]) => {
    const partner = others.get(key) ?? Number.NaN
    return Object.is(value, partner) || Math.abs(value - partner) <= 1e-9 * Math.abs(value)
  })
}

function distanceOf({ quantity, allowed }: Step, answer: Answer, state: ServiceState): string {
  const series = answer.kind === 'series' ? answer.series : []
  const tolerance = allowed === 'same bucket' ? 'anywhere in the same bucket is right' : `${allowed} is allowed`
  return `${distance(series, quantity.of(state), quantity.unit)} (${tolerance}).`
}
