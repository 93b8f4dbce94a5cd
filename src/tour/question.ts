import { parse as parseYaml } from 'yaml'
import type { Failure, Value } from '../promql/evaluate/data.ts'
import { evaluate } from '../promql/evaluate/evaluate.ts'
import { type Expression, selectorsOf, walk } from '../promql/expression.ts'
import { parse } from '../promql/parse.ts'
import type { Query } from './forms.ts'
import { withoutTarget } from './labels.ts'
import type { Step } from './lesson.ts'
import { compareMeaning, isSameMeaning } from './meaning/compare.ts'
import type { Meaning } from './meaning/difference.ts'
import { createModel } from './meaning/model.ts'
import { replaceRecorded } from './meaning/recorded.ts'
import { universesOf } from './meaning/universe.ts'
import type { RecordingRule, Series } from './prometheus.ts'
import type { Scene } from './scene.ts'

/** Queries of which a right one means the same as at least one. */
export type Answers = readonly [Query, ...Query[]]

/** A rule of the page that Prometheus has as well: what is recorded, and what the page has it record. */
export type Rule = { readonly name: string; readonly text: string; readonly own: Query; readonly page: Query }

/** What a step asks of the data that a Prometheus has. */
export type Question = {
  /** The answers of the page, in their order; the rules of the page hold for them. */
  readonly answers: Answers
  /** A query as this Prometheus would compute it. */
  readonly read: (written: Expression) => Query
  /** What a query means, beside the answers. */
  readonly compare: (query: Expression, answers: Answers) => Meaning
  /** Whether two queries mean the same. */
  readonly isSame: (one: Expression, other: Expression) => boolean
  /** The series that a query gives on each of several data of one instance, without the labels of their target. */
  readonly samples: (query: Expression) => readonly (readonly Series[])[]
  /** The rules of the page that a query needs, as far as Prometheus has rules of that name. */
  readonly rulesOf: (query: Expression) => readonly Rule[]
  /** The names that Prometheus records. */
  readonly recorded: ReadonlySet<string>
  /** A metric of the answers that Prometheus has as a native histogram only. */
  readonly native: string | undefined
}

/** Makes the question of a step to a Prometheus; throws when the page has an answer that cannot be read. */
export function createQuestion(step: Step, { series, rules, native, targetLabels }: Scene): Question {
  const pageRules = rulesIn(step.rules)
  const readWith = (all: readonly RecordingRule[]) => {
    const parsed = all.map(({ name, labels, query }) => ({ name, labels, expression: readRule(query) }))
    return (written: Expression): Query => ({ written, resolved: replaceRecorded(written, parsed) })
  }
  const [readOwn, readPage] = [readWith(rules), readWith(pageRules)]
  const answers = step.answers.map((text) => readPage(read(text))) as unknown as Answers
  const model = createModel(series.map(({ labels }) => labels))
  const [instance = ''] = model.instances
  const view = step.perInstance ? 'instance' : 'fleet'
  const universes = universesOf(model).map(({ of }) => of(instance))
  const metrics = answers.flatMap(({ resolved }) => namesIn(resolved))
  const has = (name: string) => series.some(({ labels }) => labels.__name__ === name)
  return {
    answers,
    read: readOwn,
    compare: (query, all) =>
      compareMeaning(
        query,
        all.map(({ resolved }) => resolved),
        model,
        view,
      ),
    isSame: (one, other) => isSameMeaning(one, other, model, view),
    samples: (query) => universes.map(({ data }) => withoutTarget(seriesIn(evaluate(query, data)), targetLabels)),
    rulesOf: (query) =>
      pageRules.flatMap(({ name, query: expected }) => {
        const own = rules.filter((rule) => rule.name === name).map((rule) => rule.query)
        if (!own[0] || !namesIn(query).includes(name)) return []
        const [recorded, rule] = [read(name), { name, text: own.join(' and ') }]
        const queryOf = (text: string, { resolved }: Query): Query => ({ written: readRule(text), resolved })
        return [{ ...rule, own: queryOf(own[0], readOwn(recorded)), page: queryOf(expected, readPage(recorded)) }]
      }),
    recorded: new Set(rules.map(({ name }) => name)),
    native: native.find((name) => metrics.some((metric) => metric.startsWith(`${name}_`) && !has(metric))),
  }
}

function namesIn(query: Expression): string[] {
  return selectorsOf(walk(query)).map(({ node }) => node.metric ?? '')
}

function seriesIn(value: Value | Failure): readonly Series[] {
  if (value.kind === 'scalar') return [{ labels: {}, value: value.value }]
  return value.kind === 'vector' ? value.samples : []
}

function rulesIn(file: string | undefined): readonly RecordingRule[] {
  type Rule = { record: string; expr: string; labels?: Record<string, string> }
  const { groups = [] }: { groups?: readonly { rules: readonly Rule[] }[] } = file ? parseYaml(file) : {}
  return groups.flatMap(({ rules }) =>
    rules.map(({ record, expr, labels = {} }) => ({ name: record, labels, query: expr })),
  )
}

/** A rule may have what the grammar does not know; nothing that reads it can be judged then. */
function readRule(text: string): Expression {
  const expression = parse(text)
  return expression.kind === 'unreadable' ? { kind: 'other', parts: [] } : expression
}

function read(text: string): Expression {
  const expression = parse(text)
  if (expression.kind === 'unreadable') throw new Error(`cannot read ${text}`)
  return expression
}
