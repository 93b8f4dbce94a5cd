const TIMEOUT_MS = 10_000

/** A response that has been read to its end. */
export type Received = { readonly status: number; readonly type: string; readonly text: string }

/** Sends a request and reads the response; when nobody answers, the error says who should have, where, and why not. */
export async function request(
  url: string,
  who: string,
  init: RequestInit = {},
  timeoutMs = TIMEOUT_MS,
): Promise<Received> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    }
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') {
      throw new Error(
        `${who} has not answered within ${timeoutMs / 1000} s on ${url}: it is overloaded, or stands still`,
      )
    }
    throw new Error(`${who} does not answer on ${url} (${reasonOf(error)}); lesson 1 says how to start it`)
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}
