import { beforeAll, describe, expect, it } from 'vitest'
import { metrics as catalogue } from '../../generated/metrics.ts'
import { operations } from '../../generated/operations.ts'
import type { Call } from '../support/client.ts'
import { declaredSeries, metricOf, readSamples, seriesName, settledSamples } from '../support/series.ts'
import { sharedServer } from '../support/server.ts'

const { client } = await sharedServer({ 'max-persons': 3, 'trace-ratio': 0 })

const ada = { first_name: 'Ada', last_name: 'Lovelace' }
const JSON_TYPE = { 'Content-Type': 'application/json' }
/** A valid body of exactly this many bytes. */
const padded = (bytes: number): Partial<Call> => ({ headers: JSON_TYPE, body: JSON.stringify(ada).padEnd(bytes) })

/**
 * A request, the status that it gets, the operation that it is counted under, and the label when it is not the
 * method.
 */
type Step = readonly [Call, number, keyof typeof operations | 'unmatched', string?]
const step = (target: string, status: number, operation: Step[2], more: Partial<Call> = {}, label?: string): Step => {
  const [method = '', path = ''] = target.split(' ')
  return [{ method, path, ...more }, status, operation, ...((label ? [label] : []) as [string?])]
}

const long = 'x'.repeat(129)
const SCRIPT: readonly Step[] = [
  step('POST /person', 201, 'createPerson', padded(100)),
  step('POST /person', 201, 'createPerson', padded(101)),
  step('POST /person', 201, 'createPerson', padded(16_384)),
  step('POST /person', 507, 'createPerson', padded(50)),
  step('POST /person', 400, 'createPerson', { json: {} }),
  step('POST /person', 400, 'createPerson', { headers: JSON_TYPE, body: '' }),
  step('POST /person', 400, 'createPerson', { headers: JSON_TYPE, body: Buffer.from('{"\xff', 'latin1') }),
  step('POST /person', 413, 'createPerson', padded(16_385)),
  step('POST /person', 415, 'createPerson', { body: 'first_name=Ada' }),
  step('POST /person', 406, 'createPerson', { ...padded(60), headers: { ...JSON_TYPE, Accept: 'image/png' } }),
  step('GET /person/list', 200, 'listPersons'),
  step('GET /person/list?limit=2', 200, 'listPersons'),
  step('HEAD /person/list', 200, 'listPersons'),
  step('GET /person/list?start=0x10', 400, 'listPersons'),
  step('GET /person/list', 406, 'listPersons', { headers: { Accept: 'text/html' } }),
  step('GET /person/0', 200, 'getPerson'),
  step('GET /person/3', 404, 'getPerson'),
  step('HEAD /person/0', 200, 'getPerson'),
  step('HEAD /person/3', 404, 'getPerson'),
  step(`GET /person/${long}`, 400, 'getPerson'),
  step('GET /person/%zz', 400, 'getPerson'),
  step('GET /person/0', 413, 'getPerson', { headers: { 'Content-Length': '16385' } }),
  step('GET /persons/1', 200, 'getPersonAlias'),
  step('GET /persons/list', 404, 'getPersonAlias'),
  step('PUT /person/1', 200, 'updatePerson', padded(200)),
  step('PUT /person/9', 404, 'updatePerson', padded(200)),
  step('PUT /person/9', 400, 'updatePerson', { json: { first_name: 'Ada' } }),
  step('PUT /person/1', 415, 'updatePerson', { body: '{}' }),
  step('DELETE /person/1', 204, 'deletePerson'),
  step('DELETE /person/1', 404, 'deletePerson'),
  step('GET /person/1', 404, 'getPerson'),
  step('POST /person', 201, 'createPerson', padded(400)),
  step('DELETE /person/3', 204, 'deletePerson'),
  step('DELETE /person/list', 405, 'unmatched'),
  step('PATCH /person/0', 405, 'unmatched'),
  step('TRACE /person/0', 405, 'unmatched'),
  step('PURGE /person/0', 405, 'unmatched', {}, 'OTHER'),
  step('M-SEARCH /nowhere', 404, 'unmatched', {}, 'OTHER'),
  step('HEAD /person', 405, 'unmatched'),
  step('OPTIONS /person', 204, 'unmatched'),
  step('OPTIONS /health', 204, 'unmatched'),
  step('POST /metrics', 405, 'unmatched'),
  step('PUT /nowhere', 404, 'unmatched'),
  step('GET /person/0/', 404, 'unmatched'),
  step('GET /nowhere/%', 400, 'unmatched'),
]
/** Sizes of the bodies of createPerson above that were read. */
const PAYLOADS = [100, 101, 16_384, 50, 2, 0, 3, 400]

