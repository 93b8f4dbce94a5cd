/** A clock that stands still until a test moves it on, and calls back on its way. */
export type VirtualTime = {
  readonly now: () => number
  readonly after: (ms: number, call: () => void) => () => void
  readonly goTo: (time: number) => void
  /** Goes on, and calls nobody: what was due meanwhile is late. */
  readonly block: (ms: number) => void
}

/** Begins at 0. */
export function createVirtualTime(): VirtualTime {
  const calls: { readonly at: number; readonly call: () => void }[] = []
  let time = 0
  const after = (ms: number, call: () => void) => {
    const entry = { at: time + ms, call }
    calls.push(entry)
    return () => {
      const place = calls.indexOf(entry)
      if (place >= 0) calls.splice(place, 1)
    }
  }
  const goTo = (moment: number) => {
    for (;;) {
      const [next] = calls.toSorted((a, b) => a.at - b.at)
      if (!next || next.at > moment) break
      calls.splice(calls.indexOf(next), 1)
      time = Math.max(time, next.at)
      next.call()
    }
    time = moment
  }
  const block = (ms: number) => {
    time += ms
  }
  return { now: () => time, after, goTo, block }
}
