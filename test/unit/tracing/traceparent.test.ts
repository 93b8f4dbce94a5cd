import { describe, expect, it } from 'vitest'
import { parseTraceParent } from '../../../src/tracing/traceparent.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'
const VALID = `00-${TRACE}-${SPAN}-01`

describe('traceparent', () => {
  it.each([
    ['version 00', VALID, true],
    ['not sampled', `00-${TRACE}-${SPAN}-00`, false],
    ['more flags', `00-${TRACE}-${SPAN}-ff`, true],
    ['more flags without sampled', `00-${TRACE}-${SPAN}-02`, false],
    ['a later version', `cc-${TRACE}-${SPAN}-01`, true],
    ['a later version with more fields', `01-${TRACE}-${SPAN}-01-what-the-future-will-be-like`, true],
    ['a later version with an empty field', `01-${TRACE}-${SPAN}-01-`, true],
  ])('is read: %s', (_, header, isSampled) => {
    expect(parseTraceParent(header)).toEqual({ traceId: TRACE, spanId: SPAN, isSampled })
  })

  it.each([
    ['none', undefined],
    ['empty', ''],
    ['version ff', `ff-${TRACE}-${SPAN}-01`],
    ['upper case in the trace id', VALID.toUpperCase()],
    ['upper case in the version', `0A-${TRACE}-${SPAN}-01`],
    ['a trace id of zeros', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['a span id of zeros', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['a short trace id', `00-${TRACE.slice(1)}-${SPAN}-01`],
    ['a long trace id', `00-${TRACE}0-${SPAN}-01`],
    ['a short span id', `00-${TRACE}-${SPAN.slice(1)}-01`],
    ['a flag of one digit', `00-${TRACE}-${SPAN}-1`],
    ['a flag that is not hexadecimal', `00-${TRACE}-${SPAN}-0g`],
    ['version 00 with more fields', `${VALID}-00`],
    ['version 00 with a dash', `${VALID}-`],
    ['a later version with glued characters', `01-${TRACE}-${SPAN}-01x`],
    ['spaces', ` ${VALID}`],
    ['two headers, as Node.js joins them', `${VALID}, ${VALID}`],
    ['a later version of hostile size', `01-${TRACE}-${SPAN}-01-${'x'.repeat(16_000)}`],
    ['a line break', `01-${TRACE}-${SPAN}-01-\n`],
    ['a list', [VALID]],
  ])('is ignored: %s', (_, header) => {
    expect(parseTraceParent(header)).toBeUndefined()
  })
})
