import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES, readPage } from '../support/pages.ts'
import { awkward, commentsOf, conflictMarkers, descriptionsOf, longSentences } from '../support/prose.ts'

const NOT_OURS = new Set(['.git', 'coverage', 'data', 'node_modules', 'sbom', 'test-results'])

/** Every text that git keeps, by its path. */
const FILES = globSync(['**/*', '.*', '.{ci,github}/**/*'], {
  exclude: ({ name }) => NOT_OURS.has(name) || name.endsWith('.png'),
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  .sort()

/** Whatever has words for people: comments, names, help, messages, panels. */
const SOURCES = FILES.filter(
  (path) =>
    /^(?:src|scripts|monitoring|tour|deploy|test|\.ci|\.github)\/|^[^/]+$/.test(path) &&
    /\.(?:[cm]?js|ts|css|ya?ml|sh|html|cfg)$|Dockerfile$|\/run$/.test(path),
)

/** They have the words that they refuse. */
const LINT = ['test/support/prose.ts', 'test/unit/prose.test.ts']

describe('prose', () => {
  it.each(SOURCES)('%s says things plainly, in comments of at most 25 words a sentence', (path) => {
    const source = readFileSync(path, 'utf8')
    expect([
      ...(LINT.includes(path) ? [] : awkward(source)),
      ...commentsOf(path, source).flatMap(longSentences),
    ]).toEqual([])
  })

  it.each(PAGES)('%s says things plainly, in at most 25 words a sentence', (path) => {
    expect([...awkward(readPage(path)), ...longSentences(readPage(path))]).toEqual([])
  })

  it('has no sentence of more than 25 words in the descriptions of the contract', () => {
    expect(descriptionsOf(readFileSync('generated/openapi.json', 'utf8')).flatMap(longSentences)).toEqual([])
  })

  it('has no marks of a conflict in any file', () => {
    expect(FILES.filter((path) => conflictMarkers(readFileSync(path, 'utf8')).length > 0)).toEqual([])
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
    'const onVisitors = 1',
    'export const VISITORS_MS = 100',
    'type RequestWitness = () => void',
    "import { glance } from './overview-stats.ts'",
    'const LEFT_OUT = []',
    'export function createLife() {}',
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
    'The metrics at a glance.',
    'createLifecycle(config)',
    'stubborn clients',
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

  it.each([
    ['a.ts', `/** ${words(20)}\n * ${words(6)}. */\nconst a = 1\n`],
    ['a.ts', `export const b = 1\n// ${words(20)}\n// ${words(6)}\nexport const c = 1\n`],
    ['a.ts', `const a = 1 // ${words(26)}\n`],
    ['a.js', `/** @param {string} text ${words(25)} */\n`],
    ['a.css', `a {\n  /* ${words(26)} */\n}\n`],
    ['a.html', `<p>\n<!-- ${words(20)}\n${words(6)} -->\n`],
    ['a.yaml', `a: 1\n# ${words(20)}\n# ${words(6)}\nb: 2 # c\n`],
    ['Dockerfile', `FROM a\n# ${words(26)}\n`],
  ])('finds the long sentence in a comment of %s: %j', (path, source) => {
    expect(commentsOf(path, source).flatMap(longSentences)).toHaveLength(1)
  })

  it.each([
    ['a.ts', `/** ${words(25)} */\n`],
    ['a.ts', `// ${words(20)}.\n// ${words(20)}\n`],
    ['a.ts', `// ${words(20)}\nconst a = 1\n// ${words(20)}\n`],
    ['a.ts', `/**\n * ${words(20)}\n * @param b ${words(20)}\n */`],
    ['a.ts', `const glob = '{src,test}/**/*.ts', text = '${words(30)} */'\n`],
    ['a.yaml', `a: ${words(30)}\n`],
  ])('takes %s: %j', (path, source) => {
    expect(commentsOf(path, source).flatMap(longSentences)).toEqual([])
  })

  it('reads summaries, descriptions and helps of a contract', () => {
    const contract = { summary: 'a', 'x-metrics': [{ help: 'b', type: 'c' }], paths: { d: { description: words(26) } } }
    const texts = descriptionsOf(JSON.stringify(contract))
    expect(texts).toEqual(['a', 'b', words(26)])
    expect(texts.flatMap(longSentences)).toHaveLength(1)
  })

  it('finds the marks of a conflict, and takes a heading that is underlined', () => {
    const mark = (sign: string) => sign.repeat(7)
    expect(conflictMarkers(`a\n${mark('<')} HEAD\nb\n${mark('=')}\nc\n${mark('>')} branch\n`)).toHaveLength(3)
    expect(conflictMarkers(`${mark('|')} base\n`)).toHaveLength(1)
    expect(conflictMarkers(`Heading\n${mark('=')}===\n a ${mark('<')}\n`)).toEqual([])
  })
})
