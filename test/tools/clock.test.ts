import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createClient } from '../support/client.ts'
import { sumOf } from '../support/series.ts'
import { launchServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

/** How long the first wave of ambient traffic takes, and a little more. */
const WAVE_MS = 22_000

/** A service whose clock can be set, by hours; what lasts, lasts as long as it does. */
async function launchUnderClock(flags: Record<string, string | number>) {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  const file = join(folder, 'clock')
  const set = (hours: number) => writeFileSync(file, `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h\n`)
  set(0)
  const library = execFileSync(tool('faketime'), ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim()
  const server = await launchServer(flags, {
    ...cleanEnv,
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_NO_CACHE: '1',
  })
  const client = createClient(server.url)
  onTestFinished(() => {
    client.close()
    server.signal('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  return { server, client, set }
}

describeWith(['faketime'], 'a clock that is set while the service runs', () => {
  it('changes the dates of incidents and not how long they last, nor how much ambient traffic comes', async () => {
    // A hundred sign-ups in the first wave.
    const { client, set } = await launchUnderClock({ traffic: 20, day: '1h', 'max-persons': 125 })
    const count = async () => {
      const samples = await client.metrics()
      return [sumOf(samples, 'http_requests_total'), samples.get('person_created_total') ?? Number.NaN] as const
    }
    const post = { method: 'POST', path: '/incidents/active' } as const
    await client.send({ ...post, json: { incident: 'error-burst', intensity: 0.001, duration: '5m' } })
    await client.send({ ...post, json: { incident: 'cache-cold', intensity: 1.1, duration: '10s' } })
    const begun = performance.now()

    /** How long the incident goes on beyond what it should, in seconds, as its dates and the clock of the service say. */
    const excess = async () => {
      const { headers, json } = await client.get('/incidents/active/error-burst')
      const [starts, ends, now] = [json.starts_at, json.ends_at, headers.date ?? ''].map(Date.parse) as number[]
      expect(((ends ?? 0) - (starts ?? 0)) / 1000).toBeCloseTo(300, 3)
      return Math.abs(((ends ?? 0) - (now ?? 0)) / 1000 - (300 - (performance.now() - begun) / 1000))
    }
    for (const hours of [2, -3, 0, -1]) {
      set(hours)
      // Node.js keeps the text of its Date header for a second.
      await sleep(1100)
      await expect.poll(excess, { timeout: 10_000, message: `${hours} h` }).toBeLessThan(10)
    }
    const gone = async () => (await client.get('/incidents/active/cache-cold')).status
    await expect.poll(gone, { timeout: 30_000 }).toBe(404)

    await expect.poll(async () => (await count())[1], { timeout: 30_000 }).toBeGreaterThan(0)
    await sleep(WAVE_MS)
    set(-2)
    const before = await count()
    await sleep(6000)
    const after = await count()
    // 60 requests are usual, with two sign-ups; the first wave has five sign-ups a second.
    expect(after[0] - before[0]).toBeGreaterThan(15)
    expect(after[1] - before[1]).toBeLessThan(15)
  }, 120_000)
})
