import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long clients get to learn of the end from an answer, before their idle connections are closed. */
const QUIET_MS = 1000
const SWEEP_MS = 100

/**
 * Closes a server without resetting a client: stops listening, lets the connections end by the `Connection: close` that
 * every answer carries by now, closes those that stay idle after a second, and cuts the rest at the deadline.
 * `http.Server.close` closes idle connections at once and so loses the requests that are already on their way.
 * Resolves to whether all requests were finished in time.
 */
export async function closeServer(server: Server, deadlineMs: number): Promise<boolean> {
  const deadline = performance.now() + deadlineMs
  const closed = new Promise<true>((resolve) => NetServer.prototype.close.call(server, () => resolve(true)))
  const left = () => Math.max(0, deadline - performance.now())

  if (await Promise.race([closed, sleep(Math.min(QUIET_MS, left()))])) return true
  while (left() > 0) {
    server.closeIdleConnections()
    if (await Promise.race([closed, sleep(Math.min(SWEEP_MS, left()))])) return true
  }
  server.closeAllConnections()
  return false
}
