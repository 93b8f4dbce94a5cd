import type { ChildProcess } from 'node:child_process'
import { watchParent } from '../src/watch-parent.ts'

/** Gives the place of this process to a child: the child gets its signals, and the end of the child is its end. */
export function handOver(child: ChildProcess): void {
  // A terminal sends SIGINT to the child itself; a supervisor sends SIGTERM here only.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', watchParent(process.env))
  child.on('exit', (code, signal) => {
    if (signal) process.removeAllListeners(signal).kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}
