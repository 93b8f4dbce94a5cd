import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'
import { check, type Sources } from '../../src/tour/check.ts'
import { readLessons, type Step } from '../../src/tour/lesson.ts'
import { createAsk } from '../../src/tour/prometheus.ts'
import { readService } from '../../src/tour/service.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer, startServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const PROGRAMS = ['prometheus', 'prometheus3'] as const
type Program = (typeof PROGRAMS)[number]

/**
 * A service for each set of incidents that do not disturb each other's lessons, so that all windows fill at once. The
 * first step that is named is started by the command of the tour, the others beside it.
 */
const STACKS = { calm: ['6.2'], broken: ['9.1', '9.2'], deployed: ['10.1'] } as const
type StackName = keyof typeof STACKS

type Stack = {
  readonly server: RunningServer
  readonly prometheus: Readonly<Record<Program, RunningPrometheus>>
  /** What `start` has printed. */
  readonly started: string
}

/** As `npm run demo` has them. */
const TRAFFIC = { latency: 'on', traffic: 10, day: '20m' }
/** What a new service needs for its first check is 90 s; and what it takes to start on a busy machine. */
const FULL_MS = 150_000

/** The memory of a process that has just started grows by itself for so long, and that is not the leak of lesson 6. */
const WARM_MS = 180_000

const lessons = readLessons()
const steps = lessons.flatMap((lesson) => lesson.steps)
const stepOf = (id: string) => steps.find((step) => step.id === id) as Step
const kindOf = ({ incident }: Step) => incident?.incident

/** The stack whose incidents a step needs; a step without an incident runs in the calm one. */
function stackOf(step: Step): StackName {
  const kind = kindOf(step)
  if (kind === undefined) return 'calm'
  const names = Object.keys(STACKS) as StackName[]
  const found = names.find((name) => STACKS[name].some((id) => kindOf(stepOf(id)) === kind))
  return found ?? expect.fail(`No stack has the incident ${kind} of step ${step.id}: name the step in STACKS.`)
}

const run = promisify(execFile)
/** Runs the command of the tour; the result tells the exit code and what it has printed. */
async function tour(...args: string[]): Promise<{ code: number; output: string }> {
  return run(process.execPath, ['tour/main.ts', ...args], { env: cleanEnv }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  )
}

