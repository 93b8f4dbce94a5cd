import { describe, expect, it } from 'vitest'
import { hintOfSlip } from '../../src/tour/slips.ts'

describe('hintOfSlip', () => {
  // The messages are those of Prometheus; where 2.42 and 3.13 differ, both are here.
  it.each([
    [
      'rate(http_requests_total)',
      'parse error: expected type range vector in call to function "rate", got instant vector',
      'needs a window',
    ],
    ['rate(sum(x)[1m])', 'parse error: ranges only allowed for vector selectors', 'belongs to a selector'],
    ['x{code>=500}', "parse error: unexpected character inside braces: '>'", 'code=~"5.."'],
    ['x{code=500}', "parse error: unexpected character inside braces: '5'", 'stands in quotes'],
    ['x{code!=~"5.."}', "parse error: unexpected character inside braces: '~'", '!~'],
    ['sum(rate(x[1m]) by (y))', 'parse error: unexpected <by> in aggregation', 'sum by (operation) (...)'],
    [
      'histogram_quantile(sum(x), 0.99)',
      'parse error: expected type scalar in call to function "histogram_quantile", got instant vector',
      'The quantile comes first',
    ],
    [
      'rate(x[$__rate_interval])',
      'parse error: missing unit character in duration',
      'variable, which Grafana replaces',
    ],
    [
      'rate(x[$__rate_interval])',
      "parse error: unexpected character in duration expression: '$'",
      'variable, which Grafana replaces',
    ],
    ['rate(x[1])', 'parse error: missing unit character in duration', 'a number and its unit'],
    ['rate(x[1 m])', "parse error: unexpected character: 'm', expected ':'", 'a number and its unit'],
    ['SELECT x', 'parse error: unexpected identifier "x"', 'not SQL'],
    ['p99(x)', 'parse error: unknown function with name "p99"', 'histogram_quantile(0.99'],
    ['histogram_avg(x)', 'parse error: unknown function with name "histogram_avg"', 'needs Prometheus 3'],
    ['mean(x)', 'parse error: unknown function with name "mean"', 'avg()'],
    [
      'sum(x[1m])',
      'parse error: expected type instant vector in aggregation expression, got range vector',
      'rate() makes one value',
    ],
    ['a && b', "parse error: unexpected character: '&'", 'and, or, unless'],
    ['sum(rate(x[1m])', 'parse error: unclosed left parenthesis', ') is missing'],
    ['x{code=~“5..”}', "parse error: unexpected character inside braces: '“'", 'straight'],
    ['x{a="5" AND b="c"}', 'parse error: unexpected identifier "AND" in label matching, expected "," or "}"', 'comma'],
    ['x{code=="500"}', 'parse error: unexpected "=" in label matching, expected string', 'one = compares'],
    ['rate(x[1m]){code="5"}', 'parse error: unexpected "{"', 'directly behind the name'],
    ['x{code=~"*"}', 'parse error: error parsing regexp: missing argument', 'Any characters are .*'],
    ['topk(x)', 'wrong number of arguments for aggregate expression provided, expected 2, got 1', 'comes first'],
    ['sum by operation (x)', 'unexpected identifier "operation" in grouping opts, expected "("', 'in parentheses'],
  ])('says of %s, with %s: %s', (query, message, words) => {
    expect(hintOfSlip(query, message)).toContain(words)
  })

  it('knows no sentence for any other mistake', () => {
    expect(hintOfSlip('1 + + ', 'parse error: unexpected end of input')).toBeUndefined()
  })
})
