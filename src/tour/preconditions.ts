import { short } from './compare.ts'
import type { Step } from './lesson.ts'
import type { Ask, Series } from './prometheus.ts'
import type { ServiceState } from './service.ts'

/** A window and the scrape before it, in seconds: only then have the service and Prometheus seen the same things. */
const SETTLED_S = 65
/** The same for a service that has just started: ambient traffic fills the store within the first seconds. */
const OPENED_S = 90
/** Fewer requests in a minute say too little for the tolerances of the lessons. */
const FEWEST_REQUESTS = 200

/** Selects series at the moment of the check. */
type Select = (query: string) => Promise<readonly Series[]>

/** Why a step cannot be checked just now, and what to do; undefined when it can. */
export async function unmetPrecondition(
  step: Step,
  state: ServiceState,
  ask: Ask,
  timeS: number,
): Promise<string | undefined> {
  const select = async (query: string) => {
    const answer = await ask(query, timeS)
    return answer.kind === 'series' ? answer.series : []
  }
  return (
    (await otherService(state, select)) ??
    youngService(state, timeS) ??
    littleTraffic(state) ??
    missingIncident(step, state, timeS) ??
    smallTruth(step, state) ??
    (await youngPrometheus(select))
  )
}

async function otherService({ exposed }: ServiceState, select: Select): Promise<string | undefined> {
  const [started] = await select('process_start_time_seconds and on (job, instance) person_store_count')
  if (!started) return 'Prometheus has no data of the service: does it scrape it (Status, Target health)?'
  return started.value === startOf(exposed)
    ? undefined
    : 'Prometheus scrapes another service than this one, or has not scraped it since it started.'
}

function youngService({ exposed }: ServiceState, timeS: number): string | undefined {
  const age = timeS - startOf(exposed)
  return age < OPENED_S ? `The service has only just started. ${waitFor(OPENED_S - age)}` : undefined
}

function littleTraffic({ truth }: ServiceState): string | undefined {
  const { requests } = truth.overall
  if (requests < FEWEST_REQUESTS) {
    return `There were ${requests} requests in the last minute, too few to tell right from wrong (${FEWEST_REQUESTS} are needed). \`npm run demo\` starts the service with enough; at night its users sleep, for three or four minutes.`
  }
  return truth.complete
    ? undefined
    : 'There were more requests in the last minute than the service remembers, so that it cannot tell the truth.'
}

function missingIncident({ id, incident: plan }: Step, { incidents }: ServiceState, timeS: number): string | undefined {
  if (!plan) return undefined
  const start = `Start it by: npm run tour -- start ${id}`
  const found = incidents.find((one) => ('incident' in one ? one.incident === plan.incident : plan.hidden))
  if (!found) return `This needs an incident${plan.draw ? '' : `, ${plan.incident}`}. ${start}`
  if ('operations' in found && plan.operations && plan.operations.join() !== found.operations.join()) {
    return `${found.incident} is active, but on ${found.operations.join(', ')}. ${start}`
  }
  const age = timeS - Date.parse(found.starts_at) / 1000
  return age < SETTLED_S ? `The incident has not lasted for a whole window yet. ${waitFor(SETTLED_S - age)}` : undefined
}

/** With little to see, the tolerance that a lesson needs lets nearly every number pass. */
function smallTruth({ truth, quantity, least }: Step, state: ServiceState): string | undefined {
  if (least === undefined) return undefined
  const highest = Math.max(...quantity.of(state).map(({ value }) => value ?? 0))
  if (highest >= least) return undefined
  return `The truth, ${truth}, is ${short(highest)} ${quantity.unit} here, too little to tell right from wrong (${least} is needed). The page says what to do.`
}

async function youngPrometheus(select: Select): Promise<string | undefined> {
  if ((await select(`person_store_count offset ${SETTLED_S}s`)).length > 0) return undefined
  const [age] = await select(`time() - min_over_time(timestamp(person_store_count)[${SETTLED_S}s:1s])`)
  return `Prometheus has not scraped the service for a whole window yet. ${waitFor(SETTLED_S - (age?.value ?? 0))}`
}

function startOf(exposed: ServiceState['exposed']): number {
  return exposed('process_start_time_seconds')[0]?.value ?? Number.NaN
}

function waitFor(seconds: number): string {
  return `Try again in ${Math.max(1, Math.ceil(seconds))} s.`
}
