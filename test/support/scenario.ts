import { operations } from '../../generated/operations.ts'
import type { Call } from './client.ts'

/** A request of a client and the status that it expects; `polite` is what differs when a mock is asked for that status. */
export type Step = Call & {
  readonly operation: string
  readonly method: string
  readonly status: number
  readonly polite?: Partial<Call>
}

const NOBODY = 'nobody'
/** An incident that nobody starts, and one that affects nothing while there is no latency. */
const IDLE = 'flapping'
const HARMLESS = 'cache-cold'
const TOO_LONG = '9'.repeat(129)
const fields = {
  first_name: 'Maryam',
  last_name: 'Mirzakhani',
  email: 'maryam@geometry.example',
  address: '3 Torus Road',
}
const PAGES = [
  ['getConsole', '/'],
  ['getDocs', '/docs'],
  ['getScript', '/scripts/main.js'],
  ['getStyle', '/styles/theme.css'],
] as const
const step = (operation: string, method: string, path: string, status: number, more: Partial<Step> = {}): Step => ({
  operation,
  method,
  path,
  status,
  ...more,
})

/** What one client does with a person that exists, and every operation beside it; each succeeds. */
export const successes = (id: string): readonly Step[] => [
  step('createPerson', 'POST', '/person', 201, { json: fields }),
  step('createPerson', 'POST', '/person', 201, { json: { first_name: 'Al', last_name: 'Jabr' } }),
  step('getPerson', 'GET', `/person/${id}`, 200),
  step('getPersonAlias', 'GET', `/persons/${id}`, 200),
  step('listPersons', 'GET', '/person/list', 200),
  step('listPersons', 'GET', '/person/list?start=0&limit=2', 200),
  step('updatePerson', 'PUT', `/person/${id}`, 200, { json: fields }),
  step('deletePerson', 'DELETE', `/person/${id}`, 204),
  step('listIncidents', 'GET', '/incidents', 200),
  step('startIncident', 'POST', '/incidents/active', 201, { json: { incident: HARMLESS } }),
  step('listActiveIncidents', 'GET', '/incidents/active', 200),
  step('getActiveIncident', 'GET', `/incidents/active/${HARMLESS}`, 200),
  step('stopIncident', 'DELETE', `/incidents/active/${HARMLESS}`, 204),
  step('stopAllIncidents', 'DELETE', '/incidents/active', 204),
  step('getMetrics', 'GET', '/metrics', 200),
  step('getHealth', 'GET', '/health', 200),
  step('getReadiness', 'GET', '/ready', 200),
  step('getTruth', 'GET', '/truth?window=1m', 200),
  step('getContract', 'GET', '/openapi.json', 200),
  step('getContractYaml', 'GET', '/openapi.yaml', 200),
  step('getContract', 'GET', '/openapi.json', 304, { headers: { 'If-None-Match': '*' } }),
  step('getContractYaml', 'GET', '/openapi.yaml', 304, { headers: { 'If-None-Match': '*' } }),
  ...PAGES.flatMap(([operation, path]) => [
    step(operation, 'GET', path, 200),
    step(operation, 'GET', path, 304, { headers: { 'If-None-Match': '*' } }),
  ]),
]

/** Every failure that a client can cause, once for each operation that declares it. */
export const failures: readonly Step[] = [
  step('listPersons', 'GET', '/person/list?limit=0', 400),
  step('listPersons', 'GET', '/person/list?start=two', 400),
  step('createPerson', 'POST', '/person', 400, { json: { first_name: ' ', last_name: 'Noether' } }),
  step('createPerson', 'POST', '/person', 400, { json: { ...fields, age: 40 } }),
  step('updatePerson', 'PUT', `/person/${NOBODY}`, 400, { json: { first_name: 'Emmy' } }),
  step('getPerson', 'GET', `/person/${TOO_LONG}`, 400),
  step('updatePerson', 'PUT', `/person/${TOO_LONG}`, 400, { json: fields }),
  step('deletePerson', 'DELETE', `/person/${TOO_LONG}`, 400),
  step('getPersonAlias', 'GET', `/persons/${TOO_LONG}`, 400),
  step('getTruth', 'GET', '/truth?window=7m', 400),
  step('listIncidents', 'GET', '/incidents?depth=1', 400),
  step('listActiveIncidents', 'GET', '/incidents/active?depth=1', 400),
  step('startIncident', 'POST', '/incidents/active', 400, { json: { incident: 'disk-full' } }),
  step('startIncident', 'POST', '/incidents/active', 400, {
    json: { incident: 'cpu-saturation', intensity: 2 },
  }),
  step('getActiveIncident', 'GET', '/incidents/active/disk-full', 400),
  step('stopIncident', 'DELETE', '/incidents/active/disk-full', 400),
  step('stopAllIncidents', 'DELETE', '/incidents/active?depth=1', 400),
  step('getContract', 'GET', '/openapi.json?depth=1', 400),
  step('getContractYaml', 'GET', '/openapi.yaml?depth=1', 400),
  step('getPerson', 'GET', `/person/${NOBODY}`, 404),
  step('getPersonAlias', 'GET', `/persons/${NOBODY}`, 404),
  step('updatePerson', 'PUT', `/person/${NOBODY}`, 404, { json: fields }),
  step('deletePerson', 'DELETE', `/person/${NOBODY}`, 404),
  step('getActiveIncident', 'GET', `/incidents/active/${IDLE}`, 404),
  step('stopIncident', 'DELETE', `/incidents/active/${IDLE}`, 404),
  step('startIncident', 'POST', '/incidents/active', 409, { json: { incident: 'traffic-surge' } }),
  step('getScript', 'GET', `/scripts/${TOO_LONG}`, 400),
  step('getScript', 'GET', '/scripts/nobody.js', 404),
  step('getStyle', 'GET', '/styles/theme.css?v=1', 400),
  step('getStyle', 'GET', '/styles/main.js', 404),
  ...declaring(406).map(({ id, method, path }) =>
    step(id, method, path, 406, { headers: { Accept: 'image/png' }, ...(method !== 'GET' && { json: bodyOf(path) }) }),
  ),
  // Only where a body is declared: a proxy need not pass on the body of a GET (RFC 9110, section 9.3.1), and Prism cannot.
  ...declaring(415).map(({ id, method, path }) =>
    step(id, method, path, 413, { json: { address: 'x'.repeat(17_000) }, polite: { json: bodyOf(path) } }),
  ),
  ...declaring(415).map(({ id, method, path }) =>
    step(id, method, path, 415, {
      body: 'name=Emmy',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  ),
]

/** A path of a template; what it leads to need not exist. */
function concrete(template: string): string {
  return template.replace('{id}', NOBODY).replace('{incident}', IDLE).replace('{file}', 'main.js')
}

/** A sound body for the operation of a path. */
export function bodyOf(path: string): object {
  return path.startsWith('/incidents') ? { incident: HARMLESS } : fields
}

/** The operations that declare a status, with a path that reaches each. */
export function declaring(status: number): { id: string; method: string; path: string }[] {
  return Object.entries(operations)
    .filter(([, { responses }]) => status in responses)
    .map(([id, { method, path }]) => ({ id, method, path: concrete(path) }))
}
