import { describe, expect, it } from 'vitest'
import { createSequence, type Sequence } from '../../src/store/sequence.ts'

/** A sequence of `count` numbers from 0, without those that `isGone` names. */
function sequenceOf(count: number, isGone: (key: number) => boolean = () => false): Sequence {
  const sequence = createSequence()
  for (let key = 0; key < count; key++) sequence.append(key)
  for (let key = 0; key < count; key++) if (isGone(key)) sequence.remove(key)
  return sequence
}

/** The shortest time of one page over many tries, in nanoseconds: the least disturbed by other programs. */
function pageCost(sequence: Sequence, start: number): number {
  const costs: number[] = []
  for (let round = 0; round < 200; round++) {
    const begin = process.hrtime.bigint()
    for (let page = 0; page < 50; page++) sequence.slice(start, 20)
    costs.push(Number(process.hrtime.bigint() - begin) / 50)
  }
  return Math.min(...costs)
}

describe('Sequence', () => {
  it('pages over every position after a third was removed', () => {
    const isGone = (key: number) => key % 3 === 1
    const sequence = sequenceOf(10_000, isGone)
    const expected = Array.from({ length: 10_000 }, (_, key) => key).filter((key) => !isGone(key))
    for (const start of [0, 1, 1364, 1365, 1366, 2730, 5000, 6646, 6666, 6667, 9_007_199_254_740_991]) {
      expect(sequence.slice(start, 20)).toEqual(expected.slice(start, start + 20))
    }
    expect(sequence.slice(0, 10_000)).toEqual(expected)
  })

  it('keeps few chunks after nearly everything was removed', () => {
    const sparse = sequenceOf(400_000, (key) => key % 4000 !== 0)
    expect(sparse.slice(0, 200)).toEqual(Array.from({ length: 100 }, (_, index) => index * 4000))
    // Left where they were, the 100 numbers would stand in 100 chunks; 20,000 numbers fill ten.
    expect(pageCost(sparse, 99)).toBeLessThan(pageCost(sequenceOf(20_000), 19_999) * 2)
  })

  it('finds its way after whole chunks were removed', () => {
    const sequence = sequenceOf(10_000, (key) => key >= 2048 && key < 8192)
    sequence.remove(8192)
    sequence.append(10_000)
    expect(sequence.slice(2046, 4)).toEqual([2046, 2047, 8193, 8194])
    expect(sequence.slice(3854, 10)).toEqual([9999, 10_000])
  })

  it('ignores what is not there', () => {
    const sequence = sequenceOf(3)
    for (const key of [-1, 3, 99, Number.NaN]) sequence.remove(key)
    expect(sequence.slice(0, 5)).toEqual([0, 1, 2])
  })
})
