import { readdirSync, readFileSync } from 'node:fs'

/** Descriptors that connections leave free, for files of the pages, for /proc at each scrape, and for other processes. */
const RESERVE = 32

/**
 * How many connections may be open, so that this process never lacks a descriptor: then the kernel would take
 * connections that nobody sees or counts. Undefined where /proc does not say what the limit is.
 */
export function mostConnections(): number | undefined {
  try {
    const [, limit] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    if (limit === undefined) return undefined
    return Math.max(1, Number(limit) - readdirSync('/proc/self/fd').length - RESERVE)
  } catch {
    return undefined
  }
}
