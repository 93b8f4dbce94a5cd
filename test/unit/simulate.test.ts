import { describe, expect, it, onTestFinished } from 'vitest'
import type { IncidentRequest, MeasuredOperationId } from '../../src/contract.ts'
import { AppError } from '../../src/errors.ts'
import { uniform } from '../../src/random.ts'
import { createCapacity } from '../../src/simulation/capacity.ts'
import { createIncidents } from '../../src/simulation/incidents.ts'
import { createLatency, LATENCY_PROFILES } from '../../src/simulation/latency.ts'
import { createSimulation } from '../../src/simulation/simulate.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

/** The parts of the process that are missing here. */
const NONE = { surge: undefined, failSnapshots: undefined }

const OPERATIONS = Object.keys(LATENCY_PROFILES) as MeasuredOperationId[]
const noSignal = () => new AbortController().signal

/** What happened to a request: how long it waited, and the problem that it ended with. */
type Fate = { readonly operation: MeasuredOperationId; readonly ms: number; readonly problem: string | undefined }

/** A service with a clock of its own; `factor` 0 is `--latency off`. */
function createWorld(seed: number, factor = 1) {
  const time = createVirtualTime()
  const faults: string[] = []
  const capacity = createCapacity(time)
  const incidents = createIncidents({
    clock: { now: time.now, dateOf: (moment) => new Date(moment) },
    seed,
    controls: { version: '1.0.0', showVersion: () => {}, burn: () => {}, freeMemory: () => 0, ...NONE },
    onChange: capacity.renew,
    onFaults: (operation, fault) => faults.push(`${operation} ${fault}`),
  })
  onTestFinished(incidents.stopAll)
  let onDone = () => {}
  const simulate = createSimulation({
    latency: factor > 0 ? createLatency(seed, factor) : undefined,
    enter: (operation, work) => {
      const note = onDone
      const done = () => {
        note()
        work.done()
      }
      return capacity.enter(operation, { ...work, done })
    },
    impactOn: incidents.impactOn,
    onFault: incidents.countFault,
  })
  /** Sends a request; resolves to its fate once the time has come to that. */
  const send = async (operation: MeasuredOperationId): Promise<Fate> => {
    const begun = time.now()
    let ms = 0
    onDone = () => {
      ms = time.now() - begun
    }
    try {
      await simulate(operation, noSignal)
      return { operation, ms, problem: undefined }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { operation, ms, problem: error.code }
    }
  }
  /** As a timer does, incidents that are over end. */
  const goTo = (moment: number) => {
    time.goTo(moment)
    incidents.list()
  }
  return { incidents, simulate, send, faults, goTo }
}

/** The fates of 2000 requests at set offsets, while incidents come and go. */
async function run(seed: number, requests: readonly IncidentRequest[]): Promise<Fate[]> {
  const world = createWorld(seed)
  const draw = uniform('requests')
  const fates: Promise<Fate>[] = []
  for (let index = 0; index < 2000; index++) {
    world.goTo(index * 20)
    const request = index % 500 === 100 ? requests[Math.floor(index / 500) % requests.length] : undefined
    if (request) world.incidents.start(request)
    fates.push(world.send(OPERATIONS[Math.floor(draw() * OPERATIONS.length)] ?? 'getPerson'))
  }
  world.goTo(10 * 60_000)
  return Promise.all(fates)
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
    const sent = world.send('getPerson')
    expect(world.faults).toEqual(['getPerson latency'])
    world.goTo(30_000)
    const { ms, problem } = await sent
    expect(problem).toBe('injected-unavailable')
    expect(ms).toBeGreaterThan(createLatency(1, 1)('getPerson'))
    expect(world.faults).toEqual(['getPerson latency', 'getPerson unavailable'])
  })

  it('that is hung up is not counted as failed, and gives up its place', async () => {
    const world = createWorld(1)
    world.incidents.start({ incident: 'flapping', intensity: 1, duration: '1h' })
    const controller = new AbortController()
    for (let count = 0; count < LATENCY_PROFILES.getPerson.workers; count++) void world.send('getPerson')
    const waiting = world.simulate('getPerson', () => controller.signal)
    controller.abort()
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    world.goTo(30_000)
    expect(world.faults).toHaveLength(LATENCY_PROFILES.getPerson.workers)
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
    expect(world.faults).toEqual(['getPerson unavailable'])
  })
})

describe('a request that waits when incidents end', () => {
  const SLOW: IncidentRequest = { incident: 'slow-dependency', intensity: 100 }

  it.each([
    ['are stopped', '1h', (world: ReturnType<typeof createWorld>) => world.incidents.stopAll()],
    ['end by themselves', '10s', () => {}],
  ])('is answered as if there were none, when they %s', async (_, duration, stop) => {
    const world = createWorld(1)
    world.incidents.start({ ...SLOW, duration })
    world.incidents.start({ incident: 'cache-cold', intensity: 100, duration })
    world.incidents.start({ incident: 'flapping', intensity: 1, duration })
    const waiting = Array.from({ length: 40 }, () => world.send('listPersons'))
    world.goTo(10_000)
    stop(world)
    // Five rounds of the eight workers, each of at most a second or so.
    world.goTo(20_000)
    for (const { ms, problem } of await Promise.all(waiting)) {
      expect(problem).toBeUndefined()
      expect(ms).toBeLessThan(15_000)
    }
    expect(new Set(world.faults)).toEqual(new Set(['listPersons latency']))
  })

  it('still suffers from those that go on', async () => {
    const world = createWorld(1)
    world.incidents.start(SLOW)
    world.incidents.start({ incident: 'flapping', intensity: 1 })
    const waiting = world.send('listPersons')
    world.incidents.stop('slow-dependency')
    world.goTo(2000)
    expect(await waiting).toMatchObject({ problem: 'injected-unavailable' })
  })
})
