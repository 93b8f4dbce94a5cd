import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { openSync, writeSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { fileURLToPath } from 'node:url'
import { cleanEnv } from '../start-command.ts'

/** What a process says about itself: CPU time in microseconds, user and system; resident memory in bytes. */
type Account = { readonly cpuUs: number; readonly rssBytes: number }

/** A server in a process of its own, on a free port of loopback. */
export type Running = {
  readonly url: string
  readonly port: number
  readonly account: () => Promise<Account>
  /** Samples where the process spends its time, every 0.5 ms, while something else is awaited. */
  readonly profile: (during: () => Promise<unknown>) => Promise<Profiler.Profile>
  readonly stop: () => Promise<void>
}

/** The command line of a server, without Node.js itself. */
export type Command = { readonly args: readonly string[] }

const PROBE = fileURLToPath(new URL('probe.ts', import.meta.url))
const START_LIMIT_MS = 20_000

/** The core of the measured server, and the one of the load. */
export const CORES = { server: 0, load: 1 } as const

/** Whether processes can be pinned to a core here (Linux with util-linux). */
export const canPin = spawnSync('taskset', ['-c', String(CORES.load), 'true']).status === 0

/**
 * Keeps every core awake until this process ends, and returns whether it may. In a virtual machine the wake-up of a
 * core that sleeps takes several microseconds of the write that wakes it. A slow server pays that more often than a
 * quick one. Needs the right to write to Linux' PM QoS device (https://docs.kernel.org/power/pm_qos_interface.html).
 */
export function keepCoresAwake(): boolean {
  try {
    // The request holds for as long as the file is open: a latency of 0 us, as a 32-bit integer.
    writeSync(openSync('/dev/cpu_dma_latency', 'r+'), new Uint8Array(4))
    return true
  } catch {
    return false
  }
}

/** A command line that runs on one core, where that is possible. */
export function pinned(core: number, command: string, args: readonly string[]): [string, string[]] {
  return canPin ? ['taskset', ['-c', String(core), command, ...args]] : [command, [...args]]
}

/** Starts a server on the server's core and waits until it says where it listens. */
export async function start({ args }: Command): Promise<Running> {
  const line = pinned(CORES.server, process.execPath, ['--import', PROBE, ...args])
  const child = spawn(...line, {
    env: { ...cleanEnv, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const url = await firstUrl(child)
  const ask = <Answer>(question: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number) => reject(new Error(`a server ended with ${code}`))
      child.once('exit', onExit)
      child.once('message', (answer: Answer) => {
        child.off('exit', onExit)
        resolve(answer)
      })
      child.send(question, (error) => {
        if (error) reject(new Error(`a server does not answer: ${args.join(' ')}`, { cause: error }))
      })
    })
  return {
    url,
    port: Number(new URL(url).port),
    account: () => ask<Account>('account'),
    profile: async (during) => {
      await ask('profile')
      await during()
      return ask<Profiler.Profile>('profiled')
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.send('exit')
      await once(child, 'exit')
    },
  }
}

/** The URL in the line `listening on <url>`; rejects with everything that the process has said when there is none. */
function firstUrl(child: ChildProcess): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`${child.spawnargs.join(' ')} ${reason}:\n${output}`))
    }
    const timer = setTimeout(fail, START_LIMIT_MS, 'did not listen in time')
    const onData = (chunk: Buffer) => {
      output += chunk
      const url = /listening on (http:\/\/[^\s"]+)/.exec(output)?.[1]
      if (!url) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.once('exit', (code) => fail(`ended with ${code}`))
    child.once('error', (error) => fail(error.message))
  })
}