describeWith(PROGRAMS, 'the tour', () => {
  let stacks: Readonly<Record<StackName, Stack>>
  /** What a check says when a window is not full yet. */
  let early: { code: number; output: string }

  const sources = (name: StackName, program: Program): Sources => ({
    readService: () => readService(stacks[name].server.url),
    ask: createAsk(stacks[name].prometheus[program].url),
  })
  const urls = (name: StackName) => [
    '--service',
    stacks[name].server.url,
    '--prometheus',
    stacks[name].prometheus.prometheus3.url,
  ]

  beforeAll(async () => {
    const warm = sleep(WARM_MS)
    const entries = Object.keys(STACKS).map(async (name) => [name, await launchStack(name as StackName)] as const)
    stacks = Object.fromEntries(await Promise.all(entries)) as Record<StackName, Stack>
    early = await tour('check', '10.1', 'up', ...urls('deployed'))
    const ready = async (id: string, program: Program) => {
      const step = stepOf(id)
      expect(await check(step, 'up', sources(stackOf(step), program))).not.toMatchObject({ kind: 'unchecked' })
    }
    const waits = PROGRAMS.flatMap((program) =>
      Object.values(STACKS)
        .flat()
        .map((id) => () => ready(id, program)),
    )
    await Promise.all(waits.map((wait) => vi.waitFor(wait, { timeout: FULL_MS, interval: 1000 })))
    await warm
  }, 2 * FULL_MS)
  afterAll(async () => {
    for (const { server, prometheus } of Object.values(stacks ?? {})) {
      server.signal('SIGKILL')
      await Promise.all(Object.values(prometheus).map(({ stop }) => stop()))
    }
  })

  describe.each(PROGRAMS)('with %s', (program) => {
    describe.each(steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
      it.each(step.answers)('takes %s', async (answer) => {
        const outcome = await check(step, answer, sources(stackOf(step), program))
        expect(outcome.kind, outcome.lines.join('\n')).toBe('right')
      })

      it.each(step.wrong.map((wrong) => [wrong.query, wrong.verdict, wrong] as const))(
        'says of %s: %s',
        async (query, verdict, { reason }) => {
          const outcome = await check(step, query, sources(stackOf(step), program))
          expect(outcome, outcome.lines.join('\n')).toMatchObject({ kind: 'wrong', verdict, reason })
        },
      )
    })

    it.each(lessons.flatMap(({ examples, steps }) => examples.map((query) => [query, steps] as const)))(
      'has data for the example %s',
      async (query, [step]) => {
        const { ask } = sources(step ? stackOf(step) : 'calm', program)
        const answer = await ask(query, Date.now() / 1000)
        expect(answer).toMatchObject({ kind: 'series', series: expect.arrayContaining([expect.anything()]) })
      },
    )

    it('knows a named wrong answer by its result as well as by its text', async () => {
      const [named] = stepOf('4').wrong.filter(({ query }) => query.includes('{code="500"}'))
      const other = 'sum(rate(http_requests_total{code=~"50[0]"}[1m])) / sum by () (rate(http_requests_total[1m]))'
      const outcome = await check(stepOf('4'), other, sources('broken', program))
      expect(outcome).toMatchObject({ kind: 'wrong', verdict: 'wrong-value', reason: named?.reason })
    })

    it.each([
      ['not-evaluable', '4', 'rate(http_requests_total[1m]) / on (method) rate(http_requests_total[1m])'],
      ['no-such-value', '2', 'sum(rate(http_requests_total{operation="getPerson",method="PUT"}[1m]))'],
      [
        'not-a-number',
        '2',
        'sum(rate(http_requests_total{code="507"}[1m])) / sum(rate(http_requests_total{code="507"}[1m]))',
      ],
      ['no-metric', '2', 'vector(10)'],
      ['string', '2', '"ten"'],
    ])('says %s to lesson %s with %s', async (verdict, id, query) => {
      expect(await check(stepOf(id), query, sources(stackOf(stepOf(id)), program))).toMatchObject({ verdict })
    })
  })

  describe('npm run tour', () => {
    it('lists the lessons', async () => {
      const { code, output } = await tour()
      expect(code).toBe(0)
      for (const { number, title } of lessons) expect(output).toContain(`${number}. ${title}`)
    })

    it('starts an incident, and tells neither the operation nor the kind of the one that is to be found', () => {
      expect(stacks.calm.started).toContain('"incident":"memory-leak"')
      expect(stacks.deployed.started).toMatch(/^A hidden incident has started/)
      expect(stacks.deployed.started).not.toMatch(/bad-deploy|get|list/)
    })

    it('says how long to wait', () => {
      expect(early).toMatchObject({
        code: 2,
        output: expect.stringMatching(/^Not checked: .* Try again in [1-9]\d? s\.\n$/),
      })
    })

    it('ends with 0 for a right answer and tells both values and the tolerance', async () => {
      expect(await tour('check', '2', 'sum(rate(http_requests_total[1m]))', ...urls('calm'))).toEqual({
        code: 0,
        output: expect.stringMatching(
          /^Right: Your query gives [\d.]+, the truth is [\d.]+ requests per second \(15 % \+ 0\.2 is allowed\)\.\n$/,
        ),
      })
    })

    it('ends with 1 for a wrong one and says why', async () => {
      const { code, output } = await tour('check', '2', 'sum(http_requests_total)', ...urls('calm'))
      expect(code).toBe(1)
      expect(output).toContain('Wrong (raw-counter): this uses a counter without rate()')
      expect(output).toContain('Everything since the start')
    })

    it.each([
      ['Prometheus does not answer on http://127.0.0.1:9', ['check', '2', 'up', '--prometheus', 'http://127.0.0.1:9']],
      ['The service does not answer on http://127.0.0.1:9', ['check', '2', 'up', '--service', 'http://127.0.0.1:9']],
      ['lesson 5 has several tasks: 5.1, 5.2', ['check', '5', 'up']],
      ['there is no lesson 11', ['check', '11', 'up']],
      ['lesson 2 needs no incident', ['start', '2']],
      ['the query is missing', ['check', '2']],
      ['hint 2: not a command of the tour', ['hint', '2']],
      ["unknown option '--url'", ['--url']],
    ])('ends with 2 and says: %s', async (words, args) => {
      const { code, output } = await tour(...urls('calm'), ...args)
      expect(code).toBe(2)
      expect(output).toContain(words)
    })

    it('needs the incident of the lesson', async () => {
      const { code, output } = await tour('check', '4', 'up', ...urls('calm'))
      expect(code).toBe(2)
      expect(output).toContain('This needs an incident, error-burst. Start it by: npm run tour -- start 4')
    })

    it('needs a Prometheus that scrapes this very service', async () => {
      const other = await startServer()
      const { code, output } = await tour('check', '2', 'up', ...urls('calm'), '--service', other.url)
      expect(code).toBe(2)
      expect(output).toContain('Prometheus scrapes another service than this one')
    })
  })
})

async function launchStack(name: StackName): Promise<Stack> {
  const server = await launchServer(TRAFFIC)
  const rules = lessons.find((lesson) => lesson.rules)?.rules ?? ''
  const launch = async (program: Program) => {
    const prometheus = await launchPrometheus(program, server.port, { interval: '5s', rules })
    // The version before a deploy is only known to a Prometheus that has seen it.
    await vi.waitFor(async () => expect(await prometheus.query('app_build_info')).toHaveLength(1), 30_000)
    return [program, prometheus] as const
  }
  const prometheus = Object.fromEntries(await Promise.all(PROGRAMS.map(launch))) as Stack['prometheus']
  const [first, ...others] = STACKS[name]
  const { code, output } = await tour('start', first, '--service', server.url)
  expect(code, output).toBe(0)
  for (const id of others) {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify(stepOf(id).incident)
    expect((await fetch(`${server.url}/incidents/active`, { method: 'POST', headers, body })).status).toBe(201)
  }
  return { server, prometheus, started: output }
}
