import { walk } from '../promql/expression.ts'
import { parse } from '../promql/parse.ts'
import { isAboutEqual, isEqual } from './agreement.ts'
import { besideTruth, type Moment } from './beside.ts'
import { faultOf } from './fault.ts'
import { faultOfRecording, type Query } from './forms.ts'
import { withoutTarget } from './labels.ts'
import type { NamedWrong, Step } from './lesson.ts'
import type { Answer, Prometheus } from './prometheus.ts'
import { createQuestion, type MissingForm, type MissingSetting, type Question } from './question.ts'
import { readScene, type Scene, seriesOf } from './scene.ts'
import type { ServiceState } from './service.ts'
import { hintOfSlip } from './slips.ts'
import { type Fault, type Outcome, WRONG } from './verdict.ts'

/** Where a check gets its data: the service and Prometheus. All functions throw when nothing answers. */
export type Sources = { readonly readService: () => Promise<ServiceState>; readonly prometheus: Prometheus }

/** Checks one answer to a step. */
export function check(step: Step, text: string, sources: Sources): Promise<Outcome> {
  return createCheck(step, sources)(text)
}

/** A check of answers to a step: Prometheus says whether one is PromQL, a model of its data what it means. */
export function createCheck(step: Step, { readService, prometheus }: Sources): (text: string) => Promise<Outcome> {
  let asking: Promise<Asked | undefined> | undefined
  const ask = async (): Promise<Asked | undefined> => {
    const state = await readService()
    const scene = await readScene(prometheus, state)
    return scene && { state, scene, question: createQuestion(step, scene) }
  }
  return async (text) => {
    const answer = await prometheus.ask(text)
    if (answer.kind !== 'series') return wrong(faultOfNoVector(text, answer), namedByText(step, text))
    asking ??= ask()
    const asked = await asking
    return asked ? judge(step, text, answer, asked, prometheus) : unchecked(NO_DATA)
  }
}

type Vector = Extract<Answer, { kind: 'series' }>
type Asked = Moment & { readonly question: Question }

async function judge(
  step: Step,
  text: string,
  answer: Vector,
  { state, scene, question }: Asked,
  prometheus: Prometheus,
): Promise<Outcome> {
  if (question.missing) return unchecked(without(question.missing))
  const expression = parse(text)
  const unjudged = async (why: string) => unchecked(`${why} ${await seenOf(question, text, prometheus, scene)}`)
  if (expression.kind === 'unreadable') return unjudged(`The check cannot read it from "${expression.near}" on.`)
  const query = question.read(expression)
  for (const { name, text: recorded, own, page } of question.rulesOf(query.written)) {
    const fault = faultOf(own, question.compare(own.resolved, [page]), { ...question, answers: [page] }, scene, step)
    if (fault) return wrong({ ...fault, detail: `The rule ${name} records ${recorded}. ${fault.detail}` }, undefined)
  }
  const meaning = question.compare(query.resolved, question.answers)
  if (meaning.kind === 'unjudged') return unjudged(`The check does not know a part of it: ${meaning.message}.`)
  const sizes = meaning.kind === 'different' ? await sizesOf(step, question, text, prometheus, scene.timeS) : undefined
  const index = question.answers.findIndex(({ resolved }) => meaning.kind === 'same' && resolved === meaning.reference)
  const fault =
    faultOf(query, meaning, question, scene, step, sizes) ?? faultOfRecording(query, question.answers[index] ?? query)
  if (fault) return wrong(fault, namedByText(step, text) ?? namedByMeaning(step, fault, query, question))
  // What is recorded is as old as its last evaluation, so that its values are those of another moment.
  const isRecorded = [...walk(query.resolved)].some(({ node }) => node.kind === 'recorded')
  const isSeen = isRecorded || (await isAboutEqual(text, question.answers[index]?.text ?? text, prometheus, scene))
  if (!isSeen) return unchecked(CONTRADICTION)
  return { kind: 'right', lines: besideTruth(step, withoutTarget(answer.series, scene.targetLabels), { state, scene }) }
}

