import { type Shape, saturate } from './load.ts'
import type { Running } from './process.ts'

/** CPU time of a server per request, in microseconds, and how many it has served, while it is kept busy. */
export async function cost(server: Running, shape: Shape, seconds: number): Promise<{ us: number; served: number }> {
  const before = await server.account()
  const served = await saturate(server.port, shape, seconds)
  const after = await server.account()
  return { us: (after.cpuUs - before.cpuUs) / served, served }
}

/** What a measurement finds, at the second try when requests failed: a machine that stalls for seconds loses connections. */
async function orOnceMore<Found>(measure: () => Promise<Found>): Promise<Found> {
  try {
    return await measure()
  } catch (error) {
    console.error(`\n${(error as Error).message}; once more`)
    return measure()
  }
}

/** How many rounds to measure, and for how long each server is kept busy in a round. */
type Rounds = { readonly rounds: number; readonly seconds: number }

/** The cost of a request on each server in each round, in microseconds. */
export type Costs<Name extends string> = Readonly<Record<Name, readonly number[]>>

/** Of servers that share a core each gets a part, and V8 compiles what is hot for as long as that takes. */
const WARM_UP_ROUNDS = 8

/**
 * The cost of a request on each server, in microseconds, in rounds: every server once in each round, so that whatever else the machine
 * does meets all of them. The first visit of each server only warms it up.
 */
export async function interleave<Name extends string>(
  servers: Readonly<Record<Name, Running>>,
  shape: Shape,
  { rounds, seconds, tick }: Rounds & { readonly tick: (text: string) => void },
): Promise<Costs<Name>> {
  const names = Object.keys(servers) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      tick(`${shape.method} ${shape.path}, ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${name}`)
      const { us } = await orOnceMore(() => cost(servers[name], shape, seconds))
      if (round > 0) found[name].push(us)
    }
  }
  return found
}

/**
 * The cost of a request on each server, in microseconds, in rounds that keep all servers busy at once. Pinned to one core, they take
 * turns of milliseconds there. So what slows the core for a second slows all of them, and hardly changes the ratio of their costs.
 * It is not that of `interleave`: they also take the caches from each other.
 */
export async function atOnce<Name extends string>(
  servers: Readonly<Record<Name, Running>>,
  shape: Shape,
  { rounds, seconds }: Rounds,
): Promise<Costs<Name>> {
  const names = Object.keys(servers) as Name[]
  const measure = async (length: number) => {
    const settled = await Promise.allSettled(names.map((name) => cost(servers[name], shape, length)))
    return settled.map((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value.us
    })
  }
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  await orOnceMore(() => measure(WARM_UP_ROUNDS * seconds))
  for (let round = 0; round < rounds; round++) {
    const costs = await orOnceMore(() => measure(seconds))
    for (const [index, name] of names.entries()) found[name].push(costs[index] ?? Number.NaN)
  }
  return found
}
