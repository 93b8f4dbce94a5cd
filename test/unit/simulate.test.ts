import { describe, expect, it } from 'vitest'
import type { IncidentRequest, MeasuredOperationId } from '../../src/contract.ts'
import { AppError } from '../../src/errors.ts'
import { uniform } from '../../src/random.ts'
import { createCapacity } from '../../src/simulation/capacity.ts'
import { createIncidents } from '../../src/simulation/incidents.ts'
import { createLatency, LATENCY_PROFILES } from '../../src/simulation/latency.ts'
import { createSeeds } from '../../src/simulation/seeds.ts'
import { createSimulation } from '../../src/simulation/simulate.ts'

const OPERATIONS = Object.keys(LATENCY_PROFILES) as MeasuredOperationId[]
const noSignal = () => new AbortController().signal

/** What happened to a request: how long it waited, and the problem that it ended with. */
type Fate = { readonly operation: MeasuredOperationId; readonly ms: number; readonly problem: string | undefined }

/** A service with a clock of its own; `factor` 0 is `--latency off`. */
function createWorld(seed: number, factor = 1) {
  let time = 0
  let waited = 0
  const struck: string[] = []
  const incidents = createIncidents({
    now: () => time,
    drawSeed: createSeeds(seed),
    host: { version: '1.0.0', showVersion: () => {}, burn: () => {}, surge: undefined },
    onChange: () => {},
  })
  const simulate = createSimulation({
    latency: factor > 0 ? createLatency(seed, factor) : undefined,
    capacity: createCapacity(() => time),
    strike: incidents.strike,
    wait: async (ms) => {
      waited = ms
    },
    onFault: (operation, fault) => struck.push(`${operation} ${fault}`),
  })
  const send = async (operation: MeasuredOperationId): Promise<Fate> => {
    waited = 0
    try {
      await simulate(operation, noSignal)
      return { operation, ms: waited, problem: undefined }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { operation, ms: waited, problem: error.code }
    }
  }
  const goTo = (ms: number) => {
    time = ms
  }
  return { incidents, simulate, send, struck, goTo }
}

/** The fates of 2000 requests at set offsets, while incidents come and go. */
async function run(seed: number, requests: readonly IncidentRequest[]): Promise<Fate[]> {
  const world = createWorld(seed)
  const draw = uniform('requests')
  const fates: Fate[] = []
  for (let index = 0; index < 2000; index++) {
    world.goTo(index * 20)
    const request = index % 500 === 100 ? requests[Math.floor(index / 500) % requests.length] : undefined
    if (request) world.incidents.start(request)
    fates.push(await world.send(OPERATIONS[Math.floor(draw() * OPERATIONS.length)] ?? 'getPerson'))
  }
  world.incidents.stopAll()
  return fates
}

describe('a run', () => {
  const requests: IncidentRequest[] = [
    { incident: 'slow-dependency', duration: '15s', intensity: 30 },
    { incident: 'error-burst', duration: '9s', intensity: 0.4 },
    { incident: 'bad-deploy', duration: '20s', seed: 11 },
    { incident: 'cache-cold', duration: '8s', delay: '1s' },
  ]

  it('is the same with the same seed and the same requests at the same offsets', async () => {
    const [one, other] = [await run(5, requests), await run(5, requests)]
    expect(other).toEqual(one)
    // Something has happened: requests were slowed down, had to wait for others, and failed in both ways.
    const problems = new Set(one.map(({ problem }) => problem))
    expect(problems).toEqual(new Set([undefined, 'injected-error', 'injected-unavailable']))
    expect(one.filter(({ ms }) => ms > 2000).length).toBeGreaterThan(20)
  })

  it('is another one with another seed, of the service or of an incident', async () => {
    const one = await run(5, requests)
    expect(await run(6, requests)).not.toEqual(one)
    const reseeded = await run(
      5,
      requests.map((request) => ({ ...request, seed: 12 })),
    )
    expect(reseeded).not.toEqual(one)
    // What comes before the first incident does not know of it.
    expect(reseeded.slice(0, 100)).toEqual(one.slice(0, 100))
  })
})

describe('a request', () => {
  it('waits first, then fails, and is counted for both', async () => {
    const world = createWorld(1)
    world.incidents.start({ incident: 'slow-dependency', intensity: 50 })
    world.incidents.start({ incident: 'flapping', intensity: 1 })
    const { ms, problem } = await world.send('getPerson')
    expect(problem).toBe('injected-unavailable')
    expect(ms).toBeGreaterThan(createLatency(1, 1)('getPerson'))
    expect(world.struck).toEqual(['getPerson latency', 'getPerson unavailable'])
    world.incidents.stopAll()
  })

  it('that is hung up is not counted as failed', async () => {
    const struck: string[] = []
    let cancelled = 0
    const simulate = createSimulation({
      latency: () => 10,
      capacity: (_, totalMs) => ({ totalMs, cancel: () => void cancelled++ }),
      strike: () => ({ factor: 1, fault: 'error', by: 'error-burst' }),
      wait: () => Promise.reject(new DOMException('gone', 'AbortError')),
      onFault: (_, fault) => struck.push(fault),
    })
    await expect(simulate('getPerson', noSignal)).rejects.toThrow('gone')
    expect(struck).toEqual([])
    expect(cancelled).toBe(1)
  })

  it('goes on at once without latency and incidents', () => {
    expect(createWorld(1, 0).simulate('getPerson', noSignal)).toBeUndefined()
  })

  it('is not slowed down without latency, and fails all the same', async () => {
    const world = createWorld(1, 0)
    world.incidents.start({ incident: 'slow-dependency', intensity: 50 })
    expect(world.simulate('getPerson', noSignal)).toBeUndefined()
    world.incidents.start({ incident: 'flapping', intensity: 1 })
    expect(await world.send('getPerson')).toEqual({ operation: 'getPerson', ms: 0, problem: 'injected-unavailable' })
    expect(world.struck).toEqual(['getPerson unavailable'])
    world.incidents.stopAll()
  })
})
