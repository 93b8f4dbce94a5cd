import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchReceiver, type RunningReceiver } from '../support/alertmanager.ts'

const alert = (summary: string) => ({
  status: 'firing',
  startsAt: '2026-03-14T09:26:53Z',
  endsAt: '0001-01-01T00:00:00Z',
  labels: { alertname: 'TargetDown', severity: 'page', job: 'shop' },
  annotations: { summary, runbook_url: 'https://runbooks.test/TargetDown.md' },
})

describe('deploy/alertmanager/receiver.mjs', () => {
  let receiver: RunningReceiver
  beforeAll(async () => {
    receiver = await launchReceiver()
  })
  afterAll(() => receiver.stop())

  async function post(body: string, method = 'POST') {
    const response = await fetch(`http://127.0.0.1:${receiver.port}/`, { method, ...(method === 'POST' && { body }) })
    return [response.status, await response.text()] as const
  }

  /** Prints a line for an alert: it goes on. */
  async function takesAnAlert(summary: string) {
    expect(await post(JSON.stringify({ alerts: [alert(summary)] }))).toEqual([200, ''])
    const line = `2026-03-14T09:26:53Z firing page TargetDown job=shop: ${summary} (https://runbooks.test/TargetDown.md)\n`
    await vi.waitFor(() => expect(receiver.log()).toContain(line))
  }

  it.each(['closed', 'reset'] as const)('goes on after a request whose connection was %s in its body', async (how) => {
    const socket = connect(receiver.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{"al')
    // The answer 100 says that the request is being read.
    await once(socket, 'data')
    if (how === 'closed') socket.destroy()
    else socket.resetAndDestroy()
    await takesAnAlert(`after ${how}`)
    expect(receiver.isRunning()).toBe(true)
  })

  it.each([
    ['what is not JSON', '{"alerts":', 400, /^The body is not JSON: .+[.]\n$/],
    ['nothing', '', 400, /^The body is not JSON: .+[.]\n$/],
    ['null', 'null', 400, /^The body is not a message of Alertmanager: /],
    ['JSON without alerts', '{"alerts":{}}', 400, /^The body is not a message of Alertmanager: /],
    [
      'a body without end',
      `{"alerts":[${' '.repeat(5_000_000)}]}`,
      413,
      /^The body is larger than 4194304 bytes[.]\n$/,
    ],
  ])('says what is wrong with %s, and goes on', async (_, body, status, says) => {
    const [found, text] = await post(body)
    expect(found).toBe(status)
    expect(text).toMatch(says)
    await takesAnAlert(`after ${status}`)
  })

  it('prints all alerts of a message or none', async () => {
    const [status] = await post(JSON.stringify({ alerts: [alert('half a message'), { status: 'firing' }] }))
    expect(status).toBe(400)
    await takesAnAlert('a whole message')
    expect(receiver.log()).not.toContain('half a message')
  })

  it('takes alerts by POST only', async () => {
    expect(await post('', 'GET')).toEqual([405, 'Alerts come as POST.\n'])
  })
})
