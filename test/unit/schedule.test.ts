import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { describeErrors } from '../../src/api/validation.ts'
import { incidentNames, measuredOperations } from '../../src/contract.ts'
import { AppError } from '../../src/errors.ts'
import { durationOf } from '../../src/simulation/plan.ts'
import { type Entry, runSchedule } from '../../src/simulation/schedule.ts'
import { readSchedule } from '../../src/simulation/schedule-file.ts'

const read = (text: string | Buffer) =>
  readSchedule(typeof text === 'string' ? Buffer.from(text) : text, 'incidents.yaml', (errors) =>
    describeErrors(errors, 'pointer'),
  )
const mistakesIn = (text: string) => {
  const schedule = read(text)
  return schedule.kind === 'wrong' ? schedule.mistakes : []
}
const entriesIn = (text: string) => {
  const schedule = read(text)
  if (schedule.kind === 'wrong') throw new Error(schedule.mistakes.join('\n'))
  return schedule.entries
}
const TIME = 'must be a time of at most seven days, such as 0s, 90s, 15m or 2h'

describe('a schedule file', () => {
  it('says what is started, when, and how often', () => {
    const text = `
- { at: 0s, incident: error-burst }
- at: 90m
  every: 168h
  incident: slow-dependency
  duration: 1h
  intensity: 20
  operations: [getPerson]
  seed: 7
`
    expect(entriesIn(text)).toEqual([
      { atMs: 0, everyMs: undefined, request: { incident: 'error-burst' } },
      {
        atMs: 5_400_000,
        everyMs: 604_800_000,
        request: { incident: 'slow-dependency', duration: '1h', intensity: 20, operations: ['getPerson'], seed: 7 },
      },
    ])
    expect(entriesIn('[]')).toEqual([])
  })

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('\ufeff')],
    ['UTF-16, little-endian', Buffer.from('\ufeff', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('\ufeff', 'utf16le').swap16()],
  ])('may begin with a byte order mark of %s', (name, mark) => {
    const text = '- { at: 0s, incident: flapping } # Żółw\n'
    const bytes = name === 'UTF-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le')
    const all = Buffer.concat([mark, name.endsWith('big-endian') ? bytes.swap16() : bytes])
    expect(read(all)).toEqual({ kind: 'entries', entries: entriesIn('- { at: 0s, incident: flapping }') })
  })

  it.each([
    ['Latin-1', Buffer.from('- { at: 0s, incident: flapping } # café', 'latin1')],
    ['half a character', Buffer.from([0xff, 0xfe, 0x2d])],
  ])('in %s stops the start', (_, bytes) => {
    const says = 'incidents.yaml:1:1 must be in UTF-8 or, with a byte order mark, in UTF-16'
    expect(read(bytes)).toEqual({ kind: 'wrong', mistakes: [says] })
  })

  it('has times in whole milliseconds, whatever their unit', () => {
    const timesOf = (...texts: string[]) =>
      entriesIn(texts.map((at) => `- { at: ${at}, every: 600.0004s, incident: flapping }`).join('\n'))
    expect(timesOf('4.1m', '246s', '0.0683333333h').map(({ atMs }) => atMs)).toEqual([246_000, 246_000, 246_000])
    expect(timesOf('1s')).toMatchObject([{ everyMs: 600_000 }])
  })

  it('may repeat an incident as soon as it is over, and no sooner', () => {
    const everyOf = (every: string) => entriesIn(`- { at: 0s, every: ${every}, incident: flapping, duration: 90s }`)
    expect(everyOf('90s')).toMatchObject([{ everyMs: 90_000 }])
    expect(() => everyOf('89.999s')).toThrow('must not be shorter than its duration of 90s')
  })

  it.each<[string, string, ...string[]]>([
    ['that is empty', '', '1:1 must be a list of incidents'],
    ['that is not a list', 'at: 1m\nincident: flapping', '1:1 must be a list of incidents'],
    ['that is not YAML', '- at: "1m', '1:10 Missing closing "quote'],
    ['with a key twice', '- at: 1m\n  at: 2m\n  incident: flapping', '2:3 Map keys must be unique'],
    ['with a text for an incident', '- { at: 1m, incident: flapping }\n- flapping', '2:3 must be an incident'],
    ['with a list for an incident', '- - at: 0s', '1:3 must be an incident'],
    [
      'with an alias, of nothing or of something',
      '- &a\n  at: 0s\n  incident: flapping\n- *a\n- *b',
      '4:3 must be written out: aliases are not read here',
      '5:3 must be written out: aliases are not read here',
    ],
    ['without a time', '- incident: flapping', '1:3 at: is required'],
    ['without an incident', '- at: 1m', '1:3 incident: is required'],
    [
      'with an unknown incident',
      '- at: 1m\n  incident: disk-full',
      `2:3 incident: must be one of ${incidentNames.join(', ')}`,
    ],
    ['with a number for a time', '- at: 60\n  incident: flapping', `1:3 at: ${TIME}`],
    ['with a time that is too long', '- incident: flapping\n  at: 169h', `2:3 at: ${TIME}`],
    ['with bad times', '- incident: flapping\n  at: 5\n  every: 1h30m', `2:3 at: ${TIME}`, `3:3 every: ${TIME}`],
    [
      'with a delay',
      '- at: 1m\n  incident: flapping\n  delay: 1m',
      '3:3 delay: has no place here: at says when it begins',
    ],
    [
      'with an unknown property',
      '- at: 1m\n  incident: flapping\n  "o/d~d %": 1',
      '3:3 o/d~d %: is not a known property',
    ],
    [
      'that repeats itself too soon',
      '- at: 1m\n  every: 9m\n  incident: flapping',
      '2:3 every: must not be shorter than its duration of 600s',
    ],
    [
      'with an intensity out of range',
      '- at: 1m\n  incident: cpu-saturation\n  intensity: 1',
      '3:3 intensity: must be from 0.05 to 0.95 (ratio) for cpu-saturation',
    ],
    [
      'with an unknown operation',
      '- at: 1m\n  incident: flapping\n  operations:\n    - getPerson\n    - getHealth',
      `5:7 operations.1: must be one of ${measuredOperations.join(', ')}`,
    ],
    [
      'with a bad duration',
      '- at: 1m\n  incident: flapping\n  duration: 2h',
      '3:3 duration: must be a duration in whole numbers of at most one hour, such as 90s, 15m or 1h',
    ],
    [
      'with several mistakes',
      '- at: x\n  incident: flapping\n- at: 1m\n- 7',
      `1:3 at: ${TIME}`,
      '3:3 incident: is required',
      '4:3 must be an incident',
    ],
  ])('%s stops the start with its line and column', (_, text, ...says) => {
    const found = mistakesIn(text)
    expect(found).toHaveLength(says.length)
    for (const [index, words] of says.entries()) expect(found[index]).toContain(`incidents.yaml:${words}`)
  })

  it('that we ship has each kind once, in one hour, and at most two at a time', () => {
    const entries = entriesIn(readFileSync('deploy/incidents.yaml', 'utf8'))
    expect(entries.map(({ request }) => request.incident).sort()).toEqual([...incidentNames].sort())
    const spans = entries.map(({ atMs, request }) => ({ start: atMs, end: atMs + durationOf(request) }))
    expect(Math.max(...spans.map(({ end }) => end))).toBeLessThanOrEqual(3_600_000)
    const activeAt = (time: number) => spans.filter(({ start, end }) => start <= time && time < end).length
    expect(Math.max(...spans.map(({ start }) => activeAt(start)))).toBeLessThanOrEqual(2)
  })
})

