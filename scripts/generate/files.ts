import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { diff } from 'node:util'

/** Writes the files below a folder; those that have their text already are left alone. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    if (text === (await textOf(folder, path))) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** How the files below a folder differ from these, in lines for a person; none when they are the same. */
export async function differences(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const lines: string[] = []
  for (const [path, text] of files) {
    const found = (await textOf(folder, path)) ?? ''
    if (found === text) continue
    lines.push(`${path} is stale:`)
    for (const [kind, line] of diff(text.split('\n'), found.split('\n'))) {
      if (kind !== 0) lines.push(`${kind < 0 ? '-' : '+'} ${line}`)
    }
  }
  for (const entry of await readdir(join(folder, 'generated'), { recursive: true, withFileTypes: true })) {
    const path = toSlashes(relative(folder, join(entry.parentPath, entry.name)))
    if (entry.isFile() && !files.has(path)) lines.push(`${path} is not made from the contract: delete it`)
  }
  return lines
}

/** A path as the keys of the files have it, on Windows too. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/')

function textOf(folder: string, path: string): Promise<string | undefined> {
  return readFile(join(folder, path), 'utf8').catch(() => undefined)
}
