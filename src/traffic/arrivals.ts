import { randomExponential } from 'd3-random'

/** A rate of arrivals in events per second that changes with time, and the most that it reaches from a moment on. */
type Rate = { readonly at: (time: number) => number; readonly mostFrom: (time: number) => number }

/**
 * Draws the next arrival of a Poisson process with a changing rate after a given time, in milliseconds. By thinning (Lewis
 * and Shedler 1979): events come at the largest rate, and each is kept with the probability of its moment. `uniform` draws
 * from [0, 1).
 */
export function createArrivals(uniform: () => number, rate: Rate): (after: number) => number {
  const gap = randomExponential.source(uniform)(1)
  return (after) => {
    let time = after
    for (;;) {
      const most = rate.mostFrom(time)
      time += (gap() / most) * 1000
      if (uniform() * most < rate.at(time)) return time
    }
  }
}
