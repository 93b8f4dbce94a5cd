import { describe, expect, it } from 'vitest'
import { type Contender, hasPeers, startContender } from '../../scripts/bench/contenders.ts'
import { GET, POST } from '../../scripts/bench/load.ts'
import type { Running } from '../../scripts/bench/process.ts'
import { compare } from '../../scripts/bench/report.ts'
import { interleave } from '../../scripts/bench/rounds.ts'

/** Ratios of CPU time per request only, with room for the noise of a busy machine and two more tries; `npm run bench` measures well. */
const MOST_OVER_BARE = 3
const LEAST_UNDER_STOCK = 1.5

const isCi = process.env.CI === 'true'
const why = 'the peers are not installed: npm ci --prefix scripts/bench'

describe('CPU time per request', () => {
  it.skipIf(!hasPeers() && !isCi)(
    'is not far above that of bare node:http, and well below that of stock openapi-backend',
    { timeout: 120_000, retry: 2 },
    async () => {
      if (!hasPeers()) throw new Error(why)
      const servers: Partial<Record<Contender, Running>> = {}
      for (const name of ['bare', 'ours', 'stock'] as const) servers[name] = await startContender(name)
      try {
        for (const shape of [GET, POST]) {
          const costs = await interleave(servers as Record<Contender, Running>, shape, {
            rounds: 4,
            seconds: 1,
            tick: () => {},
          })
          expect(compare(costs, 'ours', 'bare').median, `${shape.method}, ours / bare`).toBeLessThanOrEqual(
            MOST_OVER_BARE,
          )
          expect(compare(costs, 'stock', 'ours').median, `${shape.method}, stock / ours`).toBeGreaterThanOrEqual(
            LEAST_UNDER_STOCK,
          )
        }
      } finally {
        for (const server of Object.values(servers)) await server.stop()
      }
    },
  )
})

if (!hasPeers() && !isCi) console.log(`test/bench/ratios.test.ts skips, ${why}`)
