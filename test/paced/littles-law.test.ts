import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { uniform } from '../../src/random.ts'
import { LATENCY_PROFILES } from '../../src/simulation/latency.ts'
import type { Client } from '../support/client.ts'
import { sumOf } from '../support/series.ts'
import { ACTIVE, ask, durations, open, start } from '../support/slow-service.ts'

describe('http_requests_in_progress', () => {
  const PER_SECOND = 25
  const SECONDS = 16

  /** Sends requests at random times, each whatever the others do, and resolves when the last one is answered. */
  async function arrive(client: Client, name: string): Promise<number> {
    const draw = uniform(name)
    const pending: Promise<unknown>[] = []
    const begun = performance.now()
    for (let due = 0; due < SECONDS * 1000; due += (-Math.log(1 - draw()) / PER_SECOND) * 1000) {
      await sleep(Math.max(0, begun + due - performance.now()))
      pending.push(ask(client))
    }
    await Promise.all(pending)
    return pending.length
  }

  it("is rate x mean duration, by Little's law, when requests wait for workers and when they do not", async () => {
    const client = await open({ 'max-in-flight': 1000 })
    // At 15 times the normal 26 ms, 25 requests/s keep ten workers busy, of whom there are eight.
    for (const intensity of [4, 15]) {
      await start(client, { incident: 'slow-dependency', intensity, seed: 5 })
      const before = await durations(client)
      const begun = performance.now()
      const arrivals = arrive(client, `gaps ${intensity}`)
      let isOver = false
      void arrivals.then(() => {
        isOver = true
      })
      let [area, most, last] = [0, 0, begun]
      while (!isOver) {
        await sleep(20)
        const level = sumOf(await client.metrics(), 'http_requests_in_progress', 'operation="getPerson"')
        const time = performance.now()
        area += level * (time - last)
        most = Math.max(most, level)
        last = time
      }
      const after = await durations(client)
      const [count, busy] = [after.count - before.count, after.seconds - before.seconds]
      const seconds = (last - begun) / 1000
      const [seen, law] = [area / 1000 / seconds, (count / seconds) * (busy / count)]
      console.log(
        `x ${intensity}: ${(count / seconds).toFixed(1)}/s x ${(busy / count).toFixed(3)} s = ${law.toFixed(2)}, ` +
          `in progress ${seen.toFixed(2)}, at most ${most}`,
      )
      expect(count).toBe(await arrivals)
      expect(Math.abs(seen / law - 1)).toBeLessThan(0.15)
      if (intensity === 15) expect(most).toBeGreaterThan(LATENCY_PROFILES.getPerson.workers + 4)
      await client.send({ method: 'DELETE', path: ACTIVE })
    }
  }, 120_000)
})
