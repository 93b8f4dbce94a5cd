import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { incidentNames } from '../../generated/operations.ts'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { legend, SOON, startBusyServer, startIncident } from '../support/console.ts'
import { openPage, overflow } from '../support/page.ts'
import { startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

describeWith(['chromium'], 'the console', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
  })
  afterAll(() => browser.close())

  it('draws charts that move under traffic, with no complaint and no request to elsewhere', async () => {
    const { url } = await startBusyServer()
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
    expect(await banner.first().textContent()).toContain('does not respond')
    await startServer({ port: server.port })
    await expect.poll(() => state.textContent(), SOON).toBe('Live')
    expect(await page.locator('#banner').isVisible()).toBe(false)
  })

  it('shows one operation when it is chosen, with the PromQL of what it shows', async () => {
    const { url } = await startBusyServer()
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
    const { url } = await startBusyServer()
    const { page } = await openPage(browser, url)
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/[1-9]/)
    const pause = page.getByRole('button', { name: 'Pause' })
    await pause.click()
    const image = await drawn(page, 'rate')
    await page.waitForTimeout(5000)
    expect(await drawn(page, 'rate')).toBe(image)
    const row = await page.locator('#operations tr[data-operation=getPerson]').textContent()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => drawn(page, 'rate'), SOON).not.toBe(image)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => drawn(page, 'rate'), SOON).toBe(image)
    expect(await page.locator('#operations tr[data-operation=getPerson]').textContent()).toBe(row)
    await pause.click()
    await expect.poll(() => drawn(page, 'rate'), SOON).not.toBe(image)
  })

  it('draws no line across the forty minutes in which it slept', async () => {
    const { url } = await startServer()
    const { page } = await openPage(browser, url, {}, SLEEP)
    await page.locator('select[name=span]').selectOption({ label: '1 h' })
    await expect.poll(() => legend(page, 'memory', 'Memory'), SOON).toMatch(/MiB$/)
    for (const _ of ['a scrape', 'another']) await page.waitForResponse('**/metrics')
    await page.evaluate('sleepFor(40 * 60_000)')
    for (const _ of ['a scrape', 'another', 'one more']) await page.waitForResponse('**/metrics')
    await expect.poll(() => legend(page, 'memory', 'Memory'), SOON).toMatch(/MiB$/)
    const share = await page.evaluate<number>(COLOURED)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.05)
  })

  it.each(['light', 'dark'] as const)('has nothing serious for axe to find, in %s', async (colorScheme) => {
    const { url } = await startBusyServer()
    const { page } = await openPage(browser, url, { colorScheme })
    await startIncident(page, 'error-burst', { duration: '5m' })
    await page.locator('#active-error-burst').waitFor()
    await expect.poll(() => legend(page, 'errors', 'getPerson'), SOON).toMatch(/%/)
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()')
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label', 'button-name']))
  })

  it.each([360, 768, 1440])('fits into %d pixels', async (width) => {
    const { url } = await startBusyServer()
    const { page } = await openPage(browser, url, { viewport: { width, height: 800 } })
    await startIncident(page, 'slow-dependency', { duration: '5m' })
    await page.locator('#active-slow-dependency').waitFor()
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/[1-9]/)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const widths = await page.evaluate<number[]>(`${ALL('#charts canvas')}.map((one) => one.clientWidth)`)
    for (const canvas of widths) expect(canvas).toBeGreaterThan(200)
  })

  it('can be used with the keyboard alone, and shows where that is', async () => {
    const { url } = await startBusyServer()
    const { page } = await openPage(browser, url)
    await expect.poll(() => page.locator('#library details').count(), SOON).toBe(incidentNames.length)
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

/** Gives a page the function that lets its wall clock alone go on, as while a device sleeps. */
const SLEEP = `{
  let slept = 0
  const now = Date.now
  Date.now = () => now() + slept
  window.sleepFor = (ms) => { slept += ms }
}`

/** The share of the columns of the chart of memory in which there is a pixel of its curve, or of the colour below it. */
const COLOURED = `(() => {
  const canvas = document.querySelector('#memory canvas')
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
  copy.drawImage(canvas, 0, 0)
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
  const columns = new Set()
  for (let at = 0; at < data.length; at += 4) if (data[at + 2] - data[at] > 60) columns.add((at / 4) % canvas.width)
  return columns.size / canvas.width
})()`

const ALL = (selector: string) => `[...document.querySelectorAll('${selector}')]`
const CONTROLS = ALL('a[href], button, select, input, summary')
const VISIBLE = `${CONTROLS}.flatMap((one, index) => (one.checkVisibility() ? [index] : []))`
const FOCUSED = `({
  index: ${CONTROLS}.indexOf(document.activeElement),
  outline: getComputedStyle(document.activeElement).outlineStyle,
})`

/** A cell in the row of an operation. */
async function cell(page: Page, operation: string, column: number): Promise<string | null> {
  return page.locator(`#operations tr[data-operation=${operation}] > *`).nth(column).textContent()
}

/** The picture of a chart. */
function drawn(page: Page, panel: string): Promise<string> {
  return page.evaluate(`document.querySelector('#${panel} canvas').toDataURL()`)
}
