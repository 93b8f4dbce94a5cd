/** One difference between two contracts that a client, a dashboard or an alert can notice. */
export type Change = {
  readonly breaking: boolean
  /** What changed, for instance `createPerson` or `metric person_store_count`. */
  readonly place: string
  readonly text: string
  /** What one entry of the changelog has to name: of each group one, the most specific names that the change has. */
  readonly names: readonly (readonly string[])[]
}
