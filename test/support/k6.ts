import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { tool } from './tools.ts'

/** What a run of k6 came to. */
export type K6Run = {
  readonly code: number
  readonly output: string
  readonly droppedIterations: number
  /** Requests by `method path operation code`, as they were tagged. */
  readonly requests: ReadonlyMap<string, number>
  /** When the requests of each operation were answered, in milliseconds. */
  readonly times: ReadonlyMap<string, readonly number[]>
  /** The metrics whose thresholds were crossed. */
  readonly crossed: readonly string[]
}

type Point = {
  readonly type: string
  readonly metric: string
  readonly data: { readonly value: number; readonly time: string; readonly tags: Readonly<Record<string, string>> }
}

/** The exit code of k6 when a threshold was crossed. */
const CROSSED = 99

/** Thresholds of speed, which hold only where nothing else takes a core. */
const SPEED = /^(http_req_duration|dropped_iterations)/

/** What is wrong with a run, whatever its speed: the metrics whose thresholds were crossed, or how it failed. */
export function faultsOf({ code, crossed }: K6Run): readonly string[] {
  if (code === CROSSED && crossed.length > 0) return crossed.filter((metric) => !SPEED.test(metric))
  return code === 0 ? [] : [`exit code ${code}`]
}

/** Runs a script of scripts/ against a service on loopback and counts each of its requests. */
export async function runK6(script: string, url: string, env: Readonly<Record<string, string>> = {}): Promise<K6Run> {
  const folder = await mkdtemp(join(tmpdir(), 'prometric-k6-'))
  const points = join(folder, 'points.json')
  try {
    const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
      const child = execFile(
        tool('k6'),
        ['run', '--no-color', '--quiet', '--out', `json=${points}`, join('scripts', script)],
        {
          env: {
            PATH: process.env.PATH,
            HOME: folder,
            BASE_URL: url,
            K6_NO_USAGE_REPORT: 'true',
            K6_AUTO_EXTENSION_RESOLUTION: 'false',
            ...env,
          },
          timeout: 120_000,
          maxBuffer: 2 ** 24,
        },
        (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
      )
    })
    const [, crossed = ''] = /thresholds on metrics '(.*)' have been crossed/.exec(output) ?? []
    return { code, output, crossed: crossed.split(', ').filter(Boolean).sort(), ...(await count(points)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function count(points: string): Promise<Pick<K6Run, 'droppedIterations' | 'requests' | 'times'>> {
  const requests = new Map<string, number>()
  const times = new Map<string, number[]>()
  let droppedIterations = 0
  for await (const line of createInterface({ input: createReadStream(points) })) {
    const { type, metric, data } = JSON.parse(line) as Point
    if (type === 'Point' && metric === 'dropped_iterations') droppedIterations += data.value
    if (type !== 'Point' || metric !== 'http_reqs') continue
    const { method, name, operation, status } = data.tags
    const path = operation === 'unmatched' ? 'unmatched' : name
    const key = [method, path, operation, status].join(' ')
    requests.set(key, (requests.get(key) ?? 0) + data.value)
    times.set(operation ?? '', [...(times.get(operation ?? '') ?? []), Date.parse(data.time)])
  }
  return { droppedIterations, requests, times }
}
