import { expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from '../../scripts/screenshots/browser.ts'
import { createClient } from '../support/client.ts'
import { startServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'

/** The name of another site, which leads to this machine by now. */
const NAME = 'evil.example'

/** What the page of that site tries: to read, and to start an hour of full load. */
const ATTACK = `(async () => {
  const read = await fetch('/person/list')
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ incident: 'cpu-saturation', duration: '1h' })
  const start = await fetch('/incidents/active', { method: 'POST', headers, body })
  return [read.status, start.status, (await read.json()).type]
})()`

describeWith(['chromium'], 'a page of another site', () => {
  it('neither reads nor starts anything when its name leads to this machine (DNS rebinding)', async () => {
    const { url } = await startServer()
    const browser = await launchBrowser(tool('chromium'), [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`])
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    // A page that any host gets stands for the one of the other site, so that its scripts ask under that name.
    await page.goto(`http://${NAME}:${new URL(url).port}/health`)
    expect(await page.evaluate(ATTACK)).toEqual([421, 421, 'urn:prometric:problem:misdirected-request'])
    const client = createClient(url)
    expect((await client.get('/incidents/active')).json).toEqual([])
    client.close()
  })
})
