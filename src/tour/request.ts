const TIMEOUT_MS = 10_000

/** Sends a request; when nobody answers, the error says who should have, where, and why not. */
export async function request(url: string, who: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (error) {
    throw new Error(`${who} does not answer on ${url} (${reasonOf(error)}); lesson 1 says how to start it`)
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}
