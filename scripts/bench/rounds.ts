import { type Shape, saturate } from './load.ts'
import type { Running } from './process.ts'

/** CPU time of a server per request, in microseconds, and how many it has served, while it is kept busy. */
export async function cost(server: Running, shape: Shape, seconds: number): Promise<{ us: number; served: number }> {
  const before = await server.account()
  const served = await saturate(server.port, shape, seconds)
  const after = await server.account()
  return { us: (after.cpuUs - before.cpuUs) / served, served }
}

/** The same, once more when requests failed: a machine that stalls for seconds loses connections. */
async function costAgain(server: Running, shape: Shape, seconds: number): Promise<{ us: number; served: number }> {
  try {
    return await cost(server, shape, seconds)
  } catch (error) {
    console.error(`\n${(error as Error).message}; once more`)
    return cost(server, shape, seconds)
  }
}

/** How long to measure: this number of rounds, or fewer when what was found is enough. */
type Rounds<Name extends string> = {
  readonly rounds: number
  readonly seconds: number
  readonly tick: (text: string) => void
  readonly isEnough?: (found: Readonly<Record<Name, readonly number[]>>) => boolean
}

/**
 * How many times as much one server costs as another, by the cheapest round of each: other programs can only add to the
 * CPU time of a request, by the caches and the cores that they take.
 */
export function floorRatio(one: readonly number[], other: readonly number[]): number {
  return Math.min(...one) / Math.min(...other)
}

/**
 * The cost of a request on each server, in microseconds, in rounds: every server once in each round, so that whatever else the machine
 * does meets all of them. The first visit of each server only warms it up.
 */
export async function interleave<Name extends string>(
  servers: Readonly<Record<Name, Running>>,
  shape: Shape,
  { rounds, seconds, tick, isEnough = () => false }: Rounds<Name>,
): Promise<Record<Name, readonly number[]>> {
  const names = Object.keys(servers) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      tick(`${shape.method} ${shape.path}, ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${name}`)
      const { us } = await costAgain(servers[name], shape, seconds)
      if (round > 0) found[name].push(us)
    }
    if (round > 0 && isEnough(found)) break
  }
  return found
}
