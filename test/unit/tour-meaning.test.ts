import { describe, expect, it } from 'vitest'
import { readLessons } from '../../src/tour/lesson.ts'
import { compareMeaning } from '../../src/tour/meaning/compare.ts'
import { createModel } from '../../src/tour/meaning/model.ts'
import { type RecordingRule, replaceRecorded } from '../../src/tour/meaning/recorded.ts'
import { contractModel, contractSeries, expressionOf } from '../support/model.ts'

const STEPS = readLessons().flatMap(({ steps }) => steps)
const RULES: readonly RecordingRule[] = [
  {
    name: 'operation:http_requests:rate1m',
    labels: {},
    expression: expressionOf('sum by (operation) (rate(http_requests_total[1m]))'),
  },
]
const model = contractModel()

const read = (query: string) => replaceRecorded(expressionOf(query), RULES)

function meaningOf(query: string, answers: readonly string[]) {
  const [reference, ...others] = answers.map(read)
  if (!reference) throw new Error('no answer')
  return compareMeaning(read(query), [reference, ...others], model)
}

describe('the meaning of the answers in the lessons', () => {
  it.each(STEPS.flatMap(({ id, answers }) => answers.map((answer) => [id, answer] as const)))(
    'is that of a reference: %s %s',
    (id, answer) => {
      const { answers = [] } = STEPS.find((step) => step.id === id) ?? {}
      expect(meaningOf(answer, answers)).toMatchObject({ kind: 'same' })
    },
  )

  const READABLE = STEPS.flatMap(({ id, wrong, answers }) =>
    wrong
      .filter(({ verdict }) => !['not-promql', 'not-recorded'].includes(verdict))
      .map(({ query }) => [id, query, answers] as const),
  )
  it.each(READABLE)('is another one where the lesson says so: %s %s', (_, query, answers) => {
    const meaning = meaningOf(query, answers)
    expect(meaning.kind).not.toBe('same')
  })
})

const RATE = 'sum(rate(http_requests_total[1m]))'
const BY_OPERATION = 'sum by (operation) (rate(http_requests_total[1m]))'
const PERSONS = 'person_store_count'

describe('instances', () => {
  const two = contractModel('one:7080', 'two:7080')
  const compare = (query: string, reference: string, ...rest: readonly ('fleet' | 'instance')[]) =>
    compareMeaning(read(query), [read(reference)], two, ...rest).kind

  it.each([
    ['sum by (job) (rate(http_requests_total{job="prometric"}[1m]))', RATE, 'fleet', 'same'],
    ['sum(rate(http_requests_total{instance=~"(one|two):.*"}[1m]))', RATE, 'fleet', 'same'],
    ['sum(rate(http_requests_total{instance="one:7080"}[1m]))', RATE, 'fleet', 'different'],
    ['sum by (instance) (rate(http_requests_total[1m]))', RATE, 'fleet', 'different'],
    ['sum by (instance) (rate(http_requests_total[1m]))', RATE, 'instance', 'same'],
    [RATE, RATE, 'instance', 'different'],
    [
      'avg by (operation) (sum by (operation, instance) (rate(http_requests_total[1m])))',
      BY_OPERATION,
      'fleet',
      'different',
    ],
  ] as const)('compares %s with %s for the %s: %s', (query, reference, view, expected) => {
    expect(compare(query, reference, view)).toBe(expected)
  })

  it.each([
    ['sum by (instance) (rate(http_requests_total{instance="localhost:7080"}[1m]))', RATE, 'same'],
    ['avg by (instance) (rate(http_requests_total[1m]))', RATE, 'different'],
    ['avg(sum by (instance) (rate(http_requests_total[1m])))', RATE, 'different'],
    ['max(person_store_count)', PERSONS, 'different'],
    ['max by (instance) (person_store_count)', PERSONS, 'same'],
    ['person_store_count * scalar(count(person_store_count))', PERSONS, 'different'],
    ['person_store_count or vector(0)', PERSONS, 'different'],
    ['person_store_count{job="prometheus"}', PERSONS, 'different'],
  ] as const)('knows of more than the one that there is: %s for %s is %s', (query, reference, expected) => {
    expect(compareMeaning(read(query), [read(reference)], model).kind).toBe(expected)
  })

  it.each([
    ['group by (version) (app_build_info)', 'same'],
    ['count by (version) (app_build_info)', 'different'],
    ['max without (node_version) (app_build_info)', 'different'],
  ])('are two where each has a version of its own: %s is the %s', (query, kind) => {
    const series = ['1.0.0', '1.1.0-rc.1'].flatMap((version, index) =>
      contractSeries(`${index}:7080`).map((one) => (one.__name__ === 'app_build_info' ? { ...one, version } : one)),
    )
    const reference = read('max by (version) (app_build_info)')
    expect(compareMeaning(read(query), [reference], createModel(series)).kind).toBe(kind)
  })
})

