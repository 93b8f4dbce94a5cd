// The load of a small, busy application: 50,000 persons in ten minutes, up to 136 requests/s.
//
//   k6 run scripts/k6-scripts.js
//   docker run --rm -i --network host grafana/k6:2.2.0 run - < scripts/k6-scripts.js
//
// BASE_URL  where the service is, default http://localhost:7080
// SCALE     shortens durations and iterations in proportion, rates stay: SCALE=0.05 takes 30 s
//
// One file on purpose: k6 reads it from stdin, too. scripts/k6/ imports from here, never the other way.

import { check, fail, sleep } from 'k6'
import exec from 'k6/execution'
import http from 'k6/http'

const BASE_URL = (__ENV.BASE_URL || 'http://localhost:7080').replace(/\/+$/, '')
const SCALE = Number(__ENV.SCALE || '1')
if (!(SCALE >= 0.01 && SCALE <= 100)) throw new Error(`SCALE: ${__ENV.SCALE} is not a number from 0.01 to 100`)

/** What each operation of this file responds with when all is well. @type {Record<string, number>} */
const SUCCESS = { createPerson: 201, getPerson: 200, listPersons: 200, updatePerson: 200, deletePerson: 204 }

const RUN_S = scaled(600)

// Little's law, L = lambda x W: as many are busy at a time as arrive in a second, times the seconds that each takes.
//
// create is closed, so the law gives its rate: 50 VUs / (0.45 s of thinking + 0.05 s for the mean response) = 100/s.
// 50,000 creations take 500 s and leave a sixth of the ten minutes for slow machines.
const CREATIONS = Math.round(scaled(50_000))
const CREATE_VUS = 50
const CREATE_THINK_S = 0.45
const CREATE_RATE = 100
// delete is paced: the last of its 500 is due after nine tenths of the run. 2 VUs can do 2 / 0.04 s = 50/s,
// and 500 / 540 s is less than 1/s.
const DELETIONS = Math.round(scaled(500))
const DELETE_SPAN_S = 0.9 * RUN_S
// get, list and update are open: an arrival that finds no idle VU is dropped. At their mean responses of 0.025 s, 0.07 s
// and 0.055 s they keep 0.5, 0.7 and 0.3 VUs busy. The pools are for responses of 2 s, so that not even a stall that long
// drops an arrival. These VUs do not sleep: that would hold a VU and lower no rate.
const SLOWEST_S = 2
const RATES = { getPerson: 20, listPersons: 10, updatePerson: 5 }
/** A scenario that starts `rate` iterations per second. @param {number} rate @param {number} seconds */
export const arrivals = (rate, seconds) => ({
  executor: /** @type {const} */ ('constant-arrival-rate'),
  rate,
  timeUnit: '1s',
  duration: milliseconds(seconds),
  preAllocatedVUs: rate * SLOWEST_S,
})

/** @type {import('k6/options').Options} */
export const options = {
  scenarios: {
    create: {
      executor: 'shared-iterations',
      exec: 'createPerson',
      vus: CREATE_VUS,
      iterations: CREATIONS,
      maxDuration: milliseconds(RUN_S),
    },
    get: { exec: 'getPerson', ...arrivals(RATES.getPerson, RUN_S) },
    list: { exec: 'listPersons', ...arrivals(RATES.listPersons, RUN_S) },
    update: { exec: 'updatePerson', ...arrivals(RATES.updatePerson, RUN_S / 2) },
    delete: {
      executor: 'shared-iterations',
      exec: 'deletePerson',
      vus: 2,
      iterations: DELETIONS,
      maxDuration: milliseconds(RUN_S),
    },
  },
  thresholds: thresholds(),
  summaryTrendStats: ['avg', 'min', 'med', 'p(95)', 'p(99)', 'max'],
}

/**
 * What has to hold for these operations: 99.9 % without a failure, as the objectives of the contract say, and 95 % of the
 * responses within 0.4 s. Normal are 0.06-0.18 s; the rest is room for a short run, whose percentile hangs on few requests.
 * @param {string[]} [operations] the five of this file by default
 * @returns {Record<string, string[]>}
 */
export function thresholds(operations = Object.keys(SUCCESS)) {
  return {
    dropped_iterations: ['count==0'],
    checks: ['rate>0.999'],
    ...Object.fromEntries(operations.map((id) => [`http_req_failed{operation:${id}}`, ['rate<0.001']])),
    ...Object.fromEntries(operations.map((id) => [`http_req_duration{operation:${id}}`, ['p(95)<400']])),
  }
}

/** Ends the run before it starts when nobody is there to respond. */
export function setup() {
  const { status } = http.get(`${BASE_URL}/ready`, { tags: { operation: 'getReadiness', name: '/ready' } })
  if (status !== 200) fail(`${BASE_URL} is not ready (status ${status}): start the service or set BASE_URL`)
}

