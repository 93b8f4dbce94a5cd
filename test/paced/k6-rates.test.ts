import { expect, it } from 'vitest'
import { runK6 } from '../support/k6.ts'
import { counted, measured, missing, start, total } from '../support/k6-counts.ts'
import { describeWith } from '../support/tools.ts'

describeWith(['k6'], 'k6-scripts.js', () => {
  it('keeps its rates, drops nothing, and counts what the service counts', { timeout: 120_000 }, async () => {
    const { server, client } = await start()
    const run = await runK6('k6-scripts.js', server.url, { SCALE: '0.03' })
    const service = await counted(client)
    expect(run.code, run.output).toBe(0)
    expect(run.droppedIterations).toBe(0)
    expect(service).toEqual(measured(run.requests))
    // 0.03 of 50,000 and of 500; 18 s of 20/s and of 10/s, 9 s of 5/s, where k6 may fit in one arrival more.
    expect(total(service, 'createPerson')).toBe(1500)
    expect(total(service, 'deletePerson')).toBe(15)
    for (const [operation, arrivals] of [
      ['getPerson', 360],
      ['listPersons', 180],
      ['updatePerson', 45],
    ] as const) {
      expect(total(service, operation)).toBeGreaterThanOrEqual(arrivals)
      expect(total(service, operation)).toBeLessThanOrEqual(arrivals + 1)
    }
    expect(missing(service)).toBeLessThan(0.2)
    // One deletion is due every 16.2 s / 15 = 1.08 s.
    const times = run.times.get('deletePerson')?.toSorted((a, b) => a - b) ?? []
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(3000)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(13_000)
  })
})

describeWith(['k6'], 'k6/smoke.js, k6/spike.js and k6/soak.js', () => {
  it.each([
    ['k6/smoke.js', {}],
    ['k6/spike.js', { SCALE: '0.05', PEAK: '60' }],
    ['k6/soak.js', { MINUTES: '0.1' }],
  ])('%s is green, and the service counts the same', { timeout: 120_000 }, async (script, env) => {
    const { server, client } = await start()
    const run = await runK6(script, server.url, env)
    expect(run.code, run.output).toBe(0)
    expect(run.droppedIterations).toBe(0)
    const service = await counted(client)
    expect(service).toEqual(measured(run.requests))
    // Every journey ends with one 404.
    expect(missing(service)).toBeLessThan(script === 'k6/spike.js' ? 0.2 : 0.35)
  })
})
