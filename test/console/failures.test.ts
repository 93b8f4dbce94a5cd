import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { openEntry, SOON, startIncident } from '../support/console.ts'
import { openPage } from '../support/page.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

const TOKEN = 'open-sesame-1815'

/** What a browser does that blocks all site data. */
const BLOCK = `for (const name of ['sessionStorage', 'localStorage']) {
  Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied.', 'SecurityError') } })
}`

describeWith(['chromium'], 'the console, when something fails', () => {
  let browser: Browser
  let open: RunningServer
  let guarded: RunningServer
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
    ;[open, guarded] = await Promise.all([launchServer(), launchServer({ 'control-token': TOKEN })])
  })
  afterAll(async () => {
    open.signal('SIGKILL')
    guarded.signal('SIGKILL')
    await browser.close()
  })

  it('starts and stops incidents where the browser blocks site data, and keeps the token for the page', async () => {
    const { page, complaints } = await openPage(browser, guarded.url, {}, BLOCK)
    await startIncident(page, 'cache-cold', {})
    await page.getByLabel('Control token').fill(TOKEN)
    expect(await page.locator('#token-hint').textContent()).toMatch(/blocks site data, so it is kept until/)
    await page.getByRole('button', { name: 'Use', exact: true }).click()
    await page.locator('#active-cache-cold').waitFor()
    await startIncident(page, 'flapping', {})
    await page.locator('#active-flapping').waitFor()
    await page.getByRole('button', { name: 'Stop flapping' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(1)
    await page.getByRole('button', { name: 'Stop all' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    await page.goto(`${guarded.url}/docs`)
    await page.locator('#operations-persons-listPersons').waitFor()
    // The browser itself writes down that a request got 401.
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([])
  })

  it('lets go of a start for which nobody has the token', async () => {
    const { page } = await openPage(browser, guarded.url)
    const entry = await startIncident(page, 'flapping', {})
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => page.locator('#token').isVisible()).toBe(false)
    await expect.poll(() => entry.getByRole('alert').textContent()).toMatch(/token/)
    expect(await focused(page)).toBe('Start flapping')
    await entry.getByRole('button', { name: 'Start flapping' }).click()
    await page.locator('#token').waitFor()
  })

  it('says what it failed to load, and its controls work on', async () => {
    const { page } = await openPage(browser, open.url)
    const entry = await openEntry(page, 'flapping')
    await page.evaluate(`(() => {
      window.whole = FormData.prototype.get
      FormData.prototype.get = () => { throw new Error('no fields') }
      history.replaceState = () => { throw new Error('no address') }
    })()`)
    await entry.getByRole('button', { name: 'Start flapping' }).click()
    await expect.poll(() => entry.getByRole('alert').textContent()).toBe('no fields')
    await page.locator('select[name=window]').selectOption('5m')
    await expect.poll(() => page.locator('#fault').textContent()).toBe('This page has failed: no address')
    await page.evaluate('(FormData.prototype.get = window.whole, delete history.replaceState)')
    await entry.getByRole('button', { name: 'Start flapping' }).click()
    await page.locator('#active-flapping').waitFor()
    expect(await entry.getByRole('alert').isVisible()).toBe(false)
    await page.locator('select[name=window]').selectOption('1m')
    await expect.poll(() => page.locator('#fault').isVisible(), SOON).toBe(false)
    await page.getByRole('button', { name: 'Stop all' }).click()
  })

  it.each([
    ['a page of a proxy', { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }, /status 502/],
    ['JSON of somebody else', { status: 400, contentType: 'application/json', body: 'null' }, /status 400/],
    ['half a problem', { status: 500, contentType: 'application/problem+json', body: '{"title":' }, /status 500/],
  ])('says so when a start gets %s, and starts when it is asked again', async (_, answer, words) => {
    const { page } = await openPage(browser, open.url)
    await page.route('**/incidents/active', (route) =>
      route.request().method() === 'POST' ? route.fulfill(answer) : route.continue(),
    )
    const entry = await startIncident(page, 'cache-cold', {})
    await expect.poll(() => entry.getByRole('alert').textContent()).toMatch(words)
    await page.unroute('**/incidents/active')
    await entry.getByRole('button', { name: 'Start cache-cold' }).click()
    await page.getByRole('button', { name: 'Stop cache-cold' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
  })

  it('calls the service out of reach when a proxy answers in its place', async () => {
    const { page } = await openPage(browser, open.url)
    const state = page.locator('#state')
    const html = { contentType: 'text/html', body: '<h1>Log in</h1>\nor wait 60\n' }
    for (const [pattern, status] of [
      ['**/{ready,metrics}', 503],
      ['**/ready', 503],
      ['**/metrics', 502],
      ['**/metrics', 200],
    ] as const) {
      await expect.poll(() => state.textContent(), SOON).toBe('Live')
      await page.route(pattern, (route) => route.fulfill({ status, ...html }))
      await expect.poll(() => state.textContent(), SOON).not.toBe('Live')
      expect(await state.textContent(), `${pattern} ${status}`).toBe('Out of reach')
      await page.unroute(pattern)
    }
  })

  it('selects what it may not copy', async () => {
    const refuse = `navigator.clipboard.writeText = async () => { throw new DOMException('no', 'NotAllowedError') }
      document.execCommand = () => false`
    const { page } = await openPage(browser, open.url, {}, refuse)
    const copy = page.locator('#cpu').getByRole('button', { name: 'Copy app_cpu_usage_percent' })
    await copy.click()
    await expect.poll(() => copy.textContent()).toBe('Selected')
    expect(await page.evaluate('String(getSelection())')).toBe('app_cpu_usage_percent')
    expect(await page.locator('#announcements').textContent()).toMatch(/The text is selected/)
    expect(await focused(page)).toBe('Copy app_cpu_usage_percent')
    await expect.poll(() => copy.textContent(), SOON).toBe('Copy')
  })

  it('keeps the focus at hand when a control has done its work or goes away', async () => {
    const { page } = await openPage(browser, open.url)
    for (const incident of ['flapping', 'cache-cold']) {
      const entry = await openEntry(page, incident)
      await entry.getByRole('button', { name: `Start ${incident}` }).focus()
      await page.keyboard.press('Enter')
      await page.locator(`#active-${incident}`).waitFor()
      expect(await focused(page)).toBe(`Start ${incident}`)
    }
    await page.getByRole('button', { name: 'Stop flapping' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(1)
    expect(await focused(page)).toBe('Stop cache-cold')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)
    expect(await focused(page)).toBe('Incidents')

    await page.getByRole('button', { name: 'getPerson', exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('getPerson')
    await page.keyboard.press('Enter')
    expect(await page.locator('select[name=operation]').inputValue()).toBe('')
  })
})

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent')
}
