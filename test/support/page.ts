import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** A page in a browser, and what a test wants to hold against it. */
export type Watched = {
  readonly page: Page
  /** What it has written to its console as an error or a warning, and what it has thrown. */
  readonly complaints: string[]
  /** Requests to anywhere but the service. */
  readonly strays: string[]
}

/** Opens a page of a service in a context of its own, until the test ends; `first` runs there before its scripts. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  first = '',
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  await context.addInitScript(first)
  const page = await context.newPage()
  const complaints: string[] = []
  const strays: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(url).origin) strays.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, strays }
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}
