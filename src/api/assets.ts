import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Rendering } from '../contract.ts'
import { keep } from '../rendering.ts'

const OWN = new URL('../console/', import.meta.url)
const PACKAGES = new URL('../../node_modules/', import.meta.url)

/** What the pages take from packages, under the names that they use; nothing is bundled, nothing comes from elsewhere. */
const FOREIGN: readonly (readonly [name: string, path: string])[] = [
  ['uplot.js', 'uplot/dist/uPlot.esm.js'],
  ['uplot.css', 'uplot/dist/uPlot.min.css'],
  ['swagger-ui.js', 'swagger-ui-dist/swagger-ui-bundle.js'],
  ['swagger-ui.css', 'swagger-ui-dist/swagger-ui.css'],
]

const ENDINGS = { page: '.html', script: '.js', style: '.css' } as const

/** A body that is kept, with an entity tag that changes with it. */
export function withTag<B>(text: string): { readonly rendering: Rendering<B>; readonly etag: string } {
  const rendering = keep<B>(text)
  const hash = createHash('sha256').update(rendering.bytes).digest('hex').slice(0, 16)
  return { rendering, etag: `W/"${hash}"` }
}

/**
 * Reads the files of the pages by kind and name. The table of names is made once, so a path chooses among them and can
 * lead nowhere else. Each file is read, hashed and compressed when it is first asked for, and kept: there are as many copies
 * as files, however their names are spelled. `npm run dev` starts the service again when one changes.
 */
export function createAssets() {
  const own = readdirSync(OWN).map((name) => [name, once(new URL(name, OWN))] as const)
  const foreign = FOREIGN.map(([name, path]) => [name, once(new URL(path, PACKAGES))] as const)
  const files = new Map([...own, ...foreign])
  return async (kind: keyof typeof ENDINGS, name: string) =>
    name.endsWith(ENDINGS[kind]) ? await files.get(name)?.() : undefined
}

/** Reads a file once for all who ask; a failure is theirs alone, and the next one tries again. */
function once(file: URL) {
  let reading: Promise<ReturnType<typeof withTag<string>>> | undefined
  return () => {
    reading ??= readFile(file, 'utf8')
      .then(withTag<string>)
      .catch((error) => {
        reading = undefined
        throw error
      })
    return reading
  }
}
