import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createClient } from '../support/client.ts'
import { leastOpenFiles, openFiles } from '../support/open-files.ts'
import { sumOf } from '../support/series.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

const CONNECTIONS = 300
const SECONDS = 15
/** Shorter than the attack, so that each attack meets them. */
const LIMITS = { 'headers-timeout': 3, 'request-timeout': 5, 'stall-timeout': 5 }

/** The three attacks, with the page that each is about. */
const ATTACKS: readonly [string, string, readonly string[]][] = [
  ['slow headers', '/person/list', ['-H', '-i', '1', '-x', '10', '-t', 'GET']],
  ['slow bodies', '/person', ['-B', '-i', '1', '-s', '8192', '-x', '10', '-t', 'POST', '-f', 'application/json']],
  ['slow reading', '/openapi.json', ['-X', '-w', '1', '-y', '16', '-n', '1', '-z', '8', '-k', '5', '-t', 'GET']],
]

/** The resident set of a process in MiB. */
const resident = ({ pid }: RunningServer) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Runs an attack to its end; resolves to what slowhttptest says, without its colours. */
async function attack(url: string, flags: readonly string[]): Promise<string> {
  const limits = ['-c', CONNECTIONS, '-r', CONNECTIONS, '-l', SECONDS, '-p', 3, '-u', url].map(String)
  const child = spawn(tool('slowhttptest'), [...flags, ...limits], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child, 'close')
  const colour = String.fromCharCode(27)
  return output.replaceAll(new RegExp(`${colour}\\[[0-9;]*m`, 'g'), '')
}

describeWith(['slowhttptest'], `the service under slowhttptest with ${CONNECTIONS} connections`, () => {
  it.each(ATTACKS)('is available all the time of %s, and has lost nothing after it', async (_, path, flags) => {
    const server = await startServer(LIMITS)
    const client = createClient(server.url)
    await client.get('/metrics')
    const before = { files: await leastOpenFiles(server), resident: resident(server) }
    let isOver = false
    const attacking = attack(server.url + path, flags).finally(() => {
      isOver = true
    })
    let [most, slowest] = [0, 0]
    while (!isOver) {
      const start = performance.now()
      for (const page of ['/ready', '/person/list', '/metrics']) expect((await client.get(page)).status).toBe(200)
      slowest = Math.max(slowest, performance.now() - start)
      most = Math.max(most, openFiles(server))
      await sleep(100)
    }
    const output = await attacking
    const available = [...output.matchAll(/service available:\s+(\w+)/g)].map(([, answer]) => answer)
    expect(available.length, output).toBeGreaterThan(0)
    expect(new Set(available), output).toEqual(new Set(['YES']))
    expect(most).toBeGreaterThan(before.files + CONNECTIONS / 2)
    expect(slowest).toBeLessThan(5000)
    await expect.poll(() => openFiles(server), { timeout: 20_000 }).toBeLessThanOrEqual(before.files + 2)
    expect(resident(server)).toBeLessThan(before.resident + 100)
    // A lost connection ends its request a moment after its file is closed.
    const inProgress = async () => sumOf(await client.metrics(), 'http_requests_in_progress')
    await expect.poll(inProgress, { timeout: 20_000 }).toBe(0)
    expect(server.log()).not.toContain('"level":50')
    client.close()
  })
})
