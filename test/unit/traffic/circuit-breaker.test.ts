import { describe, expect, it } from 'vitest'
import { createCircuitBreaker } from '../../../src/traffic/circuit-breaker.ts'
import type { TrafficResponse } from '../../../src/traffic/http-client.ts'

const responseOf = (status: number, retryAfterS = 0): TrafficResponse => ({ status, ids: [], retryAfterS })

/** A breaker with a clock that the test sets, and a number of equal responses. */
function create() {
  let time = 1_795_000_000_000
  const breaker = createCircuitBreaker(() => time)
  return {
    ...breaker,
    pass: (ms: number) => {
      time += ms
    },
    recordMany: (count: number, response: TrafficResponse | undefined) => {
      for (let n = 0; n < count; n++) breaker.record(response)
    },
  }
}

describe('the circuit breaker', () => {
  it.each([
    ['for as long as Retry-After says', responseOf(503, 7), 7000],
    ['for as long as another Retry-After says', responseOf(503, 120), 120_000],
    ['for a second when there is no Retry-After', responseOf(503), 1000],
    ['for a second when there is no response', undefined, 1000],
  ])('stays open %s, to the millisecond', (_, refusal, ms) => {
    const { recordMany, allows, pass } = create()
    recordMany(5, refusal)
    expect(allows()).toBe(false)
    pass(ms - 1)
    expect(allows()).toBe(false)
    pass(1)
    expect(allows()).toBe(true)
  })

  it('stays closed after four refusals, and a better response starts the count again', () => {
    const { record, recordMany, allows } = create()
    recordMany(4, responseOf(503, 7))
    record(responseOf(500))
    recordMany(4, responseOf(503, 7))
    expect(allows()).toBe(true)
    record(responseOf(503, 7))
    expect(allows()).toBe(false)
  })

  it('opens again after one more refusal, counted from that one', () => {
    const { record, recordMany, allows, pass } = create()
    recordMany(5, responseOf(503, 7))
    pass(9000)
    expect(allows()).toBe(true)
    record(responseOf(503, 3))
    pass(2999)
    expect(allows()).toBe(false)
    pass(1)
    expect(allows()).toBe(true)
  })
})
