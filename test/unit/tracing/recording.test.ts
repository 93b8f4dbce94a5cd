import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ClosedRequest } from '../../../src/request-trace.ts'
import { createRecording, type Recorded, recordCalls } from '../../../src/tracing/recording.ts'

const REQUEST: ClosedRequest = {
  operation: 'getPerson',
  route: '/person/{id}',
  method: 'GET',
  pathname: '/person/1',
  host: 'localhost',
  httpVersion: '1.1',
  status: 200,
}

/** A recording whose clock a test sets. */
function create() {
  const time = { now: 100 }
  const done: Recorded[] = []
  const recording = createRecording(
    () => time.now,
    (recorded) => void done.push(recorded),
  )
  const close = (at: number) => {
    time.now = at
    recording.closed(REQUEST)
    return done[0] as Recorded
  }
  return { time, recording, close }
}

const times = ({ parts }: Recorded) => parts.map(({ name, from, to }) => [name, from, to])

describe('a recording', () => {
  it('has the parts of a request in their order', () => {
    const { recording, close } = create()
    recording.queued(101)
    recording.begun(105)
    recording.ended(130)
    const recorded = close(131)
    expect(times(recorded)).toEqual([
      ['waiting for a worker', 101, 105],
      ['work', 105, 130],
    ])
    expect([recorded.from, recorded.to, recorded.request]).toEqual([100, 131, REQUEST])
  })

  it('ends with its request when the client hangs up during the work', () => {
    const { recording, close } = create()
    recording.queued(101)
    recording.begun(105)
    expect(times(close(110))).toEqual([
      ['waiting for a worker', 101, 105],
      ['work', 105, 110],
    ])
  })

  it('does not outlast its request when a timer has ended the work a moment early', () => {
    const { recording, close } = create()
    recording.queued(101)
    recording.begun(105)
    recording.ended(110.4)
    expect(times(close(110))).toEqual([
      ['waiting for a worker', 101, 105],
      ['work', 105, 110],
    ])
  })

  it('ends with its request when the client hangs up during the wait', () => {
    const { recording, close } = create()
    recording.queued(101)
    expect(times(close(110))).toEqual([['waiting for a worker', 101, 110]])
  })

  it('has no part of a request that was refused, and names each incident once', () => {
    const { recording, close } = create()
    recording.affected(['slow-dependency'])
    recording.affected(['slow-dependency', 'error-burst'])
    const recorded = close(101)
    expect([recorded.parts, recorded.incidents]).toEqual([[], ['slow-dependency', 'error-burst']])
  })
})

describe('the calls of a port', () => {
  const port = recordCalls(
    {
      get: async (id: string) => {
        await sleep(1)
        return `person ${id}`
      },
      fail: () => Promise.reject(new Error('full')),
    },
    () => 7,
  )

  it('become parts of the request that makes them, also when it has waited before', async () => {
    const [first, second] = [create(), create()]
    const handle = async (id: string) => {
      await sleep(Number(id))
      return port.get(id)
    }
    const results = await Promise.all([
      first.recording.within(() => handle('2')),
      second.recording.within(() => handle('1')),
      handle('3'),
    ])
    expect(results).toEqual(['person 2', 'person 1', 'person 3'])
    for (const { close } of [first, second]) {
      const { parts } = close(200)
      expect(parts).toEqual([
        { name: 'store', from: 7, to: 7, attributes: { 'prometric.store.call': 'get' }, hasFailed: false },
      ])
    }
  })

  it('fail as before, and say so', async () => {
    const { recording, close } = create()
    await expect(recording.within(() => port.fail())).rejects.toThrow('full')
    expect(close(200).parts).toMatchObject([{ hasFailed: true }])
    await expect(port.fail()).rejects.toThrow('full')
  })
})
