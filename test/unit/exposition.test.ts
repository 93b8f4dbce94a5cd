import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createExposition } from '../../src/metrics/exposition.ts'

describe('the exposition', () => {
  it('is rendered once for all who wait, and compressed once', async () => {
    let renderings = 0
    const scrape = createExposition(async () => `number ${++renderings}\n`)
    const first = scrape()
    const others = await Promise.all(Array.from({ length: 100 }, scrape))
    expect(new Set([await first, ...others]).size).toBe(1)
    const packed = await Promise.all(others.map((rendering) => rendering.packed()))
    expect(new Set(packed).size).toBe(1)
    expect(gunzipSync(packed[0] as Buffer).toString()).toBe('number 1\n')
  })

  it('is not rendered again before the last rendering has been compressed', async () => {
    const scrape = createExposition(async () => 'series 1\n'.repeat(500_000))
    const packing = (await scrape()).packed()
    const ends = [packing.then(() => 'compressed'), scrape().then(() => 'rendered')]
    expect(await Promise.race(ends)).toBe('compressed')
    await Promise.all(ends)
  })

  it('is rendered anew for whoever asks after a rendering has begun', async () => {
    const begun = Promise.withResolvers<void>()
    const over = Promise.withResolvers<void>()
    let renderings = 0
    const scrape = createExposition(async () => {
      const number = ++renderings
      begun.resolve()
      await over.promise
      return `number ${number}\n`
    })
    const early = scrape()
    await begun.promise
    const late = [scrape(), scrape()]
    over.resolve()
    expect((await early).bytes.toString()).toBe('number 1\n')
    for (const rendering of await Promise.all(late)) expect(rendering.bytes.toString()).toBe('number 2\n')
  })

  it('fails for those who waited alone, and works again', async () => {
    let isBroken = true
    const scrape = createExposition(async () => {
      if (isBroken) throw new Error('broken')
      return 'whole\n'
    })
    await expect(scrape()).rejects.toThrow('broken')
    isBroken = false
    expect((await scrape()).bytes.toString()).toBe('whole\n')
  })
})
