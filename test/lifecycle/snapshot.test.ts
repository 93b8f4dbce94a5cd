import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { writeSnapshot } from '../../src/store/snapshot/write-snapshot.ts'
import { type Client, createClient } from '../support/client.ts'
import { declaredSeries, metricOf, readSamples } from '../support/series.ts'
import { nodeArgs, type RunningServer, spawnServer, startServer } from '../support/server.ts'
import { createLedger } from '../support/snapshot-ledger.ts'

const ROUNDS = 12
const INTERVAL_MS = 1000
/** What a busy machine may add to the interval, in milliseconds. */
const SLACK_MS = 10_000

/** A file name in a folder of its own, which goes with the test. */
function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'persons')
}

/** A file with this number of persons. */
async function filledFile(count: number): Promise<string> {
  const file = freshFile()
  const now = () => new Date()
  const store = createMemoryStore({ maxPersons: count, now })
  for (let index = 0; index < count; index++) await store.create({ first_name: `old ${index}`, last_name: 'L' })
  await writeSnapshot(file, store.contents(), now())
  return file
}

function clientOf(url: string): Client {
  const client = createClient(url)
  onTestFinished(() => client.close())
  return client
}

/** The service with a snapshot each second. */
async function start(file: string): Promise<{ server: RunningServer; client: Client }> {
  const server = await startServer({ snapshot: file, 'snapshot-interval': '1s' })
  return { server, client: clientOf(server.url) }
}

const create = (client: Client, name: string) =>
  client.send({ method: 'POST', path: '/person', json: { first_name: name, last_name: 'L' } })

/** The metrics of snapshots by the rest of their names. */
async function snapshotMetrics(client: Client): Promise<Record<string, number>> {
  const samples = readSamples((await client.get('/metrics')).text)
  const ours = [...samples].filter(([series]) => series.startsWith('person_snapshot_'))
  return Object.fromEntries(ours.map(([series, value]) => [series.replace('person_snapshot_', ''), value]))
}

/** The names of all persons after the first `old` ones, by their ids. */
async function everybody(client: Client, old = 0): Promise<Map<string, string>> {
  expect(Number((await client.metrics()).get('person_store_count'))).toBeGreaterThanOrEqual(old)
  const found = new Map<string, string>()
  while (true) {
    const { json } = await client.get(`/person/list?start=${old + found.size}&limit=100`)
    const page: { id: string; first_name: string }[] = json
    if (page.length === 0) return found
    for (const { id, first_name } of page) found.set(id, first_name)
  }
}

/** The id of the next creation, as the file has it. */
const nextIdIn = (file: string): number => JSON.parse(readFileSync(file, 'utf8').split('\t', 1)[0] as string).next_id

/** Ends a service that cannot start; resolves to its exit code and what it has written. */
async function refused(file: string): Promise<[unknown, string]> {
  const child = spawnServer(['--port', '0', '--host', '127.0.0.1', '--snapshot', file])
  let output = ''
  child.stderr?.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  return [code, output]
}

