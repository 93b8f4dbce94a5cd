import type { Handlers } from '../contract.ts'
import { createDocumentHandlers, type DocumentParts } from './handlers/documents.ts'
import { createIncidentHandlers, type IncidentParts } from './handlers/incidents.ts'
import { createPersonHandlers, type PersonParts } from './handlers/persons.ts'
import { createSystemHandlers, type SystemParts } from './handlers/system.ts'

/** What all handlers need together. */
type HandlerParts = PersonParts & IncidentParts & SystemParts & DocumentParts

/**
 * The handler of each operation: validated input to declared reply, failures thrown. Handlers know nothing of HTTP servers.
 * A new operation does not compile until one of these files has its handler.
 */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...createPersonHandlers(parts),
    ...createIncidentHandlers(parts),
    ...createSystemHandlers(parts),
    ...createDocumentHandlers(parts),
  }
}
