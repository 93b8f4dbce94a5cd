import { type Expression, type Selector, type Shift, selects } from '../expression.ts'
import { secondsOf } from '../parse.ts'
import type { Data, Labels, Sample, WindowCall } from './data.ts'
import { refuse } from './failure.ts'

const WINDOW_FUNCTION =
  /^(rate|increase|i?delta|irate|deriv|predict_linear|changes|resets|holt_winters|double_exponential_smoothing|\w+_over_time)$/

/** Whether a function takes the samples of a window. */
export function isWindowFunction(name: string): boolean {
  return WINDOW_FUNCTION.test(name)
}

/** Whether a selector selects a series. */
export function selectsSeries({ metric, matchers, nameMatchers = [] }: Selector, labels: Labels): boolean {
  if (metric !== undefined && metric !== labels.__name__) return false
  return [...nameMatchers, ...matchers].every((matcher) => selects(matcher, labels[matcher.label] ?? ''))
}

/** Stops at a selector that would select everything; Prometheus refuses it. */
export function checkSelector({ metric, matchers, nameMatchers = [] }: Selector): void {
  if (metric || [...nameMatchers, ...matchers].some((matcher) => !selects(matcher, ''))) return
  refuse('vector selector must contain at least one non-empty matcher')
}

/** The labels that a selector demands, which `absent()` gives. */
export function demandedLabels(node: Expression | undefined): Labels {
  if (node?.kind === 'shifted') return demandedLabels(node.parts[0])
  const { matchers } = node?.kind === 'selector' ? node : node?.kind === 'recorded' ? node.selector : { matchers: [] }
  const once = matchers.filter(({ label }) => matchers.filter((other) => other.label === label).length === 1)
  return Object.fromEntries(once.flatMap(({ label, operator, value }) => (operator === '=' ? [[label, value]] : [])))
}

/** The data at another moment. */
export function shiftedData(data: Data, shift: Shift): Data {
  const both = (inner: Shift | undefined) => joinShifts(shift, inner)
  return {
    timeS: data.timeS,
    instant: (selector, inner) => data.instant(selector, both(inner)),
    overWindow: (call, selector) => data.overWindow({ ...call, shift: both(call.shift) }, selector),
    overSubquery: (call, inner) => data.overSubquery({ ...call, shift: both(call.shift) }, inner),
  }
}

function joinShifts(outer: Shift, inner: Shift | undefined): Shift {
  const at = inner?.at ?? outer.at
  return { offsetS: outer.offsetS + (inner?.offsetS ?? 0), ...(at !== undefined && { at }) }
}

/** A range, with its shifts if it has any. */
export type Range = {
  readonly data: Data
  readonly node: Extract<Expression, { kind: 'range' | 'subquery' }>
}

/** The range that an expression is, at the moment that its shifts say; undefined when it is not a range. */
export function rangeOf(node: Expression | undefined, data: Data): Range | undefined {
  if (node?.kind === 'range' || node?.kind === 'subquery') return { data, node }
  return node?.kind === 'shifted' ? rangeOf(node.parts[0], shiftedData(data, node.shift)) : undefined
}

/** What a function gives for the samples of a range; `evaluateInner` evaluates what is in a subquery. */
export function overRange(
  name: string,
  args: readonly number[],
  { data, node }: Range,
  evaluateInner: (node: Expression, data: Data) => readonly Sample[],
): readonly Sample[] {
  const [inner] = node.parts
  const call: WindowCall = { name, windowS: secondsOf(node.window), shift: undefined, args }
  if (node.kind === 'range' && inner?.kind === 'selector') {
    checkSelector(inner)
    return data.overWindow(call, inner)
  }
  if (!inner || (node.kind === 'range' && inner.kind !== 'recorded')) {
    return refuse('ranges only allowed for vector selectors')
  }
  const stepS = node.kind === 'subquery' ? secondsOf(node.step) : Number.NaN
  return data.overSubquery({ ...call, stepS }, evaluateInner(inner, data))
}
