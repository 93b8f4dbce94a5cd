import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createExposition } from '../../src/metrics/exposition.ts'
import type { Snapshot } from '../../src/metrics/snapshot.ts'

const TEXT = 'text/plain; version=0.0.4; charset=utf-8'
const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8'
const PROTOBUF = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited'

/** A snapshot with one number. */
const numbered = (value: number, count = 1): Snapshot => {
  const series = Array.from({ length: count }, () => ({ labels: {}, value }))
  return { startMs: 0, families: [{ name: 'number', help: 'A number.', unit: undefined, type: 'gauge', series }] }
}

describe('the exposition', () => {
  it('is rendered once for all who wait, and compressed once', async () => {
    let renderings = 0
    const scrape = createExposition(async () => numbered(++renderings))
    const first = scrape(TEXT)
    const others = await Promise.all(Array.from({ length: 100 }, () => scrape(TEXT)))
    expect(new Set([await first, ...others]).size).toBe(1)
    const packed = await Promise.all(others.map((rendering) => rendering.packed()))
    expect(new Set(packed).size).toBe(1)
    expect(gunzipSync(packed[0] as Buffer).toString()).toMatch(/^number 1$/m)
  })

  it('is not rendered again before the last rendering has been compressed', async () => {
    const scrape = createExposition(async () => numbered(1, 500_000))
    const packing = (await scrape(TEXT)).packed()
    const ends = [packing.then(() => 'compressed'), scrape(OPEN_METRICS).then(() => 'rendered')]
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
      return numbered(number)
    })
    const early = scrape(TEXT)
    await begun.promise
    const late = [scrape(TEXT), scrape(TEXT)]
    over.resolve()
    expect((await early).bytes.toString()).toMatch(/^number 1$/m)
    for (const rendering of await Promise.all(late)) expect(rendering.bytes.toString()).toMatch(/^number 2$/m)
  })

  it('fails for those who waited alone, and works again', async () => {
    let isBroken = true
    const scrape = createExposition(async () => {
      if (isBroken) throw new Error('broken')
      return numbered(1)
    })
    await expect(scrape(TEXT)).rejects.toThrow('broken')
    isBroken = false
    expect((await scrape(TEXT)).bytes.toString()).toMatch(/^number 1$/m)
  })

  it('is rendered for each format, also when they wait together', async () => {
    const scrape = createExposition(async () => numbered(1))
    const texts = await Promise.all([TEXT, OPEN_METRICS, PROTOBUF].map((type) => scrape(type as typeof TEXT)))
    expect(texts.map(({ bytes }) => /EOF/.test(bytes.toString()))).toEqual([false, true, false])
    expect(texts[2]?.bytes.subarray(0, 9)).toEqual(Buffer.from('\x22\x0a\x06number', 'latin1'))
  })
})
