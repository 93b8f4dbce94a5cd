import { createConnection } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openInspector } from '../../scripts/soak/inspector.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { type Client, createClient } from '../support/client.ts'
import { declaredSeries, metricOf, readSamples, settledSamples, sumOf } from '../support/series.ts'
import { launchServer } from '../support/server.ts'
import { headOf } from '../support/wire.ts'

/** How many names; a million take a minute or three, so the suite sends fewer unless a variable asks for more. */
const NAMES = Number(process.env.TEST_NAMES ?? 100_000)
const CONNECTIONS = 4
const PIPELINED = 50
const SCRAPES = 31

/** The place of a name: two paths that nobody has, and ids under each route that takes one. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => headOf('GET', `/${name}`),
  (name) => headOf('POST', `/${name}/${name}?${name}=${name}`, { 'Content-Length': 0 }),
  (name) => headOf('GET', `/person/${name}`),
  (name) => headOf('GET', `/persons/${name}`),
  (name) => headOf('DELETE', `/person/${name}`),
  (name) => headOf('GET', '/nowhere', { 'User-Agent': name, [name]: name, Referer: `http://${name}.example/` }),
]

/** Sends a number of requests, pipelined, each with a name of its own, and waits for as many responses of 404. */
function sendNames(port: number, from: number, count: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  let [sent, answered, rest] = [0, 0, '']
  const send = () => {
    const batch = Array.from({ length: Math.min(PIPELINED, count - sent) }, () => {
      const number = from + sent++
      return PLACES[number % PLACES.length]?.(`name-${number.toString(36)}`)
    })
    socket.write(batch.join(''))
  }
  socket.on('data', (chunk) => {
    // A status line that a chunk has cut in two is found with the next.
    const lines = (rest + chunk.toString('latin1')).split('HTTP/1.1 404 ')
    rest = lines.at(-1)?.slice(-12) ?? ''
    answered += lines.length - 1
    if (answered === count) socket.end()
    else if (answered === sent) send()
  })
  socket.once('error', reject)
  socket.once('close', () =>
    answered === count ? resolve() : reject(new Error(`${answered} of ${count} names are unknown`)),
  )
  send()
  return promise
}

const sendAll = (port: number, from: number, count: number) =>
  Promise.all(
    Array.from({ length: CONNECTIONS }, (_, index) =>
      sendNames(port, from + (index * count) / CONNECTIONS, count / CONNECTIONS),
    ),
  )

/** The least time of a scrape in milliseconds, which other processes lengthen least. */
async function scrapeMs(client: Client): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < SCRAPES; count++) {
    const start = performance.now()
    await client.get('/metrics')
    least = Math.min(least, performance.now() - start)
  }
  return least
}

describe(`${NAMES} distinct unknown paths and ids`, () => {
  it('add no series, do not slow the scrape and leave nothing in memory', async () => {
    const server = await launchServer({ 'max-in-flight': 1000 }, { ...cleanEnv, NODE_OPTIONS: '--inspect=127.0.0.1:0' })
    onTestFinished(() => server.signal('SIGKILL'))
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    // Standard error may arrive after the first line on standard output.
    await expect.poll(server.log).toContain('Debugger listening on')
    const inside = await openInspector(server.log())
    onTestFinished(() => inside.close())

    // The first ones warm everything up.
    const warm = 12_000
    await sendAll(server.port, 0, warm)
    const before = readSamples((await client.get('/metrics')).text)
    const [slow, heap] = [await scrapeMs(client), await inside.heapAfterGc()]

    await sendAll(server.port, warm, NAMES)

    const after = await settledSamples(client, warm + NAMES)
    expect(new Set(after.keys())).toEqual(new Set(before.keys()))
    expect(new Set([...after.keys()].filter(metricOf))).toEqual(declaredSeries())
    expect(sumOf(after, 'http_requests_total')).toBe(warm + NAMES)
    const [slower, grown] = [await scrapeMs(client), (await inside.heapAfterGc()) - heap]
    const resident = (after.get('process_resident_memory_bytes') ?? 0) / 2 ** 20
    console.log(
      `${NAMES} names: scrape ${slow.toFixed(1)} -> ${slower.toFixed(1)} ms, ` +
        `heap after GC ${(heap / 2 ** 20).toFixed(1)} MiB ${(grown / 2 ** 20).toFixed(2)}, resident ${resident.toFixed(0)} MiB`,
    )
    // Each name is at least 6 bytes: kept once, 100,000 of them would need more than a megabyte with their entry.
    expect(grown).toBeLessThan(1.5 * 2 ** 20)
    expect(slower).toBeLessThan(4 * slow + 10)
    expect(resident).toBeLessThan(512)
    expect(server.log()).not.toContain('"level":50')
  }, 600_000)
})
