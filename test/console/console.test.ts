import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { type Client, createClient } from '../support/client.ts'
import { openPage, overflow } from '../support/page.ts'
import { type Flags, startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'
import { startTraffic } from '../support/traffic.ts'

/** How long something may take that the page shows after a scrape or two. */
const SOON = { timeout: 40_000, interval: 200 }
const TOKEN = 'open-sesame-1815'

describeWith(['chromium'], 'the console', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
  })
  afterAll(() => browser.close())

  /** A service with traffic until the test ends, and a client of it. */
  async function busy(flags: Flags = {}): Promise<{ url: string; client: Client }> {
    const { url } = await startServer(flags)
    const client = createClient(url)
    const traffic = await startTraffic(client)
    onTestFinished(async () => {
      await traffic.stop()
      client.close()
    })
    return { url, client }
  }

  it('draws charts that move under traffic, with no complaint and no request to elsewhere', async () => {
    const { url } = await busy()
    const { page, complaints, strays } = await openPage(browser, url)
    await page.locator('#state[data-state=ready]').waitFor()
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/^\d+(\.\d+)?\/s$/)
    await expect.poll(() => legend(page, 'duration', 'p95'), SOON).toMatch(/ms$/)
    await expect.poll(() => legend(page, 'memory', 'Memory'), SOON).toMatch(/^\d\d+(\.\d)? MiB$/)
    await expect.poll(() => legend(page, 'event-loop', 'Event loop delay, p99'), SOON).toMatch(/[1-9].* ms$/)
    await expect.poll(() => cell(page, 'getPerson', 1), SOON).toMatch(/^\d+(\.\d+)?\/s$/)
    const [image, persons] = [await drawn(page, 'store'), await legend(page, 'store', 'Persons in the store')]
    await expect.poll(() => drawn(page, 'store'), SOON).not.toBe(image)
    await expect.poll(() => legend(page, 'store', 'Persons in the store'), SOON).not.toBe(persons)
    expect(await page.locator('#charts canvas').count()).toBe(8)
    expect([complaints, strays]).toEqual([[], []])
  })

  it('shows in its charts what an incident does that was started there, until it is stopped there', async () => {
    const { url, client } = await busy()
    const { page, complaints } = await openPage(browser, url)
    await expect.poll(() => legend(page, 'errors', 'getPerson'), SOON).toBe('0 %')
    await start(page, 'error-burst', { intensity: '0.9', duration: '2m' })
    const active = page.locator('#active-error-burst')
    await active.waitFor()
    expect(await active.textContent()).toMatch(/intensity 0\.9 · .*getPerson.*(1 min \d\d|\d+) s left/)
    expect(await page.locator('#announcements').textContent()).toBe('error-burst is active')
    await expect
      .poll(async () => Number.parseFloat((await legend(page, 'errors', 'getPerson')) ?? ''), SOON)
      .toBeGreaterThan(5)
    expect(await shaded(page)).toBe(true)

    await page.getByRole('button', { name: 'Stop error-burst' }).click()
    await expect.poll(() => active.count(), SOON).toBe(0)
    expect((await client.get('/incidents/active')).json).toEqual([])
    await expect.poll(() => page.locator('#announcements').textContent(), SOON).toBe('error-burst has ended')
    await page.locator('#calm').waitFor()
    expect(complaints).toEqual([])
  })

  it('begins an incident later, for the operations that were chosen, and stops all', async () => {
    const { url, client } = await busy()
    const { page } = await openPage(browser, url)
    const entry = await open(page, 'slow-dependency')
    for (const name of ['createPerson', 'deletePerson', 'listPersons', 'updatePerson', 'getPersonAlias']) {
      await entry.getByLabel(name, { exact: true }).uncheck()
    }
    await start(page, 'slow-dependency', { duration: '10m', delay: '5m' })
    await expect
      .poll(() => page.locator('#active-slow-dependency .status').textContent())
      .toMatch(/^begins in (5 min 00|4 min \d\d) s$/)
    const [pending] = (await client.get('/incidents/active')).json
    expect(pending).toMatchObject({ state: 'pending', operations: ['getPerson'], intensity: 10 })

    await start(page, 'flapping', {})
    await page.locator('#active-flapping').waitFor()
    await page.getByRole('button', { name: 'Stop all' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    expect((await client.get('/incidents/active')).json).toEqual([])
  })

  it('tells what the service does not like about a request, at its form', async () => {
    const { url } = await startServer()
    const { page } = await openPage(browser, url)
    const entry = await start(page, 'bad-deploy', { duration: 'soon' })
    const problem = entry.getByRole('alert')
    await expect.poll(() => problem.textContent(), SOON).toMatch(/duration must be a duration of at most one hour/)
    await start(page, 'bad-deploy', { duration: '1m' })
    await page.locator('#active-bad-deploy').waitFor()
    expect(await problem.isVisible()).toBe(false)
    await entry.getByRole('button', { name: 'Start bad-deploy' }).click()
    await expect.poll(() => problem.textContent(), SOON).toMatch(/bad-deploy/)
  })

  it('asks for the control token when it is needed, and keeps it for this tab alone', async () => {
    const { url } = await startServer({ 'control-token': TOKEN })
    const { page } = await openPage(browser, url)
    const [form, field] = [page.locator('#token'), page.getByLabel('Control token')]
    expect(await form.isVisible()).toBe(false)
    await start(page, 'cache-cold', {})
    await form.waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('token-field')
    await field.fill('guess')
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('')
    expect(await page.locator('#active li').count()).toBe(0)
    expect(await form.isVisible()).toBe(true)
    await field.fill(TOKEN)
    await page.getByRole('button', { name: 'Use', exact: true }).click()
    await page.locator('#active-cache-cold').waitFor()
    await expect.poll(() => form.isVisible()).toBe(false)

    await page.reload()
    await page.getByRole('button', { name: 'Stop cache-cold' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    expect(await form.isVisible()).toBe(false)
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await page.context().cookies()).toEqual([])
  })

  it('says when the service drains, when it is gone, and when it is back', async () => {
    const server = await startServer({ 'drain-delay': 60 })
    const { page } = await openPage(browser, server.url)
    const [state, banner] = [page.locator('#state'), page.getByRole('alert')]
    await expect.poll(() => state.textContent(), SOON).toBe('Live')
    server.signal('SIGTERM')
    await expect.poll(() => state.textContent(), SOON).toBe('Draining')
    expect(await banner.first().textContent()).toContain('shutting down')
    server.signal('SIGKILL')
    await expect.poll(() => state.textContent(), SOON).toBe('Out of reach')
    expect(await banner.first().textContent()).toContain('does not answer')
    await startServer({ port: server.port })
    await expect.poll(() => state.textContent(), SOON).toBe('Live')
    expect(await page.locator('#banner').isVisible()).toBe(false)
  })

  it('shows one operation when it is chosen, with the PromQL of what it shows', async () => {
    const { url } = await busy()
    const { page } = await openPage(browser, url, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'getPerson', exact: true }).click()
    expect(await page.locator('select[name=operation]').inputValue()).toBe('getPerson')
    await page.locator('select[name=window]').selectOption('30s')
    const code = page.locator('#rate .promql code')
    const text = 'sum by (operation) (rate(http_requests_total{operation="getPerson"}[30s]))'
    await expect.poll(() => code.textContent()).toBe(text)
    await page
      .locator('#rate')
      .getByRole('button', { name: `Copy ${text}` })
      .click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(text)
    await expect.poll(() => page.locator('#rate .legend .name').allTextContents(), SOON).toEqual(['getPerson'])
  })

  it('stands still while it is paused', async () => {
    const { url } = await busy()
    const { page } = await openPage(browser, url)
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/[1-9]/)
    const pause = page.getByRole('button', { name: 'Pause' })
    await pause.click()
    const image = await drawn(page, 'rate')
    await page.waitForTimeout(5000)
    expect(await drawn(page, 'rate')).toBe(image)
    await pause.click()
    await expect.poll(() => drawn(page, 'rate'), SOON).not.toBe(image)
  })

  it.each(['light', 'dark'] as const)('has nothing serious for axe to find, in %s', async (colorScheme) => {
    const { url } = await busy()
    const { page } = await openPage(browser, url, { colorScheme })
    await start(page, 'error-burst', { duration: '5m' })
    await page.locator('#active-error-burst').waitFor()
    await expect.poll(() => legend(page, 'errors', 'getPerson'), SOON).toMatch(/%/)
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()')
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label', 'button-name']))
  })

  it.each([360, 768, 1440])('fits into %d pixels', async (width) => {
    const { url } = await busy()
    const { page } = await openPage(browser, url, { viewport: { width, height: 800 } })
    await start(page, 'slow-dependency', { duration: '5m' })
    await page.locator('#active-slow-dependency').waitFor()
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/[1-9]/)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const widths = await page.evaluate<number[]>(`${ALL('#charts canvas')}.map((one) => one.clientWidth)`)
    for (const canvas of widths) expect(canvas).toBeGreaterThan(200)
  })

  it('can be used with the keyboard alone, and shows where that is', async () => {
    const { url } = await busy()
    const { page } = await openPage(browser, url)
    await expect.poll(() => page.locator('#library details').count(), SOON).toBe(8)
    await expect.poll(() => page.locator('#operations button').count(), SOON).toBe(7)
    await page.locator('#library-flapping summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('#flapping-intensity').waitFor()
    await page.evaluate('document.activeElement.blur()')
    const all = await page.evaluate<number[]>(VISIBLE)
    const walked = new Set<unknown>()
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press('Tab')
      const { index, outline } = await page.evaluate<{ index: number; outline: string }>(FOCUSED)
      if (index >= 0) expect(outline, `control ${index}`).toBe('solid')
      walked.add(index)
    }
    expect(all.filter((index) => !walked.has(index))).toEqual([])
    expect(all.length).toBeGreaterThan(40)

    await page.locator('#flapping-intensity').focus()
    await page.keyboard.press('Enter')
    await page.locator('#active-flapping').waitFor()
  })
})

