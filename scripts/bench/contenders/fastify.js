import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import metrics from 'fastify-metrics'
import { CONTRACT, createPersons, say } from './persons.js'

/** Fastify with the schemas of the contract, which also make its serializers, and fastify-metrics. */
const text = readFileSync(CONTRACT, 'utf8').replace(/"#\/components\/schemas\/(\w+)"/g, '"$1#"')
const { schemas } = JSON.parse(text).components
const persons = createPersons()
const app = Fastify({ ajv: { customOptions: { strict: false, keywords: ['x-message', 'x-pattern', 'x-unit'] } } })
await app.register(metrics.default ?? metrics, { endpoint: '/metrics' })

for (const [$id, schema] of Object.entries(schemas)) app.addSchema({ $id, ...schema })
const person = (status) => ({ [status]: { $ref: 'Person#' } })
const params = { type: 'object', properties: { id: { type: 'string', minLength: 1, maxLength: 128 } } }
app.get('/person/:id', { schema: { params, response: person(200) } }, async (request, reply) => {
  const found = persons.get(request.params.id)
  if (found) return found
  return reply.code(404).send({ title: 'No such person' })
})
app.post('/person', { schema: { body: { $ref: 'PersonFields#' }, response: person(201) } }, async (request, reply) =>
  reply.code(201).send(persons.create(request.body)),
)
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' })
say(app.server)
