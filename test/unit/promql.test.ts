import { describe, expect, it } from 'vitest'
import { selects, walk } from '../../src/promql/expression.ts'
import { parse, secondsOf } from '../../src/promql/parse.ts'

describe('parse', () => {
  it('reads a selector, whichever way its name and labels are written', () => {
    const matchers = [{ label: 'code', operator: '=~', value: '5..', text: 'code=~"5.."' }]
    expect(parse('http_requests_total{code=~"5.."}')).toEqual({
      kind: 'selector',
      metric: 'http_requests_total',
      matchers,
      parts: [],
    })
    expect(parse('({__name__="a",code=~"5.."})')).toEqual({ kind: 'selector', metric: 'a', matchers, parts: [] })
    expect(parse('{"a.b",code=~"5.."}')).toEqual({ kind: 'selector', metric: 'a.b', matchers, parts: [] })
  })

  it('tells what is around each part', () => {
    const expression = parse('sum by (le) (rate(x[5m]))')
    const places = expression.kind === 'unreadable' ? [] : [...walk(expression)]
    expect(places.map(({ node, around }) => [node.kind, around.length])).toEqual([
      ['aggregate', 0],
      ['call', 1],
      ['range', 2],
      ['selector', 3],
    ])
  })

  it.each(['sum(', '', 'rate(x[$__rate_interval])', 'a b', 'SELECT 1'])('leaves "%s" to Prometheus', (query) => {
    expect(parse(query).kind).toBe('unreadable')
  })

  it.each([
    ["x{a='b'}", 'b'],
    ['x{a="b\\\\d\\"\\n"}', 'b\\d"\n'],
    ['x{a=`b\\d`}', 'b\\d'],
    ['x{"a"=""}', ''],
  ])('unquotes the value in %s', (query, value) => {
    expect(parse(query)).toMatchObject({ matchers: [{ label: 'a', value }] })
  })

  it('reads operators and how they match', () => {
    expect(parse('a # why\n >= bool on (x) group_left (y) b')).toMatchObject({
      kind: 'binary',
      operator: '>=',
      isBool: true,
      matching: { kind: 'on', labels: ['x'], many: 'left', include: ['y'] },
      parts: [{ metric: 'a' }, { metric: 'b' }],
    })
    expect(parse('a AND ignoring (x) b')).toMatchObject({
      operator: 'and',
      isBool: false,
      matching: { kind: 'ignoring', labels: ['x'], many: undefined, include: [] },
    })
    expect(parse('a - b')).toMatchObject({ operator: '-', matching: undefined })
  })

  it('reads a grouping before and behind, and none as one by nothing', () => {
    for (const query of ['sum without (a, "b.c") (x)', 'sum(x) without (a, "b.c")']) {
      expect(parse(query)).toMatchObject({ name: 'sum', grouping: { kind: 'without', labels: ['a', 'b.c'] } })
    }
    expect(parse('SUM(x)')).toMatchObject({ name: 'sum', grouping: { kind: 'by', labels: [] } })
  })

  it('says near what the grammar stops', () => {
    expect(parse('a b')).toEqual({ kind: 'unreadable', near: 'b' })
    expect(parse('sum(a')).toEqual({ kind: 'unreadable', near: '' })
  })
})

describe('selects', () => {
  it.each([
    ['=', '5..', '500', false],
    ['=', '500', '500', true],
    ['!=', '500', '500', false],
    ['=~', '5..', '500', true],
    ['=~', '50', '500', false],
    ['!~', '4..|5..', '200', true],
  ])('%s"%s" of %s: %s', (operator, value, candidate, isSelected) => {
    expect(selects({ operator, value }, candidate)).toBe(isSelected)
  })
})

describe('secondsOf', () => {
  it.each([
    ['1m', 60],
    ['60s', 60],
    ['1h30m', 5400],
    ['500ms', 0.5],
    ['60', 60],
    ['5s + 5s', Number.NaN],
    ['', Number.NaN],
  ])('reads %s', (text, value) => {
    expect(secondsOf(text)).toBe(value)
  })
})
