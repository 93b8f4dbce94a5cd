import { OPERATORS } from '../promql/evaluate/operators.ts'
import { type Expression, walk } from '../promql/expression.ts'
import { short } from './beside.ts'
import { isClose } from './meaning/answer.ts'
import type { Different, Part } from './meaning/difference.ts'
import type { Fault, Wrong } from './verdict.ts'

/** What a query and the right answer give at the moment, where each gives one number. */
export type Sizes = { readonly query: number; readonly answer: number; readonly unit: string }

/** What a factor stands for, by the units in which it can happen; the first that fits is taken. */
const FACTORS: readonly (readonly [number, RegExp, string])[] = [
  [
    60,
    /per second|^requests/,
    'That is the number in a whole minute: increase() and delta() count, rate() and deriv() divide by the window.',
  ],
  [1 / 60, /per second|requests/, 'rate() has divided by the 60 seconds of the window already.'],
  [3600, /per second/, 'That is the number in an hour.'],
  [100, /share|allowed/, 'That is a percentage; a share lies between 0 and 1.'],
  [1000, /^seconds/, 'That is milliseconds; Prometheus counts time in seconds.'],
  [1000, /share/, 'That is in thousandths; a share lies between 0 and 1.'],
  [1 / 100, /allowed/, 'One share is a percentage and the other is not: 99.9 % is 0.999.'],
  [1.024 ** 2, /megabytes/, 'A megabyte is 2^20 bytes here.'],
  [5, /./, 'That is the usual interval between two scrapes; rate() knows it.'],
  [-1, /./, 'It has the wrong sign.'],
]

/** What differs in the value of a query whose labels are right. */
export function faultOfValue(difference: Different, unit: string, sizes: Sizes | undefined): Fault {
  const { factor, addend, isConstant, leftOut, tooMuch, leaves, reference } = difference
  const now = sizes && nowOf(sizes)
  const fault = (verdict: Wrong, ...sentences: readonly (string | undefined)[]): Fault => ({
    verdict,
    detail: sentences.filter(Boolean).join(' '),
  })
  if (difference.isNaN)
    return fault(
      'not-a-number',
      'It is NaN whatever happens: from 0 / 0, from scalar() of other than one series, or from buckets without the last.',
    )
  if (difference.isSometimesNaN)
    return fault('not-a-number', 'It becomes NaN, 0 / 0, as soon as a part of it has no requests.')
  if (isConstant) return fault('wrong-value', 'It is the same number whatever the service does.', now)
  if (factor !== undefined)
    return fault(
      'factor',
      sizeOf(factor),
      budgetOf(factor, unit, reference) ?? meaningOf(factor, unit),
      sizes && short(sizes.query) !== short(sizes.answer) ? valuesOf(sizes) : undefined,
    )
  if (addend !== undefined)
    return fault('wrong-value', `It is always ${short(Math.abs(addend))} too ${addend > 0 ? 'large' : 'small'}.`, now)
  if (leftOut.length > 0 && tooMuch.length === 0)
    return fault('narrower', `You leave out ${parts(leftOut)}${share(sizes)}.`, now)
  if (tooMuch.length > 0 && leftOut.length === 0)
    return fault('wider', `You also count ${parts(tooMuch)}${share(sizes)}.`, now)
  if (tooMuch.length > 0)
    return fault('wrong-value', `You leave out ${parts(leftOut)}, and count ${parts(tooMuch)}.`, now)
  const [extra] = leaves.extra
  const [missing] = leaves.missing
  if (extra && missing)
    return fault('wrong-value', `It reads ${leafText(extra)}, the answer ${leafText(missing)}.`, now)
  if (extra) return fault('wrong-value', `It also reads ${leafText(extra)}.`, now)
  if (missing) return fault('wrong-value', `It does not read ${leafText(missing)}.`, now)
  return fault('wrong-value', now ?? 'It reads the right series, and computes another number of them.')
}

function nowOf(sizes: Sizes): string {
  const { query, answer, unit } = sizes
  if (short(query) === short(answer) && !isClose(query, answer))
    return `Just now they differ by ${short(Math.abs(query - answer))} ${unit}.`
  return isClose(query, answer)
    ? `Just now both give ${short(answer)} ${unit}. They differ at other times, for instance when there are no requests or many more, when all of them fail, or when something is empty or full.`
    : valuesOf(sizes)
}

function valuesOf({ query, answer, unit }: Sizes): string {
  return `Your query gives ${short(query)}, the answer ${short(answer)} ${unit}.`
}

function sizeOf(factor: number): string {
  const [size, way] = Math.abs(factor) > 1 ? [factor, 'large'] : [1 / factor, 'small']
  if (factor < 0) return `It is always ${short(factor)} times as large.`
  const much = short(size) === '1' ? `${short(100 * (size - 1))} %` : `${short(size)} times`
  return `It is always ${much} too ${way}.`
}

/** What a factor means where the answer divides by the share that may be bad, and the query does not. */
function budgetOf(factor: number, unit: string, reference: Expression): string | undefined {
  const [budget] = [...walk(reference)].flatMap(({ node }) => {
    const [, right] = node.kind === 'binary' && node.operator === '/' ? node.parts : []
    return (right && constantOf(right)) ?? []
  })
  if (budget === undefined || !/allowed/.test(unit)) return undefined
  if (isClose(factor, budget)) return 'It is the share of bad requests, not yet divided by the share that may be bad.'
  return isClose(factor, budget / (1 - budget))
    ? 'The budget is the share that may be bad, and not the one that has to be good.'
    : undefined
}

/** The value of an expression of numbers; undefined where it reads series. */
function constantOf(node: Expression): number | undefined {
  if (node.kind === 'number') return node.value
  const [left, right] = node.kind === 'binary' ? node.parts.map(constantOf) : []
  return left === undefined || right === undefined
    ? undefined
    : OPERATORS[node.kind === 'binary' ? node.operator : '']?.(left, right)
}

function meaningOf(factor: number, unit: string): string | undefined {
  return FACTORS.find(([by, units]) => isClose(by, factor) && units.test(unit))?.[2]
}

function parts(all: readonly Part[]): string {
  return all
    .map(({ label, values, isInDivisor }) => `${label} ${values.join(', ')}${isInDivisor ? ' in the divisor' : ''}`)
    .join(' and ')
}

/** How much of the answer it is that differs, where the numbers are of the kind that add up. */
function share(sizes: Sizes | undefined): string {
  if (!sizes || !/per second/.test(sizes.unit) || sizes.answer === 0) return ''
  return `: ${short(Math.abs(sizes.query - sizes.answer))} of ${short(Math.max(sizes.query, sizes.answer))} ${sizes.unit}`
}

function leafText({ metric, name, windowS, isSubquery }: Different['leaves']['extra'][number]): string {
  const of = metric || 'several metrics'
  if (name === undefined) return of
  return `${name}(${isSubquery ? '...' : of}[${windowS}s])`
}
