import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { exchange } from '../support/client.ts'
import { startProxy } from '../support/haproxy.ts'
import { launchServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const RESTARTS = 10
const CLIENTS = 20
/** Longer than the checks of the proxy need to notice, even on a busy machine. */
const DRAIN_DELAY_SECONDS = 3

const json = { first_name: 'Ada', last_name: 'Lovelace' }

/** What a client has got: how often which status, or which error. */
type Seen = Map<string, number>

/** Asks one request after the other over connections that are kept alive, until the test stops it. */
async function ask(url: string, isOver: () => boolean, seen: Seen): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let count = 0; !isOver(); count++) {
    const isWrite = count % 4 === 0
    const call = isWrite ? { path: '/person', json } : { path: '/person/list?limit=5' }
    const outcome = await exchange(url, isWrite ? 'POST' : 'GET', call, agent).then(({ status }) => status, String)
    const key = String(outcome)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  agent.destroy()
}

describeWith(['haproxy'], 'two instances behind haproxy', () => {
  it('lose no request when one of them is held up for two seconds while the other drains', async () => {
    const ports = [await freePort(), await freePort()]
    const launch = (port = 0) => launchServer({ port, 'drain-delay': 20 })
    const [one, two] = [await launch(ports[0]), await launch(ports[1])]
    onTestFinished(() => {
      for (const server of [one, two]) server.signal('SIGKILL')
    })
    const { url, log } = await startProxy('haproxy.cfg', ports)
    one.signal('SIGTERM')
    await expect.poll(log).toContain('Server prometric/one is DOWN')

    two.signal('SIGSTOP')
    const early = exchange(url, 'GET', { path: '/person/list' })
    await sleep(2000)
    const late = exchange(url, 'GET', { path: '/person/list' })
    two.signal('SIGCONT')
    expect((await Promise.all([early, late])).map(({ status }) => status)).toEqual([200, 200])
    expect(log()).not.toContain('Server prometric/two is DOWN')
  })

  it(`lose no request of ${CLIENTS} clients while they are restarted ${RESTARTS} times in turn`, async () => {
    const ports = [await freePort(), await freePort()]
    const launch = (index: number) =>
      launchServer({ port: ports[index] ?? 0, latency: 'on', 'drain-delay': DRAIN_DELAY_SECONDS })
    const servers = [await launch(0), await launch(1)]
    onTestFinished(() => {
      for (const server of servers) server.signal('SIGKILL')
    })
    const { url, log } = await startProxy('haproxy.cfg', ports)

    const seen: Seen = new Map()
    let isOver = false
    const clients = Array.from({ length: CLIENTS }, () => ask(url, () => isOver, seen))
    for (let round = 0; round < RESTARTS; round++) {
      const index = round % 2
      expect(await servers[index]?.stop()).toBe(0)
      servers[index] = await launch(index)
      // The proxy has to find the new one before the other goes.
      await expect.poll(() => log().match(/Server prometric\/\w+ is UP/g)).toHaveLength(round + 1)
    }
    isOver = true
    await Promise.all(clients)
    expect([...seen.keys()].sort()).toEqual(['200', '201'])
    expect(seen.get('200')).toBeGreaterThan(1000)
    for (const server of servers) expect(server.log()).not.toContain('"level":50')
  }, 180_000)
})
