import { textOf } from './labels.ts'
import type { IncidentPlan, Step } from './lesson.ts'
import type { Series } from './prometheus.ts'
import type { Scene } from './scene.ts'
import type { ServiceState } from './service.ts'

/** What is known beside an answer at the moment of the check. */
export type Moment = { readonly state: ServiceState; readonly scene: Scene }

/** Clocks that differ by less look the same, because the two are not asked at the very same moment. */
const CLOCKS_APART_S = 3

/** What stands beside the verdict on a right answer: what Prometheus says, what is true, and why the two differ. */
export function besideTruth(step: Step, answer: readonly Series[], moment: Moment): readonly string[] {
  const lines = [
    compared(step, answer, moment),
    otherService(moment),
    ageOf(moment),
    clocksOf(moment),
    missingIncident(step, moment.state),
  ]
  return lines.filter((line) => line !== undefined)
}

/** A number with three significant digits. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : String(value)
}

function compared({ quantity }: Step, answer: readonly Series[], { state, scene }: Moment): string {
  const { instances, intervalS } = scene
  const { unit, happened = 'is the truth', apart = 'The difference is what came since the last scrape.' } = quantity
  const expected = quantity.of(state)
  if (answer.length === 0 && expected.length > 0) {
    return `Prometheus has nothing to show for it yet: a window needs two samples, and it scrapes every ${intervalS} s.`
  }
  const truths = new Map(expected.map(({ labels, value }) => [textOf(labels), value]))
  const pairs = answer.flatMap(({ labels, value }) => {
    const truth = truths.get(textOf(labels))
    return truth === undefined ? [] : [{ value, truth }]
  })
  const [only] = pairs
  if (instances > 1) {
    const says = answer.length === 1 && only ? `says ${short(only.value)} ${unit}` : `gives ${answer.length} series`
    return `Prometheus ${says}, over ${instances} instances; the one that was asked knows its own truth only.`
  }
  if (pairs.length > 1 && pairs.length === expected.length && pairs.length === answer.length) {
    // An operation without requests has no quantile and no ratio.
    const distances = pairs
      .map(({ value, truth }) => Math.abs(value - (truth ?? Number.NaN)))
      .filter((distance) => !Number.isNaN(distance))
    const gives = `Prometheus gives all ${pairs.length} series`
    if (distances.length === 0) return `${gives}; nothing has happened that could have a value.`
    return `${gives}, each at most ${short(Math.max(...distances))} ${unit} from the truth.`
  }
  if (!only)
    return `Prometheus gives ${answer.length} series; at this moment the service itself has ${expected.length}.`
  const says = `Prometheus says ${short(only.value)} ${unit}`
  if (only.truth === null) return `${says}; nothing has happened that could have a value.`
  const isExplained = short(only.value) === short(only.truth) || isYoung(state)
  const differ = isExplained ? '' : ` ${apart}`
  return `${says}; ${short(only.truth)} ${happened}.${differ}`
}

function otherService({ scene }: Moment): string | undefined {
  return scene.isSameService
    ? undefined
    : 'Prometheus scrapes another service than the one that was asked for the truth, or has not scraped it since it started.'
}

/** Whether the service has run for less than the minute that a truth covers. */
function isYoung({ truth }: ServiceState): boolean {
  return truth.seconds < 59
}

function ageOf({ state }: Moment): string | undefined {
  if (!state.truth.complete) return 'The service no longer remembers all requests of the last minute.'
  return isYoung(state) ? `The service has run for ${Math.round(state.truth.seconds)} s only.` : undefined
}

function clocksOf({ state, scene }: Moment): string | undefined {
  const apart = scene.timeS - Date.parse(state.truth.to) / 1000
  if (Math.abs(apart) < CLOCKS_APART_S) return undefined
  const way = apart > 0 ? 'ahead of' : 'behind'
  return `The clock of Prometheus is ${short(Math.abs(apart))} s ${way} that of the service.`
}

function missingIncident({ id, incident: plan }: Step, { incidents }: ServiceState): string | undefined {
  return plan === undefined || incidents.some((found) => fits(plan, found))
    ? undefined
    : `The incident of this lesson is not active, so that there is little to see. Start it by: npm run tour -- start ${id}`
}

function fits(plan: IncidentPlan, found: ServiceState['incidents'][number]): boolean {
  if (!('incident' in found)) return plan.hidden === true
  return found.incident === plan.incident && (!plan.operations || plan.operations.join() === found.operations.join())
}
