import type { Handlers, Input, MediaTypeOf, Rendering, Truth } from '../../contract.ts'
import { AppError } from '../../errors.ts'

/** What the handlers of probes, metrics and ground truth need. */
export type SystemParts = {
  readonly isReady: () => boolean
  /** Whether the store could be used once; what it does later concerns its requests alone. */
  readonly isStoreReached: () => boolean
  readonly expose: (mediaType: MediaTypeOf<'getMetrics'>) => Promise<Rendering<string>>
  readonly queryTruth: (query: Input<'getTruth'>['query']) => Promise<Truth>
}

type SystemHandlers = Pick<Handlers, 'getHealth' | 'getReadiness' | 'getMetrics' | 'getTruth'>

const NO_STORE = { 'Cache-Control': 'no-store' } as const

/** What the service says about itself. */
export function createSystemHandlers({ isReady, isStoreReached, expose, queryTruth }: SystemParts): SystemHandlers {
  return {
    getHealth: () => ({ status: 200, headers: NO_STORE, body: 'ok' }),
    getReadiness: () => {
      checkReady(isReady)
      if (!isStoreReached()) throw new AppError('store-unavailable', 'The store has not been reached yet.')
      return { status: 200, headers: NO_STORE, body: 'ready' }
    },
    getMetrics: async (_, mediaType) => ({
      status: 200,
      mediaType,
      headers: { ...NO_STORE, Vary: 'Accept, Accept-Encoding' },
      rendering: await expose(mediaType),
    }),
    getTruth: async ({ query }) => ({ status: 200, headers: NO_STORE, body: await queryTruth(query) }),
  }
}

/** Throws `unavailable` once the service has begun to shut down. */
export function checkReady(isReady: () => boolean): void {
  if (!isReady()) throw new AppError('unavailable', 'The service is shutting down.')
}