/** What the service must count of the script: every declared series, 0 unless something happened. */
function expectedSamples(): Map<string, number> {
  const expected = new Map([...declaredSeries()].map((series) => [series, 0]))
  const add = (metric: string, labels: Record<string, string>, by = 1) => {
    const series = seriesName(metric, labels)
    if (!expected.has(series)) throw new Error(`${series} is not declared`)
    expected.set(series, (expected.get(series) ?? 0) + by)
  }
  for (const [call, status, operation, label] of SCRIPT) {
    const method = label ?? call.method ?? ''
    const path = operation === 'unmatched' ? 'unmatched' : operations[operation].path
    add('http_requests_total', { code: String(status), method, path, operation })
    add('http_status_code', { code: String(status) })
    add('http_request_duration_seconds_count', { method, path, operation })
    add('http_request_duration_seconds_bucket', { method, path, operation, le: '+Inf' })
  }
  for (const bytes of PAYLOADS) {
    for (const bound of [...catalogue.person_payload_size_bytes.buckets, Number.POSITIVE_INFINITY]) {
      const le = String(bound).replace('Infinity', '+Inf')
      if (bytes <= bound) add('person_payload_size_bytes_bucket', { le })
    }
    add('person_payload_size_bytes_sum', {}, bytes)
    add('person_payload_size_bytes_count', {})
  }
  add('person_created_total', {}, 4)
  add('person_deleted_total', {}, 2)
  add('person_store_count', {}, 2)
  add('person_not_found_total', {}, 6)
  return expected
}

/** Gauges that count something of the script. What another gauge shows depends on the machine or on a setting. */
const COUNTING_GAUGES = /^(http_requests_in_progress|person_store_count|incident_)/
const isOtherGauge = (series: string) =>
  catalogue[metricOf(series) as keyof typeof catalogue].type === 'gauge' && !COUNTING_GAUGES.test(series)
const isOfProcess = (series: string) => /^(app|nodejs)_/.test(series)
const isDuration = (series: string) =>
  /^http_request_duration_seconds_(sum|bucket)/.test(series) && !series.includes('le="+Inf"')
const isMeasurement = (series: string) => isOtherGauge(series) || isOfProcess(series) || isDuration(series)
const ofService = (samples: ReadonlyMap<string, number>) => [...samples].filter(([series]) => metricOf(series)).sort()

