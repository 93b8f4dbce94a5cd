import { describe, expect, it } from 'vitest'
import { distance, faultOfValues, parseTolerance, type Tolerance } from '../../src/tour/compare.ts'
import type { Wrong } from '../../src/tour/verdict.ts'

const TENTH: Tolerance = { share: 0.1, plus: 0 }
const one = (value: number, labels = {}) => [{ labels, value }]
const verdictOf = (actual: number, truth: number, tolerance: Tolerance, unit = 'seconds') =>
  faultOfValues(one(actual), one(truth), tolerance, unit)?.verdict

describe('parseTolerance', () => {
  it.each<[string, Tolerance | undefined]>([
    ['15 %', { share: 0.15, plus: 0 }],
    ['20 % + 0.1', { share: 0.2, plus: 0.1 }],
    ['same bucket', 'same bucket'],
    ['15%', undefined],
    ['a little', undefined],
    ['', undefined],
  ])('reads "%s"', (text, tolerance) => {
    expect(parseTolerance(text)).toEqual(tolerance)
  })
})

describe('faultOfValues', () => {
  it.each<[number, number, Tolerance, Wrong | undefined]>([
    [109, 100, TENTH, undefined],
    [91, 100, TENTH, undefined],
    [111, 100, TENTH, 'wrong-value'],
    [89, 100, TENTH, 'wrong-value'],
    [0, 0, TENTH, undefined],
    [0.1, 0, TENTH, 'wrong-value'],
    [0.1, 0, { share: 0.1, plus: 0.2 }, undefined],
    [Number.NaN, 100, TENTH, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 100, TENTH, 'wrong-value'],
    // The bucket of 0.14 goes from 0.1 to 0.25, and a little further on either side.
    [0.1, 0.14, 'same bucket', undefined],
    [0.26, 0.14, 'same bucket', undefined],
    [0.05, 0.14, 'same bucket', 'wrong-value'],
    [0.31, 0.14, 'same bucket', 'wrong-value'],
    [10, 12, 'same bucket', undefined],
    [4, 12, 'same bucket', 'wrong-value'],
    [0.004, 0.003, 'same bucket', undefined],
  ])('says of %d where the truth is %d, within %o: %s', (actual, truth, tolerance, verdict) => {
    expect(verdictOf(actual, truth, tolerance)).toBe(verdict)
  })

  it.each([
    [600, 'requests per second', 'increase() counts'],
    [1000, 'as a share', 'percentage'],
    [10_000, 'seconds', 'milliseconds'],
    [1 / 6, 'requests per second', '60 times too small'],
    [10_000, 'persons', '1000 times too large.'],
  ])('says what was confused when it says %d %s instead of 10', (actual, unit, words) => {
    const fault = faultOfValues(one(actual), one(10), TENTH, unit)
    expect(fault?.verdict).toBe('factor')
    expect(fault?.detail).toContain(words)
  })

  it('takes a factor only when all series have it', () => {
    const truth = ['a', 'b'].map((operation) => ({ labels: { operation }, value: 10 }))
    const actual = (second: number) => [
      { labels: { operation: 'a' }, value: 600 },
      { labels: { operation: 'b' }, value: second },
    ]
    expect(faultOfValues(actual(601), truth, TENTH, '')?.verdict).toBe('factor')
    expect(faultOfValues(actual(10), truth, TENTH, '')?.verdict).toBe('wrong-value')
  })

  it('ignores the name and the labels of the target', () => {
    const actual = one(10, { __name__: 'x', job: 'prometric', instance: 'localhost:7080', code: '200' })
    expect(faultOfValues(actual, one(10, { code: '200' }), TENTH, '')).toBeUndefined()
  })

  it('has nothing to compare where nothing happened', () => {
    const truth = [{ labels: {}, value: null }]
    expect(faultOfValues(one(Number.NaN), truth, TENTH, '')).toBeUndefined()
  })

  it.each([
    [
      'it has another label',
      [{ path: '/a' }, { path: '/b' }],
      'The task asks for 2 series by code; your query gives 2 series by path.',
    ],
    ['it has too many labels', [{ code: '200', path: '/a' }], 'your query gives one series by code, path'],
    ['it has no labels', [{}], 'your query gives one series without labels'],
    ['one is missing', [{ code: '200' }], 'your query gives one series by code.'],
    ['it has another value', [{ code: '200' }, { code: '204' }], 'missing: {code="500"}; not asked for: {code="204"}'],
    ['one is there twice', [{ code: '200' }, { code: '200' }], 'missing: {code="500"}'],
  ])('says so when %s', (_, actual, words) => {
    const truth = [...one(1, { code: '200' }), ...one(1, { code: '500' })]
    const fault = faultOfValues(
      actual.map((labels) => ({ labels, value: 1 })),
      truth,
      TENTH,
      '',
    )
    expect(fault?.verdict).toBe('wrong-labels')
    expect(fault?.detail).toContain(words)
  })
})

describe('the hint to labels', () => {
  const CODES = [{ code: '200' }, { code: '500' }]
  it.each([
    [
      'a recorded series that has too many',
      [{ operation: 'getPerson', objective: 'availability' }],
      [{}],
      'Labels that should not be there: objective, operation. max without (objective, operation) (...) drops them and leaves',
    ],
    [
      'too many, in which the series differ',
      [{ operation: 'a' }, { operation: 'b' }],
      [{}],
      'Labels that should not be there: operation. Choose one value of them by a matcher, or merge them by sum(...); of a ratio',
    ],
    [
      'too many beside one that has to stay',
      ['/a', '/b'].flatMap((path) => CODES.map((labels) => ({ ...labels, path }))),
      CODES,
      'Labels that should not be there: path. Choose one value of them by a matcher, or merge them by sum by (code) (...)',
    ],
    ['none', [{}], CODES, 'Labels that are missing: code. by (code) keeps them, wherever an aggregation drops them.'],
    [
      'another one',
      [{ path: '/a' }],
      CODES,
      'by (code) keeps them, wherever an aggregation drops them. Labels that should not be there: path.',
    ],
    ['too few series', [{ code: '200' }], CODES, 'an operator has dropped {code="500"}.'],
    ['too many series', [...CODES, { code: '204' }], CODES, 'or topk() chooses among them.'],
    [
      'series of two targets',
      [{ instance: 'a' }, { instance: 'b' }],
      [{}],
      'Some differ in job, instance or their name alone: choose one by a matcher, or aggregate.',
    ],
  ])('says what to do with %s', (_, actual, expected, words) => {
    const series = (all: readonly object[]) => all.map((labels) => ({ labels: { ...labels }, value: 1 }))
    const fault = faultOfValues(series(actual), series(expected), TENTH, '')
    expect(fault?.verdict).toBe('wrong-labels')
    expect(fault?.detail).toContain(words)
  })
})

describe('distance', () => {
  it('gives both values of one series, and the largest distance of several', () => {
    expect(distance(one(10.234), one(9.9), 'persons')).toBe('Your query gives 10.2, the truth is 9.9 persons')
    const truth = [...one(1, { code: '200' }), ...one(2, { code: '500' })]
    const actual = [...one(1.1, { code: '200' }), ...one(1.5, { code: '500' })]
    expect(distance(actual, truth, 'persons')).toBe('All 2 series are there, each at most 0.5 persons from the truth')
  })
})
