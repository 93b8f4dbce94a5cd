/**
 * The messages of io.prometheus.client by the number of each field: its name, what it is, and whether it repeats
 * (https://github.com/prometheus/client_model). Only the fields that the service may write.
 */
const MESSAGES = {
  MetricFamily: { 1: 'name string', 2: 'help string', 3: 'type uint', 4: 'metric Metric[]', 5: 'unit string' },
  Metric: { 1: 'label LabelPair[]', 2: 'gauge Gauge', 3: 'counter Counter', 7: 'histogram Histogram' },
  LabelPair: { 1: 'name string', 2: 'value string' },
  Gauge: { 1: 'value double' },
  Counter: { 1: 'value double', 2: 'exemplar Exemplar', 3: 'createdTimestamp Timestamp' },
  Bucket: { 1: 'cumulativeCount uint', 2: 'upperBound double', 3: 'exemplar Exemplar' },
  Exemplar: { 1: 'label LabelPair[]', 2: 'value double', 3: 'timestamp Timestamp' },
  Timestamp: { 1: 'seconds uint', 2: 'nanos uint' },
  BucketSpan: { 1: 'offset sint', 2: 'length uint' },
  Histogram: {
    1: 'sampleCount uint',
    2: 'sampleSum double',
    3: 'bucket Bucket[]',
    5: 'schema sint',
    6: 'zeroThreshold double',
    7: 'zeroCount uint',
    9: 'negativeSpan BucketSpan[]',
    10: 'negativeDelta sint[]',
    12: 'positiveSpan BucketSpan[]',
    13: 'positiveDelta sint[]',
    15: 'createdTimestamp Timestamp',
    16: 'exemplars Exemplar[]',
  },
} as const

type MessageName = keyof typeof MESSAGES

// biome-ignore lint/suspicious/noExplicitAny: what a message has is in the table above.
export type Message = any

/** Reads a stream of length-delimited metric families, on purpose by none of the service's code. */
export function parseMetricFamilies(bytes: Buffer): Message[] {
  const reader = { bytes, at: 0 }
  const families: Message[] = []
  while (reader.at < bytes.length) families.push(readMessage('MetricFamily', take(reader, Number(readVarint(reader)))))
  return families
}

type Reader = { readonly bytes: Buffer; at: number }

function take(reader: Reader, length: number): Buffer {
  if (reader.at + length > reader.bytes.length) throw new Error('the message is cut off')
  const start = reader.at
  reader.at += length
  return reader.bytes.subarray(start, reader.at)
}

function readVarint(reader: Reader): bigint {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = take(reader, 1)[0] as number
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return value
  }
  throw new Error('the number has no end')
}

function readMessage(name: MessageName, bytes: Buffer): Message {
  const reader: Reader = { bytes, at: 0 }
  const message: Message = {}
  const fields: Readonly<Record<number, string>> = MESSAGES[name]
  while (reader.at < bytes.length) {
    const tag = Number(readVarint(reader))
    const [key = '', kind = ''] = fields[tag >> 3]?.split(' ') ?? []
    if (!key) throw new Error(`${name} has no field ${tag >> 3}`)
    const values = readValues(reader, kind.replace('[]', ''), tag & 7)
    if (kind.endsWith('[]')) message[key] = [...(message[key] ?? []), ...values]
    else if (key in message) throw new Error(`${name} has ${key} twice`)
    else message[key] = values[0]
  }
  return message
}

/** The value of a field, or those of a packed one. */
function readValues(reader: Reader, kind: string, wireType: number): unknown[] {
  const expected = { string: 2, uint: 0, sint: 0, double: 1 }[kind] ?? 2
  if (kind === 'sint' && wireType === 2) {
    const packed: Reader = { bytes: take(reader, Number(readVarint(reader))), at: 0 }
    const values: number[] = []
    while (packed.at < packed.bytes.length) values.push(unfold(readVarint(packed)))
    return values
  }
  if (wireType !== expected) throw new Error(`${kind} has the wire type ${wireType}`)
  if (kind === 'double') return [take(reader, 8).readDoubleLE()]
  const value = readVarint(reader)
  if (kind === 'uint') return [Number(value)]
  if (kind === 'sint') return [unfold(value)]
  const content = take(reader, Number(value))
  return [kind === 'string' ? content.toString() : readMessage(kind as MessageName, content)]
}

/** Undoes the zigzag. */
function unfold(value: bigint): number {
  return Number(value & 1n ? -(value >> 1n) - 1n : value >> 1n)
}
