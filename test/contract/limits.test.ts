import { describe, expect, it } from 'vitest'
import { createClient } from '../support/client.ts'
import { startServer } from '../support/server.ts'

const json = { first_name: 'Ada', last_name: 'Lovelace' }

describe('createPerson', () => {
  it('answers exactly one of many parallel creations with 201 when one place is left, the others with 507', async () => {
    const server = await startServer({ 'max-persons': 10, latency: 0.2 })
    const client = createClient(server.url)
    const create = () => client.send({ method: 'POST', path: '/person', json })
    for (let count = 0; count < 9; count++) expect((await create()).status).toBe(201)
    const statuses = (await Promise.all(Array.from({ length: 30 }, create))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 507)).toHaveLength(29)
    expect((await client.metrics()).get('person_store_count')).toBe(10)
    await client.send({ method: 'DELETE', path: '/person/0' })
    expect((await create()).json.id).toBe('10')
    client.close()
  })
})
