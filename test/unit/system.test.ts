import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Registry } from '../../src/metrics/registry.ts'
import { sampleSystem } from '../../src/metrics/system.ts'

describe('app_cpu_usage_percent and app_memory_usage_megabytes', () => {
  afterEach(() => void vi.useRealTimers())

  it('say each kind of failure once, and go on when it is over', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const values = new Map<string, number>()
    const set = (name: string, _: object, value: number) => values.set(name, value)
    const registry = { set, declare: () => {} } as unknown as Registry
    const reported: unknown[] = []
    const gone = (pid: number) => Object.assign(new Error(`no ${pid} in /proc`), { code: 'ENOENT' })
    let round = 0
    const read = async () => {
      round += 1
      if (round > 150) return { cpu: 12, memory: 3 * 2 ** 20 }
      throw round % 3 === 0 ? new Error(`odd ${round}`) : gone(round)
    }
    sampleSystem(registry, (error) => reported.push(error), read)
    await vi.advanceTimersByTimeAsync(149 * 5000)
    expect(values.size).toBe(0)
    expect(reported.filter((error) => (error as NodeJS.ErrnoException).code === 'ENOENT')).toHaveLength(1)
    expect(reported.length).toBeLessThanOrEqual(10)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(Object.fromEntries(values)).toEqual({ app_cpu_usage_percent: 12, app_memory_usage_megabytes: 3 })
  })
})
