import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandsOf, mistakeOf } from '../support/commands.ts'
import { anchorsOf, blocksOf, linksOf, PAGES, readPage, withoutBlocks } from '../support/pages.ts'

/** The links of a page that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  return linksOf(path, text)
    .filter(({ file, anchor }) => {
      if (file !== path && !existsSync(file)) return true
      return anchor !== '' && !anchorsOf(file === path ? text : readPage(file)).includes(anchor)
    })
    .map(({ link }) => link)
}

/** The commands of a page that name what does not exist, with the reason. */
function badCommands(text: string): string[] {
  return blocksOf(text)
    .filter(({ info }) => info === 'sh')
    .flatMap(({ body }) => commandsOf(body))
    .flatMap((command) => {
      const mistake = mistakeOf(command)
      return mistake ? [`${command}: ${mistake}`] : []
    })
}

/**
 * The files that a page names in code, by their path from the root or from src/, and that are gone. Rules that a reader
 * writes are not there yet.
 */
function missingFiles(text: string): string[] {
  const named = withoutBlocks(text).matchAll(/`([\w.-]+\/[\w./-]+\.(?:ts|js|mjs|cjs|sh|yaml|yml|json|md|cfg))`/g)
  return [...named]
    .map(([, file = '']) => file)
    .filter((file) => !existsSync(file) && !existsSync(`src/${file}`) && !file.endsWith('.rules.yml'))
}

describe('the pages', () => {
  it.each(PAGES)('%s has links that lead somewhere', (path) => {
    expect(deadLinks(path, readPage(path))).toEqual([])
  })

  it.each(PAGES)('%s has commands that exist', (path) => {
    expect(badCommands(readPage(path))).toEqual([])
  })

  it.each(PAGES)('%s names files that exist', (path) => {
    expect(missingFiles(readPage(path))).toEqual([])
  })

  it('tell the service where Jaeger is, wherever they start Jaeger', () => {
    const commands = PAGES.flatMap((path) => blocksOf(readPage(path)))
      .flatMap(({ info, body }) => (info === 'sh' ? commandsOf(body) : []))
      .filter((command) => command.includes('--profile traces'))
    expect(commands.length).toBeGreaterThan(1)
    expect(commands.filter((command) => !/^OTEL_EXPORTER_OTLP_ENDPOINT=http:.*jaeger:4318 /.test(command))).toEqual([])
  })

  it('are all in an index', () => {
    const indexes = ['README.md', 'docs/README.md', 'docs/decisions/README.md', 'docs/alerts.md', 'tour/README.md']
    const linked = new Set(indexes.flatMap((path) => linksOf(path, readPage(path)).map(({ file }) => file)))
    expect(PAGES.filter((path) => !linked.has(path) && path !== 'README.md')).toEqual([])
  })

  it('begin with a front page of at most 150 lines and 9 KB', () => {
    const text = readPage('README.md')
    expect(text.split('\n').length).toBeLessThanOrEqual(150)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(9 * 1024)
  })
})

describe('the words of ARCHITECTURE.md', () => {
  const [, table = ''] = /\n## Words\n([\s\S]*?)\n## /.exec(readPage('ARCHITECTURE.md')) ?? []
  const terms = [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, term]) => term).slice(2)

  it('are at most fifteen', () => {
    expect(terms).toContain('operation')
    expect(terms.length).toBeLessThanOrEqual(15)
  })

  it('and all the rest fit into 100 lines', () => {
    expect(readPage('ARCHITECTURE.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100)
  })
})

describe('the check of links', () => {
  it.each([
    ['[a](nowhere.md)', 'nowhere.md'],
    ['[a](#no-such-heading)', '#no-such-heading'],
    ['[a](../README.md#no-such-heading)', '../README.md#no-such-heading'],
    ['<img src="images/none.png">', 'images/none.png'],
  ])('refuses %s', (text, link) => {
    expect(deadLinks('docs/planted.md', text)).toEqual([link])
  })

  it('takes files, folders, headings and other sites', () => {
    const text =
      '# Own `heading`, twice\n[a](metrics.md#how-to-read-them) [b](#own-heading-twice) [c](images) [d](https://x.test/y)'
    expect(deadLinks('docs/planted.md', text)).toEqual([])
  })
})

describe('the check of files', () => {
  it('refuses what is gone, and takes paths from the root and from src/', () => {
    expect(missingFiles('`api/gone.ts` `test/unit/gone.test.ts` `src/main.ts` `api/app.ts`')).toEqual([
      'api/gone.ts',
      'test/unit/gone.test.ts',
    ])
  })
})

describe('the check of commands', () => {
  it.each([
    ['npm run lod', 'no npm script lod'],
    ['npm ci && npm run demmo', 'no npm script demmo'],
    ['npm start -- --prot 1', 'npm run start has no flag --prot'],
    ['npm run load -- smoke --vuss 1', 'npm run load has no flag --vuss'],
    ['PROMETRIC_TRAFIC=10 npm start', 'no variable PROMETRIC_TRAFIC'],
    ['SKALE=0.05 npm run load', 'no variable SKALE'],
    ['curl -s localhost:7080/persons', 'no operation GET /persons'],
    ['curl -X PUT localhost:7080/incidents/active', 'no operation PUT /incidents/active'],
    ["curl 'localhost:7080/persn/7?a=b'", 'no operation GET /persn/7'],
    ['k6 run - < scripts/k6-script.js', 'no file scripts/k6-script.js'],
    ['prometheus --config.file=deploy/prometheus.yml', 'no file deploy/prometheus.yml'],
    ['scripts/install.sh k6', 'no file scripts/install.sh'],
    ['promtheus --version', 'no program promtheus'],
  ])('refuses %s', (command, mistake) => {
    expect(badCommands(`\`\`\`sh\n${command}   # why\n\`\`\`\n`).map((line) => line.split(': ').at(-1))).toEqual([
      mistake,
    ])
  })
})
