import { randomNormal } from 'd3-random'
import type { Fault, MeasuredOperationId } from '../contract.ts'

/** What an incident does to one request: how many times as long it takes, and how it fails, if it does. */
export type Blow = { readonly factor: number; readonly fault: Exclude<Fault, 'latency'> | undefined }

/** What was asked for, in the unit of its kind, and how much of it is at work now, 0 to 1. */
export type Level = { readonly intensity: number; readonly ratio: number }

/** Uniform numbers in [0, 1) of a run, another stream for each name. */
export type Stream = (name: string) => () => number

/** Strikes the requests of one run, in the order in which they come. */
export type Strike = (operation: MeasuredOperationId, level: Level) => Blow

/** How alike the slowness of two requests in a row is; a wave is some twenty requests long. */
const CORRELATION = 0.9

/** The standard deviation of the logarithm of the slowness: the worst twentieth is at least twice as slow as the mean. */
const SPREAD = 0.5

/** How many times as long a request takes when a deploy has gone wrong for all of them, less one. */
const SLOWER = 4

const NOTHING: Blow = { factor: 1, fault: undefined }

/** A share of the requests fails, the first half of it as an error, the second as unavailable. */
export const failEither = (stream: Stream): Strike =>
  perOperation(stream, (draw, share) => {
    const drawn = draw()
    return drawn >= share ? NOTHING : { factor: 1, fault: drawn < share / 2 ? 'error' : 'unavailable' }
  })

/** A share of the requests fails as unavailable. */
export const failUnavailable = (stream: Stream): Strike =>
  perOperation(stream, (draw, share) => (draw() < share ? { factor: 1, fault: 'unavailable' } : NOTHING))

/** A share of the requests fails as an error, and all of them get slower with it. */
export const worsen = (stream: Stream): Strike =>
  perOperation(stream, (draw, share) => ({ factor: 1 + SLOWER * share, fault: draw() < share ? 'error' : undefined }))

/** The ratio says how many requests miss; a miss takes `intensity` times as long. */
export function missCache(stream: Stream): Strike {
  const draw = remember(stream)
  return (operation, { intensity, ratio }) => {
    return draw(operation)() < ratio ? { factor: intensity, fault: undefined } : NOTHING
  }
}

/**
 * Slowness that all operations share: the logarithm of what is added to a latency is an autoregressive process of first
 * order (Box and Jenkins, Time Series Analysis, section 3.2.3), one step for each request, so that slow requests come in
 * waves. It is never below 1, and its mean is the intensity.
 */
export function slowDown(stream: Stream): Strike {
  const normal = randomNormal.source(stream('dependency'))()
  let state = normal()
  return (_, { intensity, ratio }) => {
    const extra = (intensity - 1) * ratio * Math.exp(SPREAD * state - SPREAD ** 2 / 2)
    state = CORRELATION * state + Math.sqrt(1 - CORRELATION ** 2) * normal()
    return { factor: 1 + extra, fault: undefined }
  }
}

/** A strike by the share that is at work, with one stream for each operation, whatever the others do. */
function perOperation(stream: Stream, blow: (draw: () => number, share: number) => Blow): Strike {
  const draw = remember(stream)
  return (operation, { intensity, ratio }) => blow(draw(operation), intensity * ratio)
}

/** The same streams, each made once. */
function remember(stream: Stream): Stream {
  const made = new Map<string, () => number>()
  return (name) => {
    const found = made.get(name) ?? stream(name)
    made.set(name, found)
    return found
  }
}
