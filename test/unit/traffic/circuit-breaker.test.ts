import { describe, expect, it } from 'vitest'
import { createBackoff } from '../../../src/traffic/circuit-breaker.ts'
import type { Reply } from '../../../src/traffic/http-client.ts'

const reply = (status: number, retryAfterS = 0): Reply => ({ status, ids: [], retryAfterS })

/** A backoff with a clock that the test sets, and so many equal replies. */
function create() {
  let time = 1_795_000_000_000
  const backoff = createBackoff(() => time)
  return {
    ...backoff,
    pass: (ms: number) => {
      time += ms
    },
    heedMany: (count: number, heard: Reply | undefined) => {
      for (let n = 0; n < count; n++) backoff.heed(heard)
    },
  }
}

describe('visitors', () => {
  it.each([
    ['for as long as Retry-After says', reply(503, 7), 7000],
    ['for as long as another Retry-After says', reply(503, 120), 120_000],
    ['for a second when there is no Retry-After', reply(503), 1000],
    ['for a second when there is no answer', undefined, 1000],
  ])('stay away %s, to the millisecond', (_, refusal, ms) => {
    const { heedMany, mayCome, pass } = create()
    heedMany(5, refusal)
    expect(mayCome()).toBe(false)
    pass(ms - 1)
    expect(mayCome()).toBe(false)
    pass(1)
    expect(mayCome()).toBe(true)
  })

  it('come in spite of four refusals, which a better answer makes forgotten', () => {
    const { heed, heedMany, mayCome } = create()
    heedMany(4, reply(503, 7))
    heed(reply(500))
    heedMany(4, reply(503, 7))
    expect(mayCome()).toBe(true)
    heed(reply(503, 7))
    expect(mayCome()).toBe(false)
  })

  it('stay away again after one more refusal, counted from that one', () => {
    const { heed, heedMany, mayCome, pass } = create()
    heedMany(5, reply(503, 7))
    pass(9000)
    expect(mayCome()).toBe(true)
    heed(reply(503, 3))
    pass(2999)
    expect(mayCome()).toBe(false)
    pass(1)
    expect(mayCome()).toBe(true)
  })
})
