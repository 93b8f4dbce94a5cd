import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { createClient } from '../support/client.ts'
import { openPage, overflow } from '../support/page.ts'
import { startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

describeWith(['chromium'], 'the docs', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(tool('chromium'))
  })
  afterAll(() => browser.close())

  it('lists every operation, without a complaint or a request to elsewhere', async () => {
    const { url } = await startServer()
    const { page, complaints, strays } = await openPage(browser, `${url}/docs`)
    await page.locator('#operations-persons-listPersons').waitFor()
    expect(await page.locator('.opblock').count()).toBe(Object.keys(operations).length)
    expect(await page.getByText('Warning').count()).toBe(0)
    expect([complaints, strays]).toEqual([[], []])
  })

  it('tries an operation out and shows the answer of the service', async () => {
    const { url } = await startServer()
    const client = createClient(url)
    const { page, complaints, strays } = await openPage(browser, `${url}/docs`)
    const block = page.locator('#operations-persons-createPerson')
    await block.getByRole('button').first().click()
    await block.getByRole('button', { name: 'Execute' }).click()
    await block.locator('.live-responses-table .response-col_status', { hasText: '201' }).waitFor()
    const [created] = (await client.get('/person/list')).json
    expect(created).toMatchObject({ id: '0', first_name: 'Ada' })
    expect(await block.locator('.live-responses-table').textContent()).toContain(created.created_at)
    client.close()
    expect([complaints, strays]).toEqual([[], []])
  })

  it.each([360, 1440])('fits into %d pixels', async (width) => {
    const { url } = await startServer()
    const { page } = await openPage(browser, `${url}/docs`, { viewport: { width, height: 800 } })
    await page.locator('#operations-persons-listPersons').waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
