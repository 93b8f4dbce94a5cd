import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Every page that people read, by its path. Lessons and runbooks are pages, too. */
export const PAGES = globSync(['*.md', 'docs/**/*.md', 'tour/*.md', 'monitoring/runbooks/*.md'])
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

export const readPage = (path: string) => readFileSync(path, 'utf8')

/** A fenced block: the words behind its fence, and its lines. */
export type Block = { readonly info: string; readonly body: string }

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^ *```(.*)\n([\s\S]*?)^ *```$/gm)].map(([, info = '', body = '']) => ({ info, body }))
}

/** The text without its fenced blocks. */
export const withoutBlocks = (text: string) => text.replace(/^ *```.*\n[\s\S]*?^ *```$/gm, '')

/** The relative links of a page: as they are written, the file that each leads to, and its anchor. */
export function linksOf(path: string, text: string) {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, '')
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)]
  return found
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor = ''] = link.split('#')
      return { link, file: file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/'), anchor }
    })
}

/** The anchors of the headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  )
}
