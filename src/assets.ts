import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const OWN = new URL('console/', import.meta.url)
const PACKAGES = new URL('../node_modules/', import.meta.url)

/** What the pages take from packages, under the names that they use; nothing is bundled, nothing comes from elsewhere. */
const FOREIGN: readonly (readonly [name: string, path: string])[] = [
  ['uplot.js', 'uplot/dist/uPlot.esm.js'],
  ['uplot.css', 'uplot/dist/uPlot.min.css'],
  ['swagger-ui.js', 'swagger-ui-dist/swagger-ui-bundle.js'],
  ['swagger-ui.css', 'swagger-ui-dist/swagger-ui.css'],
]

const ENDINGS = { page: '.html', script: '.js', style: '.css' } as const

/** A body with an entity tag that changes with it. */
export function withTag<B>(body: B): { readonly body: B; readonly etag: string } {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)
  return { body, etag: `W/"${hash}"` }
}

/**
 * Reads the files of the pages by kind and name. The table of names is made once, so a path chooses among them and can
 * lead nowhere else; the files are read when they are asked for, so that they cost nothing before and can be worked on
 * while the service runs.
 */
export function createAssets() {
  const own = readdirSync(OWN).map((name) => [name, new URL(name, OWN)] as const)
  const foreign = FOREIGN.map(([name, path]) => [name, new URL(path, PACKAGES)] as const)
  const files = new Map([...own, ...foreign])
  return async (kind: keyof typeof ENDINGS, name: string) => {
    const file = name.endsWith(ENDINGS[kind]) ? files.get(name) : undefined
    return file && withTag(await readFile(file, 'utf8'))
  }
}
