import { writeSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { WriteStream } from 'node:tty'
import { pino } from 'pino'
import { unblock } from './node-internals.ts'

/** Most characters of lines that wait for a reader; a pipe of Linux holds another 64 KiB. */
const MOST_WAITING = 2 ** 18

/** How long the last lines may take at the end, in milliseconds. */
const FLUSH_MS = 500

/** Writes a line for each call, at the level that its method is named after. */
export type Logger = pino.Logger

/** The log of the process, on its standard output. */
export type Log = {
  readonly logger: Logger
  /** How many lines were lost so far. */
  readonly lostLines: () => number
  /** Waits until the last line is written, at most half a second. */
  readonly flush: () => Promise<void>
}

/** Takes a line, ends with a newline; never throws, never waits. */
type Sink = { readonly write: (line: string) => void; readonly flush: () => Promise<void> }

/**
 * Logs JSON lines, and Node.js's warnings among them. No line ever holds up the process: one that cannot be written, or
 * that finds too many waiting before it, is lost and counted (decision 62).
 */
export function createLog(level: string): Log {
  const stdout: Writable = process.stdout
  let lost = 0
  const onLost = () => {
    lost += 1
  }
  const { write, flush } = stdout instanceof Socket ? streamSink(stdout, onLost) : fileSink(process.stdout.fd, onLost)
  // Other output there must not block the process either.
  neverBlock(process.stderr)
  const logger = pino({ level }, { write })
  // Node.js would print them on the descriptor itself, and wait until a reader takes them.
  process.removeAllListeners('warning').on('warning', (warning) => logger.warn(warning))
  return { logger, lostLines: () => lost, flush }
}

/** A pipe, a socket or a terminal: the kernel takes what it can at once, libuv keeps the rest. */
function streamSink(stream: Socket, onLost: () => void): Sink {
  neverBlock(stream)
  return {
    write: (line) => {
      if (stream.writableLength + line.length > MOST_WAITING) return onLost()
      stream.write(line, (error) => {
        if (error) onLost()
      })
    },
    flush: () => Promise.race([new Promise<void>((resolve) => stream.write('', () => resolve())), sleep(FLUSH_MS)]),
  }
}

/** A file or a device, which take a line at once or never. */
function fileSink(fd: number, onLost: () => void): Sink {
  // After a line that a full disk has torn, the next one begins on a line of its own.
  let isTorn = false
  return {
    write: (line) => {
      const bytes = Buffer.from(isTorn ? `\n${line}` : line)
      const taken = writeAll(fd, bytes)
      if (taken < bytes.length) onLost()
      if (taken > 0) isTorn = taken < bytes.length
    },
    flush: () => Promise.resolve(),
  }
}

/** Writes bytes until one is refused; returns how many were taken. */
function writeAll(fd: number, bytes: Buffer): number {
  let total = 0
  try {
    for (let taken = -1; taken !== 0 && total < bytes.length; total += taken) taken = writeSync(fd, bytes, total)
  } catch {
    // A full disk, or a device that takes nothing: what is missing says it.
  }
  return total
}

/** Lets a stream lose what it cannot write instead of waiting or failing. */
function neverBlock(stream: Writable): void {
  stream.on('error', () => {})
  if (stream instanceof WriteStream) unblock(stream)
}
