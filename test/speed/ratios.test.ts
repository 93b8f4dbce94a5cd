import { describe, expect, it } from 'vitest'
import { type Contender, hasPeers, startContender } from '../../scripts/bench/contenders.ts'
import { GET, POST } from '../../scripts/bench/load.ts'
import type { Running } from '../../scripts/bench/process.ts'
import { floorRatio, interleave } from '../../scripts/bench/rounds.ts'
import { isCi } from '../../scripts/tools/ci.ts'

/** Ratios of CPU time per request only: a third more than they are, and less than half. `npm run bench` measures well. */
const MOST_OVER_BARE = 2
const LEAST_UNDER_STOCK = 2

/** A busy machine disturbs most rounds, but not all of these; on a quiet one two are enough. */
const MOST_ROUNDS = 12

const NAMES = ['bare', 'ours', 'stock'] as const satisfies Contender[]
type Costs = Readonly<Record<(typeof NAMES)[number], readonly number[]>>

const overBare = ({ ours, bare }: Costs) => floorRatio(ours, bare)
const underStock = ({ ours, stock }: Costs) => floorRatio(stock, ours)

const why = 'the peers are not installed: npm ci --prefix scripts/bench'

describe.each([GET, POST])('CPU time per $method', (shape) => {
  it.skipIf(!hasPeers() && !isCi(process.env))(
    'is not far above that of bare node:http, and well below that of stock openapi-backend',
    { timeout: 180_000 },
    async () => {
      if (!hasPeers()) throw new Error(why)
      const servers: Partial<Record<Contender, Running>> = {}
      try {
        for (const name of NAMES) servers[name] = await startContender(name)
        const costs: Costs = await interleave(servers as Record<keyof Costs, Running>, shape, {
          rounds: MOST_ROUNDS,
          seconds: 1,
          tick: () => {},
          isEnough: (found) =>
            found.ours.length > 1 && overBare(found) <= MOST_OVER_BARE && underStock(found) >= LEAST_UNDER_STOCK,
        })
        expect(overBare(costs), `ours / bare, ${JSON.stringify(costs)}`).toBeLessThanOrEqual(MOST_OVER_BARE)
        expect(underStock(costs), `stock / ours, ${JSON.stringify(costs)}`).toBeGreaterThanOrEqual(LEAST_UNDER_STOCK)
      } finally {
        for (const server of Object.values(servers)) await server.stop()
      }
    },
  )
})

if (!hasPeers() && !isCi(process.env)) console.log(`test/speed/ratios.test.ts skips, ${why}`)
