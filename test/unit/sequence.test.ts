import { describe, expect, it } from 'vitest'
import { sequenceOf } from '../support/sequence.ts'

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
