/** A clock in milliseconds that is never set back, and delayed calls; the result of `after` cancels the call. */
export type Timer = { readonly now: () => number; readonly after: (ms: number, call: () => void) => () => void }

/** What a request asks of a worker. */
export type Work = {
  /** The normal service time in milliseconds. */
  readonly serviceMs: number
  /** The current multiple of the service time; read when work begins and at each `renew`. */
  readonly factor: () => number
  readonly done: () => void
  readonly observer?: WorkObserver | undefined
}

/** Hears of work when it joins the queue, when it begins and when it ends, in milliseconds of the clock. */
export type WorkObserver = {
  readonly queued: (at: number) => void
  readonly begun: (at: number) => void
  readonly ended: (at: number) => void
}

/** Requests that wait for workers. */
export type Queue = {
  /**
   * Joins the queue. The result leaves it: work that has not begun is dropped; work that has begun is finished, as a
   * backend would do.
   */
  readonly enter: (work: Work) => () => void
  /** Applies changed factors to the rest of the work that has begun. */
  readonly renew: () => void
}

/** Work that has begun, and when it will be done with its present factor. */
type Task = { readonly work: Work; factor: number; endsAt: number }

/** The longest timer of Node.js. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * A G/G/c queue, first come, first served. Work begins at the moment when the work before it ended, even if the timer
 * fires late. So waiting times are exact, and no capacity is lost between two requests.
 */
export function createQueue(workers: number, { now, after }: Timer): Queue {
  const busy: Task[] = []
  const waiting = new Set<Work>()
  let alarm = Number.POSITIVE_INFINITY
  let cancelAlarm = () => {}

  const begin = (work: Work, time: number) => {
    const factor = work.factor()
    work.observer?.begun(time)
    busy.push({ work, factor, endsAt: time + work.serviceMs * factor })
  }
  /** Ends the work that is done by this time, and begins the work that waited for it. */
  const settle = (time: number) => {
    for (let next = earliest(busy); next && next.endsAt <= time; next = earliest(busy)) {
      busy.splice(busy.indexOf(next), 1)
      next.work.observer?.ended(next.endsAt)
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
    cancelAlarm()
    alarm = next
    cancelAlarm = after(Math.max(0, next - time), ring)
  }
  const ring = () => {
    // A timer may fire a moment early, because it counts whole milliseconds.
    const time = Math.max(alarm, now())
    alarm = Number.POSITIVE_INFINITY
    settle(time)
    if (busy.length > 0) setAlarm()
  }
  return {
    enter: (work) => {
      const time = now()
      work.observer?.queued(time)
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
