import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { CONTENDERS, type Contender } from './contenders.ts'
import { hasWrk } from './load.ts'
import { canPin } from './process.ts'
import type { Share } from './profile.ts'
import type { Costs } from './rounds.ts'
import { type Summary, summarise } from './summary.ts'

/** One line of the table of figures; `ok` is undefined where nothing is demanded. */
export type Figure = {
  readonly name: string
  readonly value: string
  readonly demand: string
  readonly ok: boolean | undefined
}

/** A figure that has a limit. */
export function figure(name: string, { median, spread }: Summary, limit: number | undefined, show = ratio): Figure {
  const value = spread === 0 ? show(median) : `${show(median)} ± ${(spread * 100).toFixed(0)} %`
  if (limit === undefined) return { name, value, demand: 'reported', ok: undefined }
  return { name, value, demand: `<= ${show(limit)}`, ok: median <= limit }
}

/** How many times as much one contender costs as another: the median of the ratios within each round. */
export function compare<Name extends string>(costs: Costs<Name>, one: Name, other: Name): Summary {
  return summarise(costs[one].map((us, round) => us / (costs[other][round] ?? Number.NaN)))
}

export const ratio = (value: number) => value.toFixed(2)
export const ns = (value: number) => `${value.toFixed(0)} ns`
export const us = (value: number) => `${value.toFixed(0)} us`
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const mb = (value: number) => `${value.toFixed(1)} MB`
export const percent = (value: number) => `${(value * 100).toFixed(2)} %`

/** A table in Markdown, with columns of equal width, so that it reads on a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** The table of figures. */
export function figureTable(figures: readonly Figure[]): string {
  const verdict = ({ ok }: Figure) => (ok === undefined ? '' : ok ? 'yes' : 'NO')
  return table(
    ['Figure', 'Measured', 'Must be', 'Reached'],
    figures.map((row) => [row.name, row.value, row.demand, verdict(row)]),
  )
}

/** CPU time per request of every contender. */
export function costTable(get: Costs<Contender>, post: Costs<Contender>): string {
  const cell = (all: readonly number[]) => {
    const { median, spread } = summarise(all)
    return `${median.toFixed(1)} ± ${(spread * 100).toFixed(0)} %`
  }
  const rows = Object.entries(CONTENDERS).map(([name, what]) => {
    return [what, cell(get[name as Contender]), cell(post[name as Contender])]
  })
  return table(['CPU per request, us', 'GET /person/{id}', 'POST /person'], rows)
}

/** Where the time of a request goes, beside the same of the bare server. */
export function profileTable(ours: readonly Share[], bare: readonly Share[], rows = 16): string {
  const us = (shares: readonly Share[], place: string) =>
    (shares.find((share) => share.place === place)?.us ?? 0).toFixed(2)
  return table(
    ['Place', 'Prometric, us', 'bare, us'],
    ours.slice(0, rows).map(({ place }) => [place, us(ours, place), us(bare, place)]),
  )
}

/** The machine, the versions and the way of measuring, without which no figure means anything. */
export function circumstances(isAwake: boolean): string {
  const [core] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  return [
    `- ${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${core?.model.trim()}, ${memory} GB, ${type()} ${release()}`,
    `- Node.js ${process.version}; ${versions()}`,
    `- load: ${hasWrk ? 'wrk, 32 connections, one thread' : "the bench's own client, 32 connections"}; ${
      canPin ? 'server on core 0, load on core 1 (taskset)' : 'not pinned: there is no taskset here'
    }${isAwake ? ', both kept awake (PM QoS)' : ''}`,
  ].join('\n')
}

function versions(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}
