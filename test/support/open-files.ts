import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningServer } from './server.ts'

/** How many descriptors a service has open now. */
export const openFiles = ({ pid }: RunningServer): number => readdirSync(`/proc/${pid}/fd`).length

/** The least of several looks: files that are read at the start are open for a moment. */
export async function leastOpenFiles(server: RunningServer): Promise<number> {
  let least = openFiles(server)
  for (let look = 0; look < 5; look++) {
    await sleep(100)
    least = Math.min(least, openFiles(server))
  }
  return least
}
