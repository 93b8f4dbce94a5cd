import type { Sample } from './data.ts'
import { refuse } from './failure.ts'
import { addHistograms, isSameHistogram, type NativeHistogram, scaleHistogram } from './native-histogram.ts'

/** A number, or a native histogram. */
export type Operand = Pick<Sample, 'value' | 'histogram'>

/** The operators on two numbers as Go computes them; comparisons give 1 or 0. */
export const OPERATORS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '^': power,
  atan2: Math.atan2,
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
  '>': (left, right) => Number(left > right),
  '<': (left, right) => Number(left < right),
  '>=': (left, right) => Number(left >= right),
  '<=': (left, right) => Number(left <= right),
}

/** What an operator makes of two operands, a comparison 1 or 0; undefined for what native histograms do not have. */
export function compute(operator: string, left: Operand, right: Operand): Operand | undefined {
  const ofNumbers = OPERATORS[operator] ?? refuse(`unknown operator ${operator}`)
  const [one, other] = [left.histogram, right.histogram]
  const ofHistogram = (histogram: NativeHistogram) => ({ value: Number.NaN, histogram })
  if (!one && !other) return { value: ofNumbers(left.value, right.value) }
  if (one && other) {
    if (operator === '+') return ofHistogram(addHistograms(one, other))
    if (operator === '-') return ofHistogram(addHistograms(one, scaleHistogram(other, -1)))
    if (operator === '==' || operator === '!=')
      return { value: Number(isSameHistogram(one, other) === (operator === '==')) }
    return undefined
  }
  if (one && operator === '*') return ofHistogram(scaleHistogram(one, right.value))
  if (one && operator === '/') return ofHistogram(scaleHistogram(one, 1 / right.value))
  return other && operator === '*' ? ofHistogram(scaleHistogram(other, left.value)) : undefined
}

/** Whether an operator compares. */
export function isComparison(operator: string): boolean {
  return /^([<>]=?|[!=]=)$/.test(operator)
}

/** Go has 1 for one to any power and for -1 to an infinite one, where JavaScript has NaN. */
function power(base: number, exponent: number): number {
  if (base === 1 || (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))) return 1
  return base ** exponent
}

/** A number as Go writes it without an exponent, as in the label of `count_values()`. */
export function formatFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf'
  if (value === Number.NEGATIVE_INFINITY) return '-Inf'
  if (Object.is(value, -0)) return '-0'
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(`${value}`) ?? []
  if (exponent === undefined) return `${value}`
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}
