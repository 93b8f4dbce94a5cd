import { AsyncLocalStorage } from 'node:async_hooks'
import type { ClosedRequest, Recording } from '../request-trace.ts'

/** A part of the work for a request, between two times in milliseconds of the clock. */
export type Part = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly attributes: Readonly<Record<string, string>>
  readonly hasFailed: boolean
}

/** All that is known of a request in the end. */
export type Recorded = {
  readonly request: ClosedRequest
  readonly from: number
  readonly to: number
  readonly incidents: readonly string[]
  readonly parts: readonly Part[]
}

type Port = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>

/** Adds a part to the request that runs. */
const current = new AsyncLocalStorage<(part: Part) => void>()

/** Records a request from now on; `done` gets everything when its response has closed. */
export function createRecording(now: () => number, done: (recorded: Recorded) => void): Recording {
  const from = now()
  const incidents = new Set<string>()
  const calls: Part[] = []
  const work: { queued?: number; begun?: number; ended?: number } = {}
  return {
    queued: (at) => {
      work.queued = at
    },
    begun: (at) => {
      work.begun = at
    },
    ended: (at) => {
      work.ended = at
    },
    affected: (names) => {
      for (const name of names) incidents.add(name)
    },
    within: (call) => current.run((part) => void calls.push(part), call),
    closed: (request) => {
      const to = now()
      const { queued, begun, ended } = work
      // The work goes on when a client hangs up, and its exact end is a moment after an early timer. No span outlasts its request.
      const before = (at = to) => Math.min(at, to)
      const parts = [
        ...(queued === undefined ? [] : [partOf('waiting for a worker', queued, before(begun))]),
        ...(begun === undefined ? [] : [partOf('work', before(begun), before(ended))]),
        ...calls,
      ]
      done({ request, from, to, incidents: [...incidents], parts })
    },
  }
}

function partOf(name: string, from: number, to: number): Part {
  return { name, from, to, attributes: {}, hasFailed: false }
}

/** The same port, whose calls become parts of the request that makes them. */
export function recordCalls<P extends Port>(port: P, now: () => number): P {
  const recorded = Object.entries(port).map(([name, call]) => {
    const recordedCall = (...args: never[]) => {
      const add = current.getStore()
      if (!add) return call(...args)
      const from = now()
      const end = (hasFailed: boolean) =>
        add({ name: 'store', from, to: now(), attributes: { 'prometric.store.call': name }, hasFailed })
      const result = call(...args)
      result.then(
        () => end(false),
        () => end(true),
      )
      return result
    }
    return [name, recordedCall]
  })
  return Object.fromEntries(recorded)
}
