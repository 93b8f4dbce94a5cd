import { readFileSync } from 'node:fs'

/** How often the parents are looked at; the end of one is noticed within this time. */
const LOOK_MS = 100

/**
 * Sends SIGTERM to this process when npm ends, or the shell in which npm has started it; returns how to stop watching. npm
 * passes SIGTERM on to that shell alone, which ends by it and tells nobody; of other signals npm alone ends. Windows never
 * changes a parent, and only Linux shows that of another process (proc_pid_stat(5)).
 */
export function watchParent(): () => void {
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS).unref()
  return () => clearInterval(timer)
}

/** The parent, and its own where it is a shell; a parent that is npm itself has a terminal or a supervisor above it. */
function ancestors(): string {
  try {
    const [, shell] = /^\d+ \(sh\) \S (\d+) /.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? []
    return `${process.ppid} ${shell}`
  } catch {
    return String(process.ppid)
  }
}
