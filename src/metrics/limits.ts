import type { Registry } from './registry.ts'

/** Exposes limits of the settings, so that rules and panels need no number of their own. */
export function exposeLimits(
  registry: Registry,
  { maxPersons, maxInFlight }: { readonly maxPersons: number; readonly maxInFlight: number },
): void {
  registry.set('person_store_limit', {}, maxPersons)
  registry.set('http_requests_limit', {}, maxInFlight)
}
