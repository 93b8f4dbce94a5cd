import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ContractDocument, document, type Rendering } from '../contract.ts'
import { keep } from '../rendering.ts'

const CONTRACT = new URL('../../openapi.yaml', import.meta.url)
const OWN = new URL('../console/', import.meta.url)
const PACKAGES = new URL('../../node_modules/', import.meta.url)

/** Modules that the pages share with Node.js. */
const SHARED = [new URL('../duration.js', import.meta.url), new URL('../promql/text-format.js', import.meta.url)]

/** Files of packages by the names that the pages use. Nothing is bundled, and nothing comes from another host. */
const PACKAGE_FILES: readonly (readonly [name: string, path: string])[] = [
  ['uplot.js', 'uplot/dist/uPlot.esm.js'],
  ['uplot.css', 'uplot/dist/uPlot.min.css'],
  ['swagger-ui.js', 'swagger-ui-dist/swagger-ui-bundle.js'],
  ['swagger-ui.css', 'swagger-ui-dist/swagger-ui.css'],
]

const EXTENSIONS = { page: '.html', script: '.js', style: '.css' } as const

/** A body that does not change, with its entity tag. */
export type Tagged<B> = { readonly rendering: Rendering<B>; readonly etag: string }

/** The contract in both of its forms. */
export type ContractDocuments = { readonly json: Tagged<ContractDocument>; readonly yaml: Tagged<string> }

/** Reads a file of the pages by its kind and name; undefined when the pages have no such file. */
export type ReadAsset = (kind: keyof typeof EXTENSIONS, name: string) => Promise<Tagged<string> | undefined>

/** The contract as it was written, and as JSON. */
export function readContract(): ContractDocuments {
  return { json: withTag(JSON.stringify(document)), yaml: withTag(readFileSync(CONTRACT, 'utf8')) }
}

function withTag<B>(text: string): Tagged<B> {
  const rendering = keep<B>(text)
  const hash = createHash('sha256').update(rendering.bytes).digest('hex').slice(0, 16)
  return { rendering, etag: `W/"${hash}"` }
}

/**
 * Reads the files of the pages. The table of names is made once, so a path can only choose among them. Each file is read,
 * hashed and compressed at the first request for it, and kept: one copy, however its name is spelled. `npm run dev` restarts
 * the service when a file changes.
 */
export function createAssets(sharedFiles = SHARED): ReadAsset {
  const own = readdirSync(OWN).map((name) => [name, once(new URL(name, OWN))] as const)
  const ofPackages = PACKAGE_FILES.map(([name, path]) => [name, once(new URL(path, PACKAGES))] as const)
  const shared = sharedFiles.map((url) => [basename(url.pathname), once(url)] as const)
  const entries = [...own, ...shared, ...ofPackages]
  const names = entries.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two files of the pages have the name ${twice}, and only one can be served.`)
  const files = new Map(entries)
  return async (kind, name) => (name.endsWith(EXTENSIONS[kind]) ? await files.get(name)?.() : undefined)
}

/** Lets the imports of a script lead to its own folder, as the pages see it; other texts stay as they are. */
function flatten(text: string): string {
  return text.replaceAll(/ from '\.\.\/(?:[\w-]+\/)?([\w-]+\.js)'$/gm, " from './$1'")
}

/** Reads a file once for all requests. After a failure the next request tries again. */
function once(file: URL): () => Promise<Tagged<string>> {
  let reading: Promise<Tagged<string>> | undefined
  return () => {
    reading ??= readFile(file, 'utf8')
      .then(flatten)
      .then(withTag<string>)
      .catch((error) => {
        reading = undefined
        throw error
      })
    return reading
  }
}
