import { requests } from '../../src/contract.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { TrafficResponse } from '../../src/traffic/http-client.ts'
import type { Session, SessionRequest } from '../../src/traffic/sessions.ts'

/** The service as its traffic sees it, without HTTP and without waiting. */
export type FakeService = {
  readonly answer: (ask: SessionRequest) => Promise<TrafficResponse>
  readonly count: () => Promise<number>
}

/** A service that answers what the real one answers, by its store and its validators. */
export function createFakeService(maxPersons = 100_000): FakeService {
  const store = createMemoryStore({ maxPersons, now: () => new Date() })
  const answer = async ({ method, path, body }: SessionRequest): Promise<TrafficResponse> => {
    const url = new URL(path, 'http://localhost')
    const id = url.pathname.split('/')[2] ?? ''
    const reply = (status: number, ...ids: string[]) => ({ status, ids, retryAfterS: 0 })
    const fields = body === undefined ? undefined : parse(body)
    if (id === 'list') {
      const [start, limit] = ['start', 'limit'].map((name) => Number(url.searchParams.get(name)))
      return reply(200, ...(await store.list(start ?? 0, limit ?? 0)).map((person) => person.id))
    }
    if (body !== undefined && !requests[method === 'POST' ? 'createPerson' : 'updatePerson']?.body?.(fields)) {
      return reply(400)
    }
    if (method === 'POST') {
      const created = await store.create(fields)
      return created ? reply(201, created.id) : reply(507)
    }
    if (method === 'PUT') return reply((await store.replace(id, fields)) ? 200 : 404)
    if (method === 'DELETE') return reply((await store.remove(id)) ? 204 : 404)
    return reply((await store.get(id)) ? 200 : 404)
  }
  return { answer, count: store.count }
}

/** Runs a session to its end without a pause; resolves to the statuses that it got. */
export async function runSession(session: Session, { answer }: FakeService): Promise<number[]> {
  const statuses: number[] = []
  for (let step = session.next(); !step.done; ) {
    const reply = await answer(step.value)
    statuses.push(reply.status)
    step = reply.status < 500 ? session.next(reply) : session.return()
  }
  return statuses
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the text says; the validators judge it.
function parse(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
