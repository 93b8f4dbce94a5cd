/** What the visitors are told when they begin. */
export type Settings = {
  /** Where the service listens. */
  readonly url: string
  /** Requests per second, the mean of a weekday. */
  readonly traffic: number
  /** How long a day of the rhythm takes, in milliseconds. */
  readonly dayMs: number
  /** How many persons they keep in the store. */
  readonly size: number
  /** What everything random comes from. */
  readonly seed: string
  /** How long visitors have been coming to the service, in milliseconds: where in a compressed day these begin. */
  readonly ageMs: number
  /** Multiplies the rate of arrivals. */
  readonly surge: number
}

/** What the service tells the visitors. */
export type Order =
  | { readonly kind: 'begin'; readonly settings: Settings }
  | { readonly kind: 'surge'; readonly factor: number }
  | { readonly kind: 'stop' }

/** What became of the visitors so far. */
export type Tally = {
  sessions: number
  /** Requests that were answered, by whatever status. */
  answered: number
  /** Requests that have no answer: connection refused or lost, or nobody waits that long. */
  unanswered: number
  /** Requests that were not sent because too many were waiting for their answer. */
  unsent: number
  /** Sessions that did not begin because the service had asked for a pause, or could not be reached. */
  turnedAway: number
}

/** What the visitors tell the service: that something is wrong, or how it was when they have stopped. */
export type Report = { readonly kind: 'trouble' | 'stopped'; readonly tally: Tally }
