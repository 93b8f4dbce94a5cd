import { Agent, type ClientRequest, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const SEED = 5
/** Of 100 requests, how many are given up within this time; about half of them have their response by then, 5 have not. */
const ABORTED_IN_100 = 9
const ABORT_WITHIN_MS = 60

/** Creates, reads, replaces, lists and deletes, so that about as many persons come as go. */
type MixedTraffic = {
  readonly fill: () => Promise<void>
  /** Sends at a constant rate, however late responses are, and waits for the last one. */
  readonly run: (perSecond: number, seconds: number) => Promise<void>
  /** How many persons there were after the last run. */
  readonly persons: () => number
  readonly counts: () => { requests: number; aborted: number; failed: number }
}

type Call = {
  readonly method: string
  readonly path: string
  readonly json?: unknown
  readonly expected: readonly number[]
}

/** Traffic on a service of this machine that keeps its store at a size. */
export function createMixedTraffic(port: number, size: number): MixedTraffic {
  const agent = new Agent({ keepAlive: true, maxSockets: 200, timeout: 30_000 })
  const generator = xoroshiro128plus(SEED)
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  let ids: string[] = []
  const counts = { requests: 0, aborted: 0, failed: 0 }
  let unsettled = 0
  let created = 0

  const fields = () => ({ first_name: `Ada ${below(1e6)}`, last_name: 'Lovelace', address: 'x'.repeat(1 + below(200)) })
  const some = () => ids[below(Math.max(1, ids.length))] ?? '0'
  const next = (): Call => {
    const roll = below(100)
    if (roll < 20) {
      if (ids.length < size) return { method: 'POST', path: '/person', json: fields(), expected: [201] }
      const [id = '0'] = ids.splice(below(ids.length), 1)
      return { method: 'DELETE', path: `/person/${id}`, expected: [204, 404] }
    }
    if (roll < 35) return { method: 'PUT', path: `/person/${some()}`, json: fields(), expected: [200, 404] }
    if (roll < 50) return { method: 'GET', path: `/person/list?start=${below(size)}`, expected: [200] }
    if (roll < 55) return { method: 'GET', path: `/person/x${below(1e9)}`, expected: [404] }
    if (roll < 57) return { method: 'GET', path: `/nowhere/${below(1e9)}`, expected: [404] }
    if (roll < 60) return { method: 'POST', path: '/person', json: { [`k${below(1e9)}`]: 1 }, expected: [400] }
    return { method: 'GET', path: `/person/${some()}`, expected: [200, 404] }
  }

  const send = (call: Call, abortAfterMs?: number): Promise<void> => {
    counts.requests += 1
    unsettled += 1
    return exchange(port, agent, call, abortAfterMs).then((response) => {
      unsettled -= 1
      if (response?.status === 201) {
        ids.push(JSON.parse(response.body).id)
        created += 1
      } else if (!response && call.method === 'DELETE') ids.push(call.path.split('/')[2] ?? '')
      if (response === undefined && abortAfterMs !== undefined) counts.aborted += 1
      else if (!response || !call.expected.includes(response.status)) counts.failed += 1
    })
  }

  /** Learns again who exists: of a request that was given up, nobody knows whether it was carried out. */
  const learn = async () => {
    ids = []
    for (let page = await list(port, 0); page.length > 0; page = await list(port, ids.length)) ids.push(...page)
  }

  return {
    fill: async () => {
      while (created < size)
        await Promise.all(
          Array.from({ length: 50 }, () => send({ method: 'POST', path: '/person', json: fields(), expected: [201] })),
        )
    },
    run: async (perSecond, seconds) => {
      await learn()
      const start = performance.now()
      for (let sent = 0; sent < perSecond * seconds; ) {
        const due = Math.min(perSecond * seconds, ((performance.now() - start) / 1000) * perSecond)
        for (; sent < due; sent++) void send(next(), below(100) < ABORTED_IN_100 ? below(ABORT_WITHIN_MS) : undefined)
        await sleep(5)
      }
      for (let tries = 0; unsettled > 0 && tries < 1000; tries++) await sleep(10)
      await learn()
      agent.destroy()
    },
    persons: () => ids.length,
    counts: () => counts,
  }
}

/** The ids of a page. */
async function list(port: number, start: number): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${port}/person/list?limit=100&start=${start}`)
  return ((await response.json()) as { readonly id: string }[]).map(({ id }) => id)
}

/** A response, or undefined when there was none because it was given up or the connection was lost. */
function exchange(
  port: number,
  agent: Agent,
  { method, path, json }: Call,
  abortAfterMs: number | undefined,
): Promise<{ status: number; body: string } | undefined> {
  const payload = json === undefined ? undefined : JSON.stringify(json)
  return new Promise((resolve) => {
    const headers =
      payload === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': payload.length }
    const outgoing: ClientRequest = request({ host: '127.0.0.1', port, agent, method, path, headers })
    const timer = abortAfterMs === undefined ? undefined : setTimeout(() => outgoing.destroy(), abortAfterMs)
    const settle = (response?: { status: number; body: string }) => {
      clearTimeout(timer)
      resolve(response)
    }
    outgoing.once('error', () => settle())
    outgoing.once('response', (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => (body += chunk))
      response.once('error', () => settle())
      response.once('end', () => settle({ status: response.statusCode ?? 0, body }))
    })
    outgoing.end(payload)
  })
}
