import type { IncidentPlan } from './lesson.ts'
import type { Ask, Series } from './prometheus.ts'
import type { World } from './service.ts'

/** The window of every truth, in seconds. */
const WINDOW_S = 60
/** A window and the scrape before it: only then have both sides seen the same things. */
const SETTLED_S = WINDOW_S + 5
/** Fewer requests in a minute say too little for the tolerances of the lessons. */
const FEWEST_REQUESTS = 200

/** Why the service is not ready for a check; undefined when it is. */
export function obstacleInService(
  { truth, incidents }: World,
  id: string,
  plan: IncidentPlan | undefined,
): string | undefined {
  if (truth.seconds < WINDOW_S - 1)
    return `The service has run for ${Math.round(truth.seconds)} s. ${waitFor(SETTLED_S - truth.seconds)}`
  if (truth.overall.requests < FEWEST_REQUESTS) {
    return `There were ${truth.overall.requests} requests in the last minute, too few to tell right from wrong (${FEWEST_REQUESTS} are needed). \`npm run demo\` starts the service with enough; at night its visitors sleep, for five minutes.`
  }
  if (!truth.complete)
    return 'The service had more requests in the last minute than it can remember; it cannot tell the truth.'
  if (!plan) return undefined
  const found = incidents.find(({ incident }) => incident === plan.incident)
  const start = `Start it by: npm run tour -- start ${id}`
  if (!found) return `This needs an incident, ${plan.incident}. ${start}`
  if (plan.operations && plan.operations.join() !== found.operations.join()) {
    return `${found.incident} is active, but on ${found.operations.join(', ')}. ${start}`
  }
  const age = (Date.parse(truth.to) - Date.parse(found.starts_at)) / 1000
  return age < SETTLED_S ? `The incident has not lasted for a whole window yet. ${waitFor(SETTLED_S - age)}` : undefined
}

/** Why Prometheus is not ready for a check of this service; undefined when it is. */
export async function obstacleInPrometheus(ask: Ask, timeS: number, { exposed }: World): Promise<string | undefined> {
  const select = async (query: string) => seriesOf(await ask(query, timeS))
  const [started] = await select('process_start_time_seconds and on (job, instance) person_store_count')
  if (!started) return 'Prometheus has no data of the service: does it scrape it (Status, Target health)?'
  if (started.value !== exposed('process_start_time_seconds')[0]?.value) {
    return 'Prometheus scrapes another service than this one, or has not scraped it since it started.'
  }
  if ((await select(`person_store_count offset ${SETTLED_S}s`)).length > 0) return undefined
  const [age] = await select(`time() - min_over_time(timestamp(person_store_count)[${SETTLED_S}s:1s])`)
  return `Prometheus has not scraped the service for a whole window yet. ${waitFor(SETTLED_S - (age?.value ?? 0))}`
}

function seriesOf(answer: Awaited<ReturnType<Ask>>): readonly Series[] {
  return answer.kind === 'series' ? answer.series : []
}

function waitFor(seconds: number): string {
  return `Try again in ${Math.max(1, Math.ceil(seconds))} s.`
}
