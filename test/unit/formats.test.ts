import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../src/contract.ts'
import { encodeOpenMetrics } from '../../src/metrics/formats/open-metrics.ts'
import { encodeProtobuf } from '../../src/metrics/formats/protobuf.ts'
import { encodeText } from '../../src/metrics/formats/text.ts'
import { createRegistry } from '../../src/metrics/registry.ts'
import type { Family, Snapshot } from '../../src/metrics/snapshot.ts'
import { parseExposition } from '../support/exposition.ts'
import { type Message, parseMetricFamilies } from '../support/metric-families.ts'
import { parseOpenMetrics } from '../support/open-metrics.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const LABELS = { method: 'GET', path: '/person/{id}', operation: 'getPerson' } as const

/** A registry with something of everything, at 12:00 of 2026-01-02. */
async function sampleSnapshot(): Promise<Snapshot> {
  const registry = createRegistry(
    metrics,
    (error) => expect.fail(String(error)),
    () => Date.UTC(2026, 0, 2, 12) + 345,
  )
  const duration = registry.bufferedHistogram('http_request_duration_seconds', LABELS)
  duration(0.1 + 0.2, TRACE)
  duration(0.26)
  duration(99, 'f'.repeat(32))
  registry.bufferedHistogram('person_payload_size_bytes', {})
  registry.bufferedCounter('http_status_code', { code: '200' })(2 ** 40 + 1)
  registry.increment('http_requests_total', { ...LABELS, code: '200' }, 3)
  registry.set('person_store_count', {}, Number.NaN)
  registry.set('app_cpu_usage_percent', {}, 1 / 3)
  return registry.snapshot()
}

