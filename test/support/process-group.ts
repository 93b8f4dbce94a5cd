import type { ChildProcess } from 'node:child_process'

/**
 * Signals a detached process and all that it has started; nothing happens when they have ended. The program `kill` must
 * not do this: procps 4.0.2 takes the first digit of a group alone, so that -12345 becomes -1, every process.
 */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  send(child, signal)
}

/** Whether a detached process runs, or anything that it has started. */
export function isGroupAlive(child: ChildProcess): boolean {
  return send(child, 0)
}

/** Whether there was anybody to get the signal. */
function send({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) throw new Error('the process has not started')
  try {
    return process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    return false
  }
}
