import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { metrics } from '../../src/contract.ts'
import { encodeOpenMetrics } from '../../src/metrics/formats/open-metrics.ts'
import { encodeProtobuf } from '../../src/metrics/formats/protobuf.ts'
import { encodeText } from '../../src/metrics/formats/text.ts'
import { createRegistry } from '../../src/metrics/registry.ts'
import type { HistogramSeries, Labels, Snapshot } from '../../src/metrics/snapshot.ts'
import { launchPrometheus, type RunningPrometheus, type Sample } from '../support/prometheus.ts'
import { describeWith } from '../support/tools.ts'

const START_MS = 60_000

const FORMATS = {
  text: { type: 'text/plain; version=0.0.4; charset=utf-8', encode: encodeText },
  openmetrics: { type: 'application/openmetrics-text; version=1.0.0; charset=utf-8', encode: encodeOpenMetrics },
  protobuf: {
    type: 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited',
    encode: encodeProtobuf,
  },
} as const

type Format = keyof typeof FORMATS

const ALL: readonly Format[] = ['text', 'openmetrics', 'protobuf']

/** Which formats each release reads, and which histograms it keeps of one that is classic and native, in protobuf. */
const READERS = [
  { program: 'prometheus', native: false, formats: ['text', 'openmetrics'], keeps: ['classic'] },
  { program: 'prometheus', native: true, formats: ALL, keeps: ['native'] },
  { program: 'prometheus3', native: false, formats: ALL, keeps: ['classic'] },
  { program: 'prometheus3', native: true, formats: ALL, keeps: ['classic', 'native'] },
] as const

/** Something of everything; the newest exemplars of the buckets are not in the order of the buckets. */
async function frozenSnapshot(): Promise<Snapshot> {
  let wallMs = Date.now() - 30_000
  const registry = createRegistry(
    metrics,
    (error) => expect.fail(String(error)),
    () => {
      wallMs += 7
      return wallMs
    },
  )
  const labels = { method: 'GET', path: '/person/{id}', operation: 'getPerson' } as const
  const duration = registry.bufferedHistogram('http_request_duration_seconds', labels)
  for (let count = 0; count < 1000; count++) {
    const seconds = Math.exp(-6 + ((count * 7919) % 1000) / 125)
    duration(seconds, count % 9 === 0 ? String(count).padStart(32, '0') : undefined)
  }
  const size = registry.bufferedHistogram('person_payload_size_bytes', {})
  for (const bytes of [0, 1, 2 ** 0.5, 100, 100, -3, -3, 1e-300, 1e300]) size(bytes)
  registry.bufferedHistogram('nodejs_gc_duration_seconds', { kind: 'minor' })(1)
  registry.bufferedCounter('http_status_code', { code: '200' })(2 ** 53 - 1)
  registry.increment('http_requests_total', { ...labels, code: '200' }, 0.1 + 0.2)
  registry.set('person_store_count', {}, Number.NaN)
  registry.set('person_store_limit', {}, Number.POSITIVE_INFINITY)
  registry.set('app_cpu_usage_percent', {}, 5e-324)
  registry.set('app_memory_usage_megabytes', {}, -0)
  return registry.snapshot()
}

