import { readFileSync } from 'node:fs'
import express from 'express'
import OpenApiValidator from 'express-openapi-validator'
import bundle from 'express-prom-bundle'
import { CONTRACT, createPersons, say } from './persons.js'

/** Express with express-openapi-validator and express-prom-bundle, as their READMEs show them. */
const persons = createPersons()
const app = express()
app.use(bundle({ includeMethod: true, includePath: true, normalizePath: [['^/person/.+', '/person/{id}']] }))
app.use(express.json())
app.use(
  OpenApiValidator.middleware({
    apiSpec: JSON.parse(readFileSync(CONTRACT, 'utf8')),
    validateRequests: true,
    validateApiSpec: false,
  }),
)
app.get('/person/:id', (request, response) => {
  const person = persons.get(request.params.id)
  if (person) response.json(person)
  else response.status(404).json({ title: 'No such person' })
})
app.post('/person', (request, response) => response.status(201).json(persons.create(request.body)))
app.use((error, _request, response, _next) => response.status(error.status ?? 500).json({ title: error.message }))
const server = app.listen(Number(process.argv[2]), '127.0.0.1', () => say(server))
