/** One press of Ctrl-C can arrive twice, from the terminal and from npm. */
const SAME_SIGNAL_MS = 300
const SIGNALS = { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 } as const

/** Why a process has to end. */
type Cause = keyof typeof SIGNALS | 'uncaughtException'

/**
 * Resolves at the first reason to end. A second signal ends the process at once, with 128 plus its number. An exception
 * that nothing has caught leaves the process in an unknown state: it is reported, is a reason to end in order, and makes the
 * exit code 1 whenever it comes.
 */
export function firstCause(onUncaught: (error: unknown) => void): Promise<Cause> {
  const { promise, resolve } = Promise.withResolvers<Cause>()
  let since: number | undefined
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (since !== undefined && performance.now() - since > SAME_SIGNAL_MS) process.exit(128 + number)
      since ??= performance.now()
      resolve(signal as Cause)
    })
  }
  process.on('uncaughtException', (error) => {
    process.exitCode = 1
    resolve('uncaughtException')
    try {
      onUncaught(error)
    } catch {
      // An exception that cannot be described, as one whose getters throw, must not keep the process from ending in order.
    }
  })
  return promise
}
