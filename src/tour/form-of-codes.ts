import { operations, unmatched } from '../../generated/operations.ts'
import type { Matcher, Place } from '../promql/expression.ts'
import { type Form, selectors } from './places.ts'

/** Codes below 500 that a series can have: those of the contract, and 499 for a client that hung up. */
const NO_FAILURES = [
  ...new Set([
    ...Object.values(operations).flatMap(({ measured, responses }) => (measured ? Object.keys(responses) : [])),
    ...Object.keys(unmatched.responses),
    '499',
  ]),
]
  .filter((code) => code < '500')
  .sort()

/**
 * Whether failures are told from the rest at another place than 500, which the value hardly shows while few visitors make
 * mistakes. Choosing all codes below 500 is well: what is left are the failures.
 */
export function otherCodes(places: readonly Place[], { failures }: Form): string | undefined {
  if (!failures) return undefined
  const choices = selectors(places)
    .map(({ node }) => node.matchers.filter(({ label }) => label === 'code'))
    .filter((matchers) => matchers.length > 0)
  // Together, because all requests may be written as a sum of their codes.
  const taken = NO_FAILURES.filter((code) => choices.some((all) => all.every((matcher) => matches(matcher, code))))
  if (taken.length === 0 || taken.length === NO_FAILURES.length) return undefined
  const text = choices.map((matchers) => matchers.map((matcher) => matcher.text).join(',')).join(' and ')
  return `${text} takes ${taken.join(', ')} of the codes below 500. Failures are those of 500 and above; all requests need no matcher of the code.`
}

/**
 * Whether a matcher lets a code through. None does whose regular expression RE2 reads and JavaScript does not, or reads in
 * another way, as `[[:digit:]]`; then the value has to tell.
 */
function matches({ text }: Matcher, code: string): boolean {
  const [, operator = '', quote, written = ''] = /(=~|!~|!=|=)\s*(["'`])(.*)\2$/s.exec(text) ?? []
  const value = quote === '`' ? written : written.replace(/\\(.)/g, '$1')
  try {
    const same = operator.endsWith('~') ? new RegExp(`^(?:${value})$`, 's').test(code) : value === code
    return operator.startsWith('!') ? !same : same
  } catch {
    return false
  }
}
