import type {
  ContractDocument,
  Handlers,
  Incident,
  IncidentKind,
  IncidentName,
  IncidentRequest,
  Input,
  Rendering,
  Truth,
} from '../contract.ts'
import { AppError } from '../errors.ts'
import type { PersonStore } from '../store/person-store.ts'

/** What handlers work with; each part is handed over by the composition root. */
export type HandlerParts = {
  readonly store: PersonStore
  readonly events: { readonly created: () => void; readonly deleted: () => void; readonly notFound: () => void }
  readonly expose: () => Promise<Rendering<string>>
  readonly isReady: () => boolean
  readonly incidents: IncidentControl
  readonly tellTruth: (question: Input<'getTruth'>['query']) => Promise<Truth>
  readonly documents: { readonly json: Tagged<ContractDocument>; readonly yaml: Tagged<string> }
  readonly assets: ReadAsset
}

/** Incidents as they are controlled; `start` throws what the contract declares, the others tell by their result. */
export type IncidentControl = {
  readonly library: () => IncidentKind[]
  readonly list: () => Incident[]
  readonly start: (request: IncidentRequest) => Incident
  readonly stop: (incident: IncidentName) => boolean
  readonly stopAll: () => void
}

/** Reads a file of the pages by its kind and name; undefined when the pages have no such file. */
export type ReadAsset = (kind: 'page' | 'script' | 'style', name: string) => Promise<Tagged<string> | undefined>

/** A body that does not change, with its entity tag. */
export type Tagged<B> = { readonly rendering: Rendering<B>; readonly etag: string }

const NO_STORE = { 'Cache-Control': 'no-store' } as const

/** What a browser may do for a page; the contract says why. */
const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const

/** What each operation does: input to declared reply, failures thrown. Knows nothing of HTTP servers. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { store, events, expose, isReady, incidents, tellTruth, documents, assets } = parts
  /** What the store has found; absence becomes an error only here. */
  const found = <T>(value: T | undefined | false): T => {
    if (value) return value
    events.notFound()
    throw new AppError('person-not-found', 'No person has this id.')
  }
  const getPerson = async ({ path }: { path: { id: string } }) => ({
    status: 200 as const,
    body: found(await store.get(path.id)),
  })

  const checkReady = () => {
    if (!isReady()) throw new AppError('unavailable', 'The service is shutting down.')
  }

  const file = async (kind: Parameters<ReadAsset>[0], name: string) => {
    const asset = await assets(kind, name)
    if (!asset) throw new AppError('file-not-found', 'The pages have no such file.')
    return asset
  }

  return {
    listPersons: async ({ query }) => ({ status: 200, body: await store.list(query.start, query.limit) }),

    createPerson: async ({ body }) => {
      const person = await store.create(body)
      if (!person) {
        throw new AppError('store-full', 'Delete a person, or start the service with a larger --max-persons.')
      }
      events.created()
      return { status: 201, headers: { Location: `person/${person.id}` }, body: person }
    },

    getPerson,
    getPersonAlias: getPerson,
    updatePerson: async ({ path, body }) => ({ status: 200, body: found(await store.replace(path.id, body)) }),

    deletePerson: async ({ path }) => {
      found(await store.remove(path.id))
      events.deleted()
      return { status: 204 }
    },

    listIncidents: () => ({ status: 200, body: incidents.library() }),
    listActiveIncidents: () => ({ status: 200, body: incidents.list() }),

    startIncident: ({ body }) => {
      checkReady()
      const incident = incidents.start(body)
      return { status: 201, headers: { Location: `active/${incident.incident}` }, body: incident }
    },

    getActiveIncident: ({ path }) => {
      const incident = incidents.list().find(({ incident }) => incident === path.incident)
      if (!incident) throw notActive(path.incident)
      return { status: 200, body: incident }
    },

    stopIncident: ({ path }) => {
      if (!incidents.stop(path.incident)) throw notActive(path.incident)
      return { status: 204 }
    },

    stopAllIncidents: () => {
      incidents.stopAll()
      return { status: 204 }
    },

    getMetrics: async () => ({
      status: 200,
      headers: { ...NO_STORE, Vary: 'Accept-Encoding' },
      rendering: await expose(),
    }),

    getHealth: () => ({ status: 200, headers: NO_STORE, body: 'ok' }),

    getReadiness: () => {
      checkReady()
      return { status: 200, headers: NO_STORE, body: 'ready' }
    },

    getTruth: async ({ query }) => ({ status: 200, headers: NO_STORE, body: await tellTruth(query) }),

    getContract: ({ header }) => revalidate(header, documents.json),
    getContractYaml: ({ header }) => revalidate(header, documents.yaml),
    getConsole: async ({ header }) => revalidate(header, await file('page', 'console.html'), PAGE),
    getDocs: async ({ header }) => revalidate(header, await file('page', 'docs.html'), PAGE),
    getScript: async ({ path, header }) => revalidate(header, await file('script', path.file)),
    getStyle: async ({ path, header }) => revalidate(header, await file('style', path.file)),
  }
}

function notActive(incident: IncidentName): AppError {
  return new AppError('incident-not-active', `No ${incident} is pending or active.`)
}

/** 304 when the client's copy is current (RFC 9110, section 13.1.2, weak comparison), else the document. */
function revalidate<B, H = unknown>(header: { 'If-None-Match'?: string }, { etag, rendering }: Tagged<B>, own?: H) {
  const headers = { ETag: etag, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' } as const
  const held = (header['If-None-Match'] ?? '').split(',').map((tag) => tag.trim())
  const isCurrent = held.includes('*') || held.some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''))
  return isCurrent
    ? { status: 304 as const, headers }
    : { status: 200 as const, headers: { ...headers, ...(own as H) }, rendering }
}
