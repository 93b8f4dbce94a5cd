import type { ActiveIncident, Handlers, IncidentKind, IncidentName, IncidentRequest } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { checkReady } from './system.ts'

/** What the handlers of incidents need. */
export type IncidentParts = {
  readonly isReady: () => boolean
  readonly incidents: {
    readonly library: () => IncidentKind[]
    readonly list: () => ActiveIncident[]
    /** Throws a failure that the contract declares for `startIncident`. */
    readonly start: (request: IncidentRequest) => ActiveIncident
    /** Returns false when none was active, or when it is hidden. */
    readonly stop: (incident: IncidentName) => boolean
    readonly stopAll: () => void
  }
}

type IncidentHandlers = Pick<
  Handlers,
  'listIncidents' | 'listActiveIncidents' | 'startIncident' | 'getActiveIncident' | 'stopIncident' | 'stopAllIncidents'
>

/** The library of incidents, and the incidents that are pending or active. */
export function createIncidentHandlers({ incidents, isReady }: IncidentParts): IncidentHandlers {
  return {
    listIncidents: () => ({ status: 200, body: incidents.library() }),
    listActiveIncidents: () => ({ status: 200, body: incidents.list() }),
    startIncident: ({ body }) => {
      checkReady(isReady)
      const started = incidents.start(body)
      const Location = 'incident' in started ? `active/${started.incident}` : 'active'
      return { status: 201, headers: { Location }, body: started }
    },
    getActiveIncident: ({ path }) => {
      const named = incidents.list().filter((one) => 'incident' in one)
      const found = named.find(({ incident }) => incident === path.incident)
      if (!found) throw notActive(path.incident)
      return { status: 200, body: found }
    },
    stopIncident: ({ path }) => {
      if (!incidents.stop(path.incident)) throw notActive(path.incident)
      return { status: 204 }
    },
    stopAllIncidents: () => {
      incidents.stopAll()
      return { status: 204 }
    },
  }
}

function notActive(incident: IncidentName): AppError {
  return new AppError('incident-not-active', `GET /incidents/active lists no ${incident}.`)
}
