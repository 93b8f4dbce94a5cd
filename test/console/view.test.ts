import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { createClient } from '../support/client.ts'
import { legend, SOON, startIncident } from '../support/console.ts'
import { openPage } from '../support/page.ts'
import { launchServer, type RunningServer, startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

describeWith(['chromium'], 'what the console shows', () => {
  let browser: Browser
  let server: RunningServer
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
    server = await launchServer()
  })
  afterAll(async () => {
    server.signal('SIGKILL')
    await browser.close()
  })

  it('is in its address, which opens it again, without a step for the back button', async () => {
    const { page } = await openPage(browser, `${server.url}/?from=chat#charts`)
    const before = await page.evaluate('history.length')
    await page.getByRole('button', { name: 'getPerson', exact: true }).click()
    await page.locator('select[name=window]').selectOption('30s')
    await page.locator('select[name=span]').selectOption({ label: '15 min' })
    const shared = `${server.url}/?from=chat&operation=getPerson&window=30s&span=15m#charts`
    expect(page.url()).toBe(shared)
    expect(await page.evaluate('history.length')).toBe(before)

    const { page: other } = await openPage(browser, shared)
    await expect.poll(() => chosen(other), SOON).toEqual(['getPerson', '30s', '15m'])
    const text = 'sum by (operation) (rate(http_requests_total{operation="getPerson"}[30s]))'
    await expect.poll(() => other.locator('#rate .promql code').textContent(), SOON).toBe(text)
    await other.getByRole('button', { name: 'getPerson', exact: true }).click()
    await other.locator('select[name=window]').selectOption('1m')
    await other.locator('select[name=span]').selectOption('5m')
    expect(other.url()).toBe(`${server.url}/?from=chat#charts`)
  })

  it.each([
    ['what nobody can choose', '?operation=dropPersons&window=7m&span=__proto__', ['', '1m', '5m']],
    ['half of it', '?operation=%3Cimg%20src=x%3E&window=5m', ['', '5m', '5m']],
    ['nothing', '?operation=&window=&span=&operation=getPerson', ['', '1m', '5m']],
  ])('is the default where the address says %s', async (_, query, expected) => {
    const { page, complaints } = await openPage(browser, `${server.url}/${query}`)
    await page.locator('#operations button').first().waitFor()
    expect(await chosen(page)).toEqual(expected)
    expect(complaints).toEqual([])
  })

  it('keeps the operation of the address that it does not know yet', async () => {
    const query = '?operation=listPersons'
    const { page } = await openPage(browser, `${server.url}/docs`)
    await page.route('**/metrics', (route) => route.abort())
    await page.goto(`${server.url}/${query}`)
    await page.locator('select[name=span]').selectOption('1h')
    expect(page.url()).toBe(`${server.url}/${query}&span=1h`)
    await page.unroute('**/metrics')
    await expect.poll(() => chosen(page), SOON).toEqual(['listPersons', '1m', '1h'])
  })

  it('takes what is left of an incident from the middle of the second that the service tells', async () => {
    const { page } = await openPage(browser, server.url)
    const incident = {
      incident: 'flapping',
      state: 'active',
      intensity: 1,
      intensity_ratio: 1,
      operations: [],
      starts_at: '2026-11-01T12:00:00Z',
      ends_at: '2026-11-01T12:00:10.900Z',
    }
    const headers = { Date: 'Sun, 01 Nov 2026 12:00:00 GMT' }
    await page.route('**/incidents/active', (route) => route.fulfill({ headers, json: [incident] }))
    const left = () => page.locator('#active-flapping .status').textContent()
    await expect.poll(left, SOON).toMatch(/, 10 s left$/)
  })

  it('follows the version of the service, there and back', async () => {
    const { url } = await startServer()
    const { page } = await openPage(browser, url)
    const client = createClient(url)
    const version = page.locator('#version')
    const exposedVersion = async () =>
      /app_build_info\{version="([^"]+)"/.exec((await client.get('/metrics')).text)?.[1]
    const usual = await exposedVersion()
    await expect.poll(() => version.textContent(), SOON).toBe(usual)
    await startIncident(page, 'bad-deploy', { duration: '5m' })
    await page.locator('#active-bad-deploy').waitFor()
    expect(await exposedVersion()).not.toBe(usual)
    await expect.poll(() => version.textContent(), SOON).toBe(await exposedVersion())
    await page.getByRole('button', { name: 'Stop all' }).click()
    await expect.poll(() => version.textContent(), SOON).toBe(usual)
    client.close()
  })

  it('is not called live while it is paused, but what is wrong with the service is said', async () => {
    const own = await startServer()
    const { page } = await openPage(browser, own.url)
    const state = page.locator('#state')
    await expect.poll(() => state.textContent(), SOON).toBe('Live')
    const pause = page.getByRole('button', { name: 'Pause' })
    await pause.click()
    expect(await state.textContent()).toBe('Paused')
    await page.waitForResponse('**/metrics')
    expect(await state.textContent()).toBe('Paused')
    await pause.click()
    expect(await state.textContent()).toBe('Live')
    await pause.click()
    own.signal('SIGKILL')
    await expect.poll(() => state.textContent(), SOON).toBe('Out of reach')
  })

  it.each(['light', 'dark'] as const)('has colours to tell apart where they are forced, in %s', async (colorScheme) => {
    const { page } = await openPage(browser, server.url, { colorScheme, forcedColors: 'active' })
    await expect.poll(() => legend(page, 'rate', 'getPerson'), SOON).toMatch(/\/s$/)
    const colours = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#rate .swatch')].map((one) => getComputedStyle(one).backgroundColor)`,
    )
    expect(colours).toHaveLength(7)
    expect(new Set(colours).size).toBe(7)
    const cut = `document.querySelector('.scroll').getBoundingClientRect().left -
      document.querySelector('button.link').getBoundingClientRect().left`
    expect(await page.evaluate(cut)).toBeLessThanOrEqual(0)
    const pause = page.getByRole('button', { name: 'Pause' })
    const background = () => page.evaluate<string>('getComputedStyle(document.querySelector("#pause")).backgroundColor')
    const released = await background()
    await pause.click()
    await expect.poll(background).not.toBe(released)
  })
})

/** What is chosen in the form. */
function chosen(page: Page): Promise<string[]> {
  return page.evaluate(
    `['operation', 'window', 'span'].map((name) => document.querySelector('select[name=' + name + ']').value)`,
  )
}
