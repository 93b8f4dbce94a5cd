import { readFileSync } from 'node:fs'
import express from 'express'
import { OpenAPIBackend } from 'openapi-backend'
import prom from 'prom-client'
import { CONTRACT, createPersons, say } from './persons.js'

/** openapi-backend as its README shows it with Express, validating, and prom-client around each request. */
const persons = createPersons()
const requests = new prom.Counter({
  name: 'http_requests_total',
  help: 'Requests.',
  labelNames: ['code', 'method', 'path'],
})
const duration = new prom.Histogram({
  name: 'http_request_duration_seconds',
  help: 'Durations.',
  labelNames: ['method', 'path'],
})
const backend = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(CONTRACT, 'utf8')),
  quick: true, // the strict check refuses OpenAPI 3.1
  validate: true,
  ajvOpts: { strict: false },
  handlers: {
    getPerson: (c, _request, response) => {
      const person = persons.get(c.request.params.id)
      response.locals.path = c.operation.path
      if (person) response.json(person)
      else response.status(404).json({ title: 'No such person' })
    },
    createPerson: (c, _request, response) => {
      response.locals.path = c.operation.path
      response.status(201).json(persons.create(c.request.requestBody))
    },
    validationFail: (c, _request, response) => response.status(400).json({ errors: c.validation.errors }),
    notFound: (_c, _request, response) => response.status(404).json({ title: 'No such path' }),
  },
})
await backend.init()

const app = express()
app.use(express.json())
app.get('/metrics', async (_request, response) => {
  response.type(prom.register.contentType).send(await prom.register.metrics())
})
app.use((request, response, next) => {
  const { method } = request
  const stop = duration.startTimer()
  response.on('finish', () => {
    const path = response.locals.path ?? 'unmatched'
    requests.inc({ code: response.statusCode, method, path })
    stop({ method, path })
  })
  next()
})
app.use((request, response) => backend.handleRequest(request, request, response))
const server = app.listen(Number(process.argv[2]), '127.0.0.1', () => say(server))
