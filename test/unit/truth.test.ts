import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuredOperations, type OperationLabel, operations, type Truth } from '../../src/contract.ts'
import { singleFlight } from '../../src/single-flight.ts'
import { CAPACITY, capacityFor, createTruth, type TruthQuery } from '../../src/truth/truth.ts'

const LABELS: readonly OperationLabel[] = [...measuredOperations, 'unmatched']
const WINDOW_S = { '1m': 60, '5m': 300, '15m': 900, all: Number.POSITIVE_INFINITY }
const STARTED = Date.parse('2026-03-14T09:00:00.000Z')

/** A request that has settled, so long after the one before it; whole milliseconds, so that nothing is rounded. */
type Event = {
  readonly label: OperationLabel
  readonly code: number
  readonly seconds: number
  readonly laterMs: number
}
type Closed = Event & { readonly atMs: number }

/** A truth on a clock of its own, and the list of everything that it recorded. */
function createObserved(capacity = CAPACITY) {
  let nowMs = 5000
  const startMs = nowMs
  const date = () => new Date(STARTED + nowMs - startMs)
  const truth = createTruth({ now: () => nowMs, date, capacity })
  const all: Closed[] = []
  const pass = (ms: number) => {
    nowMs += ms
  }
  const settle = (event: Event) => {
    pass(event.laterMs)
    truth.arrived(event.label)
    truth.closed(event.label, event.code, event.seconds, nowMs)
    all.push({ ...event, atMs: nowMs })
  }
  return { truth, all, pass, settle, now: () => nowMs, startMs }
}

/** What the truth must tell, from the whole list and by the words of the contract. */
function naive(
  { all, now, startMs }: ReturnType<typeof createObserved>,
  { window, operation }: TruthQuery,
  capacity = CAPACITY,
): Truth {
  const toMs = now()
  const dropped = all.slice(0, Math.max(0, all.length - capacity)).at(-1)?.atMs ?? Number.NEGATIVE_INFINITY
  const wantedMs = toMs - WINDOW_S[window] * 1000
  const fromMs = Math.max(wantedMs, startMs, dropped)
  const labels = operation ? [operation] : LABELS
  const closed = all.filter(({ atMs, label }) => atMs > Math.max(wantedMs, dropped) && labels.includes(label))
  const of = (label: OperationLabel) => closed.filter((one) => one.label === label)
  const seconds = (toMs - fromMs) / 1000
  return {
    window,
    from: new Date(STARTED + fromMs - startMs).toISOString(),
    to: new Date(STARTED + toMs - startMs).toISOString(),
    seconds,
    complete: dropped <= wantedMs,
    overall: naiveSummary(closed, seconds),
    operations: Object.fromEntries(labels.map((label) => [label, naiveSummary(of(label), seconds, label)])),
  }
}

function naiveSummary(closed: readonly Closed[], seconds: number, label?: OperationLabel): Truth['overall'] {
  const count = closed.length
  const share = (part: readonly Closed[]) => (count > 0 ? part.length / count : null)
  const durations = closed.map((one) => one.seconds).sort((a, b) => a - b)
  /** The smallest duration that at least this share of the requests did not exceed. */
  const quantile = (percent: number) =>
    durations.find((value) => durations.filter((other) => other <= value).length * 100 >= percent * count) as number
  const objective = label && label !== 'unmatched' ? operations[label].objective : undefined
  const codes = Object.groupBy(closed, ({ code }) => code)
  return {
    requests: count,
    codes: Object.fromEntries(Object.entries(codes).map(([code, some = []]) => [code, some.length])),
    rate: seconds > 0 ? count / seconds : 0,
    error_ratio: share(closed.filter(({ code }) => code >= 500)),
    duration_seconds:
      count > 0
        ? {
            min: durations[0] as number,
            mean: expect.closeTo(durations.reduce((sum, value) => sum + value, 0) / count, 9),
            p50: quantile(50),
            p90: quantile(90),
            p95: quantile(95),
            p99: quantile(99),
            max: durations.at(-1) as number,
          }
        : null,
    in_progress: 0,
    objective: objective
      ? {
          availability: { objective: objective.availability, attained: share(closed.filter(({ code }) => code < 500)) },
          latency: {
            threshold_seconds: objective.latency.threshold,
            objective: objective.latency.share,
            attained: share(closed.filter((one) => one.seconds <= objective.latency.threshold)),
          },
        }
      : null,
  }
}

const event = fc.record({
  label: fc.constantFrom(...LABELS),
  code: fc.constantFrom(200, 201, 404, 499, 500, 503),
  // Few values, so that there are ties, and the thresholds of the objectives among them.
  seconds: fc.constantFrom(0, 0.001, 0.02, 0.1, 0.25, 0.26, 0.5, 0.51, 12),
  laterMs: fc.constantFrom(0, 1, 1000, 20_000, 59_999, 60_000, 300_000),
})
const question = fc.record(
  { window: fc.constantFrom('1m', '5m', '15m', 'all'), operation: fc.constantFrom(...LABELS) },
  { requiredKeys: ['window'] },
) as fc.Arbitrary<TruthQuery>

