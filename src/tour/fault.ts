import { faultOfForm, type Query } from './forms.ts'
import { faultOfLabels } from './labels.ts'
import type { Step } from './lesson.ts'
import type { Meaning } from './meaning/difference.ts'
import { readsDate } from './meaning/model.ts'
import { faultOfNames } from './names.ts'
import type { Question } from './question.ts'
import { faultOfValue, type Sizes } from './reasons.ts'
import { repairs } from './repairs.ts'
import type { Scene } from './scene.ts'
import type { Fault } from './verdict.ts'

const EMPTY: Fault = {
  verdict: 'no-data',
  detail:
    'Every selector finds series, but with other numbers than those of this moment nothing may be left: a comparison drops what is false. An operator always drops series whose labels have no partner on the other side.',
}

const HISTOGRAM: Fault = {
  verdict: 'histogram',
  detail: 'histogram_quantile(), histogram_avg(), histogram_fraction() and others read a number from it.',
}

/** What is wrong with a query that is right for one instance alone. */
function faultOfInstances({ perInstance }: Step, { resolved }: Query, { instances }: Scene): Fault {
  const orTotal = readsDate(resolved) ? '' : ', or to add them up'
  const detail =
    instances === 1
      ? `It is right as long as there is a single instance of the service. Of several it has to show each${orTotal}.`
      : `There are ${instances} instances. The task is about ${perInstance ? 'each of them: keep the label instance, and choose no value of it' : 'all of them together: choose none, and add up what they count'}.`
  return { verdict: 'wrong-value', detail }
}

/** Why a query is wrong: from what it names, its form, its labels, its value; undefined where it means the same or cannot be judged. */
export function faultOf(
  query: Query,
  meaning: Meaning,
  question: Question,
  scene: Scene,
  step: Step,
  sizes?: Sizes,
): Fault | undefined {
  if (meaning.kind === 'refused') return { verdict: 'not-evaluable', detail: `${meaning.message}.` }
  if (meaning.kind !== 'different') return undefined
  const answer = question.answers.find(({ resolved }) => resolved === meaning.reference) ?? question.answers[0]
  const { labels, leftOut, tooMuch } = meaning
  const isOneWay = leftOut.length > 0 !== tooMuch.length > 0
  return (
    faultOfNames(query.written, [...scene.series.map((one) => one.labels), ...scene.native], question.recorded) ??
    faultOfForm(query, answer) ??
    (isHistogram(query, question) ? HISTOGRAM : undefined) ??
    (meaning.isEmpty ? EMPTY : undefined) ??
    (labels && faultOfSeries(query, answer, question)) ??
    faultOfRepair(query, question, meaning.isSameForOne) ??
    (isOneWay ? undefined : faultOfSeries(query, answer, question)) ??
    (meaning.isSameForOne ? faultOfInstances(step, answer, scene) : faultOfValue(meaning, step.quantity.unit, sizes))
  )
}

function isHistogram({ resolved }: Query, { samples }: Question): boolean {
  return samples(resolved).some((series) => series.some(({ histogram }) => histogram !== undefined))
}

/** What is wrong with the labels of a query, on the first data that show it. */
function faultOfSeries(query: Query, answer: Query, { samples }: Question): Fault | undefined {
  const expected = samples(answer.resolved)
  const faults = samples(query.resolved).map((series, index) => faultOfLabels(series, expected[index] ?? []))
  return faults.find((fault) => fault !== undefined)
}

/** What has to change in a query that is one small change away from being right. */
function faultOfRepair({ resolved }: Query, { answers, isSame }: Question, isSameForOne: boolean): Fault | undefined {
  for (const { query, fault } of repairs(resolved)) {
    if (answers.every((answer) => !isSame(query, answer.resolved))) continue
    return isSameForOne ? { ...fault, detail: `${fault.detail} Of a single instance both give the same.` } : fault
  }
  return undefined
}
