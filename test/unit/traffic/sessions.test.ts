import { describe, expect, it } from 'vitest'
import { metrics, requests } from '../../../src/contract.ts'
import { createKnownPersons, type KnownPersons } from '../../../src/traffic/known-persons.ts'
import { invalidBody, validBody } from '../../../src/traffic/payloads.ts'
import { createRng } from '../../../src/traffic/rng.ts'
import { chooseKind, KINDS, type KindName, REQUESTS_PER_SESSION } from '../../../src/traffic/sessions.ts'
import { createFakeService, type FakeService, runSession } from '../../support/ambient-traffic.ts'
import { shareError } from '../../support/statistics.ts'

const SIZE = 500

/** One session after the other, of the kinds that keep the size; says what each came to. */
async function runMany(count: number, service: FakeService, persons: KnownPersons, size = SIZE, seed = 'sessions') {
  const ran: { kind: KindName; statuses: number[]; store: number }[] = []
  for (let n = 0; n < count; n++) {
    const rng = createRng(`${seed} ${n}`)
    const kind = chooseKind(rng, size - persons.expectedCount(), size)
    const statuses = await runSession(KINDS[kind].create(rng, persons), service)
    ran.push({ kind, statuses, store: await service.count() })
  }
  return ran
}

describe('sessions', () => {
  it('keep a store around its size, and bring one that is empty or too full there', async () => {
    for (const before of [0, SIZE, 2 * SIZE]) {
      const [service, persons] = [createFakeService(), createKnownPersons(2 * SIZE)]
      for (let n = 0; n < before; n++) {
        persons.add((await service.answer({ method: 'POST', path: '/person', body: validBody(createRng(`${n}`)) })).ids)
      }
      const ran = await runMany(25_000, service, persons)
      const sizes = ran.slice(12_000).map(({ store }) => store)
      expect(Math.min(...sizes), `from ${before}`).toBeGreaterThan(SIZE - 60)
      expect(Math.max(...sizes), `from ${before}`).toBeLessThan(SIZE + 60)
      expect(new Set(sizes).size, `from ${before}`).toBeGreaterThan(20)
    }
  })

  it('leave room in a store that is small', async () => {
    const [service, persons] = [createFakeService(10), createKnownPersons(16)]
    const ran = await runMany(20_000, service, persons, 8)
    const full = ran.filter(({ statuses }) => statuses.includes(507)).length
    expect(full).toBeLessThan(200)
  })

  it('make as many requests as the rate counts on, within 4 standard errors', async () => {
    const [service, persons] = [createFakeService(), createKnownPersons(2 * SIZE)]
    await runMany(12_000, service, persons, SIZE, 'before')
    const ran = await runMany(20_000, service, persons)
    const check = (lengths: readonly number[], expected: number, what: string) => {
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length
      expect(Math.abs(mean - expected), what).toBeLessThan(4 * Math.sqrt(variance / lengths.length) + 1e-9)
    }
    for (const [kind, { mean }] of Object.entries(KINDS)) {
      const own = ran.filter((session) => session.kind === kind)
      expect(own.length, kind).toBeGreaterThan(1000)
      check(
        own.map(({ statuses }) => statuses.length),
        mean,
        kind,
      )
    }
    check(
      ran.map(({ statuses }) => statuses.length),
      REQUESTS_PER_SESSION,
      'all',
    )
  })

  it('get answers as a real service gives them: 2.5 % are 404, 0.5 % are 400, the others good', async () => {
    const [service, persons] = [createFakeService(), createKnownPersons(2 * SIZE)]
    const statuses = (await runMany(20_000, service, persons)).flatMap((session) => session.statuses)
    const share = (status: number) => statuses.filter((got) => got === status).length / statuses.length
    expect(new Set(statuses)).toEqual(new Set([200, 201, 204, 400, 404]))
    // Old links, forms that were open for too long and second deletions; then forms that are filled in wrongly.
    const missing = (0.45 * 1.5 * 0.08 + 0.12 * 0.03 + 0.09 * 0.04) / REQUESTS_PER_SESSION
    const wrong = ((0.12 + 0.09) * 0.06) / REQUESTS_PER_SESSION
    for (const [status, wanted] of [
      [404, missing],
      [400, wrong],
    ] as const) {
      const error = shareError(wanted, statuses.length)
      expect(Math.abs(share(status) - wanted), String(status)).toBeLessThan(4 * error)
    }
  })

  it('ask for some persons far more often than for most', async () => {
    const persons = createKnownPersons(2 * SIZE)
    persons.add(Array.from({ length: SIZE }, (_, id) => String(id)))
    const rng = createRng('popular')
    const asked = new Map<string, number>()
    for (let n = 0; n < 50_000; n++) {
      const id = persons.pick(rng.uniform())
      asked.set(id, (asked.get(id) ?? 0) + 1)
    }
    const counts = [...asked.values()].sort((a, b) => b - a)
    expect(counts.length).toBeGreaterThan(SIZE * 0.95)
    expect((counts[0] ?? 0) / 50_000).toBeGreaterThan(0.03)
    expect((counts[0] ?? 0) / (counts[SIZE / 2] ?? 1)).toBeGreaterThan(15)
  })
})

