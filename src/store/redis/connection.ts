import { Redis, type RedisOptions } from 'iovalkey'
import type { StoreReason } from '../../contract.ts'
import { failureOf } from './failures.ts'

/** How long a command or a connection attempt may take, in milliseconds; a server that hangs is found out by it. */
const TIMEOUT_MS = 300

/** The pause before another attempt to connect, in milliseconds. */
const RETRY_MS = 200

/** How often a server is asked to go on, or whether it is ready now, in milliseconds. */
const BEAT_MS = 500

/** The client of the library. */
export type Client = Redis

/** What a connection needs. */
export type ConnectionParts = {
  /** `redis:` or `rediss:`, with host and port. */
  readonly url: URL
  /** Makes a server ready for use; it is used once this has resolved. */
  readonly prepare: (client: Client) => Promise<void>
  /** Is called twice a second while the server is in use; a rejection ends that. */
  readonly keepUp: (client: Client) => Promise<void>
  readonly onOpen: () => void
  /** The server cannot be used: gets the reason and an error that says more, also at each attempt that fails. */
  readonly onLoss: (reason: StoreReason, error: Error) => void
}

/** A connection that comes back by itself. */
export type Connection = {
  readonly client: Client
  /** Why the server cannot be used now; undefined when it can. */
  readonly barrier: () => StoreReason | undefined
  readonly close: () => void
}

/** Connects, and again after each loss. */
export function connect({ url, prepare, keepUp, onOpen, onLoss }: ConnectionParts): Connection {
  const client = new Redis(optionsOf(url))
  let barrier: StoreReason | undefined = 'connection'
  let isPreparing = false
  let cause: Error | undefined

  const lose = (error: Error) => {
    barrier = failureOf(error).reason
    onLoss(barrier, error)
  }
  /** A command has failed. Where the connection is gone with it, or it was not sent, the event `close` says why. */
  const fail = (error: Error) => {
    const { reason, isUncertain } = failureOf(error)
    const isUnsent = reason === 'connection' && !isUncertain
    if (client.status === 'ready' && !isUnsent) lose(error)
  }
  const open = async () => {
    if (isPreparing) return
    isPreparing = true
    try {
      await prepare(client)
      barrier = undefined
      onOpen()
    } catch (error) {
      fail(error as Error)
    } finally {
      isPreparing = false
    }
  }
  client.on('ready', () => {
    cause = undefined
    void open()
  })
  client.on('error', (error) => {
    cause = error
  })
  client.on('close', () => {
    lose(cause ?? new Error('the connection was closed'))
    cause = undefined
  })
  const beat = setInterval(() => {
    if (client.status !== 'ready') return
    if (barrier === undefined) keepUp(client).catch(fail)
    else void open()
  }, BEAT_MS).unref()
  // Its rejection says what the event `close` says.
  client.connect().catch(() => {})

  return {
    client,
    barrier: () => barrier,
    close: () => {
      clearInterval(beat)
      client.removeAllListeners('close')
      client.disconnect()
    },
  }
}

/**
 * The settings of the client. It keeps no command for later and sends none twice, so that a failure is known at once. The
 * time limit of the socket drops a connection on which nothing comes; that of a command covers one reply of many.
 */
function optionsOf({ hostname, port, protocol }: URL): RedisOptions {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    port: Number(port || 6379),
    family: 0,
    familyFallback: { enabled: false },
    ...(protocol === 'rediss:' && { tls: {} }),
    lazyConnect: true,
    enableReadyCheck: false,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: () => RETRY_MS,
  }
}
