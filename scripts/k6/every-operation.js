// Every operation of the contract, HEAD and OPTIONS, and every failure that a client can cause, three times over.

import { randomPerson, send, setup, thresholds } from '../k6-scripts.js'
import { JOURNEY, journey } from './journey.js'

export { everyOperation as default, setup }

/** @type {import('k6/options').Options} */
export const options = {
  scenarios: {
    every: { executor: 'per-vu-iterations', exec: 'everyOperation', vus: 1, iterations: 3, maxDuration: '1m' },
  },
  thresholds: thresholds(JOURNEY),
}

const JSON_TYPE = { 'Content-Type': 'application/json' }

/** One round through the whole contract. */
export function everyOperation() {
  journey()
  telemetry()
  incidents()
  documents()
  heads()
  failures()
  strays()
}

function telemetry() {
  send('getMetrics', 'GET', '/metrics')
  send('getMetrics', 'GET', '/metrics', { headers: { 'Accept-Encoding': 'gzip' } })
  send('getHealth', 'GET', '/health')
  send('getReadiness', 'GET', '/ready')
  send('getTruth', 'GET', '/truth', { query: '?window=all' })
}

/** Incidents that begin only when this script is over. `INCIDENT_TOKEN` is for a service that wants one. */
function incidents() {
  const token = __ENV.INCIDENT_TOKEN
  const headers = token ? { Authorization: `Bearer ${token}` } : {}
  const [active, one] = ['/incidents/active', '/incidents/active/{incident}']
  const request = { body: { incident: 'error-burst', delay: '1h' }, headers }
  send('listIncidents', 'GET', '/incidents')
  send('stopAllIncidents', 'DELETE', active, { headers, accepted: [204] })
  send('startIncident', 'POST', active, { ...request, accepted: [201] })
  send('startIncident', 'POST', active, { ...request, accepted: [409] })
  send('startIncident', 'POST', active, { body: { incident: 'disk-full' }, headers, accepted: [400] })
  send('listActiveIncidents', 'GET', active)
  send('getActiveIncident', 'GET', one, { id: 'error-burst' })
  send('getActiveIncident', 'GET', one, { id: 'disk-full', accepted: [400] })
  send('stopIncident', 'DELETE', one, { id: 'error-burst', headers, accepted: [204] })
  send('stopIncident', 'DELETE', one, { id: 'error-burst', headers, accepted: [404] })
}

function documents() {
  for (const [operation, path, id] of /** @type {const} */ ([
    ['getContract', '/openapi.json', ''],
    ['getContractYaml', '/openapi.yaml', ''],
    ['getConsole', '/', ''],
    ['getDocs', '/docs', ''],
    ['getScript', '/scripts/{file}', 'main.js'],
    ['getStyle', '/styles/{file}', 'theme.css'],
  ])) {
    const tag = send(operation, 'GET', path, { id }).headers.Etag || ''
    send(operation, 'GET', path, { id, headers: { 'If-None-Match': tag }, accepted: [304] })
  }
}

function heads() {
  const id = /** @type {string} */ (send('createPerson', 'POST', '/person', { body: randomPerson() }).json('id'))
  send('getPerson', 'HEAD', '/person/{id}', { id })
  send('getPersonAlias', 'HEAD', '/persons/{id}', { id })
  send('listPersons', 'HEAD', '/person/list')
  send('deletePerson', 'DELETE', '/person/{id}', { id })
}

function failures() {
  const html = { headers: { Accept: 'text/html' }, accepted: [406] }
  send('createPerson', 'POST', '/person', { body: { first_name: ' ' }, accepted: [400] })
  send('createPerson', 'POST', '/person', { body: '{"first_name"', headers: JSON_TYPE, accepted: [400] })
  send('createPerson', 'POST', '/person', { body: 'Ada', headers: { 'Content-Type': 'text/plain' }, accepted: [415] })
  send('createPerson', 'POST', '/person', { body: { address: 'x'.repeat(17_000) }, accepted: [413] })
  send('listPersons', 'GET', '/person/list', { query: '?limit=0', accepted: [400] })
  send('listPersons', 'GET', '/person/list', html)
  send('getPersonAlias', 'GET', '/persons/{id}', { id: 'nobody', accepted: [404] })
  send('getPerson', 'GET', '/person/{id}', { id: 'x'.repeat(129), accepted: [400] })
  send('updatePerson', 'PUT', '/person/{id}', { id: 'nobody', body: randomPerson(), accepted: [404] })
  send('deletePerson', 'DELETE', '/person/{id}', { id: 'nobody', accepted: [404] })
}

/** Requests of no operation; their `name` is what the service labels them with. */
function strays() {
  send('unmatched', 'GET', '/nowhere', { accepted: [404] })
  send('unmatched', 'PATCH', '/person/list', { accepted: [405] })
  send('unmatched', 'OPTIONS', '/person', { accepted: [204] })
}