describe('--snapshot', () => {
  it('keeps persons over an end and a start, without using an id twice', async () => {
    const file = freshFile()
    const first = await start(file)
    for (const name of ['A', 'B', 'C']) expect((await create(first.client, name)).status).toBe(201)
    await first.client.send({ method: 'DELETE', path: '/person/2' })
    expect(await first.server.stop()).toBe(0)

    const second = await start(file)
    expect([...(await everybody(second.client))]).toEqual([
      ['0', 'A'],
      ['1', 'B'],
    ])
    expect((await create(second.client, 'D')).json.id).toBe('3')
  })

  it('adds the series that the contract declares for it, and follows each snapshot', async () => {
    const { client } = await start(freshFile())
    await expect.poll(() => snapshotMetrics(client)).toMatchObject({ duration_seconds: expect.toSatisfy((s) => s > 0) })
    const samples = readSamples((await client.get('/metrics')).text)
    expect(new Set([...samples.keys()].filter(metricOf))).toEqual(declaredSeries('snapshot'))
    const before = await snapshotMetrics(client)
    expect(before).toMatchObject({ failures_total: 0, interval_seconds: 1 })
    expect(Math.abs((before.last_success_timestamp_seconds ?? 0) - Date.now() / 1000)).toBeLessThan(30)
    await expect
      .poll(async () => (await snapshotMetrics(client)).last_success_timestamp_seconds)
      .toBeGreaterThan(before.last_success_timestamp_seconds ?? Number.NaN)
  })

  it('lets no second service have the file, and the next one at once after kill -9', async () => {
    const file = freshFile()
    const { server } = await start(file)
    expect(await refused(file)).toEqual([
      2,
      `prometric: ${file}: another process keeps its persons in this file (it holds ${file}.lock)\n`,
    ])
    server.signal('SIGKILL')
    await server.exit
    const next = await start(file)
    expect((await next.client.get('/health')).status).toBe(200)
  })

  it('stops the start with one line when the file is foreign', async () => {
    const file = 'package.json'
    const folder = freshFile()
    const { cpSync } = await import('node:fs')
    cpSync(file, folder)
    expect(await refused(folder)).toEqual([
      2,
      `prometric: ${folder}:1: the line at byte 0 is not the header of a snapshot; restore a copy of the file, or move it away to start without persons\n`,
    ])
  })

  it('serves on when the file cannot grow, says so once, and recovers', async () => {
    const file = freshFile()
    const port = await freePort()
    // Writing beyond 20 KiB fails, as it does on a full disk.
    const command = `trap '' XFSZ; ulimit -f 40; exec "$@"`
    const args = nodeArgs(['--port', `${port}`, '--host', '127.0.0.1', '--latency', 'off', '--snapshot', file])
    const child = spawn('sh', ['-c', command, 'sh', process.execPath, ...args, '--snapshot-interval', '1s'], {
      env: cleanEnv,
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let log = ''
    child.stdout.on('data', (chunk) => (log += chunk))
    await expect.poll(() => log).toContain('listening on')
    const client = clientOf(`http://127.0.0.1:${port}`)
    for (let index = 0; index < 40; index++) expect((await create(client, 'x'.repeat(100))).status).toBe(201)
    const big = (index: number) =>
      client.send({
        method: 'PUT',
        path: `/person/${index}`,
        json: { first_name: 'x', last_name: 'L', address: 'x'.repeat(500) },
      })
    const whole = (await snapshotMetrics(client)).last_success_timestamp_seconds
    await expect.poll(async () => (await snapshotMetrics(client)).last_success_timestamp_seconds).not.toBe(whole)
    for (let index = 0; index < 40; index++) expect((await big(index)).status).toBe(200)
    await expect.poll(async () => (await snapshotMetrics(client)).failures_total).toBeGreaterThan(1)
    await expect.poll(() => readdirSync(join(file, '..')).sort()).toEqual(['persons', 'persons.lock'])
    expect((await client.get('/ready')).status).toBe(200)

    for (let index = 0; index < 30; index++) await client.send({ method: 'DELETE', path: `/person/${index}` })
    await expect.poll(() => log).toContain(`the persons are saved to ${file} again`)
    expect(log.match(/cannot be saved/g)).toHaveLength(1)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
    expect((await everybody((await start(file)).client)).size).toBe(10)
  })

  it('ends with exit code 1 when the last snapshot fails', async () => {
    const file = freshFile()
    const { server } = await start(file)
    // A snapshot may be written meanwhile.
    rmSync(join(file, '..'), { recursive: true, maxRetries: 10 })
    expect(await server.stop()).toBe(1)
    await expect.poll(server.log).toContain(`the last snapshot has failed: ${file} is without the latest changes`)
  })
})

describe('kill -9 at any moment', () => {
  it(`loses at most an interval of what was acknowledged, and never the file, ${ROUNDS} times`, async () => {
    const old = 20_000
    const file = await filledFile(old)
    let { server, client } = await start(file)
    let [persons, nextId] = [await everybody(client, old), old]
    const losses: number[] = []
    let whileWriting = 0
    for (let round = 0; round < ROUNDS; round++) {
      const ledger = createLedger(persons, round)
      const writing = ledger.write(client, nextId).catch((error: Error) => error)
      await sleep(INTERVAL_MS + 1000 * Math.random())
      // Every other time while the next file is written.
      if (round % 2) {
        while (!existsSync(`${file}.tmp`)) await sleep(1)
        await sleep(60 * Math.random())
      }
      const killedAt = performance.now()
      if (existsSync(`${file}.tmp`)) whileWriting++
      server.signal('SIGKILL')
      await server.exit
      expect(String(await writing)).toMatch(/ECONNRESET|ECONNREFUSED|socket hang up/)
      // The next start begins above all ids that were given, also of persons that are lost.
      nextId = nextIdIn(file)
      expect(nextId).toBeGreaterThan(Math.max(...ledger.entries.map(({ id }) => Number(id))))

      ;({ server, client } = await start(file))
      // Nothing before these was lost, or the page would begin with later ones.
      expect((await client.get(`/person/list?start=${old - 1}&limit=1`)).json[0].id).toBe(String(old - 1))
      persons = await everybody(client, old)
      const shown = ledger.shownBy(persons)
      expect(shown, `round ${round}: some number of the entries explains what is there`).toBeDefined()
      const lost = ledger.entries.slice(shown).map(({ answeredAt }) => answeredAt ?? killedAt)
      losses.push(killedAt - Math.min(killedAt, ...lost))
    }
    const worst = Math.max(...losses)
    console.log(`${ROUNDS} kills, ${whileWriting} while a file was written: at most ${worst.toFixed(0)} ms were lost`)
    expect(whileWriting).toBeGreaterThan(0)
    expect(worst).toBeGreaterThan(0)
    expect(worst).toBeLessThan(INTERVAL_MS + SLACK_MS)
  }, 600_000)
})
