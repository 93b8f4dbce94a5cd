import { describe, expect, it, onTestFinished } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { createClient } from '../support/client.ts'
import { operationOf, violations } from '../support/conformance.ts'
import { createRandomRequests, type RandomRequest } from '../support/random-requests.ts'
import {
  declaredSeries,
  METHOD_LABELS,
  metricOf,
  readSamples,
  seriesName,
  settledSamples,
  sumOf,
} from '../support/series.ts'
import { startServer } from '../support/server.ts'
import { openWire, type Wire } from '../support/wire.ts'

const SEED = 20260314
const REQUESTS = 50_000
const CONNECTIONS = 4
const PIPELINED = 25

/** Requests in the order in which they are drawn, at most `batch` at a time; a last one ends its batch. */
function* batches(next: () => RandomRequest): Generator<RandomRequest[]> {
  let batch: RandomRequest[] = []
  for (let count = 1; count <= REQUESTS; count++) {
    const request = next()
    batch.push(request)
    if (!request.isLast && batch.length < PIPELINED && count < REQUESTS) continue
    yield batch
    batch = []
  }
}

/** The series of http_requests_total under which a request belongs; undefined where nothing is measured. */
function seriesOf({ method, target }: RandomRequest, status: number): string | undefined {
  const operation = operationOf(method, target)
  const label = METHOD_LABELS.includes(method) ? method : 'OTHER'
  const found = Object.entries(operations).find(([id]) => id === operation)?.[1]
  if (found && !found.measured) return undefined
  const path = found?.path ?? 'unmatched'
  return seriesName('http_requests_total', { code: String(status), method: label, path, operation })
}

describe('the service under 50,000 random requests', () => {
  it('gives only declared responses, counts each and grows no series', async () => {
    const server = await startServer({ 'max-persons': 200 })
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    const before = readSamples((await client.get('/metrics')).text)
    const expected = new Map<string, number>()
    const wrong: string[] = []
    let answers = 0

    const queue = batches(createRandomRequests(SEED))
    const work = async () => {
      let wire: Wire | undefined
      for (const batch of queue) {
        wire ??= await openWire(server.port)
        wire.socket.write(Buffer.concat(batch.map(({ bytes }) => bytes)))
        for (const request of batch) {
          const { method, target } = request
          const answer = await wire.answer(method)
          answers += 1
          for (const violation of violations(method, target, answer)) wrong.push(`${method} ${target}: ${violation}`)
          const series = seriesOf(request, answer.status)
          if (series) expected.set(series, (expected.get(series) ?? 0) + 1)
          if (answer.headers.connection !== 'close') continue
          wire.socket.destroy()
          wire = undefined
          if (!request.isLast) wrong.push(`${method} ${target}: the connection was closed`)
          break
        }
      }
      wire?.socket.destroy()
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, work))

    expect(wrong.slice(0, 20)).toEqual([])
    expect(answers).toBe(REQUESTS)
    const measured = [...expected.values()].reduce((sum, count) => sum + count, 0)
    const samples = await settledSamples(client, measured)
    const counted = [...samples].filter(([series, count]) => series.startsWith('http_requests_total') && count > 0)
    expect(new Map(counted)).toEqual(expected)
    expect(sumOf(samples, 'http_status_code')).toBe(measured)
    expect(sumOf(samples, 'http_request_duration_seconds_count')).toBe(measured)
    expect(sumOf(samples, 'http_requests_in_progress')).toBe(0)
    expect(new Set([...samples.keys()].filter(metricOf))).toEqual(declaredSeries())
    expect(new Set(samples.keys())).toEqual(new Set(before.keys()))
    const [created = 0, deleted = 0] = ['person_created_total', 'person_deleted_total'].map((name) => samples.get(name))
    expect(samples.get('person_store_count')).toBe(created - deleted)
    expect(server.log()).not.toContain('"level":50')

    // The requests are of every kind: all responses that need no fault, on every operation, and more.
    const codes = new Set(counted.map(([series]) => /code="(\d+)"/.exec(series)?.[1]))
    expect([...codes].sort()).toEqual(['200', '201', '204', '400', '404', '405', '406', '413', '415', '421', '507'])
    expect(expected.size).toBeGreaterThan(60)
  }, 120_000)
})