/** One name for a series; its value is written so that no two numbers look alike. */
const entry = (name: string, labels: Readonly<Record<string, string | number>>, value: number): [string, string] => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(String(text))}`)
  return [`${name} ${pairs.sort().join()}`, Object.is(value, -0) ? '-0' : String(value)]
}
const le = (bound: number) => String(bound).replace('Infinity', '+Inf')

/** The series of a protobuf exposition under the names that the text formats give them. */
function flatten(families: readonly Message[]): [string, string][] {
  return families.flatMap(({ name, metric = [] }) =>
    metric.flatMap(({ label = [], gauge, counter, histogram }: Message) => {
      const labels = Object.fromEntries(label.map(({ name, value }: Message) => [name, value]))
      if (!histogram) return [entry(name, labels, (gauge ?? counter).value)]
      const { bucket, sampleSum, sampleCount } = histogram
      return [
        ...bucket.map(({ upperBound, cumulativeCount }: Message) =>
          entry(`${name}_bucket`, { ...labels, le: le(upperBound) }, cumulativeCount),
        ),
        entry(`${name}_sum`, labels, sampleSum),
        entry(`${name}_count`, labels, sampleCount),
      ]
    }),
  )
}

const sampleLinesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const readText = (snapshot: Snapshot) =>
  parseExposition(encodeText(snapshot)).map(({ metric, labels, value }) => entry(metric, labels, value))
const readOpenMetrics = (snapshot: Snapshot) =>
  parseOpenMetrics(encodeOpenMetrics(snapshot)).map(({ name, labels, value }) => entry(name, labels, value))
const readProtobuf = (snapshot: Snapshot) => flatten(parseMetricFamilies(encodeProtobuf(snapshot)))

describe('the formats', () => {
  it('have the same series with the same values, in one order', async () => {
    const snapshot = await sampleSnapshot()
    const text = readText(snapshot)
    expect(text.length).toBeGreaterThan(50)
    expect(readOpenMetrics(snapshot)).toEqual(text)
    expect(readProtobuf(snapshot)).toEqual(text)
  })

  it('agree to the bit on any value, and on any text in a label or a help', () => {
    const labels = fc.dictionary(fc.constantFrom('a', 'b', 'le_', 'zz9'), fc.string({ unit: 'binary' }))
    const series = fc.uniqueArray(fc.record({ labels, value: fc.double() }), {
      selector: ({ labels }) => entry('', labels, 0)[0],
    })
    fc.assert(
      fc.property(series, fc.constantFrom('counter', 'gauge'), fc.string({ minLength: 1 }), (series, type, help) => {
        const name = type === 'counter' ? 'any_total' : 'any'
        const family: Family = { name, help: `${help}.`, unit: undefined, type, series }
        const snapshot = { families: [family], startMs: 0 }
        const expected = series.map(({ labels, value }) => entry(name, labels, value))
        expect(readOpenMetrics(snapshot)).toEqual(expected)
        expect(readProtobuf(snapshot)).toEqual(expected)
        expect(parseMetricFamilies(encodeProtobuf(snapshot))[0]?.help).toBe(`${help}.`)
        // Both text formats write a sample alike, and so one reader is enough.
        expect(sampleLinesOf(encodeText(snapshot))).toEqual(sampleLinesOf(encodeOpenMetrics(snapshot)))
        const heads = encodeText(snapshot).split('\n').length - series.length
        expect(heads).toBe(3)
      }),
    )
  })

  it('have one name for a counter without _total: its type is unknown in OpenMetrics', async () => {
    const snapshot = await sampleSnapshot()
    const found = parseOpenMetrics(encodeOpenMetrics(snapshot)).find(({ name }) => name === 'http_status_code')
    expect(found).toMatchObject({ family: 'http_status_code', type: 'unknown', value: 2 ** 40 + 1 })
    const families = parseMetricFamilies(encodeProtobuf(snapshot))
    expect(families.find(({ name }) => name === 'http_status_code').type).toBe(0)
  })

  it('say the unit where the name ends in it', async () => {
    const snapshot = await sampleSnapshot()
    const units = [...encodeOpenMetrics(snapshot).matchAll(/^# UNIT (\S+) (\S+)$/gm)].map((match) => match[1])
    expect(units).toEqual(expect.arrayContaining(['http_requests', 'http_request_duration_seconds']))
    expect(units).not.toContain('http_status_code')
    expect(parseMetricFamilies(encodeProtobuf(snapshot)).filter(({ unit }) => unit)).toHaveLength(units.length)
  })

  it('have exemplars on buckets, except text format 0.0.4', async () => {
    const snapshot = await sampleSnapshot()
    expect(encodeText(snapshot)).not.toContain(TRACE)
    const timestamp = Date.UTC(2026, 0, 2, 12) / 1000 + 0.345
    const written = parseOpenMetrics(encodeOpenMetrics(snapshot)).filter(({ exemplar }) => exemplar)
    expect(written.map(({ labels, exemplar }) => [labels.le, exemplar])).toEqual([
      ['0.5', { labels: { trace_id: TRACE }, value: 0.1 + 0.2, timestamp }],
      ['+Inf', { labels: { trace_id: 'f'.repeat(32) }, value: 99, timestamp }],
    ])
    const { histogram } = histogramOf(snapshot, 'http_request_duration_seconds')
    const found = histogram.bucket.filter(({ exemplar }: Message) => exemplar)
    expect(found.map(({ exemplar }: Message) => exemplar)).toEqual(
      [[TRACE, 0.1 + 0.2] as const, ['f'.repeat(32), 99] as const].map(([value, seen]) => ({
        label: [{ name: 'trace_id', value }],
        value: seen,
        timestamp: { seconds: Math.floor(timestamp), nanos: 345_000_000 },
      })),
    )
  })

  it('have native buckets in protobuf, with the same exemplars', async () => {
    const { histogram } = histogramOf(await sampleSnapshot(), 'http_request_duration_seconds')
    // 8 * log2 of 0.26, 0.3 and 99 is -15.5, -13.9 and 53.04.
    expect(histogram).toMatchObject({ schema: 3, zeroThreshold: 2 ** -128, zeroCount: 0 })
    expect(histogram.positiveSpan).toEqual([
      { offset: -15, length: 1 },
      { offset: 1, length: 1 },
      { offset: 66, length: 1 },
    ])
    expect([histogram.positiveDelta, histogram.negativeSpan]).toEqual([[1, 0, 0], undefined])
    expect(histogram.exemplars.map(({ value }: Message) => value)).toEqual([0.1 + 0.2, 99])
  })

  it('have the exemplars of a native histogram in the order of their times', () => {
    const exemplarOf = (timestampMs: number) => ({ traceId: TRACE, value: timestampMs, timestampMs })
    const bounds = [1, 2, Number.POSITIVE_INFINITY]
    const buckets = [30, 10, 20].map((timestampMs, at) => {
      return { upperBound: bounds[at] as number, cumulativeCount: at + 1, exemplar: exemplarOf(timestampMs) }
    })
    const native = { schema: 3, zeroThreshold: 0, zeroCount: 3, positive: [], negative: [] }
    const series = [{ labels: {}, count: 3, sum: 60, buckets, native }]
    const family: Family = { name: 'any', help: 'Any.', unit: undefined, type: 'histogram', series }
    const { histogram } = histogramOf({ families: [family], startMs: 0 }, 'any')
    expect(histogram.exemplars.map(({ value }: Message) => value)).toEqual([10, 20, 30])
    expect(histogram.bucket.map(({ exemplar }: Message) => exemplar.value)).toEqual([30, 10, 20])
  })

  it('have an empty native histogram where nothing was observed', async () => {
    const { histogram } = histogramOf(await sampleSnapshot(), 'person_payload_size_bytes')
    expect(histogram).toMatchObject({ sampleCount: 0, schema: 3, positiveSpan: [{ offset: 0, length: 0 }] })
  })

  it('say since when a series counts in protobuf alone', async () => {
    const snapshot = await sampleSnapshot()
    expect(encodeText(snapshot) + encodeOpenMetrics(snapshot)).not.toMatch(/_created[ {]\S* \d{9}/)
    const { createdTimestamp } = histogramOf(snapshot, 'http_request_duration_seconds').histogram
    expect(createdTimestamp.seconds).toBe(Math.floor(performance.timeOrigin / 1000))
    const counters = parseMetricFamilies(encodeProtobuf(snapshot)).filter(({ type }) => type === 0)
    for (const { metric } of counters) expect(metric[0].counter.createdTimestamp).toEqual(createdTimestamp)
  })
})

function histogramOf(snapshot: Snapshot, wanted: string): Message {
  return parseMetricFamilies(encodeProtobuf(snapshot)).find(({ name }) => name === wanted).metric[0]
}
