/** The time in milliseconds, never set back, and calls that come after so many of them; the result calls one off. */
export type Timer = { readonly now: () => number; readonly after: (ms: number, call: () => void) => () => void }

/** What a request needs of a worker. */
export type Work = {
  /** How long it takes as a rule, in milliseconds. */
  readonly serviceMs: number
  /** How many times as long it takes as things stand; asked when work begins, and whenever things have changed. */
  readonly factor: () => number
  readonly done: () => void
}

/** Requests that wait for workers. */
export type Queue = {
  /**
   * Comes to the end of the queue. The result gives the place up: a worker that has not begun is spared the work; one that
   * has finishes it, as a backend would.
   */
  readonly enter: (work: Work) => () => void
  /** Factors have changed: what is left of the work that has begun takes so many times as long from now on. */
  readonly renew: () => void
}

/** Work that has begun, and when it will be done as things stand. */
type Task = { readonly work: Work; factor: number; endsAt: number }

/** No timer of Node.js is longer. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * A queue G/G/c, first come, first served. Work begins at the very moment at which the work before it was done, however
 * late the timer that says so; so waiting times are exact, and no capacity is lost between two requests.
 */
export function createQueue(workers: number, { now, after }: Timer): Queue {
  const busy: Task[] = []
  const waiting = new Set<Work>()
  let alarm = Number.POSITIVE_INFINITY
  let callOff = () => {}

  const begin = (work: Work, time: number) => {
    const factor = work.factor()
    busy.push({ work, factor, endsAt: time + work.serviceMs * factor })
  }
  /** What is done by this time goes, and what has waited for it begins. */
  const settle = (time: number) => {
    for (let next = earliest(busy); next && next.endsAt <= time; next = earliest(busy)) {
      busy.splice(busy.indexOf(next), 1)
      next.work.done()
      for (const first of waiting) {
        waiting.delete(first)
        begin(first, next.endsAt)
        break
      }
    }
  }
  const setAlarm = () => {
    const time = now()
    const next = Math.min(earliest(busy)?.endsAt ?? Number.POSITIVE_INFINITY, time + LONGEST_MS)
    if (next === alarm) return
    callOff()
    alarm = next
    callOff = after(Math.max(0, next - time), ring)
  }
  const ring = () => {
    // A timer may be a moment early, for it counts whole milliseconds.
    const time = Math.max(alarm, now())
    alarm = Number.POSITIVE_INFINITY
    settle(time)
    if (busy.length > 0) setAlarm()
  }
  return {
    enter: (work) => {
      const time = now()
      settle(time)
      if (busy.length < workers) begin(work, time)
      else waiting.add(work)
      setAlarm()
      return () => void waiting.delete(work)
    },
    renew: () => {
      const time = now()
      settle(time)
      for (const task of busy) {
        const factor = task.work.factor()
        task.endsAt = time + ((task.endsAt - time) * factor) / task.factor
        task.factor = factor
      }
      if (busy.length > 0) setAlarm()
    },
  }
}

function earliest(tasks: readonly Task[]): Task | undefined {
  let found = tasks[0]
  for (const task of tasks) if (found && task.endsAt < found.endsAt) found = task
  return found
}
