import { targetLabelsOf } from './meaning/model.ts'
import type { Answer, Prometheus, RecordingRule, Series } from './prometheus.ts'
import type { ServiceState } from './service.ts'

/** What a Prometheus has of the service. */
export type Scene = {
  /** The series of all instances of the service, as this release writes their labels. */
  readonly series: readonly Series[]
  /** The labels of those that are native histograms, which have no value. */
  readonly native: readonly Series['labels'][]
  readonly rules: readonly RecordingRule[]
  readonly instances: number
  /** The labels that say which target a series is of; an answer may keep or drop them. */
  readonly targetLabels: readonly string[]
  readonly intervalS: number
  /** The time by the clock of Prometheus, in seconds since 1970. */
  readonly timeS: number
  /** Whether one of the instances is the service that has told the truth. */
  readonly isSameService: boolean
}

/** How often a target is scraped whose interval Prometheus does not tell. */
const USUAL_INTERVAL_S = 5

/** Reads what Prometheus has of the service; undefined when it has nothing of it. */
export async function readScene({ ask, rules, targets }: Prometheus, state: ServiceState): Promise<Scene | undefined> {
  const select = async (query: string) => seriesOf(await ask(query))
  const [started, [now], recorded, scraped] = await Promise.all([
    select('process_start_time_seconds and on (job, instance) person_store_count'),
    select('time()'),
    rules(),
    targets(),
  ])
  const startS = state.exposed('process_start_time_seconds')[0]?.value
  const own = started.find(({ value }) => value === startS)
  const service = started.filter(({ labels }) => labels.job === (own ?? started[0])?.labels.job)
  const [first] = service
  if (!first) return undefined

  const job = JSON.stringify(first.labels.job)
  const instances = new Set(service.map(({ labels }) => labels.instance))
  const answer = await ask(`{job=${job}}`)
  const { intervalS = USUAL_INTERVAL_S } = scraped.find(({ labels }) => labels.job === first.labels.job) ?? {}
  const series = seriesOf(answer).filter(({ labels }) => instances.has(labels.instance))
  return {
    series,
    targetLabels: targetLabelsOf(series.map(({ labels }) => labels)),
    native: answer.kind === 'series' ? answer.native.filter(({ instance }) => instances.has(instance)) : [],
    rules: recorded,
    instances: instances.size,
    intervalS,
    timeS: now?.value ?? Date.now() / 1000,
    isSameService: own !== undefined,
  }
}

/** The series of an answer; none when it is something else. */
export function seriesOf(answer: Answer): readonly Series[] {
  return answer.kind === 'series' ? answer.series : []
}
