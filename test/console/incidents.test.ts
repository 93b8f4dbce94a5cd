import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { createClient } from '../support/client.ts'
import { legend, openEntry, SOON, startBusyServer, startIncident } from '../support/console.ts'
import { openPage } from '../support/page.ts'
import { startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

const TOKEN = 'open-sesame-1815'

describeWith(['chromium'], 'incidents on the console', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
  })
  afterAll(() => browser.close())

  it('shows in its charts what an incident does that was started there, until it is stopped there', async () => {
    const { url, client } = await startBusyServer()
    const { page, complaints } = await openPage(browser, url)
    await expect.poll(() => legend(page, 'errors', 'getPerson'), SOON).toBe('0 %')
    expect(await shaded(page)).toBe(0)
    await startIncident(page, 'error-burst', { intensity: '0.9', duration: '2m' })
    const active = page.locator('#active-error-burst')
    await active.waitFor()
    expect(await active.textContent()).toMatch(/intensity 0\.9 · .*getPerson.*(1 min \d\d|\d+) s left/)
    expect(await page.locator('#announcements').textContent()).toBe('error-burst is active')
    await expect
      .poll(async () => Number.parseFloat((await legend(page, 'errors', 'getPerson')) ?? ''), SOON)
      .toBeGreaterThan(5)
    await expect.poll(() => shaded(page), SOON).toBeGreaterThan(8)

    await page.route('**/incidents/active', (route) => route.fulfill({ status: 503 }))
    for (const _ of ['a refused read', 'another']) await page.waitForResponse('**/incidents/active')
    expect(await active.isVisible()).toBe(true)
    expect(await page.locator('#announcements').textContent()).toBe('error-burst is active')
    await page.unroute('**/incidents/active')
    complaints.length = 0
    await page.getByRole('button', { name: 'Stop error-burst' }).click()
    await expect.poll(() => active.count(), SOON).toBe(0)
    expect((await client.get('/incidents/active')).json).toEqual([])
    await expect.poll(() => page.locator('#announcements').textContent(), SOON).toBe('error-burst has ended')
    await page.locator('#calm').waitFor()
    expect(complaints).toEqual([])
  })

  it('begins an incident later, for the operations that were chosen, and stops all', async () => {
    const { url, client } = await startBusyServer()
    const { page } = await openPage(browser, url)
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname))
    const entry = await openEntry(page, 'slow-dependency')
    for (const name of ['createPerson', 'deletePerson', 'listPersons', 'updatePerson', 'getPersonAlias']) {
      await entry.getByLabel(name, { exact: true }).uncheck()
    }
    const box = entry.getByLabel('getPerson', { exact: true })
    await box.uncheck()
    await startIncident(page, 'slow-dependency', {})
    expect(await page.evaluate('document.querySelector("#library input:invalid").validationMessage')).toBe(
      'Choose at least one operation.',
    )
    expect((await client.get('/incidents/active')).json).toEqual([])
    await box.check()
    const asked = page.waitForRequest((request) => request.method() === 'POST')
    await startIncident(page, 'slow-dependency', { duration: '10m', delay: '5m' })
    // What is left as it was, is left to the service.
    expect((await asked).postDataJSON()).toEqual({
      incident: 'slow-dependency',
      duration: '10m',
      delay: '5m',
      operations: ['getPerson'],
    })
    await expect
      .poll(() => page.locator('#active-slow-dependency .status').textContent())
      .toMatch(/^begins in (5 min 00|4 min \d\d) s$/)
    const [pending] = (await client.get('/incidents/active')).json
    expect(pending).toMatchObject({ state: 'pending', operations: ['getPerson'], intensity: 10 })

    await startIncident(page, 'flapping', {})
    await page.locator('#active-flapping').waitFor()
    await page.getByRole('button', { name: 'Stop all' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    expect((await client.get('/incidents/active')).json).toEqual([])
    expect(failed).not.toContain('/ready')
  })

  it('starts a hidden incident, and shows it without a name to whoever looks', async () => {
    const { url } = await startServer()
    const client = createClient(url)
    onTestFinished(() => client.close())
    const [{ page }, { page: other, complaints }] = [await openPage(browser, url), await openPage(browser, url)]
    await (await openEntry(page, 'error-burst')).getByLabel(/^Hidden:/).check()
    const asked = page.waitForRequest((request) => request.method() === 'POST')
    await startIncident(page, 'error-burst', { duration: '2m' })
    expect((await asked).postDataJSON()).toMatchObject({ incident: 'error-burst', duration: '2m', hidden: true })
    for (const active of [page, other].map((one) => one.locator('#active-hidden'))) {
      await expect.poll(() => active.textContent(), SOON).toMatch(/^hidden incidentStop(1 min \d\d|\d+) s left$/)
      expect(await active.locator('meter').count()).toBe(0)
    }
    await expect.poll(() => other.locator('#announcements').textContent()).toBe('hidden incident is active')
    expect(await other.locator('#incidents section').first().textContent()).not.toContain('error-burst')

    const entry = await startIncident(page, 'flapping', {})
    await expect.poll(() => entry.getByRole('alert').textContent(), SOON).toMatch(/^Stop all incidents first/)
    complaints.length = 0
    await other.getByRole('button', { name: 'Stop hidden incident' }).click()
    await expect.poll(() => other.locator('#active li').count(), SOON).toBe(0)
    expect((await client.get('/incidents/active')).json).toEqual([])
    await expect.poll(() => other.locator('#announcements').textContent()).toBe('hidden incident has ended')
    expect(complaints).toEqual([])
  })

  it('tells what the service does not like about a request, at its form', async () => {
    const { url } = await startServer()
    const { page } = await openPage(browser, url)
    const entry = await startIncident(page, 'bad-deploy', { duration: 'soon' })
    const problem = entry.getByRole('alert')
    await expect
      .poll(() => problem.textContent(), SOON)
      .toMatch(/duration must be a duration in whole numbers of at most one hour/)
    await startIncident(page, 'bad-deploy', { duration: '1m' })
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
    await startIncident(page, 'cache-cold', {})
    await form.waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('token-field')
    await openEntry(page, 'bad-deploy')
    await page.locator('#library-cache-cold:not([open])').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await form.waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.id')).toBe('incidents-title')
    await startIncident(page, 'cache-cold', {})
    await form.waitFor()
    await page.route('**/incidents/active', (route) => route.abort())
    await startIncident(page, 'bad-deploy', {})
    await page.locator('#library-bad-deploy').getByRole('alert').waitFor()
    expect(await form.isVisible()).toBe(true)
    await page.unroute('**/incidents/active')
    await page.locator('#library-bad-deploy').getByRole('alert').waitFor({ state: 'hidden' })
    await startIncident(page, 'flapping', {})
    await field.fill('schlüssel')
    await field.press('Enter')
    expect(await page.evaluate('document.activeElement.validationMessage')).toMatch(/^A control token has letters/)
    expect(await field.inputValue()).toBe('schlüssel')
    expect(await form.isVisible()).toBe(true)
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await field.fill('guess')
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('')
    expect(await page.locator('#active li').count()).toBe(0)
    expect(await form.isVisible()).toBe(true)
    await field.fill(TOKEN)
    await page.getByRole('button', { name: 'Use', exact: true }).click()
    await page.locator('#active-cache-cold').waitFor()
    await page.locator('#active-flapping').waitFor()
    await expect.poll(() => form.isVisible()).toBe(false)

    await page.reload()
    await page.getByRole('button', { name: 'Stop all' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    expect(await form.isVisible()).toBe(false)
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await page.context().cookies()).toEqual([])
  })
})

/** How many pixels in a row of the chart of errors have the colour of a shaded incident, which no curve has. */
function shaded(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector('#errors canvas')
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
    copy.drawImage(canvas, 0, 0)
    const { data } = copy.getImageData(0, canvas.height / 2, canvas.width, 1)
    const pixels = Array.from({ length: canvas.width }, (_, x) => data.slice(4 * x, 4 * x + 4))
    return pixels.filter(([red, green, , alpha]) => red > 150 && green < 60 && alpha > 18 && alpha < 28).length
  })()`)
}
