import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { checkMediaType } from '../../src/api/json-body.ts'
import { preferredMediaType } from '../../src/http/media-type.ts'

it('a Content-Type of 15 KB takes no longer than any other', () => {
  const start = performance.now()
  for (const filler of [' ', ';', '; ', 'a', '="']) {
    const type = `application/json${filler.repeat(15_000 / filler.length)}x`
    try {
      checkMediaType({ headers: { 'content-type': type } } as IncomingMessage)
    } catch {
      // Either result is right, only the time counts.
    }
  }
  expect(performance.now() - start).toBeLessThan(200)
})

it('an Accept of 16 KB takes no longer than a few ms', () => {
  const start = performance.now()
  for (const filler of [' ', ',', ';', '*/*,', 'text/plain;q=0,', 'a/b;c="', '\\"']) {
    preferredMediaType(filler.repeat(16_000 / filler.length), ['text/plain', 'application/json', 'a/b', 'c/d'])
  }
  expect(performance.now() - start).toBeLessThan(200)
})
