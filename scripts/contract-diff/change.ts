/** One difference between two contracts that a client, a dashboard or an alert can notice. */
export type Change = {
  readonly breaking: boolean
  /** What changed, for instance `createPerson` or `metric person_store_count`. */
  readonly place: string
  readonly text: string
  /** The names by which an entry of the changelog may speak of it. */
  readonly names: readonly string[]
}
