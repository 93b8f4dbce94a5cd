import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startContender } from './contenders.ts'
import { GET, send } from './load.ts'
import type { Effort } from './measures.ts'
import { type Summary, summarise } from './summary.ts'

/** Requests a second: few enough that a collector gets every span. */
const PER_SECOND = 400

const RATIOS = [0, 0.05, 1] as const

/** A collector that takes everything. */
export async function startCollector(): Promise<{ readonly otlp: string; readonly server: Server }> {
  const server = createServer((request, response) => request.resume().on('end', () => response.end('{}')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { otlp: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`, server }
}

/** CPU time of a request in microseconds, by the share of requests that are sampled, with a collector and without. */
export async function traceCosts({ rounds, seconds }: Effort, otlp: string, tick: (text: string) => void) {
  const kinds = RATIOS.flatMap((ratio) => [false, true].map((hasCollector) => ({ ratio, hasCollector })))
  const servers = await Promise.all(
    kinds.map(({ ratio, hasCollector }) => {
      return startContender('ours', { 'trace-ratio': ratio, ...(hasCollector && { otlp }) })
    }),
  )
  const found = kinds.map((kind) => ({ ...kind, us: [] as number[] }))
  for (let round = 0; round <= rounds; round++) {
    for (const [at, server] of servers.entries()) {
      tick(`traces, round ${round} of ${rounds}`)
      const before = await server.account()
      const { requests } = await send(server.port, GET, { perSecond: PER_SECOND, durationMs: seconds * 2000 })
      const { cpuUs } = await server.account()
      // The first round warms up.
      if (round > 0) found[at]?.us.push((cpuUs - before.cpuUs) / requests)
    }
  }
  await Promise.all(servers.map((server) => server.stop()))
  return found.map((kind): TraceCost => ({ ...kind, us: summarise(kind.us) }))
}

type TraceCost = { readonly ratio: number; readonly hasCollector: boolean; readonly us: Summary }
