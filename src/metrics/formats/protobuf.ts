import { memoizeWeakly } from '../../memoize.ts'
import type { BucketCount, NativeBuckets } from '../native-histogram.ts'
import type { Bucket, Exemplar, Family, HistogramSeries, Labels, Snapshot } from '../snapshot.ts'
import { createWriter, type Writer } from './protobuf-writer.ts'

/** The values of the enumeration `MetricType`. */
const TYPES = { counter: 0, gauge: 1, histogram: 4 } as const

/**
 * A length-delimited `io.prometheus.client.MetricFamily` for each metric, by the field numbers of
 * https://github.com/prometheus/client_model/blob/master/io/prometheus/client/metrics.proto. Each message is written from its
 * last field to its first.
 */
export function encodeProtobuf({ families, startMs }: Snapshot): Buffer {
  const writer = createWriter(2 ** 16)
  const started = encode((writer) => writeTime(writer, startMs))
  for (const family of families.toReversed()) {
    const before = writer.size()
    writeFamily(writer, family, started)
    writer.delimited(before)
  }
  return writer.bytes()
}

function writeFamily(writer: Writer, { name, help, unit, type, series }: Family, started: Buffer): void {
  if (unit) writer.string(5, unit)
  for (let index = series.length - 1; index >= 0; index--) {
    const before = writer.size()
    const one = series[index] as (typeof series)[number]
    if ('count' in one) writeHistogram(writer, one, started)
    else if (type === 'counter') writeCounter(writer, one.value, started)
    else writeGauge(writer, one.value)
    writer.fields(labelFields(one.labels))
    writer.message(4, before)
  }
  writer.varint(3, TYPES[type])
  writer.string(2, help)
  writer.string(1, name)
}

function writeGauge(writer: Writer, value: number): void {
  const before = writer.size()
  writer.double(1, value)
  writer.message(2, before)
}

function writeCounter(writer: Writer, value: number, started: Buffer): void {
  const before = writer.size()
  writeWritten(writer, 3, started)
  writer.double(1, value)
  writer.message(3, before)
}

function writeHistogram(writer: Writer, { count, sum, buckets, native }: HistogramSeries, started: Buffer): void {
  const before = writer.size()
  // Of native buckets, Prometheus takes exemplars from here, in the order of their times.
  const exemplars = native ? buckets.flatMap(({ exemplar }) => exemplar ?? []) : []
  exemplars.sort((a, b) => a.timestampMs - b.timestampMs)
  for (const exemplar of exemplars.reverse()) writeWritten(writer, 16, exemplarFields(exemplar))
  writeWritten(writer, 15, started)
  if (native) writeNative(writer, native)
  for (let index = buckets.length - 1; index >= 0; index--) writeBucket(writer, buckets[index] as Bucket)
  writer.double(2, sum)
  writer.varint(1, count)
  writer.message(7, before)
}

function writeNative(writer: Writer, { schema, zeroThreshold, zeroCount, positive, negative }: NativeBuckets): void {
  // A span without a bucket says that an empty histogram is native.
  if (positive.length + negative.length === 0) writeSpan(writer, 12, 0, 0)
  writeSpans(writer, 12, 13, positive)
  writeSpans(writer, 9, 10, negative)
  writer.varint(7, zeroCount)
  writer.double(6, zeroThreshold)
  writer.sint(5, schema)
}

/** Each run of buckets as a span, whose offset is the gap before it; each count as the difference from the one before. */
function writeSpans(writer: Writer, spanField: number, deltaField: number, buckets: readonly BucketCount[]): void {
  for (let at = buckets.length - 1; at >= 0; at--)
    writer.sint(deltaField, countAt(buckets, at) - countAt(buckets, at - 1))
  for (let last = buckets.length - 1; last >= 0; ) {
    let first = last
    while (first > 0 && indexAt(buckets, first - 1) === indexAt(buckets, first) - 1) first -= 1
    const gap = indexAt(buckets, first) - (first > 0 ? indexAt(buckets, first - 1) + 1 : 0)
    writeSpan(writer, spanField, gap, last - first + 1)
    last = first - 1
  }
}

const indexAt = (buckets: readonly BucketCount[], at: number) => (buckets[at] as BucketCount)[0]
const countAt = (buckets: readonly BucketCount[], at: number) => buckets[at]?.[1] ?? 0

function writeSpan(writer: Writer, field: number, offset: number, length: number): void {
  const before = writer.size()
  writer.varint(2, length)
  writer.sint(1, offset)
  writer.message(field, before)
}

function writeBucket(writer: Writer, { cumulativeCount, upperBound, exemplar }: Bucket): void {
  const before = writer.size()
  if (exemplar) writeWritten(writer, 3, exemplarFields(exemplar))
  writer.double(2, upperBound)
  writer.varint(1, cumulativeCount)
  writer.message(3, before)
}

function writeWritten(writer: Writer, field: number, fields: Buffer): void {
  const before = writer.size()
  writer.fields(fields)
  writer.message(field, before)
}

/** Written once, because the labels of a series never change. */
const labelFields = memoizeWeakly((labels: Labels) =>
  encode((writer) => {
    for (const [name, value] of Object.entries(labels).reverse()) writeLabel(writer, name, String(value))
  }),
)

/** Written once, because an exemplar is written twice, and again until a newer one replaces it. */
const exemplarFields = memoizeWeakly(({ traceId, value, timestampMs }: Exemplar) =>
  encode((writer) => {
    const before = writer.size()
    writeTime(writer, timestampMs)
    writer.message(3, before)
    writer.double(2, value)
    writeLabel(writer, 'trace_id', traceId)
  }),
)

function writeLabel(writer: Writer, name: string, value: string): void {
  const before = writer.size()
  writer.string(2, value)
  writer.string(1, name)
  writer.message(1, before)
}

/** The fields of a `google.protobuf.Timestamp`. */
function writeTime(writer: Writer, ms: number): void {
  const seconds = Math.floor(ms / 1000)
  writer.varint(2, Math.floor((ms - seconds * 1000) * 1e6))
  writer.varint(1, seconds)
}

function encode(write: (writer: Writer) => void): Buffer {
  const writer = createWriter(128)
  write(writer)
  return writer.bytes()
}