describe('a schedule', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  /** Runs entries for a while; each start takes part in `started` with its time in seconds. */
  function follow(entries: readonly Entry[], start: (name: string) => void = () => {}) {
    const started: string[] = []
    const skipped: string[] = []
    const cancel = runSchedule(entries, {
      now: () => Date.now(),
      start: ({ incident }, at) => {
        start(incident)
        started.push(`${incident} ${at / 1000}`)
      },
      onSkip: ({ incident }, { code }) => skipped.push(`${incident} ${Date.now() / 1000} ${code}`),
    })
    return { started, skipped, cancel }
  }
  const entries: readonly Entry[] = [
    { atMs: 0, everyMs: undefined, request: { incident: 'flapping' } },
    { atMs: 30_000, everyMs: 60_000, request: { incident: 'error-burst', duration: '60s' } },
  ]

  it('starts each incident when it is due, again and again where it says so', () => {
    const { started, skipped } = follow(entries)
    vi.advanceTimersByTime(200_000)
    expect(started).toEqual(['flapping 0', 'error-burst 30', 'error-burst 90', 'error-burst 150'])
    expect(skipped).toEqual([])
  })

  it('does not drift: a timer that is late makes neither this start nor a later one late', () => {
    const clock: number[] = []
    const { started } = follow(entries.slice(1), () => clock.push(Date.now()))
    for (const lateMs of [400, 300, 0]) {
      vi.setSystemTime(Date.now() + lateMs)
      vi.advanceTimersByTime(60_000 - lateMs)
    }
    expect(clock).toEqual([30_400, 90_300, 150_000])
    expect(started).toEqual(['error-burst 30', 'error-burst 90', 'error-burst 150'])
  })

  it('starts each at its own millisecond', () => {
    const clock: [string, number][] = []
    const dueMs = { flapping: 1001, 'error-burst': 1000, 'cache-cold': 1002 } as const
    const entries = Object.entries(dueMs).map(([incident, atMs]) => {
      return { atMs, everyMs: undefined, request: { incident: incident as keyof typeof dueMs } }
    })
    follow(entries, (name) => clock.push([name, Date.now()]))
    vi.advanceTimersByTime(2000)
    expect(Object.fromEntries(clock)).toEqual(dueMs)
  })

  it('starts what is due at the same time in the order of the file, however long it takes to arm', () => {
    const started: string[] = []
    let readings = 0
    const names = ['flapping', 'cache-cold', 'error-burst'] as const
    runSchedule(
      names.map((incident) => ({ atMs: 60_000, everyMs: 60_000, request: { incident } })),
      {
        // Each reading takes 0.6 ms, so that timers of the same time would get different delays.
        now: () => Date.now() + 0.6 * readings++,
        start: ({ incident }, at) => started.push(`${incident} ${at / 1000}`),
        onSkip: () => {},
      },
    )
    vi.advanceTimersByTime(130_000)
    expect(started).toEqual([60, 120].flatMap((time) => names.map((name) => `${name} ${time}`)))
  })

  it('takes as many entries as its file has', () => {
    const request = { incident: 'flapping' } as const
    const many = Array.from({ length: 200_000 }, (_, index) => ({ atMs: 7 - (index % 7), everyMs: undefined, request }))
    const { started } = follow(many)
    vi.advanceTimersByTime(7)
    expect(started).toHaveLength(many.length)
  })

  it('skips what cannot be started, and goes on', () => {
    const { started, skipped } = follow(entries, (name) => {
      if (name === 'error-burst' && Date.now() === 90_000)
        throw new AppError('incident-already-active', 'Stop it first.')
    })
    vi.advanceTimersByTime(160_000)
    expect(started).toEqual(['flapping 0', 'error-burst 30', 'error-burst 150'])
    expect(skipped).toEqual(['error-burst 90 incident-already-active'])
  })

  it('leaves no timer when it is cancelled', () => {
    const { started, cancel } = follow(entries)
    vi.advanceTimersByTime(100_000)
    cancel()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(100_000)
    expect(started).toHaveLength(3)
  })
})
