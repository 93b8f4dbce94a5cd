import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createCheck } from '../../src/tour/check.ts'
import { readLessons, type Step } from '../../src/tour/lesson.ts'
import { createPrometheus } from '../../src/tour/prometheus.ts'
import { readService } from '../../src/tour/service.ts'
import { type NamedAnswer, readAnswers, readsNative } from '../support/answers.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const PROGRAMS = ['prometheus', 'prometheus3'] as const
type Program = (typeof PROGRAMS)[number]

/** As `npm run demo` has them. */
const TRAFFIC = { latency: 'on', traffic: 10, day: '20m' }

const lessons = readLessons()
const steps = lessons.flatMap((lesson) => lesson.steps)
const stepOf = (id: string) => steps.find((step) => step.id === id) as Step
const answers = readAnswers()

const run = promisify(execFile)
/** Runs the command of the tour; the result tells the exit code and what it has printed. */
async function tour(...args: string[]): Promise<{ code: number; output: string }> {
  return run(process.execPath, ['tour/main.ts', ...args], { env: cleanEnv }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  )
}

describeWith(PROGRAMS, 'the tour', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  let server: RunningServer
  let running: Readonly<Record<Program, RunningPrometheus>>
  /** What a check says as soon as Prometheus has scraped once. */
  let early: { code: number; output: string }

  const checks = new Map<string, ReturnType<typeof createCheck>>()
  const check = (program: Program, step: Step, query: string) => {
    const key = `${program} ${step.id}`
    const prometheus = createPrometheus(running[program].url)
    const found = checks.get(key) ?? createCheck(step, { readService: () => readService(server.url), prometheus })
    checks.set(key, found)
    return found(query)
  }
  /** The options with the addresses, but for those that are given already. */
  const urls = (...given: readonly string[]) => {
    const all = [
      ['--service', server.url],
      ['--prometheus', running.prometheus3.url],
    ]
    return all.filter(([name = '']) => !given.includes(name)).flat()
  }
  const start = (id: string) => tour('start', id, '--service', server.url)

  beforeAll(async () => {
    server = await launchServer({ ...TRAFFIC, snapshot: join(folder, 'persons'), 'snapshot-interval': '2s' })
    const files = [readFileSync('generated/prometheus/recording.yml', 'utf8'), stepOf('8.1').rules ?? '']
    const rules = stringify({ groups: files.flatMap((file) => parse(file).groups) })
    const launch = async (program: Program) => {
      const prometheus = await launchPrometheus(program, server.port, {
        interval: '5s',
        rules,
        native: program === 'prometheus3',
      })
      await vi.waitFor(async () => expect(await prometheus.query('app_build_info')).toHaveLength(1), 30_000)
      return [program, prometheus] as const
    }
    running = Object.fromEntries(await Promise.all(PROGRAMS.map(launch))) as Record<Program, RunningPrometheus>
    early = await tour('check', '2', 'sum(rate(http_requests_total[1m]))', ...urls())
    const ready = async () => {
      for (const program of PROGRAMS) {
        expect(await running[program].query('operation:http_requests:rate1m offset 7s')).not.toHaveLength(0)
      }
    }
    await vi.waitFor(ready, { timeout: 60_000, interval: 500 })
  })
  afterAll(async () => {
    server?.signal('SIGKILL')
    await Promise.all(Object.values(running ?? {}).map(({ stop }) => stop()))
    rmSync(folder, { recursive: true })
  })

  describe.each(PROGRAMS)('with %s', (program) => {
    const isKept = (query: string) => program === 'prometheus3' || !readsNative(query)
    const checkable = steps.filter(({ answers }) => answers.some(isKept))
    describe.each(checkable.map((step) => [step.id, step] as const))('%s', (id, step) => {
      it.each(step.answers.filter(isKept))('takes %s', async (answer) => {
        const outcome = await check(program, step, answer)
        expect(outcome.kind, outcome.lines.join('\n')).toBe('right')
      })

      it.each(
        step.wrong.filter(({ query }) => isKept(query)).map((wrong) => [wrong.query, wrong.verdict, wrong] as const),
      )('says of %s: %s', async (query, verdict, { reason }) => {
        const outcome = await check(program, step, query)
        expect(outcome, outcome.lines.join('\n')).toMatchObject({ kind: 'wrong', verdict, reason })
      })

      it('judges all answers of the corpus', async () => {
        const judged = []
        for (const { query, release, ...expected } of answers[id] ?? []) {
          if (!isKept(query) || (release === 3 && program === 'prometheus')) continue
          const outcome = await check(program, step, query)
          judged.push({ query, expected, found: outcome })
        }
        expect(judged.filter(({ expected, found }) => !isExpected(expected, found))).toEqual([])
      })
    })

    it.each(lessons.flatMap(({ examples }) => examples).filter(isKept))(
      'has data for the example %s',
      async (query) => {
        expect(await running[program].query(query)).not.toHaveLength(0)
      },
    )

    it('knows a named wrong answer by its meaning as well as by its text', async () => {
      const [named] = stepOf('4').wrong.filter(({ query }) => query.includes('{code="500"}'))
      const other = 'sum(rate(http_requests_total{code=~"50[0]"}[1m])) / sum by () (rate(http_requests_total[1m]))'
      const outcome = await check(program, stepOf('4'), other)
      expect(outcome).toMatchObject({ kind: 'wrong', verdict: 'narrower', reason: named?.reason })
    })

    it.each([
      ['not-evaluable', '4', 'rate(http_requests_total[1m]) / on (method) rate(http_requests_total[1m])', ''],
      ['no-such-value', '2', 'sum(rate(http_requests_total{operation="getPerson",method="PUT"}[1m]))', ''],
      ['no-data', '2', 'sum(rate(http_requests_total[1m])) < 0', ''],
      ['not-a-number', '2', 'sum(rate(http_requests_total[1m])) * 0 / 0', ''],
      ['no-metric', '2', 'vector(10)', ''],
      ['string', '2', '"ten"', 'The task asks for numbers'],
      ['not-promql', '2', 'rate(http_requests_total)', 'needs a window in brackets'],
      ['not-promql', '2', 'rate(sum(http_requests_total)[1m])', 'belongs to a selector'],
      ['not-promql', '4', 'sum(rate(http_requests_total{code>=500}[1m]))', 'code=~"5.."'],
      ['no-such-value', '4', 'sum(rate(http_requests_total{code=~"5xx"}[1m]))', '5.. and not 5xx'],
      ['not-promql', '3', 'sum(rate(http_requests_total[1m]) by (operation))', 'not inside'],
      ['not-promql', '5.2', 'histogram_quantile(sum by (le) (rate(x_bucket[1m])), 0.99)', 'The quantile comes first'],
      ['not-promql', '2', 'sum(rate(http_requests_total[$__rate_interval]))', 'Grafana'],
      ['other-aggregation', '2', 'avg(rate(http_requests_total[1m]))', 'With sum() in place of avg()'],
    ])('says %s to lesson %s with %s', async (verdict, id, query, words) => {
      const outcome = await check(program, stepOf(id), query)
      expect(outcome, outcome.lines.join('\n')).toMatchObject({ verdict })
      expect(outcome.lines.join('\n')).toContain(words)
    })
  })

  describe('npm run tour', () => {
    it('lists the lessons', async () => {
      const { code, output } = await tour()
      expect(code).toBe(0)
      for (const { number, title } of lessons) expect(output).toContain(`${number}. ${title}`)
    })

    it('needs no waiting for a verdict', () => {
      expect(early).toMatchObject({ code: 0, output: expect.stringMatching(/^Right\. Prometheus /) })
    })

    it('ends with 0 for a right answer and tells both values', async () => {
      expect(await tour('check', '2', 'sum(rate(http_requests_total[1m]))', ...urls())).toEqual({
        code: 0,
        output: expect.stringMatching(/^Right\. Prometheus says [\d.]+ requests per second; [\d.]+ arrived\./),
      })
    })

    it('ends with 1 for a wrong one and says why', async () => {
      const { code, output } = await tour('check', '2', 'sum(http_requests_total)', ...urls())
      expect(code).toBe(1)
      expect(output).toContain('Wrong (raw-counter): this uses a counter without rate()')
      expect(output).toContain('Everything since the start')
    })

    it.each([
      ['Prometheus does not answer on http://127.0.0.1:9', ['check', '2', 'up', '--prometheus', 'http://127.0.0.1:9']],
      ['The service does not answer on http://127.0.0.1:9', ['check', '2', 'up', '--service', 'http://127.0.0.1:9']],
      ['lesson 5 has several tasks: 5.1, 5.2', ['check', '5', 'up']],
      ['there is no lesson 99', ['check', '99', 'up']],
      ['lesson 2 needs no incident', ['start', '2']],
      ['the query is missing', ['check', '2']],
      ['hint 2: not a command of the tour', ['hint', '2']],
      ["unknown option '--url'", ['--url']],
    ])('ends with 2 and says: %s', async (words, args) => {
      const { code, output } = await tour(...args, ...urls(...args))
      expect(code).toBe(2)
      expect(output).toContain(words)
    })

    it('says when the incident of the lesson is not active', async () => {
      const [answer = ''] = stepOf('4').answers
      const { code, output } = await tour('check', '4', answer, ...urls())
      expect(code).toBe(0)
      expect(output).toContain('The incident of this lesson is not active')
      expect(output).toContain('npm run tour -- start 4')
    })

    it('says when Prometheus scrapes another service', async () => {
      const other = await launchServer()
      const { code, output } = await tour(
        'check',
        '1',
        'person_store_count',
        '--service',
        other.url,
        ...urls('--service'),
      )
      await other.stop()
      expect(code).toBe(0)
      expect(output).toContain('Prometheus scrapes another service than the one that was asked')
    })

    it('starts an incident, and tells neither the operation nor the kind of the one that is to be found', async () => {
      expect((await start('4')).output).toContain('"incident":"error-burst"')
      expect(await start('10')).toMatchObject({ code: 0, output: expect.not.stringMatching(/bad-deploy|get|list/) })
    })

    it('names no operation to a wrong answer about the one that is to be found', async () => {
      const wrong = 'topk(1, sum by (operation) (rate(http_requests_total{code=~"5.."}[1m])))'
      const { code, output } = await tour('check', '10.1', wrong, ...urls())
      expect(code).toBe(1)
      expect(output).not.toMatch(/getPerson|listPersons/)
    })
  })
})

/** Whether an outcome is the expected one; Prometheus itself refuses some of what is wrong anyway. */
function isExpected(
  { verdict, fault }: Omit<NamedAnswer, 'query'>,
  outcome: Awaited<ReturnType<ReturnType<typeof createCheck>>>,
): boolean {
  if (outcome.kind !== verdict) return false
  return outcome.kind !== 'wrong' || [fault, 'not-promql', 'not-evaluable'].includes(outcome.verdict)
}
