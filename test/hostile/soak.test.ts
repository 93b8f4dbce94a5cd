import { describe, expect, it } from 'vitest'
import { soak } from '../../scripts/soak/soak.ts'

describe('a minute of mixed traffic with 5 % aborts at a constant size of the store', () => {
  it('leaves heap, descriptors and listeners where they were', async () => {
    const { looks, requests, aborted, failed, log } = await soak({ minutes: 1, perSecond: 300, looks: 3 })
    expect(requests).toBeGreaterThan(18_000)
    expect(aborted).toBeGreaterThan(requests / 50)
    expect(failed).toBe(0)
    expect(log).not.toContain('"level":50')
    const [first, last] = [looks[0], looks.at(-1)]
    if (!first || !last) throw new Error('nothing was looked at')
    // A leak of 100 bytes a request would be 1.8 MB by now.
    expect(last.heap - first.heap).toBeLessThan(2 ** 20)
    expect(Math.abs(last.descriptors - first.descriptors)).toBeLessThanOrEqual(2)
    expect(last.listeners).toBe(first.listeners)
    expect(last.resources).toBeLessThanOrEqual(first.resources + 2)
  }, 180_000)
})
