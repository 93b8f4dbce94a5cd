import type { ChildProcess } from 'node:child_process'

/**
 * Signals a detached process and all that it has started; nothing happens when they have ended. The program `kill` must
 * not do this: procps 4.0.2 takes the first digit of a group alone, so that -12345 becomes -1, every process.
 */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) throw new Error('the process has not started')
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
