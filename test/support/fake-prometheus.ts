import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { evaluate } from '../../src/promql/evaluate/evaluate.ts'
import { parse } from '../../src/promql/parse.ts'
import { parseExposition } from '../../src/promql/text-format.js'
import { HISTOGRAM_NAMES } from '../../src/tour/catalogue.ts'
import { readLessons } from '../../src/tour/lesson.ts'
import { createModel } from '../../src/tour/meaning/model.ts'
import { replaceRecorded } from '../../src/tour/meaning/recorded.ts'
import { createUniverse } from '../../src/tour/meaning/universe.ts'
import type { Answer, Exemplar, Prometheus, RecordingRule, Series } from '../../src/tour/prometheus.ts'

/** What a fake Prometheus has. */
export type FakeOptions = {
  /** What the service exposes. */
  readonly exposition: string
  readonly release: 2 | 3
  readonly instances?: readonly string[]
  readonly rules?: readonly RecordingRule[]
  readonly exemplars?: readonly Exemplar[]
  /** Labels that the configuration gives each target. */
  readonly labels?: Series['labels']
  /** Which forms of the histograms it keeps; release 3 keeps both unless this says something else. */
  readonly histograms?: 'classic' | 'native' | 'both'
}

/** A Prometheus that computes at once, from made-up values of the series that a service exposes. */
export function createFakePrometheus({
  exposition,
  release,
  instances = ['a:1'],
  rules = [],
  labels: given = {},
  exemplars = [],
  histograms = release === 3 ? 'both' : 'classic',
}: FakeOptions): Prometheus {
  const exposed = formsOf(parseExposition(exposition), histograms)
  const known = instances.flatMap((instance) =>
    exposed.map(({ name, labels }) => ({
      ...labels,
      ...(labels.le && { le: boundOf(labels.le, release) }),
      __name__: name,
      job: 'prometric',
      instance,
      ...given,
    })),
  )
  const { data } = createUniverse(createModel(known), { seed: 8 })
  const isReal = ({ labels }: Series) => instances.includes(labels.instance ?? '')
  const real = {
    ...data,
    instant: (...args: Parameters<typeof data.instant>) => data.instant(...args).filter(isReal),
    overWindow: (...args: Parameters<typeof data.overWindow>) => data.overWindow(...args).filter(isReal),
  }
  const read = (text: string) => {
    const expression = parse(text)
    if (expression.kind === 'unreadable') throw new Error(`cannot read ${text}`)
    return expression
  }
  const recorded = rules.map(({ name, labels, query }) => ({ name, labels, expression: read(query) }))
  const ask = async (text: string): Promise<Answer> => {
    const expression = parse(text)
    if (expression.kind === 'unreadable') return { kind: 'refused', verdict: 'not-promql', message: 'parse error' }
    const value = evaluate(replaceRecorded(expression, recorded), real)
    switch (value.kind) {
      case 'refused':
        return {
          kind: 'refused',
          verdict: /match|same labelset|duplicate/.test(value.message) ? 'not-evaluable' : 'not-promql',
          message: value.message,
        }
      case 'unsupported':
        throw new Error(value.message)
      case 'scalar':
        return { kind: 'series', series: [{ labels: {}, value: value.value }], native: [] }
      case 'vector':
        return {
          kind: 'series',
          series: value.samples.filter(({ histogram }) => !histogram),
          native: value.samples.flatMap(({ labels, histogram }) => (histogram ? [labels] : [])),
        }
      default:
        return { kind: value.kind }
    }
  }
  const targets = instances.map((instance) => ({ labels: { job: 'prometric', instance }, intervalS: 5 }))
  return { ask, rules: async () => rules, targets: async () => targets, exemplars: async () => exemplars }
}

/** The series with the histograms in the forms that are kept; the native one has the labels of the count. */
function formsOf(exposed: ReturnType<typeof parseExposition>, histograms: FakeOptions['histograms']) {
  const familyOf = (name: string) => HISTOGRAM_NAMES.find((one) => name.startsWith(`${one}_`))
  const native = exposed.flatMap((series) => {
    const name = familyOf(series.name)
    return name && series.name === `${name}_count` ? [{ ...series, name }] : []
  })
  if (histograms === 'native') return [...exposed.filter(({ name }) => !familyOf(name)), ...native]
  return histograms === 'both' ? [...exposed, ...native] : exposed
}

/** The recording rules of a file, as Prometheus lists them. */
export function rulesOf(file: string): readonly RecordingRule[] {
  type Rule = { record: string; expr: string; labels?: Record<string, string> }
  const { groups }: { groups: readonly { rules: readonly Rule[] }[] } = parseYaml(file)
  return groups.flatMap(({ rules }) =>
    rules.map(({ record, expr, labels = {} }) => ({ name: record, query: expr, labels })),
  )
}

/** The rules that Prometheus reads in our configuration. */
export const OUR_RULES = rulesOf(readFileSync('generated/prometheus/recording.yml', 'utf8'))

/** Those, and the rules that the tour has a learner write. */
export const TOUR_RULES = [
  ...OUR_RULES,
  ...readLessons().flatMap(({ steps: [step] }) => (step?.rules ? rulesOf(step.rules) : [])),
]

/** A whole bound has a decimal point in Prometheus 3. */
function boundOf(le: string, release: 2 | 3): string {
  return release === 3 && /^\d+$/.test(le) ? `${le}.0` : le
}
