import fc from 'fast-check'

/** Series with which expressions find the edges of PromQL: values at each of some moments, the last one is the latest. */
export const SERIES: readonly (readonly [series: string, values: (index: number) => number])[] = [
  ...['1', '2', '3'].flatMap((x, i) =>
    ['u', 'v'].map(
      (y, j) => [`a{x="${x}",y="${y}"}`, (n: number) => ((n * (7 * i + 3 * j + 2)) % 90) + i + j / 4] as const,
    ),
  ),
  ...['1', '2', '4'].map((x, i) => [`b{x="${x}"}`, (n: number) => 10 * (i + 1) + (n % (3 + i)) / 8] as const),
  ...[Number.NaN, Number.POSITIVE_INFINITY, 0, -2.5, 0.5].map((value, i) => [`c{x="${i}"}`, () => value] as const),
  ['one', (n) => n / 4],
  ...Object.entries({ '0.1': 3, '0.5': 9, '1': 5, '1.0': 14, abc: 7, '+Inf': 20 }).flatMap(([le, count]) => [
    [`h_bucket{x="1",le="${le}"}`, (n: number) => n * count] as const,
    ...(le === '+Inf' ? [] : [[`h_bucket{x="2",le="${le}"}`, (n: number) => n * count] as const]),
  ]),
  ...Object.entries({ '-1': 0, '0': 4, '2': 2, '+Inf': 5 }).map(
    ([le, count]) => [`h_bucket{x="3",y="w",le="${le}"}`, (n: number) => n * count] as const,
  ),
  ...Object.entries({ '1': 0, '+Inf': 0 }).map(([le]) => [`h_bucket{x="4",le="${le}"}`, () => 0] as const),
]

export const METRICS = ['a', 'b', 'c', 'one', 'h_bucket']
export const WINDOW_FUNCTIONS = [
  'rate',
  'increase',
  'delta',
  'deriv',
  'avg_over_time',
  'last_over_time',
  'count_over_time',
]
export const WINDOWS = ['1m', '2m30s']
export const SHIFTS = ['', ' offset 1m', ' offset -15s', ' @ end()']

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const text = (strings: TemplateStringsArray, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((values) => String.raw({ raw: strings }, ...values))

const number = one('0', '1', '-1', '2.5', '0.001', '1e3', 'Inf', 'NaN', '0x10', '20', '(1 - 0.99)')
const matcher = one(
  ...[
    'x="1"',
    'x!="2"',
    'x=~"1|4"',
    'x!~"[[:digit:]]"',
    'y="u"',
    'y=""',
    'y=~".+"',
    'y!~"(?i)U"',
    'x=~"\\\\d"',
    'z=""',
  ],
)
const selector = fc.oneof(
  { weight: 4, arbitrary: one(...METRICS) },
  { weight: 2, arbitrary: text`${one(...METRICS)}{${matcher}}` },
  text`${one(...METRICS)}{${matcher}, ${matcher}}`,
  one('{__name__=~"a|b"}', '{__name__!~"a|b|h.*", x!="9"}', '{__name__="b"}', 'nothing', '{x="1", __name__=~".+"}'),
)
const label = one('x', 'y', 'z', 'le')
const labels = fc.array(label, { maxLength: 2 }).map((list) => [...new Set(list)].join(', '))
const grouping = fc.oneof(one(''), text`by (${labels})`, text`without (${labels})`)
const aggregation = one(
  'sum',
  'avg',
  'min',
  'max',
  'count',
  'group',
  'stddev',
  'stdvar',
  'topk',
  'quantile',
  'count_values',
)
const arithmetic = one('+', '-', '*', '/', '%', '^', 'atan2')
const comparison = one('==', '!=', '>', '<', '>=', '<=', '> bool', '== bool', '<= bool')
const matching = fc.oneof(
  { weight: 2, arbitrary: one('') },
  text`${one('on', 'ignoring')} (${labels})`,
  text`${one('on', 'ignoring')} (${labels}) ${one('group_left', 'group_right')} (${labels})`,
)
const setMatching = fc.oneof(one(''), text`${one('on', 'ignoring')} (${labels})`)
const simple = one(
  'abs',
  'ceil',
  'floor',
  'sgn',
  'sqrt',
  'exp',
  'ln',
  'log2',
  'log10',
  'sort',
  'round',
  'absent',
  'deg',
  '-',
  '+',
)
const PARAMETERS: Readonly<Record<string, string>> = { topk: '100, ', quantile: '0.3, ', count_values: '"z", ' }

/** Expressions that give a vector. */
export const { vector, scalar } = fc.letrec<{ vector: string; scalar: string }>((tie) => {
  const { vector, scalar } = { vector: tie('vector'), scalar: tie('scalar') }
  return {
    scalar: fc.oneof(
      { maxDepth: 3 },
      number,
      number,
      text`(${scalar} ${arithmetic} ${scalar})`,
      text`scalar(${vector})`,
      text`-${scalar}`,
      text`(${scalar} ${one('== bool', '< bool')} ${scalar})`,
    ),
    vector: fc.oneof(
      { maxDepth: 4 },
      text`(${selector}${one(...SHIFTS)})`,
      text`${one(...WINDOW_FUNCTIONS)}(${selector}[${one(...WINDOWS)}]${one(...SHIFTS)})`,
      fc
        .tuple(aggregation, grouping, vector)
        .map(([name, group, inner]) => `${name} ${group} (${PARAMETERS[name] ?? ''}${inner})`),
      text`${simple}(${vector})`,
      text`(${vector} ${arithmetic} ${scalar})`,
      text`(${scalar} ${arithmetic} ${vector})`,
      text`(${vector} ${comparison} ${scalar})`,
      text`(${scalar} ${comparison} ${vector})`,
      text`(${vector} ${arithmetic} ${matching} ${vector})`,
      text`(${vector} ${comparison} ${matching} ${vector})`,
      text`(${vector} ${one('and', 'or', 'unless')} ${setMatching} ${vector})`,
      text`${vector} ${arithmetic} ${vector} ${arithmetic} ${vector}`,
      text`histogram_quantile(${one('0', '0.5', '0.9', '1', '2', '-1', 'NaN')}, ${vector})`,
      text`label_replace(${vector}, "${label}", "${one('$1', 'q', '', '$1b', '$$')}", "${label}", "${one('(.*)', '(1).*', '[a-u]', '')}")`,
      text`label_join(${vector}, "${label}", "-", "x", "${label}")`,
      text`vector(${scalar})`,
      text`clamp(${vector}, ${number}, ${number})`,
      text`${one('clamp_min', 'clamp_max', 'round')}(${vector}, ${number})`,
      text`timestamp(${one(...METRICS)})`,
    ),
  }
})

/** Aggregations that choose, directly over values that differ. */
export const choice = fc.oneof(
  text`${one('topk', 'bottomk')} ${grouping} (${one('0', '1', '2', '3')}, ${one('a', 'b', 'c', 'rate(a[1m])')})`,
  text`sum(${one('topk', 'bottomk')} (2, a)) by (${labels})`,
)