describe('the metrics of a service that has had no requests', () => {
  it('are all declared combinations at 0, and no others', async () => {
    const isCount = (series: string) => !isOtherGauge(series) && !isOfProcess(series)
    const samples = ofService(await settledSamples(client, 0)).filter(([series]) => isCount(series))
    const declared = [...declaredSeries()].filter(isCount).sort()
    expect(declared.length).toBeGreaterThan(400)
    expect(samples).toEqual(declared.map((series) => [series, 0]))
  })

  it('are those of the catalogue, each with its type and help, and none is called up', async () => {
    const { text } = await client.get('/metrics')
    const found = [...text.matchAll(/^# HELP (\S+) (.+)\n# TYPE (\S+) (\S+)\n(?!#)/gm)].map((match) => match.slice(1))
    const declared = Object.entries(catalogue)
      .filter(([, metric]) => !('when' in metric))
      .map(([name, { type, help }]) => [name, help, name, type])
    expect(found.sort()).toEqual(declared.sort())
    expect(text.match(/^#.*/gm)).toHaveLength(2 * declared.length)
    expect(text).not.toMatch(/^up[ {]/m)
  })

  it('have only samples that parse, each below the head of its family', async () => {
    let family = ''
    for (const line of (await client.get('/metrics')).text.split('\n')) {
      if (line.startsWith('# TYPE ')) family = line.split(' ')[2] ?? ''
      if (line === '' || line.startsWith('#')) continue
      const [series = ''] = readSamples(line).keys()
      expect(series.split('{')[0]?.replace(family, '')).toMatch(/^(_bucket|_sum|_count)?$/)
    }
  })

  it('do not move with scrapes, probes and readers of the contract', async () => {
    for (const path of ['/metrics', '/health', '/ready', '/openapi.json', '/openapi.yaml']) {
      await client.get(path)
      await client.send({ method: 'HEAD', path })
      await client.send({ method: 'GET', path, headers: { 'Content-Length': '16385' } })
    }
    const samples = await settledSamples(client, 0)
    // A limit is a setting: one has its default here, the other the flag of this service.
    expect([samples.get('http_requests_limit'), samples.get('person_store_limit')]).toEqual([100, 3])
    const moved = [...samples].filter(([series, value]) => /^http_/.test(series) && value !== 0)
    expect(moved.map(([series]) => series)).toEqual(['http_requests_limit'])
  })
})

describe('the metrics of a service that has answered a script', () => {
  let samples: Map<string, number>
  beforeAll(async () => {
    for (const [call, status] of SCRIPT)
      expect([call.path, (await client.send(call)).status]).toEqual([call.path, status])
    samples = await settledSamples(client, SCRIPT.length)
  })

  it('have exactly the expected value, series by series', () => {
    const exact = (all: ReadonlyMap<string, number>) => ofService(all).filter(([series]) => !isMeasurement(series))
    expect(exact(samples)).toEqual(exact(expectedSamples()))
  })

  it('http_request_duration_seconds: buckets grow up to the count, and time has passed where there is one', () => {
    const name = 'http_request_duration_seconds'
    for (const [series, count] of samples) {
      if (!series.startsWith(`${name}_count`)) continue
      const labels = Object.fromEntries(
        [...series.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, value]) => [label, value]),
      )
      const bounds = [...catalogue[name].buckets.map(String), '+Inf']
      const buckets = bounds.map((le) => samples.get(seriesName(`${name}_bucket`, { ...labels, le })) ?? Number.NaN)
      expect(buckets).toEqual([...buckets].sort((a, b) => a - b))
      expect(buckets.at(-1)).toBe(count)
      expect((samples.get(seriesName(`${name}_sum`, labels)) ?? -1) > 0).toBe(count > 0)
    }
  })

  it('app_cpu_usage_percent, app_memory_usage_megabytes: are those of the process', async () => {
    // The first sample is taken soon after the start, which this test may have been faster than.
    const now = async (name: string) => (await client.metrics()).get(name)
    await expect.poll(() => now('app_memory_usage_megabytes')).toBeGreaterThan(20)
    expect(await now('app_memory_usage_megabytes')).toBeLessThan(2000)
    expect(await now('app_cpu_usage_percent')).toBeGreaterThanOrEqual(0)
  })

  it('nodejs_eventloop_lag_*: are those of the process, and numbers also when two scrapes follow each other', async () => {
    const lags = async () =>
      [...(await client.metrics())].filter(([series]) => series.startsWith('nodejs_eventloop_lag'))
    await expect
      .poll(async () => Math.min(...(await lags()).map(([, value]) => value)), { timeout: 10_000 })
      .toBeGreaterThan(0)
    for (const [series, value] of await lags()) expect([series, value > 0 && value < 60]).toEqual([series, true])
    expect(await lags()).toHaveLength(7)
  })
})