/** A series by its name and labels, and its value so that no two numbers look alike. */
const entry = (name: string, labels: Labels, value: number): [string, string] => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(String(text))}`)
  return [`${name} ${pairs.sort().join()}`, Object.is(value, -0) ? '-0' : String(value)]
}

/** The series of a snapshot without native histograms; `le` writes a bound. */
function seriesOf({ families }: Snapshot, le: (bound: number) => string, isLeftOut: (one: HistogramSeries) => boolean) {
  return families.flatMap((family) => {
    const { name } = family
    if (family.type !== 'histogram') return family.series.map(({ labels, value }) => entry(name, labels, value))
    return family.series.flatMap((one) => {
      if (isLeftOut(one)) return []
      return [
        ...one.buckets.map(({ upperBound, cumulativeCount }) =>
          entry(`${name}_bucket`, { ...one.labels, le: le(upperBound) }, cumulativeCount),
        ),
        entry(`${name}_sum`, one.labels, one.sum),
        entry(`${name}_count`, one.labels, one.count),
      ]
    })
  })
}

const written = (bound: number) => (bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound))
const withPoint = (bound: number) => (Number.isInteger(bound) ? `${bound}.0` : written(bound))

/** The native histogram of an instant query: each bucket has how its bounds belong to it, the bounds and the count. */
type NativeSample = Sample & {
  readonly histogram?: readonly [
    number,
    { readonly count: string; readonly sum: string; readonly buckets: readonly [number, string, string, string][] },
  ]
}

/** The buckets that the specification gives a histogram, from the lowest to the highest: bounds and count. */
function bucketsOf({ native }: HistogramSeries): number[][] {
  if (!native) return []
  const { schema, zeroThreshold, zeroCount, positive, negative } = native
  const bound = (index: number) => 2 ** (index / 2 ** schema)
  return [
    ...negative.toReversed().map(([index, count]) => [-bound(index), -bound(index - 1), count]),
    ...(zeroCount > 0 ? [[-zeroThreshold, zeroThreshold, zeroCount]] : []),
    ...positive.map(([index, count]) => [bound(index - 1), bound(index), count]),
  ]
}

describeWith(['prometheus', 'prometheus3'], 'the formats of one snapshot', () => {
  let snapshot: Snapshot
  let servers: [Format, Server][]

  beforeAll(async () => {
    snapshot = await frozenSnapshot()
    servers = await Promise.all(ALL.map(async (format) => [format, await serve(format, snapshot)] as [Format, Server]))
  })
  afterAll(() => {
    for (const [, server] of servers) server.close()
  })

  describe.each(READERS)('in $program, native: $native', ({ program, native, formats, keeps }) => {
    let prometheus: RunningPrometheus
    const kept: readonly string[] = keeps
    const histograms = () => snapshot.families.flatMap((family) => (family.type === 'histogram' ? family.series : []))

    beforeAll(async () => {
      const ports = servers.flatMap(([format, server]) =>
        formats.some((one) => one === format) ? [[format, (server.address() as AddressInfo).port]] : [],
      )
      prometheus = await launchPrometheus(program, Object.fromEntries(ports), { native })
      // Targets are up before their samples can be read; the series `up` comes with them.
      const states = async () => (await prometheus.query('up')).map(({ value }) => value[1])
      await vi.waitFor(async () => expect(await states()).toEqual(formats.map(() => '1')), 40_000)
    }, START_MS)
    afterAll(() => prometheus.stop())

    const scraped = (format: Format) =>
      prometheus.query(`{job="${format}",__name__!~"up|scrape_.*"}`) as Promise<readonly NativeSample[]>

    it.each(formats)('have the same series and values, to the bit: %s', async (format) => {
      const found = (await scraped(format)).flatMap(({ metric, value }) => {
        const { __name__ = '', job, instance, ...labels } = metric
        return value ? [entry(__name__, labels, Number(value[1].replace('Inf', 'Infinity')))] : []
      })
      // Prometheus 3 writes every bound with a point, and so does the reader of protobuf in Prometheus 2.
      const le = program === 'prometheus3' || format === 'protobuf' ? withPoint : written
      const isDropped = (one: HistogramSeries) =>
        format === 'protobuf' && !kept.includes('classic') && one.native !== undefined
      const expected = seriesOf(snapshot, le, isDropped)
      expect(expected.length).toBeGreaterThan(40)
      expect(found.sort()).toEqual(expected.sort())
    })

    it('have native histograms in protobuf alone: count, sum and each bucket', async () => {
      for (const format of formats) {
        const found = (await scraped(format)).filter(({ histogram }) => histogram)
        if (format !== 'protobuf' || !kept.includes('native')) {
          expect(found, format).toEqual([])
          continue
        }
        expect(found).toHaveLength(2)
        for (const { metric, histogram } of found) {
          const series = snapshot.families.find(({ name }) => name === metric.__name__)?.series[0] as HistogramSeries
          const [, { count, sum, buckets }] = histogram as NonNullable<NativeSample['histogram']>
          expect([Number(count), Number(sum)]).toEqual([series.count, series.sum])
          const expected = bucketsOf(series)
          expect(expected.length).toBeGreaterThan(4)
          expect(buckets.map((bucket) => Number(bucket[3]))).toEqual(expected.map((bucket) => bucket[2]))
          for (const [at, [, lower, upper]] of buckets.entries()) {
            expect(Number(lower) / (expected[at]?.[0] ?? 0)).toBeCloseTo(1, 12)
            expect(Number(upper) / (expected[at]?.[1] ?? 0)).toBeCloseTo(1, 12)
          }
        }
      }
    })

    it('have the newest exemplar of each bucket', async () => {
      const given = histograms().flatMap(({ buckets }) => buckets.flatMap(({ exemplar }) => exemplar ?? []))
      expect(given.length).toBeGreaterThan(8)
      const expected = given.map(({ traceId, value, timestampMs }) => [traceId, value, timestampMs]).sort()
      for (const format of formats) {
        const { classic, other } = await exemplarsIn(prometheus, format)
        const hasClassic = format === 'openmetrics' || (format === 'protobuf' && kept.includes('classic'))
        expect(classic, format).toEqual(native && hasClassic ? expected : [])
        // Prometheus 2 looks for those of a native histogram in its classic buckets, and drops what is not in order.
        const hasNative = native && format === 'protobuf' && program === 'prometheus3'
        if (program === 'prometheus3') expect(other, format).toEqual(hasNative ? expected : [])
      }
    })

    it('lose no sample', async () => {
      const dropped = 'scrape_samples_scraped - scrape_samples_post_metric_relabeling'
      expect((await prometheus.query(dropped)).map(({ value }) => value[1])).toEqual(formats.map(() => '0'))
      const own = await (await fetch(`${prometheus.url}/metrics`)).text()
      const refused = own.match(/^prometheus_target_scrapes_(?:sample_\w+|exceeded_\w+)_total \S+$/gm) ?? []
      expect(refused.length).toBeGreaterThan(3)
      expect(refused.filter((line) => !line.endsWith(' 0'))).toEqual([])
    })
  })
})

async function serve(format: Format, snapshot: Snapshot): Promise<Server> {
  const { type, encode } = FORMATS[format]
  const server = createServer((_, response) => response.setHeader('content-type', type).end(encode(snapshot)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

type Exemplar = { readonly labels: { readonly trace_id: string }; readonly value: string; readonly timestamp: number }

/** The exemplars that Prometheus has of a job: those of buckets and the others, each as trace id, value and milliseconds. */
async function exemplarsIn({ url }: RunningPrometheus, job: string) {
  const range = { start: String(Date.now() / 1000 - 3600), end: String(Date.now() / 1000 + 60) }
  const parameters = new URLSearchParams({ query: `{job="${job}"}`, ...range })
  const { data } = (await (await fetch(`${url}/api/v1/query_exemplars?${parameters}`)).json()) as {
    data: { seriesLabels: { __name__: string }; exemplars: Exemplar[] }[]
  }
  const of = (isBucket: boolean) =>
    data
      .filter(({ seriesLabels: { __name__: name } }) => name.endsWith('_bucket') === isBucket)
      .flatMap(({ exemplars }) => exemplars)
      .map(({ labels, value, timestamp }) => [labels.trace_id, Number(value), Math.round(timestamp * 1000)])
      .sort()
  return { classic: of(true), other: of(false) }
}
