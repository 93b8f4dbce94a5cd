import { parse as parseYaml } from 'yaml'
import type { Failure, Value } from '../promql/evaluate/data.ts'
import { evaluate } from '../promql/evaluate/evaluate.ts'
import { type Expression, selectorsOf, walk } from '../promql/expression.ts'
import { parse } from '../promql/parse.ts'
import type { Query } from './forms.ts'
import type { Step } from './lesson.ts'
import { compareMeaning, isSameMeaning } from './meaning/compare.ts'
import type { Meaning } from './meaning/difference.ts'
import { createModel } from './meaning/model.ts'
import { type RecordingRule, replaceRecorded } from './meaning/recorded.ts'
import { universesOf } from './meaning/universe.ts'
import type { Series } from './prometheus.ts'
import type { Scene } from './scene.ts'

/** What a step asks of the data that a Prometheus has. */
export type Question = {
  /** The answers of the page, in their order; the rules of the page hold for them. */
  readonly answers: readonly [Query, ...Query[]]
  /** A query as this Prometheus would compute it. */
  readonly read: (written: Expression) => Query
  /** What a query means, beside the answers. */
  readonly compare: (query: Expression) => Meaning
  /** Whether two queries mean the same. */
  readonly isSame: (one: Expression, other: Expression) => boolean
  /** The series that a query gives on each of several data of one instance. */
  readonly samples: (query: Expression) => readonly (readonly Series[])[]
  /** The names that Prometheus records. */
  readonly recorded: ReadonlySet<string>
  /** A metric of the answers that Prometheus has as a native histogram only. */
  readonly native: string | undefined
}

/** Makes the question of a step to a Prometheus; throws when the page has an answer or a rule that cannot be read. */
export function createQuestion(step: Step, { series, rules, native }: Scene): Question {
  const own = rules.map(({ name, labels, query }) => ({ name, labels, expression: readRule(query) }))
  const answers = step.answers.map((text) => {
    const written = read(text)
    return { written, resolved: replaceRecorded(written, rulesIn(step.rules)) }
  }) as [Query, ...Query[]]
  const references = answers.map(({ resolved }) => resolved) as [Expression, ...Expression[]]
  const model = createModel(series.map(({ labels }) => labels))
  const [instance = ''] = model.instances
  const view = step.perInstance ? 'instance' : 'fleet'
  const universes = universesOf(model).map(({ of }) => of(instance))
  const metrics = references.flatMap((reference) => selectorsOf(walk(reference)).map(({ node }) => node.metric ?? ''))
  const has = (name: string) => series.some(({ labels }) => labels.__name__ === name)
  return {
    answers,
    read: (written) => ({ written, resolved: replaceRecorded(written, own) }),
    compare: (query) => compareMeaning(query, references, model, view),
    isSame: (one, other) => isSameMeaning(one, other, model, view),
    samples: (query) => universes.map(({ data }) => seriesIn(evaluate(query, data))),
    recorded: new Set(rules.map(({ name }) => name)),
    native: native.find((name) => metrics.some((metric) => metric.startsWith(`${name}_`) && !has(metric))),
  }
}

function seriesIn(value: Value | Failure): readonly Series[] {
  if (value.kind === 'scalar') return [{ labels: {}, value: value.value }]
  return value.kind === 'vector' ? value.samples : []
}

function rulesIn(file: string | undefined): readonly RecordingRule[] {
  type Rule = { record: string; expr: string; labels?: Record<string, string> }
  const { groups = [] }: { groups?: readonly { rules: readonly Rule[] }[] } = file ? parseYaml(file) : {}
  return groups.flatMap(({ rules }) =>
    rules.map(({ record, expr, labels = {} }) => ({ name: record, labels, expression: read(expr) })),
  )
}

/** A rule of somebody else may have what the grammar does not know; nothing that reads it can be judged then. */
function readRule(text: string): Expression {
  const expression = parse(text)
  return expression.kind === 'unreadable' ? { kind: 'other', parts: [] } : expression
}

function read(text: string): Expression {
  const expression = parse(text)
  if (expression.kind === 'unreadable') throw new Error(`cannot read ${text}`)
  return expression
}
