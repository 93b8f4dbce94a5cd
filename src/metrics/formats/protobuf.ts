import type { BucketCount, NativeBuckets } from '../native-histogram.ts'
import type { Bucket, Exemplar, Family, HistogramSeries, Labels, Snapshot } from '../snapshot.ts'
import { createWriter, type Writer } from './protobuf-writer.ts'

/** The values of the enumeration `MetricType`. */
const TYPES = { counter: 0, gauge: 1, histogram: 4 } as const

/**
 * A length-delimited `io.prometheus.client.MetricFamily` for each metric, by the field numbers of
 * https://github.com/prometheus/client_model/blob/master/io/prometheus/client/metrics.proto.
 */
export function encodeProtobuf({ families, startMs }: Snapshot): Buffer {
  const writer = createWriter()
  for (const family of families) writer.delimited(() => writeFamily(writer, family, startMs))
  return writer.bytes()
}

function writeFamily(writer: Writer, family: Family, startMs: number): void {
  const { name, help, unit, type } = family
  writer.string(1, name)
  writer.string(2, help)
  writer.varint(3, TYPES[type])
  for (const series of family.series) {
    writer.message(4, () => {
      writeLabels(writer, series.labels)
      if ('count' in series) return writer.message(7, () => writeHistogram(writer, series, startMs))
      const isCounter = type === 'counter'
      writer.message(isCounter ? 3 : 2, () => {
        writer.double(1, series.value)
        if (isCounter) writeTime(writer, 3, startMs)
      })
    })
  }
  if (unit) writer.string(5, unit)
}

function writeHistogram(writer: Writer, { count, sum, buckets, native }: HistogramSeries, startMs: number): void {
  writer.varint(1, count)
  writer.double(2, sum)
  for (const bucket of buckets) writer.message(3, () => writeBucket(writer, bucket))
  if (native) writeNative(writer, native)
  writeTime(writer, 15, startMs)
  // Of native buckets, Prometheus takes exemplars from here, in the order of their times.
  const exemplars = native ? buckets.flatMap(({ exemplar }) => exemplar ?? []) : []
  for (const exemplar of exemplars.sort((a, b) => a.timestampMs - b.timestampMs)) {
    writer.message(16, () => writeExemplar(writer, exemplar))
  }
}

function writeNative(writer: Writer, { schema, zeroThreshold, zeroCount, positive, negative }: NativeBuckets): void {
  writer.sint(5, schema)
  writer.double(6, zeroThreshold)
  writer.varint(7, zeroCount)
  writeSpans(writer, 9, 10, negative)
  writeSpans(writer, 12, 13, positive)
  // A span without a bucket says that an empty histogram is native.
  if (positive.length + negative.length === 0) writer.message(12, () => writeSpan(writer, 0, 0))
}

/** Each run of buckets as a span, whose offset is the gap before it; each count as the difference from the one before. */
function writeSpans(writer: Writer, spanField: number, deltaField: number, buckets: readonly BucketCount[]): void {
  let end = 0
  for (let first = 0; first < buckets.length; ) {
    const start = (buckets[first] as BucketCount)[0]
    let length = 1
    while (buckets[first + length]?.[0] === start + length) length += 1
    const offset = start - end
    writer.message(spanField, () => writeSpan(writer, offset, length))
    end = start + length
    first += length
  }
  let before = 0
  for (const [, count] of buckets) {
    writer.sint(deltaField, count - before)
    before = count
  }
}

function writeSpan(writer: Writer, offset: number, length: number): void {
  writer.sint(1, offset)
  writer.varint(2, length)
}

function writeBucket(writer: Writer, { cumulativeCount, upperBound, exemplar }: Bucket): void {
  writer.varint(1, cumulativeCount)
  writer.double(2, upperBound)
  if (exemplar) writer.message(3, () => writeExemplar(writer, exemplar))
}

function writeExemplar(writer: Writer, { traceId, value, timestampMs }: Exemplar): void {
  writeLabels(writer, { trace_id: traceId })
  writer.double(2, value)
  writeTime(writer, 3, timestampMs)
}

function writeLabels(writer: Writer, labels: Labels): void {
  for (const name in labels) {
    writer.message(1, () => {
      writer.string(1, name)
      writer.string(2, String(labels[name]))
    })
  }
}

/** A `google.protobuf.Timestamp`. */
function writeTime(writer: Writer, field: number, ms: number): void {
  const seconds = Math.floor(ms / 1000)
  writer.message(field, () => {
    writer.varint(1, seconds)
    writer.varint(2, Math.floor((ms - seconds * 1000) * 1e6))
  })
}
