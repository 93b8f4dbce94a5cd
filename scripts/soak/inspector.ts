import { once } from 'node:events'

/**
 * The inside of another Node.js process, over its inspector (https://chromedevtools.github.io/devtools-protocol/v8/).
 */
export type Inspector = {
  /** Bytes of the heap that are still in use after a forced collection of garbage. */
  readonly heapAfterGc: () => Promise<number>
  /** The value of an expression in that process; it has to be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly close: () => void
}

type Answer = {
  readonly id: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

/** Connects to a process started with `--inspect=127.0.0.1:0`, by the address that it has printed. */
export async function openInspector(printed: string): Promise<Inspector> {
  const address = /Debugger listening on (ws:\/\/\S+)/.exec(printed)?.[1]
  if (!address) throw new Error('the process has printed no address of an inspector')
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let last = 0
  const call = async (method: string, params = {}): Promise<Record<string, unknown>> => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error } = await answered
    if (!result) throw new Error(`${method}: ${error?.message}`)
    return result
  }
  return {
    heapAfterGc: async () => {
      // A second collection takes what the finalizers of the first have let go.
      await call('HeapProfiler.collectGarbage')
      await call('HeapProfiler.collectGarbage')
      return Number((await call('Runtime.getHeapUsage')).usedSize)
    },
    evaluate: async (expression) => {
      const { result } = await call('Runtime.evaluate', { expression, returnByValue: true })
      return (result as { readonly value: unknown }).value
    },
    close: () => socket.close(),
  }
}
