import type { ChildProcess } from 'node:child_process'

/**
 * Signals a detached process and all that it has started; nothing happens when they have ended. The program `kill`
 * cannot do that: for a group it may take the first digit for a process of its own (procps 4.0.2 reads -12345 as -1).
 */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) throw new Error('the process has not started')
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