/** A new person, then a pause of 0.45 s in the mean. */
export function createPerson() {
  const response = send('createPerson', 'POST', '/person', { body: randomPerson() })
  sleep(CREATE_THINK_S * (0.5 + Math.random()))
  return response
}

/**
 * How many persons there are, for scripts that create at another rate than this one. It stands where k6 passes what
 * setup() returns, which is nothing.
 * @typedef {{ persons?: number }} Store
 */

/** A person by an id that may not exist. @param {Store} [store] */
export function getPerson({ persons = createdAfter(arrived(RATES.getPerson)) } = {}) {
  return send('getPerson', 'GET', '/person/{id}', { id: randomId(persons), accepted: [200, 404] })
}

/** A page of the persons so far, more often an early one. @param {Store} [store] */
export function listPersons({ persons = createdAfter(arrived(RATES.listPersons)) } = {}) {
  const start = Math.floor(persons * Math.random() ** 2)
  return send('listPersons', 'GET', '/person/list', { query: `?start=${start}&limit=${pick([10, 20, 20, 50])}` })
}

/** New fields for an id that may not exist. @param {Store} [store] */
export function updatePerson({ persons = createdAfter(arrived(RATES.updatePerson)) } = {}) {
  return send('updatePerson', 'PUT', '/person/{id}', {
    id: randomId(persons),
    body: randomPerson(),
    accepted: [200, 404],
  })
}

/** How far this VU is into the deletions: what it has slept and waited for responses. */
let pacedS = 0

/** Waits until this deletion is due, so that all of them are spread over the run. */
export function deletePerson() {
  const dueS = ((exec.scenario.iterationInTest + 1) / DELETIONS) * DELETE_SPAN_S
  const pauseS = Math.max(0, dueS - pacedS)
  sleep(pauseS)
  const persons = createdAfter(dueS)
  const response = send('deletePerson', 'DELETE', '/person/{id}', { id: randomId(persons), accepted: [204, 404] })
  pacedS += pauseS + response.timings.duration / 1000
  return response
}

/**
 * What a virtual user does over and over where `--vus`, `--duration` or `--iterations` stand in the place of the
 * scenarios: k6 runs the default function then.
 */
function oneOfEach() {
  createPerson()
  const persons = exec.scenario.iterationInTest + 1
  getPerson({ persons })
  listPersons({ persons })
  updatePerson({ persons })
}

export { oneOfEach as default }

/**
 * @typedef {object} Details
 * @property {string} [id] fills `{id}`, or whatever parameter the path has
 * @property {string} [query] with its question mark
 * @property {object | string} [body] an object is sent as JSON
 * @property {number[]} [accepted] statuses that are not failures; that of success by default
 * @property {Record<string, string>} [headers]
 */

/**
 * Sends a request of one operation, tagged with it and with the path template, so that no id becomes a series of its
 * own. A status that is not accepted is a failed request and a failed check. So is a response that breaks the contract,
 * when Prism stands in between and finds it.
 * @param {string} operation an operationId, or `unmatched`
 * @param {string} method
 * @param {string} template the path as the contract writes it
 * @param {Details} [details]
 */
export function send(operation, method, template, { id = '', query = '', body, accepted, headers = {} } = {}) {
  const statuses = accepted || [SUCCESS[operation] || 200]
  const isJson = typeof body === 'object'
  const url = `${BASE_URL}${template.replace(/\{[^}]*\}/, encodeURIComponent(id))}${query}`
  const response = http.request(method, url, isJson ? JSON.stringify(body) : body || null, {
    headers: { traceparent: traceParent(), ...(isJson && { 'Content-Type': 'application/json' }), ...headers },
    tags: { operation, name: template },
    responseCallback: http.expectedStatuses(...statuses),
  })
  const isProblem = response.status >= 400
  const type = response.headers['Content-Type'] || ''
  check(
    response,
    {
      [`${operation} responds ${statuses.join(' or ')}`]: ({ status }) => statuses.includes(status),
      'failures are problem documents': () => !isProblem || method === 'HEAD' || type === 'application/problem+json',
      'nothing breaks the contract': () => !('Sl-Violations' in response.headers),
    },
    { operation },
  )
  return response
}

/** The share of the requests that ask for a trace. */
const TRACE_RATIO = 0.05

/** A header of a new trace (W3C Trace Context, section 3.2). */
function traceParent() {
  return `00-${hex(32)}-${hex(16)}-${Math.random() < TRACE_RATIO ? '01' : '00'}`
}

/** Random hexadecimal digits. @param {number} digits */
function hex(digits) {
  return Array.from({ length: digits }, () => Math.floor(16 * Math.random()).toString(16)).join('')
}

