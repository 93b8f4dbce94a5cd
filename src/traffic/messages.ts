/** The settings of ambient traffic. */
export type Settings = {
  /** Where the service listens. */
  readonly url: string
  /** Requests per second, the mean of a weekday. */
  readonly traffic: number
  /** How long a day of the pattern takes, in milliseconds. */
  readonly dayMs: number
  /** How many persons the traffic keeps in the store. */
  readonly size: number
  /** The share of the requests that ask for a trace, 0 to 1. */
  readonly traceRatio: number
  /** The seed of all random numbers. */
  readonly seed: string
  /** How long the service has had traffic, in milliseconds: where in a compressed day this process starts. */
  readonly ageMs: number
  /** Multiplies the rate of arrivals. */
  readonly surge: number
}

/** A message from the service to the process that makes the traffic. */
export type Command =
  | { readonly kind: 'begin'; readonly settings: Settings }
  | { readonly kind: 'surge'; readonly factor: number }
  | { readonly kind: 'stop' }

/** Totals since the process started; they are logged under these names. */
export type Counts = {
  sessions: number
  /** Requests with a response of any status. */
  answered: number
  /** Requests without a response: connection refused or lost, or a timeout. */
  unanswered: number
  /** Requests that were not sent because too many waited for their response. */
  unsent: number
  /** Sessions that did not start because the circuit breaker was open. */
  turnedAway: number
}

/** A message to the service: that something went wrong, or the totals at the end. */
export type Report = { readonly kind: 'trouble' | 'stopped'; readonly counts: Counts }
