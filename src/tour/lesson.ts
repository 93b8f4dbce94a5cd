import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { type Block, blocksOf } from './markdown.ts'
import { type Quantity, quantity } from './quantities.ts'
import { isWrong, type Wrong } from './verdict.ts'

/** An incident that a step needs; of the operations in `draw` one is chosen at random, for the learner to find. */
export type IncidentPlan = {
  readonly incident: string
  readonly operations?: readonly string[]
  readonly draw?: readonly string[]
  readonly intensity?: number
  readonly duration?: string
  /** Whether the service keeps it a secret. */
  readonly hidden?: boolean
}

/** A wrong answer that a lesson names: its verdict, and the reason. */
export type NamedWrong = { readonly query: string; readonly verdict: Wrong; readonly reason: string }

/** One question of a lesson, with everything that its check needs. */
export type Step = {
  /** `3`, or `5.2` where a lesson has several. */
  readonly id: string
  /** What the truth is that stands beside the verdict. */
  readonly quantity: Quantity
  /** Whether the question is about each instance by itself, rather than about all of them together. */
  readonly perInstance: boolean
  readonly incident?: IncidentPlan
  /** An answer is right when it means the same as one of these. */
  readonly answers: readonly string[]
  /** The rule file that the lesson has the learner write. */
  readonly rules?: string
  readonly wrong: readonly NamedWrong[]
}

/** A task to find the exemplar of a request, and its trace id. */
export type Search = {
  readonly id: string
  /** The histogram whose exemplars count. */
  readonly metric: string
  /** The request has to have taken more than this many seconds. */
  readonly above: number
  readonly incident?: IncidentPlan
}

/** A page of the tour. */
export type Lesson = {
  readonly number: number
  readonly title: string
  readonly page: string
  readonly steps: readonly Step[]
  readonly searches: readonly Search[]
  /** Queries in the text that are not answers. */
  readonly examples: readonly string[]
}

const FOLDER = join(import.meta.dirname, '../../tour')
const CHECK_KEYS = ['truth', 'view']
const SEARCH_KEYS = ['exemplar', 'above']
const INCIDENT_KEYS = ['incident', 'operations', 'draw', 'intensity', 'duration', 'hidden']

/** All lessons in order. */
export function readLessons(folder: string = FOLDER): Lesson[] {
  const pages = readdirSync(folder).filter((name) => /^\d\d-[a-z-]+\.md$/.test(name))
  return pages.sort().map((page) => readLesson(page, readFileSync(join(folder, page), 'utf8')))
}

/** Reads a page; a mistake in it throws with the page and the line. */
export function readLesson(page: string, text: string): Lesson {
  const [, heading = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(text) ?? []
  const number = Number(page.slice(0, 2))
  if (Number(heading) !== number) throw new Error(`${page}: its heading has to be "# ${number}. Title"`)
  const blocks = blocksOf(text)
  const checks = blocks.flatMap((block, index) => (block.info === 'yaml check' ? [index] : []))
  if (checks.length === 0) throw new Error(`${page}: no block "yaml check"`)
  const rules = blocks.find(({ info }) => info === 'yaml rules')?.body
  const tasks = checks.map((begin, index) => {
    const own = blocks.slice(begin, checks[index + 1])
    const before = blocks.slice(0, begin).findLast(({ info }) => info === 'yaml incident')
    const incident = before && {
      incident: fields(`${page}:${before.line}`, before.body, INCIDENT_KEYS) as IncidentPlan,
    }
    const id = checks.length > 1 ? `${number}.${index + 1}` : `${number}`
    const search = readSearch(page, own[0] as Block)
    if (search) return { search: { id, ...search, ...incident } }
    return { step: { id, ...readStep(page, own), ...incident, ...(rules && { rules }) } }
  })
  return {
    number,
    title,
    page,
    steps: tasks.flatMap(({ step = [] }) => step),
    searches: tasks.flatMap(({ search = [] }) => search),
    examples: blocks.filter(({ info }) => info === 'promql').map(({ body }) => body),
  }
}

/** The search that a block asks for; undefined when it asks for a query. */
function readSearch(page: string, { body, line }: Block): Omit<Search, 'id'> | undefined {
  if (!body.startsWith('exemplar:')) return undefined
  const at = `${page}:${line}`
  const { exemplar, above } = fields(at, body, SEARCH_KEYS)
  if (typeof above !== 'number') throw new Error(`${at}: "above" has to be a number of seconds`)
  return { metric: String(exemplar), above }
}

function readStep(page: string, blocks: readonly Block[]): Omit<Step, 'id'> {
  const [check, ...others] = blocks as [Block, ...Block[]]
  const at = `${page}:${check.line}`
  const { truth, view } = fields(at, check.body, CHECK_KEYS)
  const found = quantity(String(truth))
  if (!found) throw new Error(`${at}: "${truth}" is not a quantity that lessons can ask for`)
  if (view !== undefined && view !== 'instance') throw new Error(`${at}: the view can only be "instance"`)
  const answers = others.filter(({ info }) => info === 'promql answer').map(({ body }) => body)
  if (answers.length === 0) throw new Error(`${at}: no block "promql answer" follows`)
  return {
    quantity: found,
    perInstance: view === 'instance',
    answers,
    wrong: others.filter(({ info }) => info.startsWith('promql wrong ')).map((block) => readWrong(page, block)),
  }
}

function readWrong(page: string, { info, body, line, next }: Block): NamedWrong {
  const verdict = info.replace('promql wrong ', '')
  if (!isWrong(verdict)) throw new Error(`${page}:${line}: no verdict ${verdict}`)
  if (!next) throw new Error(`${page}:${line}: no paragraph says why this is wrong`)
  return { query: body, verdict, reason: next }
}

function fields(at: string, text: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = parseYaml(text) ?? {}
  const unknown = Object.keys(read).find((key) => !known.includes(key))
  if (unknown) throw new Error(`${at}: unknown key ${unknown}; there are ${known.join(', ')}`)
  return read
}
