import { parse as parseYaml } from 'yaml'
import type { Failure, Sample, Value } from '../promql/evaluate/data.ts'
import { evaluate } from '../promql/evaluate/evaluate.ts'
import { type Expression, selectorsOf, walk } from '../promql/expression.ts'
import { parse } from '../promql/parse.ts'
import { CATALOGUE, HISTOGRAM_NAMES } from './catalogue.ts'
import type { Query } from './forms.ts'
import { withoutTarget } from './labels.ts'
import type { Step } from './lesson.ts'
import { compareMeaning, isSameMeaning } from './meaning/compare.ts'
import type { Meaning } from './meaning/difference.ts'
import { createModel } from './meaning/model.ts'
import { replaceRecorded } from './meaning/recorded.ts'
import { universesOf } from './meaning/universe.ts'
import type { RecordingRule } from './prometheus.ts'
import type { Scene } from './scene.ts'

/** A query with its text. */
type Answer = Query & { readonly text: string }

/** Queries of which a right one means the same as at least one. */
export type Answers = readonly [Answer, ...Answer[]]

/** One of the two forms of a histogram. */
export type MissingForm = { readonly metric: string; readonly form: 'native' | 'classic' }

/** A metric that the service exposes only with a flag. */
export type MissingSetting = { readonly metric: string; readonly flag: string }

/** A rule of the page that Prometheus has as well: what is recorded, and what the page has it record. */
export type Rule = { readonly name: string; readonly text: string; readonly own: Query; readonly page: Answer }

/** What a step asks of the data that a Prometheus has. */
export type Question = {
  /** The answers of the page that Prometheus has data for, in their order; the rules of the page hold for them. */
  readonly answers: Answers
  /** A query as this Prometheus would compute it. */
  readonly read: (written: Expression) => Query
  /** What a query means, beside the answers. */
  readonly compare: (query: Expression, answers: Answers) => Meaning
  /** Whether two queries mean the same. */
  readonly isSame: (one: Expression, other: Expression) => boolean
  /** The series that a query gives on each of several data of one instance, without the labels of their target. */
  readonly samples: (query: Expression) => readonly (readonly Sample[])[]
  /** The rules of the page that a query needs, as far as Prometheus has rules of that name. */
  readonly rulesOf: (query: Expression) => readonly Rule[]
  /** The names that Prometheus records. */
  readonly recorded: ReadonlySet<string>
  /** What all answers of the page read, and Prometheus does not keep. */
  readonly missing: MissingForm | MissingSetting | undefined
}

/** Makes the question of a step to a Prometheus; throws when the page has an answer that cannot be read. */
export function createQuestion(step: Step, { series, rules, native, targetLabels }: Scene): Question {
  const pageRules = rulesIn(step.rules)
  const readWith = (all: readonly RecordingRule[]) => {
    const parsed = all.map(({ name, labels, query }) => ({ name, labels, expression: readRule(query) }))
    return (written: Expression): Query => ({ written, resolved: replaceRecorded(written, parsed) })
  }
  const [readOwn, readPage] = [readWith(rules), readWith(pageRules)]
  const known = [...series.map(({ labels }) => labels), ...native]
  const names = new Set(known.map(({ __name__ = '' }) => __name__))
  const all = step.answers.map((text) => ({ text, ...readPage(read(text)) }))
  const present = all.filter(({ resolved }) => !missingForm(resolved, names))
  const answers = (present.length > 0 ? present : all) as unknown as Answers
  const model = createModel(known)
  const [instance = ''] = model.instances
  const view = step.perInstance ? 'instance' : 'fleet'
  const universes = universesOf(model).map(({ of }) => of(instance))
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
    samples: (query) => universes.map(({ data }) => withoutTarget(samplesIn(evaluate(query, data)), targetLabels)),
    rulesOf: (query) =>
      pageRules.flatMap(({ name, query: expected }) => {
        const own = rules.filter((rule) => rule.name === name).map((rule) => rule.query)
        if (!own[0] || !namesIn(query).includes(name)) return []
        const [recorded, rule] = [read(name), { name, text: own.join(' and ') }]
        const queryOf = (text: string, { resolved }: Query): Answer => ({ text, written: readRule(text), resolved })
        return [{ ...rule, own: queryOf(own[0], readOwn(recorded)), page: queryOf(expected, readPage(recorded)) }]
      }),
    recorded: new Set(rules.map(({ name }) => name)),
    missing: missingForm(answers[0].resolved, names) ?? missingSetting(answers[0].resolved, names),
  }
}

function namesIn(query: Expression): string[] {
  return selectorsOf(walk(query)).map(({ node }) => node.metric ?? '')
}

/** The form of a histogram that an expression reads and that is not there, while the other form is. */
function missingForm(expression: Expression, names: ReadonlySet<string>): MissingForm | undefined {
  for (const name of namesIn(expression)) {
    const metric = HISTOGRAM_NAMES.find((one) => name.startsWith(one))
    if (metric === undefined || names.has(name)) continue
    if (name === metric) return { metric, form: 'native' }
    if (names.has(metric)) return { metric, form: 'classic' }
  }
  return undefined
}

/** A metric that an expression reads and that the service does not expose as it was started. */
function missingSetting(expression: Expression, names: ReadonlySet<string>): MissingSetting | undefined {
  for (const metric of namesIn(expression)) {
    const flag = CATALOGUE.get(metric)?.when
    if (flag && !names.has(metric)) return { metric, flag }
  }
  return undefined
}

function samplesIn(value: Value | Failure): readonly Sample[] {
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
