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

/** How many rounds to measure, and how long each takes. */
type Rounds = { readonly rounds: number; readonly seconds: number; readonly tick: (text: string) => void }

/**
 * The cost of a request on each server, in microseconds, in rounds: every server once in each round, so that whatever else the machine
 * does meets all of them. The first visit of each server only warms it up.
 */
export async function interleave<Name extends string>(
  servers: Readonly<Record<Name, Running>>,
  shape: Shape,
  { rounds, seconds, tick }: Rounds,
): Promise<Record<Name, readonly number[]>> {
  const names = Object.keys(servers) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      tick(`${shape.method} ${shape.path}, ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${name}`)
      const { us } = await costAgain(servers[name], shape, seconds)
      if (round > 0) found[name].push(us)
    }
  }
  return found
}

/**
 * The same, in rounds that keep all servers busy at once. They share a core, and the kernel gives each a turn every few
 * milliseconds. So what slows the core for a second slows all of them, and their ratio within a round stays.
 * They are warmed up for as long as eight rounds, since each gets a part of the core only.
 */
export async function atOnce<Name extends string>(
  servers: Readonly<Record<Name, Running>>,
  shape: Shape,
  { rounds, seconds }: Omit<Rounds, 'tick'>,
): Promise<readonly Readonly<Record<Name, number>>[]> {
  const round = async (length: number) => {
    const costs = Object.entries<Running>(servers).map(async ([name, server]) => {
      return [name, (await costAgain(server, shape, length)).us] as const
    })
    return Object.fromEntries(await Promise.all(costs)) as Record<Name, number>
  }
  await round(8 * seconds)
  const found: Record<Name, number>[] = []
  while (found.length < rounds) found.push(await round(seconds))
  return found
}