/** What the data of Prometheus show of a query whose meaning cannot be found. */
async function seenOf({ answers }: Question, text: string, prometheus: Prometheus, scene: Scene): Promise<string> {
  for (const reference of answers) {
    if (await isEqual(text, reference.text, prometheus, scene)) {
      return 'On your data it gives the same values as the answer at each of five moments. The check cannot say whether it always does.'
    }
  }
  return 'On your data it does not give the values of the answer, at one of five moments at least.'
}

function wrong(fault: Fault, named: NamedWrong | undefined): Outcome {
  const lines = [`${WRONG[fault.verdict]}. ${fault.detail}`, ...(named ? [named.reason] : [])]
  return { kind: 'wrong', verdict: fault.verdict, reason: named?.reason, lines }
}

function unchecked(line: string): Outcome {
  return { kind: 'unchecked', lines: [line] }
}

const NO_DATA = 'Prometheus has no data of the service: does it scrape it (Status, Target health)?'

const CONTRADICTION =
  'By its meaning this is right, but Prometheus gives other numbers for it than for the answer of the lesson. Does it scrape every instance of the service, each once?'

function without(missing: MissingForm | MissingSetting): string {
  if ('form' in missing) return withoutForm(missing)
  const { metric, flag } = missing
  return `Prometheus has no ${metric}, which the service exposes only with --${flag}: start it as the page says, and ask again when it was scraped.`
}

function withoutForm({ metric, form }: MissingForm): string {
  if (form === 'native') {
    return `Prometheus does not keep ${metric} as a native histogram, which this task is about. Prometheus 3.8 and newer do with scrape_native_histograms: true in the scrape_configs, as in deploy/prometheus/prometheus3.yml.`
  }
  return `Prometheus keeps ${metric} as a native histogram only, without the series _bucket, _sum and _count that this lesson is about. In its scrape_configs, always_scrape_classic_histograms: true keeps both.`
}

function faultOfNoVector(text: string, answer: Exclude<Answer, { kind: 'series' }>): Fault {
  switch (answer.kind) {
    case 'refused': {
      const detail = hintOfSlip(text, answer.message) ?? `Prometheus says: ${answer.message}`
      return { verdict: answer.verdict, detail }
    }
    case 'range':
      return { verdict: 'range-vector', detail: 'A window in brackets needs a function around it, such as rate().' }
    case 'string':
      return {
        verdict: 'string',
        detail:
          'A text in quotes is a string. The task asks for numbers, such as those of a metric; write its name without quotes.',
      }
  }
}

/** What the query and the answer give now, where each is one number, and where the answer is not to be found out. */
async function sizesOf(
  { incident, quantity }: Step,
  { answers }: Question,
  text: string,
  { ask }: Prometheus,
  timeS: number,
) {
  if (incident?.hidden) return undefined
  // Both at one moment, or what came in between would look like a difference.
  const both = await Promise.all([text, answers[0].text].map(async (one) => seriesOf(await ask(one, timeS))))
  const [query, answer] = both.map((all) => (all.length === 1 ? all[0]?.value : undefined))
  return query === undefined || answer === undefined ? undefined : { query, answer, unit: quantity.unit }
}

function namedByText({ wrong }: Step, text: string): NamedWrong | undefined {
  const bare = (one: string) => one.replace(/\s+/g, '')
  return wrong.find(({ query }) => bare(query) === bare(text))
}

/** The wrong answer of the lesson that is wrong in the same way and means the same. */
function namedByMeaning({ wrong }: Step, { verdict }: Fault, query: Query, { read, isSame }: Question) {
  return wrong.find((named) => {
    // Two that find no series give the same nothing, for reasons of their own.
    const expression = named.verdict === verdict && !verdict.startsWith('no-such') ? parse(named.query) : undefined
    if (!expression || expression.kind === 'unreadable') return false
    return isSame(query.resolved, read(expression).resolved)
  })
}
