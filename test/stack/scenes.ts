import type { IncidentName, IncidentRequest } from '../../src/contract.ts'

/** An incident of one service, and the alerts that it must fire. */
export type Scene = {
  readonly incident: Omit<IncidentRequest, 'incident'>
  /** Alerts that are meant for this: they fire. */
  readonly fire: readonly string[]
  /** Alerts that say the same in other words, and fire when the numbers come out so. */
  readonly may?: readonly string[]
}

/** Each kind of incident, as strong as a workshop would have it. A kind without a scene does not compile. */
export const SCENES: Readonly<Record<IncidentName, Scene>> = {
  'error-burst': {
    incident: { duration: '2m', intensity: 0.3 },
    fire: ['AvailabilityBudgetBurn'],
  },
  'slow-dependency': {
    incident: { duration: '3m', intensity: 10 },
    fire: ['LatencyBudgetBurn'],
  },
  'bad-deploy': {
    incident: { duration: '4m', intensity: 0.5 },
    fire: ['BadDeploy', 'AvailabilityBudgetBurn'],
    // Its one operation gets up to three times as slow, which its objective just bears or just does not.
    may: ['LatencyBudgetBurn'],
  },
  'cpu-saturation': {
    incident: { duration: '100s', intensity: 0.95 },
    fire: ['CpuSaturated', 'EventLoopDelayed'],
    // A tenth of a second more for all requests, of which some pass the threshold. What waits takes memory: half as much again.
    may: ['LatencyBudgetBurn', 'MemoryGrowing'],
  },
  'memory-leak': {
    incident: { duration: '5m', intensity: 96 },
    fire: ['MemoryGrowing'],
  },
  'snapshot-failing': {
    incident: { duration: '3m' },
    fire: ['SnapshotOverdue'],
  },
  'traffic-surge': {
    // Later than the others: Prometheus must know the service for five minutes.
    incident: { delay: '130s', duration: '2m', intensity: 6 },
    fire: ['TrafficSurge'],
    // Requests that wait for a worker.
    may: ['LatencyBudgetBurn'],
  },
  flapping: {
    incident: { duration: '5m', intensity: 0.5 },
    fire: ['ErrorsFlapping', 'AvailabilityBudgetBurn'],
  },
  'cache-cold': {
    incident: { duration: '6m', intensity: 16 },
    fire: ['SlowButRecovering', 'LatencyBudgetBurn'],
  },
}
