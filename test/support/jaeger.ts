import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { tool } from './tools.ts'

/** A span as Jaeger gives it; its duration is in microseconds. */
export type JaegerSpan = {
  readonly spanID: string
  readonly operationName: string
  readonly duration: number
  readonly references: readonly { readonly spanID: string }[]
  readonly tags: readonly { readonly key: string; readonly value: unknown }[]
}

/** A Jaeger with our configuration. */
export type RunningJaeger = {
  /** Where it takes spans. */
  readonly otlp: string
  /** The spans of a trace, none when it is not there. */
  readonly spansOf: (traceId: string) => Promise<readonly JaegerSpan[]>
  readonly stop: () => Promise<void>
}

const CONFIG = 'deploy/jaeger/jaeger.yaml'

/** Starts Jaeger on free ports of loopback. */
export async function launchJaeger(): Promise<RunningJaeger> {
  const folder = await mkdtemp(join(tmpdir(), 'prometric-jaeger-'))
  const [http, grpc, otlp] = [await freePort(), await freePort(), await freePort()]
  const config = (await readFile(CONFIG, 'utf8'))
    .replace('0.0.0.0:16686', `127.0.0.1:${http}`)
    .replace('127.0.0.1:16685', `127.0.0.1:${grpc}`)
    .replace('0.0.0.0:4318', `127.0.0.1:${otlp}`)
  await writeFile(join(folder, 'jaeger.yaml'), config)
  const child = spawn(tool('jaeger'), ['--config', join(folder, 'jaeger.yaml')], { stdio: 'ignore' })
  const exit = once(child, 'exit')
  const get = (path: string) => fetch(`http://127.0.0.1:${http}${path}`)
  await vi.waitFor(async () => {
    if (!(await get('/api/services')).ok) throw new Error('Jaeger is not ready')
  }, 30_000)
  return {
    otlp: `http://127.0.0.1:${otlp}/v1/traces`,
    spansOf: async (traceId) => {
      const response = await get(`/api/traces/${traceId}`)
      if (!response.ok) return []
      const { data } = (await response.json()) as { data: { spans: JaegerSpan[] }[] }
      return data.flatMap(({ spans }) => spans)
    },
    stop: async () => {
      child.kill('SIGKILL')
      await exit
      await rm(folder, { recursive: true })
    },
  }
}
