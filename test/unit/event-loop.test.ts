import { describe, expect, it } from 'vitest'
import { metrics } from '../../src/contract.ts'
import { observeEventLoop } from '../../src/metrics/event-loop.ts'
import { encodeText } from '../../src/metrics/formats/text.ts'
import { createRegistry } from '../../src/metrics/registry.ts'
import { uniform } from '../../src/random.ts'
import { parseExposition } from '../support/exposition.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

/** A loop that a test blocks; `read` is a scrape. */
function observe() {
  const { now, after, goTo, block } = createVirtualTime()
  let wakes = 0
  const registry = createRegistry(metrics, (error) => expect.fail(String(error)))
  observeEventLoop(registry, now, uniform('gaps'), (ms, call) => {
    wakes += 1
    after(Math.max(1, Math.trunc(ms)), call)
  })
  const read = async () => {
    const samples = parseExposition(encodeText(await registry.snapshot()))
    const value = (name: string) => samples.find(({ series }) => series === name)?.value ?? Number.NaN
    return (figure: string) => value(`nodejs_eventloop_lag_${figure}_seconds`)
  }
  return { read, block, rest: (ms: number) => goTo(now() + ms), wakes: () => wakes }
}

const FIGURES = ['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99']

describe('nodejs_eventloop_lag_*', () => {
  it('are near 0 when nothing is late', async () => {
    const { read, rest } = observe()
    rest(15_000)
    const lag = await read()
    for (const figure of FIGURES) expect(lag(figure), figure).toBeLessThan(0.0015)
  })

  it('are what whoever comes at any moment waits for, though the loop is busy at the rhythm of the samples', async () => {
    const { read, rest, block } = observe()
    // 80 ms of each 100, as cpu-saturation does; timers that were due meanwhile run after them.
    for (let round = 0; round < 1000; round++) {
      block(80)
      rest(20)
    }
    const lag = await read()
    expect(lag('mean')).toBeCloseTo(0.032, 2)
    expect(lag('p50')).toBeCloseTo(0.03, 2)
    expect(lag('p90')).toBeCloseTo(0.07, 2)
    expect(lag('max')).toBeGreaterThan(0.075)
    expect(lag('max')).toBeLessThan(0.101)
  })

  it('weigh a long pause by its length, and forget it at the next scrape', async () => {
    const { read, rest, block } = observe()
    rest(5000)
    block(10_000)
    rest(5000)
    const lag = await read()
    // Half of the time waits for five seconds in the mean.
    expect(lag('mean')).toBeGreaterThan(2)
    expect(lag('max')).toBeGreaterThan(9.8)
    rest(5000)
    expect((await read())('max')).toBeLessThan(0.0015)
  })

  it('stay for a second scrape within a second', async () => {
    const { read, rest, block } = observe()
    block(500)
    rest(5000)
    const first = (await read())('max')
    rest(900)
    expect((await read())('max')).toBe(first)
    expect(first).toBeGreaterThan(0.3)
  })

  it('wake an idle process ten times a second', () => {
    const { rest, wakes } = observe()
    rest(60_000)
    expect(wakes() / 60).toBeCloseTo(10, 0)
  })
})