it('takes bounds of buckets as Prometheus writes them', () => {
  const query = 'sum(rate(http_request_duration_seconds_bucket{le="1.0"}[1m]))'
  const reference = 'sum(rate(http_request_duration_seconds_bucket{le=~"1|1.0"}[1m]))'
  const series = contractSeries()
  const third = series.map((labels) => ({ ...labels, ...(labels.le && { le: labels.le.replace(/^\d+$/, '$&.0') }) }))
  expect(compareMeaning(read(query), [read(reference)], createModel(series)).kind).toBe('different')
  expect(compareMeaning(read(query), [read(reference)], createModel(third)).kind).toBe('same')
})

describe('what differs', () => {
  const ERRORS = 'sum(rate(http_requests_total{code=~"5.."}[1m])) / sum(rate(http_requests_total[1m]))'
  it.each([
    [
      'sum(rate(http_requests_total{code!~"404|499"}[1m]))',
      RATE,
      { leftOut: [{ label: 'code', values: ['404', '499'] }] },
    ],
    [ERRORS.replace('5..', '499|5..'), ERRORS, { tooMuch: [{ label: 'code', values: ['499'] }], leftOut: [] }],
    ['sum(increase(http_requests_total[1m]))', RATE, { factor: 60 }],
    [`${RATE} + 2`, RATE, { addend: 2 }],
    [
      'sum by (operations) (rate(http_requests_total[1m]))',
      BY_OPERATION,
      { labels: { missing: ['operation'], extra: [] } },
    ],
    [`${BY_OPERATION} > 0`, BY_OPERATION, { series: { extra: [] } }],
    ['sum(http_request_total)', RATE, { isEmpty: true }],
    [`${RATE} / 0 * 0`, RATE, { isNaN: true }],
    [`count(${PERSONS})`, PERSONS, { isConstant: true }],
    [
      'avg(sum by (operation) (rate(http_requests_total[1m])) / sum by (operation) (rate(http_requests_total[1m])))',
      RATE,
      { isSometimesNaN: true },
    ],
    [`rate(http_requests_total[1m])[5m:]`, RATE, { leaves: { extra: [{ isSubquery: true }] } }],
    [
      'sum(irate(http_requests_total[1m]))',
      RATE,
      { leaves: { extra: [{ name: 'irate', windowS: 60 }], missing: [{ name: 'rate' }] } },
    ],
    ['sum(rate(http_requests_total[1m] offset 1m))', RATE, { leaves: { extra: [{ shift: { offsetS: 60 } }] } }],
  ])('names what differs in %s', (query, reference, expected) => {
    expect(compareMeaning(read(query), [read(reference)], model)).toMatchObject({ kind: 'different', ...expected })
  })

  it('is unknown where Prometheus refuses, or where the evaluator does not know a part', () => {
    expect(compareMeaning(read(`${RATE} / on (x) rate(http_requests_total[1m])`), [read(RATE)], model).kind).toBe(
      'refused',
    )
    expect(compareMeaning(read('info(up)'), [read(RATE)], model).kind).toBe('unjudged')
  })
})
