import { readFileSync } from 'node:fs'

/** How often the parents are looked at; the end of one is noticed within this time. */
const LOOK_MS = 100

/**
 * Where npm has started this process, sends SIGTERM to it when npm ends, or the shell between them; returns how to stop
 * watching. npm passes SIGTERM on to that shell alone, which ends by it and tells nobody; of other signals npm alone ends.
 * Any other parent, such as a terminal or a supervisor, may go and leave the process behind. Windows never changes a
 * parent, and only Linux shows that of another process (proc_pid_stat(5)).
 */
export function watchParent(env: NodeJS.ProcessEnv): () => void {
  if (!env.npm_lifecycle_event) return () => {}
  const first = npm()
  const timer = setInterval(() => {
    if (first !== undefined && npm() === first) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS).unref()
  return () => clearInterval(timer)
}

/** The process ID of npm: that of the parent, or of its own parent where it is a shell; undefined when npm has ended. */
function npm(): number | undefined {
  try {
    const parent = parentOf(process.pid)
    return parent !== undefined && read(parent).name === 'sh' ? parentOf(parent) : parent
  } catch {
    return process.ppid === 1 ? undefined : process.ppid
  }
}

/**
 * The parent of a process on Linux; undefined when its parent has ended and another process has adopted it. Who adopts is
 * in another session, and otherwise only the leader of a session has a parent in another one (setsid(2)).
 */
function parentOf(id: number): number | undefined {
  const { parent, session } = read(id)
  return session === id || read(parent).session === session ? parent : undefined
}

/** What Linux says about a process; throws where there is no such process or no /proc. */
function read(id: number): { name: string; parent: number; session: number } {
  const [, name = '', parent, session] =
    /^\d+ \((.*)\) \S (\d+) \d+ (\d+)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? []
  return { name, parent: Number(parent), session: Number(session) }
}
