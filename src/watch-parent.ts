/** How often the parent is looked at; its end is noticed within this time. */
const LOOK_MS = 100

/**
 * Sends SIGTERM to this process when its parent ends; returns how to stop watching. npm runs a script in a shell and passes
 * signals on to that shell alone, which ends by them and tells nobody. Windows never changes a parent.
 */
export function watchParent(): () => void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS).unref()
  return () => clearInterval(timer)
}
