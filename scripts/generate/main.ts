import { glob, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { diff } from 'node:util'
import { ContractError } from '../../src/openapi/document.ts'
import { flag, readArguments } from '../arguments.ts'
import { derive, type Sources } from './derive.ts'

async function readSources(): Promise<Sources> {
  const found = await Array.fromAsync(glob(['docs/*.md', 'monitoring/runbooks/*.md']))
  const paths = ['README.md', ...found.map(toSlashes).sort()]
  return {
    contract: await readFile('openapi.yaml', 'utf8'),
    packageJson: await readFile('package.json', 'utf8'),
    pages: new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const))),
  }
}

const toSlashes = (path: string) => path.replaceAll('\\', '/')

async function write(files: Map<string, string>): Promise<void> {
  for (const [path, text] of files) {
    if (text === (await readFile(path, 'utf8').catch(() => undefined))) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/** Prints how each file differs from what the contract means; true when one does. */
async function isStale(files: Map<string, string>): Promise<boolean> {
  let stale = false
  for (const [path, text] of files) {
    const found = await readFile(path, 'utf8').catch(() => '')
    if (found === text) continue
    stale = true
    console.error(`${path} is stale:`)
    for (const [kind, line] of diff(text.split('\n'), found.split('\n'))) {
      if (kind !== 0) console.error(`${kind < 0 ? '-' : '+'} ${line}`)
    }
  }
  for (const entry of await readdir('generated', { recursive: true, withFileTypes: true })) {
    const path = toSlashes(join(entry.parentPath, entry.name))
    if (entry.isDirectory() || files.has(path)) continue
    stale = true
    console.error(`${path} is not made from the contract: delete it`)
  }
  if (stale) console.error('run `npm run generate` and commit what it writes')
  return stale
}

const { values } = readArguments({
  name: 'generate',
  forms: ['npm run generate -- [options]'],
  about: 'Writes generated/ and the tables of README.md and docs/ from openapi.yaml.',
  options: { check: flag('Writes nothing; exit code 1 when a file is not what the contract means.') },
})
try {
  const files = await derive(await readSources())
  if (!values.check) await write(files)
  else if (await isStale(files)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
