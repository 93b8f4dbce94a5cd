import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { watchParent } from '../../src/watch-parent.ts'
import { readArguments } from '../arguments.ts'
import { locate } from '../tools/locate.ts'
import { launchBrowser } from './browser.ts'

/**
 * `npm run screenshots`: starts the service with ambient traffic and an incident, and waits until the charts have
 * something to show. Then it writes the pictures of the docs to docs/images/. Needs Chromium; three minutes.
 */
const FOLDER = 'docs/images'
const FLAGS = ['--port', '0', '--host', '127.0.0.1', '--seed', '7', '--traffic', '12', '--day', '20m']

/** From the first scrape to the incident, and from there to the picture. */
const BEFORE_MS = 75_000
const DURING_MS = 60_000

readArguments({
  name: 'screenshots',
  forms: ['npm run screenshots -- [options]'],
  about: `Takes the pictures of the docs anew and writes them to ${FOLDER}/. Needs Chromium; three minutes.`,
  options: {},
})
const chromium = locate('chromium', process.env)
if (!chromium) {
  console.error('screenshots: chromium is missing; get it by: scripts/tools/install.sh debian')
  process.exit(1)
}
watchParent(process.env)
const service = spawn(process.execPath, ['src/main.ts', ...FLAGS], { stdio: ['ignore', 'pipe', 'inherit'] })
// Playwright closes Chromium at SIGTERM, but does not end the process.
process.on('SIGTERM', () => {
  service.kill('SIGTERM')
  process.exit(143)
})
const browser = await launchBrowser(chromium)
try {
  const [line] = (await once(service.stdout, 'data')) as [Buffer]
  const [, url = ''] = /listening on (http:\/\/\S+)/.exec(String(line)) ?? []
  await mkdir(FOLDER, { recursive: true })
  const open = async (path: string, colorScheme: 'light' | 'dark', width: number, height: number): Promise<Page> => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height } })).newPage()
    await page.goto(url + path)
    return page
  }
  const pages = {
    'console-light': await open('/', 'light', 1440, 900),
    'console-dark': await open('/', 'dark', 1440, 900),
    'console-narrow': await open('/', 'light', 390, 844),
    docs: await open('/docs', 'light', 1440, 900),
  }
  await pages['console-light'].waitForTimeout(BEFORE_MS)
  const entry = pages['console-light'].locator('#library-error-burst')
  await entry.locator('summary').click()
  await entry.getByRole('button', { name: 'Start' }).click()
  await entry.locator('summary').click()
  await pages['console-light'].waitForTimeout(DURING_MS)
  for (const [name, page] of Object.entries(pages)) {
    const path = `${FOLDER}/${name}.png`
    await page.screenshot({ path })
    console.log(`${path}: ${Math.round((await readFile(path)).length / 1024)} kB`)
  }
} finally {
  await browser.close()
  service.kill('SIGTERM')
}