describe('known persons', () => {
  it('does not hold anybody twice, nor the deleted when an old list names them', () => {
    const persons = createKnownPersons(10)
    persons.add(['1', '2', '1'])
    const person = persons.checkOut(0)
    persons.add(['1', '2'])
    expect(persons.expectedCount()).toBe(1)
    person?.settle(true)
    persons.add(['1', '2'])
    expect(persons.expectedCount()).toBe(1)
    expect(persons.pickMissing(0)).toBe('1')
  })

  it('has somebody back whose deletion failed, and counts a sign-up from its begin', () => {
    const persons = createKnownPersons(10)
    persons.add(['1'])
    persons.checkOut(0)?.settle(false)
    expect(persons.pick(0.5)).toBe('1')
    const settle = persons.reserve()
    expect(persons.expectedCount()).toBe(2)
    settle(undefined)
    expect(persons.expectedCount()).toBe(1)
    expect(persons.checkOut(0)?.id).toBe('1')
    expect(persons.checkOut(0)).toBeUndefined()
  })

  it('is bounded, also how many of the deleted are remembered', () => {
    const persons = createKnownPersons(10)
    persons.add(Array.from({ length: 1000 }, (_, id) => String(id)))
    expect(persons.expectedCount()).toBe(10)
    for (let id = 0; id < 1000; id++) persons.remove(String(id))
    expect(persons.expectedCount()).toBe(0)
    const old = new Set(Array.from({ length: 5000 }, (_, n) => persons.pickMissing(n / 10_000)))
    expect(old.size).toBe(200)
    expect(Number(persons.pickMissing(0.9))).toBeGreaterThan(10_000_000)
  })
})

describe('payloads', () => {
  const rng = createRng('forms')
  const valid = Array.from({ length: 3000 }, () => validBody(rng))
  const invalid = Array.from({ length: 1000 }, () => invalidBody(rng))
  const accepts = (body: string) => {
    try {
      return requests.createPerson?.body?.(JSON.parse(body))
    } catch {
      return false
    }
  }

  it('are filled in as the contract wants it, or never', () => {
    expect(valid.filter((body) => !accepts(body))).toEqual([])
    expect(invalid.filter(accepts)).toEqual([])
  })

  it('fill at least five buckets of person_payload_size_bytes, and none with most of them', () => {
    const { buckets } = metrics.person_payload_size_bytes
    const shares = new Map<number, number>()
    for (const body of [...valid, ...invalid.slice(0, 180)]) {
      const bucket = buckets.find((bound) => Buffer.byteLength(body) <= bound) ?? Number.POSITIVE_INFINITY
      shares.set(bucket, (shares.get(bucket) ?? 0) + 1 / 3180)
    }
    expect(shares.size).toBeGreaterThanOrEqual(5)
    expect(Math.max(...shares.values())).toBeLessThan(0.6)
  })
})
