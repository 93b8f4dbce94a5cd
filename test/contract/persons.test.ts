import { describe, expect, it } from 'vitest'
import { sharedServer } from '../support/server.ts'

const { client } = await sharedServer()

const ada = {
  first_name: 'Ada',
  last_name: 'Lovelace',
  email: 'ada@analytical.example',
  address: '12 St James’s Square',
}
const create = async (fields: object = ada) =>
  (await client.send({ method: 'POST', path: '/person', json: fields })).json

describe('createPerson', () => {
  it('answers 201 with the person and where it is', async () => {
    const { status, headers, json } = await client.send({ method: 'POST', path: '/person', json: ada })
    expect(status).toBe(201)
    expect(json).toMatchObject(ada)
    expect(headers.location).toBe(`person/${json.id}`)
    expect(json.updated_at).toBe(json.created_at)
    expect(Date.parse(json.created_at)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('keeps every code point of a name', async () => {
    const name = 'Zoë 👩‍🚀 \u202eשלום'
    const { id } = await create({ first_name: name, last_name: 'O’Neil' })
    expect((await client.get(`/person/${id}`)).json.first_name).toBe(name)
  })
})

describe('getPerson and getPersonAlias', () => {
  it('answer the same person on both paths', async () => {
    const person = await create()
    expect((await client.get(`/person/${person.id}`)).json).toEqual(person)
    expect((await client.get(`/persons/${person.id}`)).json).toEqual(person)
  })

  it.each(['99999999', '00', '-1', 'a b', '日本', '%00', '..', 'x'.repeat(128), '__proto__', 'a%2Fb'])(
    'answer 404 for the id %j',
    async (id) => {
      const path = id.includes('%') ? id : encodeURIComponent(id)
      expect((await client.get(`/person/${path}`)).status).toBe(404)
      expect((await client.get(`/persons/${path}`)).status).toBe(404)
    },
  )

  it('answer 400 for an id that is longer than the contract allows', async () => {
    const { status, json } = await client.get(`/person/${'x'.repeat(129)}`)
    expect(status).toBe(400)
    expect(json.errors[0].parameter).toBe('id')
  })
})

describe('updatePerson', () => {
  it('replaces all four fields and removes what is left out', async () => {
    const { id, created_at } = await create()
    const fields = { first_name: 'Augusta', last_name: 'King' }
    const { status, json } = await client.send({ method: 'PUT', path: `/person/${id}`, json: fields })
    expect(status).toBe(200)
    expect(json).toEqual({ id, ...fields, created_at, updated_at: expect.any(String) })
    expect(json.updated_at >= created_at).toBe(true)
    expect((await client.get(`/person/${id}`)).json).toEqual(json)
  })

  it('answers 404 for an id that does not exist', async () => {
    expect((await client.send({ method: 'PUT', path: '/person/99999999', json: ada })).status).toBe(404)
  })
})

describe('deletePerson', () => {
  it('deletes once', async () => {
    const { id } = await create()
    expect((await client.send({ method: 'DELETE', path: `/person/${id}` })).status).toBe(204)
    expect((await client.send({ method: 'DELETE', path: `/person/${id}` })).status).toBe(404)
    expect((await client.get(`/person/${id}`)).status).toBe(404)
  })

  it('is not what DELETE /person/list means', async () => {
    const { status, headers } = await client.send({ method: 'DELETE', path: '/person/list' })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
  })
})

describe('listPersons', () => {
  it('pages in creation order, past deletions, and never reuses an id', async () => {
    const start = (await client.metrics()).get('person_store_count') ?? 0
    const ids: string[] = []
    for (let index = 0; index < 5; index++) ids.push((await create()).id)
    await client.send({ method: 'DELETE', path: `/person/${ids[1]}` })
    await client.send({ method: 'DELETE', path: `/person/${ids[4]}` })
    const next = (await create()).id
    expect(Number(next)).toBe(Number(ids[4]) + 1)
    const page = async (query: string) =>
      (await client.get(`/person/list?${query}`)).json.map((p: { id: string }) => p.id)
    expect(await page(`start=${start}&limit=100`)).toEqual([ids[0], ids[2], ids[3], next])
    expect(await page(`start=${start + 1}&limit=2`)).toEqual([ids[2], ids[3]])
    expect(await page('start=9007199254740991')).toEqual([])
  })

  it('takes 20 when the query does not say how many', async () => {
    for (let index = 0; index < 25; index++) await create()
    expect((await client.get('/person/list')).json).toHaveLength(20)
  })
})

describe('getHealth, getReadiness', () => {
  it('answer while the service runs', async () => {
    expect((await client.get('/health')).text).toBe('ok')
    expect((await client.get('/ready')).text).toBe('ready')
  })
})

describe('getContract', () => {
  it.each(['/openapi.json', '/openapi.yaml'])('serves %s, and 304 to a client that has it', async (path) => {
    const first = await client.get(path)
    expect(first.text).toContain('createPerson')
    for (const tag of [first.headers.etag ?? '', `"other", ${first.headers.etag}`, '*']) {
      expect((await client.get(path, { 'If-None-Match': tag })).status).toBe(304)
    }
    expect((await client.get(path, { 'If-None-Match': '"other"' })).status).toBe(200)
  })
})

describe('getMetrics', () => {
  it.each(['application/openmetrics-text; version=2.0.0', 'application/json', 'text/html', 'nonsense', '*/*;q=0'])(
    'answers in text format 0.0.4 to Accept: %s',
    async (accept) => {
      const { headers, text } = await client.get('/metrics', { Accept: accept })
      expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
      expect(text).toContain('\nhttp_requests_total{')
    },
  )

  it.each([
    'text/plain; version=0.0.4; charset=utf-8',
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
    'application/openmetrics-text; version=0.0.1; charset=utf-8',
    'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited',
  ])('answers in %s when that is preferred, compressed or not, and its head to HEAD', async (accept) => {
    const headers = { Accept: `${accept};q=0.9, */*;q=0.1` }
    const plain = await client.get('/metrics', headers)
    const packed = await client.get('/metrics', { ...headers, 'Accept-Encoding': 'gzip' })
    const head = await client.send({ method: 'HEAD', path: '/metrics', headers })
    for (const { headers } of [plain, packed, head]) {
      expect([headers['content-type'], headers.vary]).toEqual([accept, 'Accept, Accept-Encoding'])
    }
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip'])
    expect(packed.text).toContain('http_requests_total')
  })

  it('is compressed only when the client accepts gzip', async () => {
    const encoding = async (accept?: string) =>
      (await client.get('/metrics', accept === undefined ? {} : { 'Accept-Encoding': accept })).headers[
        'content-encoding'
      ]
    expect(await encoding('gzip')).toBe('gzip')
    expect(await encoding('br, gzip;q=0.5')).toBe('gzip')
    expect(await encoding('gzip;q=0')).toBeUndefined()
    expect(await encoding()).toBeUndefined()
  })
})
