import { describe, expect, it } from 'vitest'
import { checkTrace } from '../../src/tour/exemplar.ts'
import { readLessons, type Search } from '../../src/tour/lesson.ts'
import type { Exemplar, Prometheus } from '../../src/tour/prometheus.ts'

const SLOW = 'a'.repeat(32)
const FAST = 'b'.repeat(32)
const EXEMPLARS: readonly Exemplar[] = [
  { labels: { operation: 'listPersons' }, traceId: SLOW, value: 2.345 },
  { labels: { operation: 'getPerson' }, traceId: FAST, value: 1 },
  { labels: { operation: 'getPerson', le: '1' }, traceId: FAST, value: 1 },
]

const [search] = readLessons().flatMap(({ searches }) => searches) as [Search]

const prometheusWith = (exemplars: readonly Exemplar[]) =>
  ({ exemplars: async () => exemplars }) as unknown as Prometheus

describe('checkTrace', () => {
  it.each([
    ['right', SLOW, 'This request to listPersons took 2.35 s.'],
    ['right', ` ${SLOW}\n`, 'This request to listPersons took 2.35 s.'],
    ['other-request', FAST, 'This request to getPerson took 1 s. The task asks for one that took more than 1 s.'],
    ['no-exemplar', 'c'.repeat(32), 'Prometheus has exemplars of 2 traces'],
    ['no-trace-id', 'http_requests_total', 'A trace id has 32 hexadecimal digits in lower case'],
    ['no-trace-id', SLOW.toUpperCase(), 'A trace id has 32 hexadecimal digits in lower case'],
  ])('says %s of %j', async (expected, text, words) => {
    const outcome = await checkTrace(search, text, prometheusWith(EXEMPLARS))
    expect(outcome.kind === 'wrong' ? outcome.verdict : outcome.kind).toBe(expected)
    expect(outcome.lines.join()).toContain(words)
  })

  it('cannot check where Prometheus keeps no exemplars', async () => {
    const outcome = await checkTrace(search, SLOW, prometheusWith([]))
    expect(outcome).toMatchObject({ kind: 'unchecked', lines: [expect.stringContaining('exemplar-storage')] })
  })

  it('asks for the exemplars of both forms of the histogram', async () => {
    const asked: unknown[] = []
    const exemplars = async (...args: unknown[]) => asked.push(args) && EXEMPLARS
    await checkTrace(search, SLOW, { exemplars } as unknown as Prometheus)
    expect(asked).toEqual([['{__name__=~"http_request_duration_seconds(_bucket)?"}', 900]])
  })
})
