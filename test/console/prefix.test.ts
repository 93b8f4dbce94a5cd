import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { exchange } from '../support/client.ts'
import { SOON, startIncident } from '../support/console.ts'
import { startProxy } from '../support/haproxy.ts'
import { openPage } from '../support/page.ts'
import { startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

const person = { first_name: 'Ada', last_name: 'Lovelace' }

describeWith(['chromium', 'haproxy'], 'behind a proxy', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
  })
  afterAll(() => browser.close())

  it.each([
    ['that takes a prefix off the path', 'prefix.cfg', '/prometric'],
    ['that takes nothing off', 'haproxy.cfg', ''],
  ])('%s, the pages work and no address leads past it', async (_, file, prefix) => {
    const { port } = await startServer()
    const { url: host } = await startProxy(file, [port, port], `${prefix}/ready`)
    const { page, complaints, strays } = await openPage(browser, `${host}${prefix}?window=30s`)
    expect(page.url()).toBe(`${host}${prefix}/?window=30s`)
    const outside: string[] = []
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url())
      if (protocol === 'http:' && !pathname.startsWith(`${prefix}/`)) outside.push(pathname)
    })
    await page.locator('#state[data-state=ready]').waitFor()
    expect(await page.evaluate('getComputedStyle(document.querySelector("header")).display')).toBe('flex')
    await page.locator('select[name=window]').selectOption('5m')
    expect(page.url()).toBe(`${host}${prefix}/?window=5m`)
    await page.reload()
    expect(await page.locator('select[name=window]').inputValue()).toBe('5m')
    await startIncident(page, 'cache-cold', {})
    await page.getByRole('button', { name: 'Stop cache-cold' }).click()
    await expect.poll(() => page.locator('#active li').count(), SOON).toBe(0)

    await page.getByRole('link', { name: 'API docs' }).click()
    await page.locator('#operations-persons-listPersons').waitFor()
    expect(await page.locator('.opblock').count()).toBe(Object.keys(operations).length)
    expect(await tryOut(page)).toBe(`${host}${prefix}/person`)
    await page.getByRole('link', { name: 'Console', exact: true }).click()
    await page.locator('#state[data-state=ready]').waitFor()
    expect([complaints, strays, outside]).toEqual([[], [], []])
  })

  it.each([
    ['/person', person, '/person/0'],
    ['/incidents/active', { incident: 'flapping' }, '/incidents/active/flapping'],
  ])('the Location of a POST %s leads to what it made', async (path, json, made) => {
    const { port } = await startServer()
    const { url: host } = await startProxy('prefix.cfg', [port], '/prometric/ready')
    const { headers, body } = await exchange(host, 'POST', { path: `/prometric${path}`, json })
    const { pathname } = new URL(headers.location ?? '', `${host}/prometric${path}`)
    expect(pathname).toBe(`/prometric${made}`)
    expect((await exchange(host, 'GET', { path: pathname })).body).toEqual(body)
  })
})

/** Creates a person in Swagger UI; resolves to the URL that it has asked. */
async function tryOut(page: Page): Promise<string | null> {
  const block = page.locator('#operations-persons-createPerson')
  await block.getByRole('button').first().click()
  await block.getByRole('button', { name: 'Execute' }).click()
  await block.locator('.live-responses-table .response-col_status', { hasText: '201' }).waitFor()
  return block.locator('.request-url pre').textContent()
}
