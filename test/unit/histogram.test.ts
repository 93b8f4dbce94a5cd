import { describe, expect, it } from 'vitest'
import { createHistogramSeries } from '../../src/metrics/histogram.ts'

const OLD = 'a'.repeat(32)
const NEW = 'b'.repeat(32)

/** A series with the bounds 1 and 2, whose clock goes on by a millisecond at each exemplar. */
function create() {
  let wallMs = 0
  return createHistogramSeries({}, { buckets: [1, 2] }, () => {
    wallMs += 1
    return wallMs
  })
}

describe('a series of a histogram', () => {
  it('counts a value in the first bucket whose bound it does not exceed', () => {
    const { observe, read } = create()
    for (const value of [-1, 1, 1.5, 2, 2.5, Number.POSITIVE_INFINITY, Number.NaN]) observe(value)
    const { buckets, count } = read()
    expect(buckets.map(({ upperBound, cumulativeCount }) => [upperBound, cumulativeCount])).toEqual([
      [1, 2],
      [2, 4],
      [Number.POSITIVE_INFINITY, 7],
    ])
    expect(count).toBe(7)
  })

  it('keeps the newest exemplar of each bucket', () => {
    const { observe, read } = create()
    observe(1.5, OLD)
    observe(9, OLD)
    observe(1.6, NEW)
    observe(1.7)
    expect(read().buckets.map(({ exemplar }) => exemplar)).toEqual([
      undefined,
      { traceId: NEW, value: 1.6, timestampMs: 3 },
      { traceId: OLD, value: 9, timestampMs: 2 },
    ])
  })

  it('hands out what later values do not change', () => {
    const { observe, read } = create()
    observe(1.5, OLD)
    const before = read()
    const copy = structuredClone(before)
    observe(1.6, NEW)
    expect(before).toEqual(copy)
  })
})
