/** A rule that keeps the result of an expression under a name (level:metric:operations). */
export type Recording = {
  readonly record: string
  readonly expr: string
  readonly labels?: Readonly<Record<string, string>>
}

/** A rule that alerts on what an expression gives; `page` wakes somebody, `ticket` waits until the morning. */
export type Alert = {
  readonly alert: string
  readonly expr: string
  /** The labels that say whose the alert is: the printed rule keeps only what belongs to this service. */
  readonly by: 'job' | 'job, instance'
  /** For how long after its last scrape the alert still concerns an instance, in seconds of the pace. */
  readonly within: number
  readonly for?: string
  readonly severity: 'page' | 'ticket'
  readonly labels?: Readonly<Record<string, string>>
  /** One line; may use the labels and the value of the alert. */
  readonly summary: string
  /** What it means and what is lost, in a sentence or two. */
  readonly description: string
  /** What it is to find, for the documentation, in Markdown. */
  readonly meantFor: string
  /** Measured seconds from the start of the incident to the alert, at the pace of a workshop; see test/stack. */
  readonly firesAfterS?: number
}

/** Rules that are evaluated one after the other, every `interval` or as often as the server says. */
export type Group<Rule> = { readonly name: string; readonly interval?: string; readonly rules: readonly Rule[] }