/**
 * VUs share no state, so nobody knows which ids exist. They count up from 0, and how many there are follows from the
 * rate of the creations. One in twenty draws lies past them, as stale links do, and gets its 404.
 * @param {number} persons
 */
function randomId(persons) {
  return String(Math.floor(Math.random() * persons * 1.05))
}

/** About how many persons this script has created this number of seconds after its start; at least 1. @param {number} seconds */
function createdAfter(seconds) {
  return Math.min(CREATIONS, Math.max(1, seconds * CREATE_RATE))
}

/**
 * How many seconds ago this scenario started, by its arrivals. Dates would jump when somebody sets the clock, and
 * k6 subtracts dates, too, for `exec.instance.currentTestRunDuration`.
 * @param {number} rate of arrivals in a second
 */
function arrived(rate) {
  return exec.scenario.iterationInTest / rate
}

const GIVEN_NAMES = words(
  'Aino Amara Anselm Beatriz Bjarne Carmen Chidi Dalia Dimitra Eilidh Emre Farida Fatou Gaspard Giulia Hana Hiroshi ' +
    'Ibrahim Ines Ingrid Ishaan Jelena Joaquín Kamala Katarína Keanu Leïla Liam Lucía Mairead Malik Marisol Mateja Mei ' +
    'Miguel Nadia Ngozi Niamh Oluwaseun Orla Pavel Priya Rafael Renée Rohan Saoirse Sindre Solveig Tadeo Tamsin Thandiwe ' +
    'Tomás Valentina Wanjiru Xiomara Yasmin Yusuf Zofia',
)
const FAMILY_NAMES = words(
  'Abebe Achterberg Adeyemi Almeida Andersson Arslan Banerjee Bergmann Bianchi Castillo Cohen Delacroix Dubois Eriksen ' +
    'Fernández Ferreira Fitzgerald Gallagher Haddad Hashimoto Horváth Iyer Jankowski Kaplan Kariuki Kovačević Laurent ' +
    "Lindqvist Mbeki Mendoza Moreau Müller Nakamura Navarro Novák O'Connor Okafor Olsen Papadakis Pereira Petrova Rahman " +
    "Ramírez Reyes Romano Sato Schneider Sharma Silva Svensson Takahashi Tran van_Dijk Vasquez Weber Yıldız O'Dowd Zhang",
)
const STREETS = words(
  'Alder_Lane Bakery_Row Beacon_Street Canal_Quay Chestnut_Avenue Dockside_Road Elm_Grove Ferry_Street Foundry_Yard ' +
    'Garden_Terrace Harbour_View Juniper_Close Kiln_Lane Linden_Street Market_Square Meadow_Way Orchard_Drive Quarry_Hill ' +
    'Riverside_Walk Saddler_Street Station_Road Tannery_Lane Vineyard_Road Willow_Court Windmill_Hill',
)
const TOWNS = words(
  'Aberdeen Bergen Bologna Cork Dakar Fremantle Galway Ghent Graz Halifax Izmir Kraków Leuven Lyon Malmö Mombasa Nantes ' +
    'Osaka Porto Pune Riga Rosario Sapporo Seville Tampere Turin Utrecht Valparaíso Wellington York',
)
const MAIL_HOSTS = words('post.example mail.example letters.example inbox.example hello.example')

/** A person as people fill in forms: one in eight gives no address, one in sixteen no email. */
export function randomPerson() {
  const [first, last] = [pick(GIVEN_NAMES), pick(FAMILY_NAMES)]
  const number = Math.ceil(Math.random() ** 2 * 180)
  const flat = Math.random() < 0.2 ? `Flat ${Math.ceil(Math.random() * 24)}, ` : ''
  const year = Math.random() < 0.3 ? String(1950 + Math.floor(Math.random() * 58)) : ''
  return {
    first_name: first,
    last_name: last,
    ...(Math.random() > 1 / 16 && {
      email: `${plain(first)}${pick(['.', '', '_'])}${plain(last)}${year}@${pick(MAIL_HOSTS)}`,
    }),
    ...(Math.random() > 1 / 8 && { address: `${flat}${number} ${pick(STREETS)}, ${pick(TOWNS)}` }),
  }
}

/** Lower-case ASCII letters of a name. @param {string} name */
function plain(name) {
  return name
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** @param {string} text words with underscores for the spaces inside them */
function words(text) {
  return text.split(' ').map((word) => word.replaceAll('_', ' '))
}

/** @template T @param {readonly T[]} items @returns {T} */
function pick(items) {
  return /** @type {T} */ (items[Math.floor(Math.random() * items.length)])
}

/** A time or a count as SCALE shortens it. @param {number} full */
export function scaled(full) {
  return full * SCALE
}

/** A duration as k6 reads it. @param {number} seconds */
export function milliseconds(seconds) {
  return `${Math.round(seconds * 1000)}ms`
}
