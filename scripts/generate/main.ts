import { glob, readFile } from 'node:fs/promises'
import { ContractError } from '../../src/openapi/document.ts'
import { readArguments } from '../arguments.ts'
import { flag } from '../options.ts'
import { derive, type Sources } from './derive.ts'
import { differences, toSlashes, writeFiles } from './files.ts'

async function readSources(): Promise<Sources> {
  const found = await Array.fromAsync(glob(['docs/*.md', 'monitoring/runbooks/*.md']))
  const paths = ['README.md', ...found.map(toSlashes).sort()]
  return {
    contract: await readFile('openapi.yaml', 'utf8'),
    packageJson: await readFile('package.json', 'utf8'),
    pages: new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const))),
  }
}

const { values } = readArguments({
  name: 'generate',
  forms: ['npm run generate -- [options]'],
  about: 'Writes generated/ and the tables of README.md and docs/ from openapi.yaml.',
  options: { check: flag('Writes nothing; exit code 1 when a file is not what the contract means.') },
})
try {
  const files = await derive(await readSources())
  const stale = values.check ? await differences('.', files) : []
  if (!values.check) await writeFiles('.', files)
  if (stale.length > 0) {
    console.error([...stale, 'run `npm run generate` and commit what it writes'].join('\n'))
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
