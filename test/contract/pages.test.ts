import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedServer } from '../support/server.ts'

const OWN = 'src/console'

const { client } = await sharedServer()

/** What a page needs, from itself over its scripts to theirs. */
async function needsOf(path: string, known = new Set<string>()): Promise<Set<string>> {
  const { status, text } = await client.get(path)
  expect([path, status]).toEqual([path, 200])
  const named = [...text.matchAll(/(?:href|src)="((?:scripts|styles)\/[^"]+)"/g)].map(([, found = '']) => `/${found}`)
  const imported = [...text.matchAll(/^import .*from '\.\/([^']+)'$/gm)].map(([, file]) => `/scripts/${file}`)
  for (const need of [...named, ...(path.includes('swagger') ? [] : imported)]) {
    if (known.has(need)) continue
    known.add(need)
    await needsOf(need, known)
  }
  return known
}

describe.each(['/', '/docs'])('the page %s', (path) => {
  it('is whole, and its policy lets it load nothing from elsewhere and run nothing that stands in it', async () => {
    const { headers, text } = await client.get(path)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(text).not.toMatch(/<style|style=|<script>|\son\w+=/)
    expect(text).not.toMatch(/(href|src|action)="(\/|\w+:\/)/)
    expect([...(await needsOf(path))].length).toBeGreaterThan(3)
  })

  it('costs nothing to load again', async () => {
    const etag = (await client.get(path)).headers.etag ?? ''
    const again = await client.get(path, { 'If-None-Match': etag })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })
})

describe('the files of the pages', () => {
  it('are all used by a page', async () => {
    const used = new Set([...(await needsOf('/')), ...(await needsOf('/docs'))].map((path) => path.split('/').at(-1)))
    const own = readdirSync(OWN).filter((name) => /\.(css|js)$/.test(name))
    expect(own.filter((name) => !used.has(name))).toEqual([])
  })

  it.each(['/scripts/swagger-ui.js', '/styles/swagger-ui.css', '/scripts/uplot.js'])(
    'are a fraction of their size on the way, and the same each time: %s',
    async (path) => {
      const plain = await client.get(path)
      const packed = [1, 2, 3].map(() => client.get(path, { 'Accept-Encoding': 'gzip' }))
      for (const { headers, body, text } of await Promise.all(packed)) {
        expect(headers['content-encoding']).toBe('gzip')
        expect(body.length).toBeLessThan(plain.body.length / 2)
        expect(text).toBe(plain.text)
      }
    },
  )

  it.each([
    '/scripts/nothing.js',
    '/scripts/theme.css',
    '/styles/main.js',
    '/scripts/console.html',
    '/scripts/tsconfig.json',
    '/scripts/uplot.d.ts',
    '/scripts/..',
    '/scripts/..%2fmain.ts',
    '/scripts/..%2f..%2fpackage.json',
    '/scripts/%2e%2e%2fassets.ts',
    '/scripts/..%5cmain.js',
    '/scripts/main.js%00',
    '/scripts/%2fetc%2fpasswd',
    '/scripts/MAIN.JS',
    '/scripts/constructor',
    '/styles/__proto__',
  ])('do not include %s', async (path) => {
    const { status, json } = await client.get(path)
    expect([status, json.type]).toEqual([404, 'urn:prometric:problem:file-not-found'])
  })

  it('come as they stand in the sources', async () => {
    expect((await client.get('/scripts/main.js')).text).toBe(readFileSync(`${OWN}/main.js`, 'utf8'))
  })
})
