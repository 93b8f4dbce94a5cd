import { type Matcher, selectorsOf, selects } from '../../promql/expression.ts'
import { CODES } from '../catalogue.ts'
import type { LessonRule } from './rule.ts'

const BELOW_500 = CODES.filter((code) => code < '500').sort()

/**
 * Finds failures that do not begin at 500; the value hardly shows it while few clients make mistakes. A query may also
 * select all codes below 500, because the rest are the failures.
 */
export const otherCodes: LessonRule = (places, { failures }) => {
  if (!failures) return undefined
  const choices = selectorsOf(places)
    .map(({ node }) => node.matchers.filter(({ label }) => label === 'code'))
    .filter((matchers) => matchers.length > 0)
  // Together, because all requests may be written as a sum of their codes.
  const taken = BELOW_500.filter((code) => choices.some((all) => all.every((matcher) => isSelected(matcher, code))))
  if (taken.length === 0 || taken.length === BELOW_500.length) return undefined
  const text = choices.map((matchers) => matchers.map((matcher) => matcher.text).join(',')).join(' and ')
  return `${text} selects ${taken.join(', ')} of the codes below 500. Failures are the codes of 500 and above; for all requests, leave the matcher of the code out.`
}

/** RE2 reads some regular expressions that JavaScript does not, such as `[[:digit:]]`; then the value has to tell. */
function isSelected(matcher: Matcher, code: string): boolean {
  try {
    return selects(matcher, code)
  } catch {
    return false
  }
}
