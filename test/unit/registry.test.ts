import { Histogram, Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../src/contract.ts'
import { encodeText } from '../../src/metrics/formats/text.ts'
import { createRegistry } from '../../src/metrics/registry.ts'

const LABELS = { method: 'GET', path: '/person/{id}', operation: 'getPerson' } as const
/** Below, on and between bounds, and above the last one. */
const VALUES = [0, 0.001, 0.005, 0.0051, 0.3, 10, 10.1, 1e9]

const exposed = async (registry: ReturnType<typeof createRegistry>) => encodeText(await registry.snapshot())

/** The lines of the histogram after some observations. */
async function linesAfter(observe: (registry: ReturnType<typeof createRegistry>) => void): Promise<string[]> {
  const registry = createRegistry(metrics, () => {})
  observe(registry)
  const lines = (await exposed(registry)).split('\n')
  return lines.filter((line) => line.startsWith('http_request_duration_seconds'))
}

describe('a series of a histogram', () => {
  it('is written as prom-client writes it', async () => {
    const register = new Registry()
    const { help, labels, buckets } = metrics.http_request_duration_seconds
    const options = { help, labelNames: labels, buckets: [...buckets], registers: [register] }
    const histogram = new Histogram({ ...options, name: 'http_request_duration_seconds' })
    for (const value of VALUES) histogram.observe({ ...LABELS }, value)
    const looked = (await register.metrics()).split('\n').filter((line) => line.startsWith('http'))
    const buffered = await linesAfter(({ bufferedHistogram }) => {
      const series = bufferedHistogram('http_request_duration_seconds', LABELS)
      for (const value of VALUES) series(value)
    })
    expect(looked).toHaveLength(14)
    expect(buffered).toEqual(looked)
  })

  it('adds up over scrapes', async () => {
    const registry = createRegistry(metrics, () => {})
    const series = registry.bufferedHistogram('http_request_duration_seconds', LABELS)
    for (let scrape = 1; scrape <= 3; scrape++) {
      for (const value of VALUES) series(value)
      expect(await exposed(registry)).toMatch(new RegExp(`seconds_count.* ${scrape * VALUES.length}\\n`))
    }
  })

  it('exists at 0 from the start', async () => {
    const lines = await linesAfter(({ bufferedHistogram }) =>
      bufferedHistogram('http_request_duration_seconds', LABELS),
    )
    expect(lines).toHaveLength(14)
    expect(lines.every((line) => line.endsWith(' 0'))).toBe(true)
  })

  it('is another one than that of other labels', async () => {
    const lines = await linesAfter(({ bufferedHistogram }) => {
      bufferedHistogram('http_request_duration_seconds', LABELS)
      bufferedHistogram('http_request_duration_seconds', { ...LABELS, method: 'HEAD' })(1)
    })
    expect(lines.filter((line) => line.includes('_count'))).toEqual([
      expect.stringMatching(/method="GET".* 0$/),
      expect.stringMatching(/method="HEAD".* 1$/),
    ])
  })
})

describe('a metric of the catalogue', () => {
  it('is exposed from its first use on, so that one which no code keeps up is missed', async () => {
    const registry = createRegistry(metrics, () => {})
    expect(await exposed(registry)).not.toContain('person_created_total')
    registry.declare('person_created_total', {})
    expect(await exposed(registry)).toContain('\nperson_created_total 0\n')
  })
})
