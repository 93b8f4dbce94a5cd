import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration, parsePromDuration } from '../../src/duration.js'

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['2.5m', 150_000],
    ['24h', 86_400_000],
    ['1h30m', undefined],
    ['1d', undefined],
    ['5', undefined],
    ['-5s', undefined],
    ['', undefined],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })
})

describe('parsePromDuration', () => {
  it.each([
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1w2d', 777_600_000],
    ['1y', 31_536_000_000],
    ['1s500ms', 1500],
    ['2.5m', undefined],
    ['60', undefined],
    ['', undefined],
  ])('reads %s', (text, milliseconds) => {
    expect(parsePromDuration(text)).toBe(milliseconds)
  })
})

describe('formatDuration', () => {
  it.each([
    [25_000, '25s'],
    [150_000, '2m30s'],
    [3_600_000, '1h'],
    [259_200_000, '3d'],
    [604_800_000, '7d'],
    [1500, '1s500ms'],
    [0, '0s'],
  ])('writes %d ms as %s, which reads as the same', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
    expect(parsePromDuration(text)).toBe(milliseconds)
  })
})
