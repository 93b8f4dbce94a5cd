import type { OperationId, ProblemCode, StatusOf } from '../contract.ts'
import { AppError, UNMET_PRECONDITIONS } from '../errors.ts'
import type { StatusOfProblem } from './problem-table.ts'

/** The problems whose status an operation declares. */
type DeclaredBy<Op extends OperationId> = {
  [C in ProblemCode]: StatusOfProblem<C> extends StatusOf<Op> ? C : never
}[ProblemCode]

/**
 * With which problems each handler fails; one whose status its operation does not declare does not compile. A handler that
 * fails with another one is at fault itself.
 */
const FAILURES: { readonly [Op in OperationId]?: readonly DeclaredBy<Op>[] } = {
  listPersons: ['store-unavailable'],
  createPerson: ['store-full', 'store-unavailable'],
  getPerson: ['person-not-found', 'store-unavailable'],
  getPersonAlias: ['person-not-found', 'store-unavailable'],
  updatePerson: ['person-not-found', 'store-unavailable'],
  deletePerson: ['person-not-found', 'store-unavailable'],
  startIncident: ['incident-already-active', 'incident-hidden', ...UNMET_PRECONDITIONS, 'unavailable'],
  getActiveIncident: ['incident-not-active'],
  stopIncident: ['incident-not-active'],
  getReadiness: ['store-unavailable', 'unavailable'],
  getScript: ['file-not-found'],
  getStyle: ['file-not-found'],
}

/** What a handler has thrown, as it is to leave: a problem that is not listed for its operation is an internal error. */
export function checkFailure(id: OperationId, error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  const listed: readonly ProblemCode[] = FAILURES[id] ?? []
  if (listed.includes(error.code)) return error
  return new Error(`${id} fails with ${error.code}, which src/api/handler-failures.ts does not list for it`, {
    cause: error,
  })
}