describe('the truth', () => {
  it('tells what a naive computation finds, in any window, of one operation or all, also when memory is full', async () => {
    const capacity = fc.constantFrom(1, 2, 7, 1000)
    const property = fc.asyncProperty(fc.array(event, { maxLength: 60 }), question, capacity, fc.nat(70_000), tell)
    await fc.assert(property, { numRuns: 1000 })

    async function tell(events: readonly Event[], asked: TruthQuery, most: number, restMs: number) {
      const observed = createObserved(most)
      for (const one of events) observed.settle(one)
      observed.pass(restMs)
      expect(await observed.truth.query(asked)).toEqual(naive(observed, asked, most))
    }
  })

  it('tells exact quantiles of more values than are sorted at a stretch', async () => {
    const observed = createObserved()
    const values = Array.from({ length: 100_000 }, (_, index) => ((index * 48_271) % 99_991) / 1000)
    for (const seconds of values) observed.settle({ label: 'getPerson', code: 200, seconds, laterMs: 0 })
    for (const seconds of values) observed.settle({ label: 'createPerson', code: 201, seconds: -seconds, laterMs: 0 })
    observed.pass(1000)
    const { overall, operations: byOperation } = await observed.truth.query({ window: '1m' })
    const sorted = values.toSorted((a, b) => a - b)
    const mirrored = [...sorted.map((value) => -value).reverse(), ...sorted]
    expect(byOperation.getPerson?.duration_seconds).toEqual({
      min: sorted[0],
      mean: expect.closeTo(values.reduce((sum, value) => sum + value, 0) / values.length, 6),
      p50: sorted[49_999],
      p90: sorted[89_999],
      p95: sorted[94_999],
      p99: sorted[98_999],
      max: sorted[99_999],
    })
    expect(overall.duration_seconds).toMatchObject({ min: mirrored[0], p50: mirrored[99_999], p95: mirrored[189_999] })
  })

  it('takes the 19th of 20 for the 95th percentile, and the 20th for the 99th', async () => {
    const { truth, settle } = createObserved()
    for (let rank = 1; rank <= 20; rank++) settle({ label: 'getPerson', code: 200, seconds: rank, laterMs: 1 })
    expect((await truth.query({ window: 'all' })).overall.duration_seconds).toMatchObject({ p90: 18, p95: 19, p99: 20 })
  })

  it('counts what is in progress, at this moment and by operation', async () => {
    const { truth, now } = createObserved()
    for (const label of ['getPerson', 'getPerson', 'listPersons']) truth.arrived(label)
    truth.closed('getPerson', 200, 0.1, now())
    const { overall, operations: byOperation } = await truth.query({ window: '1m' })
    expect([overall.in_progress, byOperation.getPerson?.in_progress, byOperation.listPersons?.in_progress]).toEqual([
      2, 1, 1,
    ])
    const alone = await truth.query({ window: '1m', operation: 'listPersons' })
    expect([alone.overall.in_progress, Object.keys(alone.operations)]).toEqual([1, ['listPersons']])
  })

  it('holds as many observations as it says, and then says since when it tells', async () => {
    const observed = createObserved()
    const settle = (laterMs: number) => observed.settle({ label: 'unmatched', code: 404, seconds: 0.001, laterMs })
    for (let count = 0; count < CAPACITY; count++) settle(1)
    const whole = await observed.truth.query({ window: '15m' })
    expect([whole.overall.requests, whole.seconds, whole.complete]).toEqual([CAPACITY, CAPACITY / 1000, true])
    settle(1)
    const cut = await observed.truth.query({ window: 'all' })
    expect([cut.overall.requests, cut.seconds, cut.complete]).toEqual([CAPACITY, CAPACITY / 1000, false])
    expect(Date.parse(cut.from)).toBe(STARTED + 1)
    expect(await observed.truth.query({ window: '5m' })).toMatchObject({ complete: true, seconds: 300 })
  })

  it('is of one moment, though others have their turn while it is sorted', async () => {
    const observed = createObserved()
    const settle = () => observed.settle({ label: 'getPerson', code: 200, seconds: 0.1, laterMs: 0 })
    for (let count = 0; count < CAPACITY; count++) settle()
    let [turns, isTold] = [0, false]
    const telling = observed.truth.query({ window: 'all' }).finally(() => {
      isTold = true
    })
    for (; !isTold; turns++) {
      await yieldToEventLoop()
      settle()
    }
    expect((await telling).overall.requests).toBe(CAPACITY)
    expect(turns).toBeGreaterThanOrEqual(10)
  })
})

describe('the memory of the truth', () => {
  it.each([
    [0, CAPACITY],
    [2 ** 63, CAPACITY],
    [2 ** 30, CAPACITY],
    [2 ** 28, 155_344],
    [2 ** 27, 77_672],
  ])('of a process that may use %d bytes holds %d observations', (memory, capacity) => {
    expect(capacityFor(memory)).toBe(capacity)
  })
})

describe('answers in turn', () => {
  it('are made one at a time, and shared by all who have asked before', async () => {
    let atWork = 0
    const made: string[] = []
    const ask = singleFlight(
      async (name: string) => {
        expect(++atWork).toBe(1)
        await yieldToEventLoop()
        atWork -= 1
        made.push(name)
        if (name === 'wrong') throw new Error('wrong')
        return `${name} ${made.length}`
      },
      (name) => name,
    )
    const first = ask('a')
    await Promise.resolve()
    const questions = Array.from({ length: 100 }, () => [ask('a'), ask('b')]).flat()
    const wrong = ask('wrong')
    expect(await first).toBe('a 1')
    await expect(wrong).rejects.toThrow('wrong')
    expect(new Set(await Promise.all(questions))).toEqual(new Set(['a 2', 'b 3']))
    expect(await ask('a')).toBe('a 5')
    expect(made).toEqual(['a', 'a', 'b', 'wrong', 'a'])
  })
})
