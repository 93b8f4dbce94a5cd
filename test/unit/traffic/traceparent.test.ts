import { describe, expect, it } from 'vitest'
import { parseTraceParent } from '../../../src/tracing/traceparent.ts'
import { newTraceParent } from '../../../src/traffic/traceparent.ts'

/** The parsed headers of many requests. */
const parsed = (ratio: number) => Array.from({ length: 4000 }, () => parseTraceParent(newTraceParent(ratio)))

describe('the traceparent of ambient traffic', () => {
  it('is valid and of another trace each time', () => {
    const ids = new Set(parsed(0.5).map((parent) => parent?.traceId))
    expect(ids.has(undefined)).toBe(false)
    expect(ids.size).toBe(4000)
  })

  it.each([0, 0.05, 0.5, 1])('asks for a trace at the ratio %s', (ratio) => {
    const share = parsed(ratio).filter((parent) => parent?.isSampled).length / 4000
    // Four standard errors: one run in 16,000 is outside.
    expect(Math.abs(share - ratio)).toBeLessThanOrEqual(4 * Math.sqrt((ratio * (1 - ratio)) / 4000))
  })
})
