/**
 * What the compiler must refuse, case by case: every `@ts-expect-error` fails the build when the line after it
 * compiles. Nothing here runs; contract.test.ts compiles it.
 */
import type { Handler, Handlers, Person, ProblemCode } from '../../src/contract.ts'
import { AppError } from '../../src/errors.ts'
import type { StartTimer } from '../../src/metrics/instrument.ts'
import type { Registry } from '../../src/metrics/registry.ts'
import type { Incidents } from '../../src/simulation/incidents.ts'
import type { UnmetPrecondition } from '../../src/simulation/kind.ts'
import type { LATENCY_PROFILES } from '../../src/simulation/latency.ts'

declare const handlers: Handlers
declare const profiles: typeof LATENCY_PROFILES
declare const registry: Registry
declare const startTimer: StartTimer
declare const incidents: Incidents
declare const person: Person
declare function take<T>(value: T): void

const { getPerson: _handler, ...handlersButOne } = handlers
take<Handlers>(handlers)
// @ts-expect-error: a handler is missing.
take<Handlers>(handlersButOne)

take<Handlers>({
  ...handlers,
  // @ts-expect-error: a handler for an operation that the contract does not have.
  patchPerson: handlers.updatePerson,
})

take<Handler<'getPerson'>>(() => ({ status: 200, body: person }))
// @ts-expect-error: a status that the operation does not declare.
take<Handler<'getPerson'>>(() => ({ status: 201, body: person }))
// @ts-expect-error: a failure is thrown, not answered.
take<Handler<'getPerson'>>(() => ({ status: 404, body: { type: 'urn:prometric:problem:person-not-found' } }))
// @ts-expect-error: no body where one is declared.
take<Handler<'getPerson'>>(() => ({ status: 200 }))
// @ts-expect-error: a body of another type.
take<Handler<'getPerson'>>(() => ({ status: 200, body: [person] }))
// @ts-expect-error: a property of another type.
take<Handler<'getPerson'>>(() => ({ status: 200, body: { ...person, id: 7 } }))
// @ts-expect-error: the same behind a promise.
take<Handler<'getPerson'>>(async () => ({ status: 200, body: { ...person, email: null } }))
// @ts-expect-error: another text than the only one that is declared.
take<Handler<'getHealth'>>(() => ({ status: 200, headers: { 'Cache-Control': 'no-store' }, body: 'fine' }))

take<Handler<'createPerson'>>(() => ({ status: 201, headers: { Location: 'person/7' }, body: person }))
// @ts-expect-error: a required header is missing.
take<Handler<'createPerson'>>(() => ({ status: 201, headers: {}, body: person }))
// @ts-expect-error: no headers at all.
take<Handler<'createPerson'>>(() => ({ status: 201, body: person }))

take<Handler<'listPersons'>>(({ query }) => ({ status: 200, body: [person].slice(query.start, query.limit) }))
// @ts-expect-error: a query parameter that is not declared.
take<Handler<'listPersons'>>(({ query }) => ({ status: 200, body: [person].slice(query.offset) }))
// @ts-expect-error: a path parameter where there is none.
take<Handler<'listPersons'>>(({ path }) => ({ status: 200, body: [{ ...person, id: path.id }] }))
// @ts-expect-error: a parameter taken for another type.
take<Handler<'getPerson'>>(({ path }) => ({ status: 200, body: { ...person, id: path.id.toFixed() } }))
// @ts-expect-error: a property that the body does not have.
take<Handler<'updatePerson'>>(({ body }) => ({ status: 200, body: { ...person, email: body.mail } }))
// @ts-expect-error: an optional property taken for a required one.
take<Handler<'updatePerson'>>(({ body }) => ({ status: 200, body: { ...person, first_name: body.address } }))

const { getPerson: _profile, ...profilesButOne } = profiles
// @ts-expect-error: an operation without a latency profile.
take<typeof LATENCY_PROFILES>(profilesButOne)
// @ts-expect-error: a latency profile for an operation that is not measured.
take(profiles.getHealth)

incidents.start({ incident: 'error-burst', operations: ['getPerson'] })
// @ts-expect-error: an incident that the contract does not list.
incidents.start({ incident: 'disk-full' })
// @ts-expect-error: an operation that is not measured.
incidents.start({ incident: 'error-burst', operations: ['getHealth'] })
// @ts-expect-error: the impact on an operation that is not measured.
incidents.impactOn('getMetrics')

take<UnmetPrecondition>({ code: 'no-ambient-traffic', detail: 'There is none.' })
// @ts-expect-error: a precondition with a problem that startIncident does not declare.
take<UnmetPrecondition>({ code: 'store-full', detail: 'There is no room.' })

take(new AppError('person-not-found', 'No person has this id.'))
// @ts-expect-error: a problem code that the contract does not list.
take(new AppError('person-lost', 'No person has this id.'))
// @ts-expect-error: a table that leaves out most problem codes.
take<Record<ProblemCode, number>>({ internal: 500 })

registry.increment('http_status_code', { code: '200' })
// @ts-expect-error: a label that the metric does not have.
registry.increment('http_status_code', { code: '200', path: '/person' })
registry.bufferedCounter('http_requests_in_progress', { method: 'GET', operation: 'getPerson' })
// @ts-expect-error: a label that is left out.
registry.bufferedCounter('http_requests_in_progress', { method: 'GET' })
// @ts-expect-error: a metric that is not in the catalogue.
registry.increment('http_errors_total', {})
registry.increment('faults_injected_total', { operation: 'getPerson', fault: 'error' })
// @ts-expect-error: a label that is left out.
registry.increment('faults_injected_total', { operation: 'getPerson' })
// @ts-expect-error: a gauge taken for a counter.
registry.increment('person_store_count', {})
// @ts-expect-error: a metric that the runtime keeps up itself.
registry.set('process_open_fds', {}, 1)
// @ts-expect-error: a request for an operation that the contract does not have.
startTimer('patchPerson', 'GET')
