import { type Browser, chromium } from 'playwright-core'

/**
 * Flags for a Chromium that runs as root in a container and has no screen. It sends no request that a page does not
 * need.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium at a path, headless, with a profile of its own. */
export function launchBrowser(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}
