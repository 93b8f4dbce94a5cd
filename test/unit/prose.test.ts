import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGES, readPage } from '../support/pages.ts'
import { awkward, longSentences } from '../support/prose.ts'

/** Whatever has words for people: comments, help, messages, panels, lessons, pages. */
const SOURCES = globSync(
  ['{src,scripts,monitoring,tour,deploy}/**/*.{ts,js,mjs,cjs,yaml,yml,sh,html,cfg}', 'openapi.yaml', 'Dockerfile'],
  { exclude: ['**/node_modules/**'] },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

describe('prose', () => {
  it.each([...SOURCES, ...PAGES])('%s says things plainly', (path) => {
    expect(awkward(readFileSync(path, 'utf8'))).toEqual([])
  })

  it.each(PAGES)('%s has no sentence of more than 25 words', (path) => {
    expect(longSentences(readPage(path))).toEqual([])
  })
})

describe('the lint of prose', () => {
  it.each([
    'what is no URL',
    'This id is no person.',
    'a value that is none of these',
    'The client is told how long to wait.',
    'The client has been politely told.',
    'asked for was 7 series',
    'rate() takes it that the others went alike',
    'The visitors have gone.',
    'it tells nothing of itself',
    'when so many wait',
    '// requests that are\n// at work',
    '/**\n * Requests that an incident has\n * struck are\n * struck again.\n */',
  ])('refuses %j', (text) => {
    expect(awkward(text)).not.toEqual([])
  })

  it.each([
    'There is no route.',
    'It is no longer served.',
    'It is no more than 16 KiB.',
    'There are none.',
    'const none = true',
    'The service tells the client to wait.',
  ])('takes %j', (text) => {
    expect(awkward(text)).toEqual([])
  })

  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

  it('counts the words of a sentence, with code and links as their text', () => {
    expect(longSentences(`${words(25)}. ${words(25)}.`)).toEqual([])
    expect(longSentences(`${words(20)}\n${words(6)}.`)).toHaveLength(1)
    expect(longSentences(`- ${words(20)}\n- ${words(20)}`)).toEqual([])
    expect(longSentences(`${words(23)} \`one two three\` [word](a.md).`)).toEqual([])
    expect(longSentences(`${words(23)} - / \`one two three\` [two words](a.md).`)).toHaveLength(1)
    expect(longSentences(`| ${words(30)} |\n\n\`\`\`\n${words(30)}\n\`\`\`\n`)).toEqual([])
  })
})
