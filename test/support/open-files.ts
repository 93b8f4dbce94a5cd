import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { vi } from 'vitest'
import type { RunningServer } from './server.ts'

/** How many descriptors a service has open now. */
export const openFiles = (server: RunningServer): number => descriptors(server).length

/**
 * The least of several looks: files that are read now and then are open for a moment. Only from its first look at itself
 * on does pidusage keep a file open, so that comes first.
 */
export async function leastOpenFiles(server: RunningServer): Promise<number> {
  await vi.waitFor(() => {
    if (!hasOpen(server, `/proc/${server.pid}/stat`)) throw new Error('the service has not looked at itself yet')
  }, 10_000)
  let least = openFiles(server)
  for (let look = 0; look < 5; look++) {
    await sleep(100)
    least = Math.min(least, openFiles(server))
  }
  return least
}

const descriptors = ({ pid }: RunningServer): string[] => readdirSync(`/proc/${pid}/fd`)

function hasOpen(server: RunningServer, path: string): boolean {
  return descriptors(server).some((descriptor) => {
    try {
      return readlinkSync(`/proc/${server.pid}/fd/${descriptor}`) === path
    } catch {
      // It was closed meanwhile.
      return false
    }
  })
}
