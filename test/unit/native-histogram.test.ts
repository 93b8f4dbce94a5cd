import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BucketCount, createNativeHistogram, schemaFor } from '../../src/metrics/native-histogram.ts'

const LIMITS = { factor: 1.1, maxBuckets: 160 }
const THRESHOLD = 2 ** -128

/** The bucket of a positive number at a schema, in exact arithmetic: the least `i` with `value <= 2^(i / 2^schema)`. */
function exactIndex(value: number, schema: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const stored = Number(bits >> 52n)
  const mantissa = (bits & (2n ** 52n - 1n)) + (stored > 0 ? 2n ** 52n : 0n)
  const exponent = Math.max(stored, 1) - 1075
  // value = mantissa * 2^exponent, so value^(2^schema) <= 2^i is a comparison of whole numbers.
  const power = 2 ** Math.max(schema, 0)
  const raised = mantissa ** BigInt(power)
  const length = raised.toString(2).length
  const logarithm = (raised === 1n << BigInt(length - 1) ? length - 1 : length) + exponent * power
  return Math.ceil(logarithm / 2 ** Math.max(-schema, 0))
}

/** The double after or before another. */
function neighbour(value: number, step: 1n | -1n): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigUint64(0, view.getBigUint64(0) + step)
  return view.getFloat64(0)
}

const read = (values: readonly number[], limits = LIMITS) => {
  const histogram = createNativeHistogram(limits)
  for (const value of values) histogram.observe(value)
  return histogram.read()
}

/** What the histogram has to be after some values, by the oracle. */
function expected(values: readonly number[], schema: number) {
  const counts = (numbers: readonly number[]): BucketCount[] => {
    const indexes = numbers.map((value) =>
      value === Number.POSITIVE_INFINITY ? exactIndex(Number.MAX_VALUE, schema) + 1 : exactIndex(value, schema),
    )
    return [...Map.groupBy(indexes, (index) => index)]
      .map(([index, all]): BucketCount => [index, all.length])
      .sort(([a], [b]) => a - b)
  }
  return {
    schema,
    zeroThreshold: THRESHOLD,
    zeroCount: values.filter((value) => Math.abs(value) <= THRESHOLD).length,
    positive: counts(values.filter((value) => value > THRESHOLD)),
    negative: counts(values.filter((value) => value < -THRESHOLD).map(Math.abs)),
  }
}

describe('a native histogram', () => {
  it('has the bucket of exact arithmetic for every double', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(read([value])).toEqual(expected([value], 3))
      }),
      { numRuns: 5000 },
    )
  })

  it('has it at each bound of a schema, and right above and below, with either sign', () => {
    for (let index = -128 * 8; index <= 1024 * 8; index++) {
      // The nearest double may be on either side of the bound.
      const near = index === 1024 * 8 ? Number.MAX_VALUE : 2 ** (index / 8)
      for (const value of [neighbour(neighbour(near, -1n), -1n), neighbour(near, -1n), near, neighbour(near, 1n)]) {
        for (const signed of [value, -value]) {
          const found = read([signed])
          const wanted = expected([signed], 3)
          if (JSON.stringify(found) !== JSON.stringify(wanted)) expect([signed, found]).toEqual([signed, wanted])
        }
      }
    }
  })

  it.each([
    ['0', 0, 1],
    ['-0', -0, 1],
    ['the least number', Number.MIN_VALUE, 1],
    ['a subnormal one', -(2 ** -1030), 1],
    ['the threshold', THRESHOLD, 1],
    ['right above the threshold', neighbour(THRESHOLD, 1n), 0],
    ['NaN', Number.NaN, 0],
  ])('counts %s as zero or not', (_, value, zeroCount) => {
    expect(read([value])).toEqual(expected([value], 3))
    expect(read([value]).zeroCount).toBe(zeroCount)
  })

  it('counts infinities behind the largest numbers, at every schema', () => {
    for (let schema = 3; schema >= -4; schema--) {
      const factor = 2 ** (2 ** -schema)
      const ends = [Number.POSITIVE_INFINITY, Number.MAX_VALUE, Number.NEGATIVE_INFINITY, -Number.MAX_VALUE]
      const { positive, negative } = read(ends, { ...LIMITS, factor })
      const last = 2 ** (schema + 10)
      expect([schema, positive, negative]).toEqual([
        schema,
        ...Array(2).fill([
          [last, 1],
          [last + 1, 1],
        ]),
      ])
    }
  })

  it('halves its resolution, as often as it takes, and stays exact', () => {
    const values = fc.array(fc.double({ noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (values, maxBuckets) => {
        const found = read(values, { factor: 1.1, maxBuckets })
        expect(found).toEqual(expected(values, found.schema))
        const used = ({ positive, negative }: typeof found) => positive.length + negative.length
        expect(used(found) <= maxBuckets || found.schema === -4).toBe(true)
        // No coarser than it had to be.
        if (found.schema < 3) expect(used(expected(values, found.schema + 1))).toBeGreaterThan(maxBuckets)
      }),
    )
  })

  it('keeps its resolution up to 160 buckets', () => {
    const bounds = Array.from({ length: 161 }, (_, index) => 1.05 * 2 ** (index / 8))
    expect(read(bounds.slice(1)).schema).toBe(3)
    expect(read(bounds).schema).toBe(2)
  })

  it.each([
    [1.1, 3],
    [2 ** (1 / 8), 3],
    [1.2, 2],
    [1.5, 1],
    [2, 0],
    [5, -1],
    [2 ** 16, -4],
  ])('takes for the factor %d the schema %i', (factor, schema) => {
    expect(schemaFor(factor)).toBe(schema)
  })
})
