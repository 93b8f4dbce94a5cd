import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Job, Result } from './client.ts'
import { CORES, pinned } from './process.ts'

const CLIENT = fileURLToPath(new URL('client.ts', import.meta.url))
const CONNECTIONS = 32
const run = promisify(execFile)

/** A request that is sent again and again; `{n}` in it counts up. */
export type Shape = { readonly method: 'GET' | 'POST' | 'DELETE'; readonly path: string; readonly body?: string }

/** A person as a client sends it, 91 bytes. */
export const PERSON = '{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.org","address":"1 Main St"}'

/** The two requests that every contender serves. */
export const GET: Shape = { method: 'GET', path: '/person/0' }
export const POST: Shape = { method: 'POST', path: '/person', body: PERSON }

/** wrk where it is there, the bench's own client elsewhere. */
export const hasWrk = spawnSync('wrk', ['-v']).error === undefined

/** As many requests as 32 connections get responses to in this time; resolves to their number. Throws when one fails. */
export async function saturate(port: number, shape: Shape, seconds: number): Promise<number> {
  const { requests, wrong } = hasWrk
    ? await wrk(port, shape, seconds)
    : await send(port, shape, { durationMs: seconds * 1000 })
  if (wrong > 0 || requests === 0) throw new Error(`${shape.method} ${shape.path}: ${wrong} of ${requests} failed`)
  return requests
}

/** Sends requests with the bench's own client: numbered ones, a given count, or at a fixed rate. */
export async function send(port: number, shape: Shape, job: Partial<Job> & { durationMs: number }): Promise<Result> {
  const whole: Job = { port, request: toText(shape), connections: CONNECTIONS, ...job }
  const [command, args] = pinned(CORES.load, process.execPath, [CLIENT, JSON.stringify(whole)])
  const { stdout } = await run(command, args)
  return JSON.parse(stdout)
}

async function wrk(port: number, { method, path, body }: Shape, seconds: number) {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-bench-'))
  const script = join(folder, 'request.lua')
  writeFileSync(
    script,
    `wrk.method = '${method}'\n${body ? `wrk.body = [[${body}]]\nwrk.headers['content-type'] = 'application/json'\n` : ''}`,
  )
  const flags = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}${path}`]
  const { stdout } = await run(...pinned(CORES.load, 'wrk', flags)).finally(() => rmSync(folder, { recursive: true }))
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0)
  const wrong = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0)
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+)/.exec(stdout)?.slice(1).map(Number) ?? []
  return { requests, wrong: wrong + broken.reduce((sum, count) => sum + count, 0) }
}

function toText({ method, path, body }: Shape): string {
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`
  if (body === undefined) return `${head}\r\n`
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
