import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type Client, createClient } from './client.ts'
import { startServer } from './server.ts'
import { startTraffic } from './traffic.ts'

/** How long something may take that the page shows after a scrape or two. */
export const SOON = { timeout: 40_000, interval: 200 }

/** A service with traffic until the test ends, and a client of it. */
export async function startBusyServer(): Promise<{ readonly url: string; readonly client: Client }> {
  const { url } = await startServer()
  const client = createClient(url)
  const traffic = await startTraffic(client)
  onTestFinished(async () => {
    await traffic.stop()
    client.close()
  })
  return { url, client }
}

/** The value of a curve as its legend says it, undefined while it has none. */
export async function legend(page: Page, panel: string, name: string): Promise<string | undefined> {
  const item = page.locator(`#${panel} .legend li`).filter({ has: page.getByText(name, { exact: true }) })
  return (await item.count()) > 0 ? ((await item.locator('data').textContent()) ?? undefined) : undefined
}

/** The entry of an incident in the library, opened. */
export async function openEntry(page: Page, incident: string) {
  const entry = page.locator(`#library-${incident}`)
  await entry.waitFor()
  if ((await entry.getAttribute('open')) === null) await entry.locator('summary').click()
  return entry
}

/** Fills in what is given and starts an incident. */
export async function startIncident(page: Page, incident: string, fields: Readonly<Record<string, string>>) {
  const entry = await openEntry(page, incident)
  for (const [name, value] of Object.entries(fields)) await entry.locator(`[name=${name}]`).fill(value)
  await entry.getByRole('button', { name: `Start ${incident}` }).click()
  return entry
}
