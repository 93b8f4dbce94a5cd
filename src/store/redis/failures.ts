import type { StoreReason } from '../../contract.ts'
import { AppError } from '../../errors.ts'

/** A command that the store has not done. */
export type Failure = {
  readonly reason: StoreReason
  /** Whether the server may have done it nevertheless, because it was sent and no reply came. */
  readonly isUncertain: boolean
}

/** What the first word of an error reply means (https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors). */
const REPLIES: Readonly<Record<string, StoreReason>> = {
  UNSUITABLE: 'unsuitable',
  LOADING: 'loading',
  MISCONF: 'read-only',
  NOAUTH: 'unauthorized',
  NOPERM: 'unauthorized',
  NOREPLICAS: 'read-only',
  OOM: 'out-of-memory',
  READONLY: 'read-only',
  WRONGPASS: 'unauthorized',
}

const DETAILS: Readonly<Record<StoreReason, string>> = {
  connection: 'There is no connection to the store.',
  'counter-restored': 'The store had forgotten ids that were in use.',
  loading: 'The store still reads its data.',
  other: 'The store has failed; the log of the service says how.',
  'out-of-memory': 'The store takes no changes, because its memory is full.',
  'read-only': 'The store takes no changes now.',
  settling: 'The store has just started; it gives ids in a moment.',
  timeout: 'The store did not respond in time.',
  unauthorized: 'The store does not let the service in.',
  unsuitable: 'The store is not suitable; the log of the service says why.',
}

/** What became of a command that the client has rejected. */
export function failureOf(error: unknown): Failure {
  const { name, message } = error as Error
  if (name === 'ReplyError') return { reason: replyReason(message), isUncertain: false }
  if (/^(?:Command timed out|Socket timeout)/.test(message)) return { reason: 'timeout', isUncertain: true }
  return { reason: 'connection', isUncertain: !message.startsWith("Stream isn't writeable") }
}

/** An error of the kind that error replies are, for a server that must not be used. */
export function unsuitable(why: string): Error {
  return Object.assign(new Error(`UNSUITABLE ${why}`), { name: 'ReplyError' })
}

/** The failure as the handlers expect it; `mayHave` says what an uncertain command may have done. */
export function unavailable({ reason, isUncertain }: Failure, mayHave?: string): AppError {
  const lost = isUncertain && reason === 'connection' ? 'The connection to the store was lost.' : DETAILS[reason]
  return new AppError('store-unavailable', isUncertain && mayHave ? `${lost} ${mayHave}` : lost)
}

function replyReason(message: string): StoreReason {
  // A script has the error of its command as its own, with or without more words before it.
  const word = message.match(/\b[A-Z]{3,}\b/)?.[0] ?? ''
  if (/AUTH.* called without any password|invalid username-password/.test(message)) return 'unauthorized'
  return REPLIES[word] ?? 'other'
}
