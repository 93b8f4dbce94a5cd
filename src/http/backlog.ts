import type { Socket } from 'node:net'
import { getHeapStatistics } from 'node:v8'

/** An eighth of the memory that the process may use, and never more than this, is kept for clients that are behind. */
const SHARE = 8
const MOST_BYTES = 64 * 2 ** 20

/** A quarter of the memory is for connections: each may hold a head and a body of 16 KiB, their objects, and garbage on top. */
const CONNECTIONS_SHARE = 4
const CONNECTION_BYTES = 64 * 2 ** 10

/**
 * What the service keeps because clients are behind: requests that wait for the response before them, and responses that their
 * readers have not taken.
 */
export type Backlog = {
  /** Keeps this number of bytes more for a connection until `release`; false, and nothing, where there is no room. */
  readonly admit: (socket: Socket, bytes: number) => boolean
  /** The same for what there is already; where there is no room, connections are cut. */
  readonly hold: (socket: Socket, bytes: number) => void
  /** Keeps this number of bytes less, or nothing when a number is left out. */
  readonly release: (socket: Socket, bytes?: number) => void
}

/**
 * A backlog of at most this number of bytes over all connections. Beyond that, the connection that holds most of it is
 * cut, as a router drops from its longest queue. (Suter et al., "Buffer Management Schemes for Supporting TCP", IEEE
 * JSAC 1999.)
 */
export function createBacklog(mostBytes: number): Backlog {
  const held = new Map<Socket, number>()
  let total = 0

  const release = (socket: Socket, bytes = Number.POSITIVE_INFINITY) => {
    const before = held.get(socket) ?? 0
    const after = Math.max(0, before - bytes)
    total -= before - after
    if (after > 0) held.set(socket, after)
    else held.delete(socket)
  }
  const add = (socket: Socket, bytes: number) => {
    held.set(socket, (held.get(socket) ?? 0) + bytes)
    total += bytes
  }
  return {
    admit: (socket, bytes) => {
      if (total + bytes > mostBytes) return false
      add(socket, bytes)
      return true
    },
    hold: (socket, bytes) => {
      add(socket, bytes)
      while (total > mostBytes) {
        const most = largest(held)
        release(most)
        most.destroy()
      }
    },
    release,
  }
}

/** How many bytes a process may keep as its backlog that may use this number of bytes of memory. */
export function backlogFor(memoryBytes: number): number {
  return Math.min(MOST_BYTES, Math.floor(memoryBytes / SHARE))
}

/** How many connections a process may have open that may use this number of bytes of memory: 512 in 128 MiB. */
export function connectionsFor(memoryBytes: number): number {
  return Math.max(1, Math.floor(memoryBytes / CONNECTIONS_SHARE / CONNECTION_BYTES))
}

/** The bytes that the process may use: V8 ends it when its heap is full, 259 MB in a container of 512 MB. */
export function memoryLimit(): number {
  return Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, getHeapStatistics().heap_size_limit)
}

function largest(held: ReadonlyMap<Socket, number>): Socket {
  let [most, found] = [Number.NEGATIVE_INFINITY, undefined as Socket | undefined]
  for (const [socket, bytes] of held) {
    if (bytes > most) {
      most = bytes
      found = socket
    }
  }
  return found as Socket
}
