import { describe, expect, it } from 'vitest'
import { uniform } from '../../../src/random.ts'
import { createSampler, traceIdOf } from '../../../src/tracing/sampler.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'
const SAMPLED = `00-${TRACE}-${SPAN}-01`
const UNSAMPLED = `00-${TRACE}-${SPAN}-00`

/** A sampler whose clock a test sets. */
function create(ratio: number, seed = 'a') {
  const time = { now: 0 }
  const decisions: string[] = []
  const sample = createSampler({
    ratio,
    random: uniform(seed),
    now: () => time.now,
    onDecision: (decision) => void decisions.push(decision),
  })
  const count = (decision: string) => decisions.filter((one) => one === decision).length
  return { sample, time, count }
}

const repeat = <T>(times: number, call: () => T) => Array.from({ length: times }, call)

describe('a request without a valid traceparent', () => {
  it.each([0, 0.05, 0.5, 1])('is sampled at the ratio %s', (ratio) => {
    const { sample, count } = create(ratio)
    const share = repeat(10_000, () => sample(undefined)).filter(Boolean).length / 10_000
    expect(Math.abs(share - ratio)).toBeLessThanOrEqual(4 * Math.sqrt((ratio * (1 - ratio)) / 10_000))
    expect(count('ratio')).toBe(Math.round(10_000 * share))
  })

  it('begins a trace of its own, with an id that no other run repeats', () => {
    const samples = [create(1), create(1)].flatMap(({ sample }) => repeat(1000, () => sample('nonsense')))
    expect(samples.every((one) => one?.parentId === undefined)).toBe(true)
    const ids = new Set(samples.map((one) => one?.traceId))
    expect(ids.size).toBe(2000)
    for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/)
  })

  it('is sampled or not by the seed', () => {
    const choices = (seed: string) => {
      const { sample } = create(0.5, seed)
      return repeat(100, () => sample(undefined) !== undefined)
    }
    expect(choices('a')).toEqual(choices('a'))
    expect(choices('a')).not.toEqual(choices('b'))
  })
})

describe('a request with a valid traceparent', () => {
  it('keeps its trace id and is sampled, whatever the ratio', () => {
    expect(create(0).sample(SAMPLED)).toEqual({ traceId: TRACE, parentId: SPAN })
  })

  it('is not sampled when its client does not sample it, whatever the ratio', () => {
    const { sample, count } = create(1)
    expect(sample(UNSAMPLED)).toBeUndefined()
    expect([count('client'), count('ratio'), count('limited')]).toEqual([0, 0, 0])
  })

  it('is sampled 50 times a second and no more', () => {
    const { sample, time, count } = create(0)
    for (; time.now < 10_000; time.now += 1) sample(SAMPLED)
    // What a second without any has saved, then 50 a second.
    expect(count('client')).toBeGreaterThanOrEqual(548)
    expect(count('client')).toBeLessThanOrEqual(550)
    expect(count('client') + count('limited')).toBe(10_000)
  })

  it('saves no more than a second of the limit', () => {
    const { sample, time, count } = create(0)
    time.now = 3_600_000
    repeat(200, () => sample(SAMPLED))
    expect([count('client'), count('limited')]).toEqual([50, 150])
  })

  it('takes nothing from those that are sampled by the ratio', () => {
    const { sample } = create(1)
    repeat(200, () => sample(SAMPLED))
    expect(sample(undefined)).toBeDefined()
  })
})

describe('the trace id for the log', () => {
  it('is that of the client, sampled or not, or else a new one', () => {
    expect(traceIdOf(UNSAMPLED)).toBe(TRACE)
    expect(traceIdOf('nonsense')).toMatch(/^[\da-f]{32}$/)
    expect(traceIdOf(undefined)).not.toBe(traceIdOf(undefined))
  })
})
