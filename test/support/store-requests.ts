import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Client, Reply } from './client.ts'

/** How long a service may take to find its store again, in milliseconds; it takes a bit more than one second. */
export const BACK_MS = 10_000

/** What is asked of persons. */
export type Operation = 'list' | 'get' | 'create' | 'replace' | 'remove'

const ada = { first_name: 'Ada', last_name: 'Lovelace' }

/** One request of each kind, on a person that exists. */
export const send = (client: Client, operation: Operation, id = '0'): Promise<Reply> =>
  client.send(
    {
      list: { path: '/person/list' },
      get: { path: `/person/${id}` },
      create: { method: 'POST', path: '/person', json: ada },
      replace: { method: 'PUT', path: `/person/${id}`, json: ada },
      remove: { method: 'DELETE', path: `/person/${id}` },
    }[operation],
  )

/** Sends again and again until the status comes; resolves to how long that took, in milliseconds. */
export async function until(client: Client, operation: Operation, status: number, mostMs = BACK_MS): Promise<number> {
  const start = performance.now()
  while ((await send(client, operation)).status !== status) {
    expect(performance.now() - start, `${operation} is not ${status}`).toBeLessThan(mostMs)
    await sleep(5)
  }
  return performance.now() - start
}
