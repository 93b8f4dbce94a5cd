import type { IncidentKind, IncidentName, MeasuredOperationId } from '../contract.ts'
import { LATENCY_PROFILES } from './latency.ts'

const ALL = Object.keys(LATENCY_PROFILES) as MeasuredOperationId[]

/** A kind of incident, without the range of its intensity, which stands in the contract. */
type Entry = Omit<IncidentKind, 'incident' | 'intensity'> & {
  readonly intensity: Pick<IncidentKind['intensity'], 'meaning' | 'default'>
}

/**
 * What each kind of incident does, what shows it, and what is taken when a request does not say; of an intensity that has to
 * fit the machine, the most that is (behaviour.ts).
 */
export const LIBRARY: Readonly<Record<IncidentName, Entry>> = {
  'bad-deploy': {
    summary:
      'A new version is out, and one operation gets worse from minute to minute: it fails more and more often, and takes up to 1 + 4 x intensity times as long. At the end the old version is back.',
    signals: [
      'app_build_info: another version, at once',
      'http_requests_total with code="500" of one operation, slowly',
      'http_request_duration_seconds of the same operation, slowly',
    ],
    intensity: { meaning: 'Share of its requests that fail at the end.', default: 0.3 },
    duration: '10m',
    operations: ['getPerson'],
  },
  'cache-cold': {
    summary:
      'A cache is empty: at first every request misses it, later fewer and fewer do, and those that hit are as fast as ever.',
    signals: [
      'http_request_duration_seconds: two bands in a heatmap, and a p95 that comes back to normal by itself',
      'faults_injected_total with fault="latency": the misses',
    ],
    intensity: { meaning: 'How many times as long a miss takes.', default: 8 },
    duration: '10m',
    operations: ['listPersons', 'getPerson', 'getPersonAlias'],
  },
  'cpu-saturation': {
    summary: 'Something burns the CPU of the main thread, so that everything waits for it, probes and scrapes as well.',
    signals: [
      'app_cpu_usage_percent and process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
      'http_request_duration_seconds of all operations alike, by about a tenth of a second',
    ],
    intensity: {
      meaning: 'Share of one core, as far as the machine gives it one.',
      default: 0.8,
    },
    duration: '5m',
    operations: [],
  },
  'error-burst': {
    summary: 'A share of the requests fails, half of them with 500 and half with 503, from one moment to the next.',
    signals: [
      'http_requests_total with code="500" and code="503"',
      'http_request_duration_seconds: nothing, failures take as long as successes',
    ],
    intensity: { meaning: 'Share of the requests that fail.', default: 0.2 },
    duration: '5m',
    operations: ALL,
  },
  flapping: {
    summary:
      'Every other minute requests fail with 503, beginning with a bad minute; in the minutes between all is well.',
    signals: [
      'http_requests_total with code="503": on and off',
      'alerts that wait longer than a minute and never fire, or fire and resolve again and again',
    ],
    intensity: {
      meaning: 'Share of the requests that fail in a bad minute.',
      default: 0.5,
    },
    duration: '10m',
    operations: ALL,
  },
  'memory-leak': {
    summary:
      'Resident memory is taken in a straight line and given back at the end. A container with less to spare is killed, as with any leak.',
    signals: [
      'app_memory_usage_megabytes and process_resident_memory_bytes: a slope that deriv() and predict_linear() see early',
    ],
    intensity: {
      meaning:
        'Memory taken at the end, in units of 2^20 bytes. When left out it is at most half of the memory that is free.',
      default: 500,
    },
    duration: '10m',
    operations: [],
  },
  'slow-dependency': {
    summary:
      'Something that all operations need answers slowly, in waves: a slow request is followed by slow ones. What takes longer keeps its worker longer, so that an operation may saturate and its requests wait for each other.',
    signals: [
      'http_request_duration_seconds: p50, p95 and p99 alike',
      "http_requests_in_progress: rate x mean duration, by Little's law",
      'http_requests_total with code="503", when so many wait that --max-in-flight is reached',
    ],
    intensity: {
      meaning: 'How many times as long requests take in the mean.',
      default: 10,
    },
    duration: '5m',
    operations: ALL,
  },
  'traffic-surge': {
    summary: 'The ambient traffic of --traffic is multiplied; a service without it refuses this incident with 409.',
    signals: [
      'http_requests_total: the rate of all operations alike',
      'http_requests_in_progress, and durations when an operation saturates',
      'person_store_count and app_cpu_usage_percent, later',
    ],
    intensity: { meaning: 'How many times as many requests arrive.', default: 5 },
    duration: '5m',
    operations: [],
  },
}