const ALL = (selector: string) => `[...document.querySelectorAll('${selector}')]`
const CONTROLS = ALL('a[href], button, select, input, summary')
const VISIBLE = `${CONTROLS}.flatMap((one, index) => (one.checkVisibility() ? [index] : []))`
const FOCUSED = `({
  index: ${CONTROLS}.indexOf(document.activeElement),
  outline: getComputedStyle(document.activeElement).outlineStyle,
})`

/** The value of a curve as its legend says it, undefined while it has none. */
async function legend(page: Page, panel: string, name: string): Promise<string | undefined> {
  const item = page.locator(`#${panel} .legend li`).filter({ has: page.getByText(name, { exact: true }) })
  return (await item.count()) > 0 ? ((await item.locator('data').textContent()) ?? undefined) : undefined
}

/** A cell in the row of an operation. */
async function cell(page: Page, operation: string, column: number): Promise<string | null> {
  return page.locator(`#operations tr[data-operation=${operation}] > *`).nth(column).textContent()
}

/** The picture of a chart. */
function drawn(page: Page, panel: string): Promise<string> {
  return page.evaluate(`document.querySelector('#${panel} canvas').toDataURL()`)
}

/** Whether the chart of errors has the colour of a shaded incident somewhere in a row of pixels. */
function shaded(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector('#errors canvas')
    const row = canvas.getContext('2d').getImageData(0, canvas.height / 2, canvas.width, 1).data
    return row.some((red, at) => at % 4 === 0 && red > 100 && row[at + 3] > 10 && row[at + 3] < 60)
  })()`)
}

/** The entry of an incident in the library, opened. */
async function open(page: Page, incident: string) {
  const entry = page.locator(`#library-${incident}`)
  await entry.waitFor()
  if ((await entry.getAttribute('open')) === null) await entry.locator('summary').click()
  return entry
}

/** Fills in what is given and starts an incident. */
async function start(page: Page, incident: string, fields: Readonly<Record<string, string>>) {
  const entry = await open(page, incident)
  for (const [name, value] of Object.entries(fields)) await entry.locator(`[name=${name}]`).fill(value)
  await entry.getByRole('button', { name: `Start ${incident}` }).click()
  return entry
}
