import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dailyPattern, hourOfWeek } from '../../src/traffic/daily-pattern.ts'
import { startTraffic } from '../../src/traffic/traffic.ts'
import { readSamples, sumOf } from '../support/series.ts'
import { startServer } from '../support/server.ts'

async function requests(url: string): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers: { Connection: 'close' } })
  return sumOf(readSamples(await response.text()), 'http_requests_total')
}

describe('surge', () => {
  it('doubles the requests that the service counts, within 4 standard errors', { timeout: 90_000 }, async () => {
    const server = await startServer()
    const lines: object[] = []
    const log = { info: (line: object) => void lines.push(line), warn: (line: object) => void lines.push(line) }
    const [dayMs, traffic, startedAt] = [600_000, 200, performance.now()]
    const day = { dayMs, startedAt, dateOf: () => new Date(Number.NaN) }
    const now = () => performance.now()
    const settings = { url: server.url, traffic, dayMs, size: 20, traceRatio: 0, seed: '1' }
    const ambient = startTraffic(settings, log, now)
    onTestFinished(() => ambient.stop())
    // The time in which everybody thinks for the first time; twenty sign-ups are hardly a wave.
    await sleep(6000)

    /** Requests of some seconds, and how many the mean of a weekday makes of them. */
    const measure = async (ms: number) => {
      const [from, before] = [now(), await requests(server.url)]
      await sleep(ms)
      const [to, count] = [now(), (await requests(server.url)) - before]
      let weight = 0
      for (let time = from; time < to; time += 50) weight += 0.05 * dailyPattern(hourOfWeek(time, day))
      return { count, wanted: weight * traffic }
    }
    // Requests come in sessions: their variance is about three times that of single ones.
    const isWithin = ({ count, wanted }: { count: number; wanted: number }, factor: number) =>
      expect(Math.abs(count - factor * wanted), `x${factor}`).toBeLessThan(4 * Math.sqrt(3.2 * factor * wanted))

    isWithin(await measure(12_000), 1)
    ambient.surge(2)
    await sleep(3000)
    isWithin(await measure(12_000), 2)
    ambient.surge(1)
    await sleep(3000)
    isWithin(await measure(8000), 1)
    await ambient.stop()
    expect(lines.at(-1)).toMatchObject({ unanswered: 0, unsent: 0, turnedAway: 0 })
  })
})
