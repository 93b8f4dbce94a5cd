import { randomExponential } from 'd3-random'

/** A rate of arrivals in events per second that changes with time, and what it never exceeds from a moment on. */
export type Rate = { readonly at: (time: number) => number; readonly mostFrom: (time: number) => number }

/**
 * Draws the times of a Poisson process whose rate changes, in milliseconds: the first one after a given time. By thinning
 * (Lewis and Shedler 1979): events at the largest rate, each kept with the probability that its moment has.
 */
export function createArrivals(roll: () => number, rate: Rate): (after: number) => number {
  const gap = randomExponential.source(roll)(1)
  return (after) => {
    let time = after
    for (;;) {
      const most = rate.mostFrom(time)
      time += (gap() / most) * 1000
      if (roll() * most < rate.at(time)) return time
    }
  }
}
