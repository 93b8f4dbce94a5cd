import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createGeneratorSync } from 'json-schema-faker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document, requests } from '../../src/contract.ts'
import { breaks } from '../support/broken-values.ts'
import { type Client, createClient } from '../support/client.ts'
import { plainSchemas, withTexts } from '../support/plain-schemas.ts'
import { launchServer, type RunningServer } from '../support/server.ts'

const SEED = 20260314
const VALUES = 30
const PER_BREAK = 3

const schemas: Readonly<Record<string, object>> = document.components.schemas
const generator = createGeneratorSync({ seed: SEED, optionalsProbability: 0.5 })

/** Some values of a schema; the generator gives up on one now and then. */
function valuesOf(schema: object, count: number): unknown[] {
  return Array.from({ length: count }, () => {
    try {
      return [generator.generate(schema as never)]
    } catch {
      return []
    }
  }).flat()
}

const valid = (schema: object) => {
  const plain = plainSchemas(schema, schemas)
  return plain.flatMap((each) => valuesOf(withTexts(each, SEED), Math.ceil((2 * VALUES) / plain.length)))
}
const invalid = (schema: object) =>
  plainSchemas(schema, schemas)
    .flatMap((plain) => breaks(plain))
    .flatMap(({ how, schema: broken }) => valuesOf(withTexts(broken, SEED), PER_BREAK).map((value) => ({ how, value })))

describe('every schema of the contract', () => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: { schemas } })

  it.each(Object.keys(schemas))('%s takes what a generator makes of it, and nothing that breaks it', (name) => {
    const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` })
    const [good, bad] = [valid(schemas[name] ?? {}), invalid(schemas[name] ?? {})]
    expect(good.length).toBeGreaterThan(VALUES / 3)
    expect(bad.length).toBeGreaterThan(0)
    expect(good.filter((value) => !validate(value))).toEqual([])
    expect(bad.filter(({ value }) => validate(value))).toEqual([])
  })
})

describe('a body that a generator makes', () => {
  let server: RunningServer
  let client: Client
  beforeAll(async () => {
    server = await launchServer()
    client = createClient(server.url)
    await client.send({ method: 'POST', path: '/person', json: { first_name: 'Ada', last_name: 'Lovelace' } })
  })
  afterAll(() => {
    client.close()
    server.signal('SIGKILL')
  })

  it.each([
    ['createPerson', 'POST', '/person', 'PersonFields'],
    ['updatePerson', 'PUT', '/person/0', 'PersonFields'],
    ['startIncident', 'POST', '/incidents/active', 'IncidentRequest'],
  ])(
    'for %s is done when it is valid and 400 when it is not, as our validators say',
    async (id, method, path, name) => {
      const validate = requests[id]?.body ?? expect.fail()
      const send = async (json: unknown) => {
        const { status } = await client.send({ method, path, json })
        if (id === 'startIncident') await client.send({ method: 'DELETE', path })
        return status
      }
      for (const value of valid(schemas[name] ?? {})) {
        // This service makes no traffic and writes no snapshots.
        const isRefused = /^(traffic-surge|snapshot-failing)$/.test((value as { incident?: string }).incident ?? '')
        expect([value, validate(value)]).toEqual([value, true])
        expect([value, await send(value)]).toEqual([value, isRefused ? 409 : method === 'PUT' ? 200 : 201])
      }
      for (const { how, value } of invalid(schemas[name] ?? {})) {
        expect([how, value, validate(value)]).toEqual([how, value, false])
        expect([how, value, await send(value)]).toEqual([how, value, 400])
      }
    },
  )
})
