import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contract, parseContract } from '../../src/openapi/document.ts'
import { file, flag, readArguments, text } from '../arguments.ts'
import { isCi } from '../tools/ci.ts'
import { locate } from '../tools/locate.ts'
import { objections, type Step } from './announcement.ts'
import { compareBlindSpots } from './blind-spots.ts'
import { compareTelemetry } from './extensions.ts'
import { compareHttp } from './oasdiff.ts'

const MISSING = 'oasdiff is missing; get it by: scripts/tools/install.sh oasdiff'

/** The contracts that were released in a folder, each under its version, the last one last. */
function releasesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((file) => /^\d+\.\d+\.\d+\.yaml$/.test(file))
  if (names.length === 0) throw new Error(`${folder}/ has no contract of a release`)
  return names.sort(new Intl.Collator('en', { numeric: true }).compare).map((name) => {
    const file = join(folder, name)
    const { version } = read(file).root.info
    if (`${version}.yaml` !== name) throw new Error(`${file}: its info.version is ${version}`)
    return file
  })
}

function read(file: string): Contract {
  return parseContract(readFileSync(file, 'utf8'), file)
}

/** Prints what changed for clients from one contract to the next, and why it may not. */
function compare(oasdiff: string, base: string, revision: string, step: Pick<Step, 'changelog' | 'released'>): void {
  const [before, after] = [read(base), read(revision)]
  const changes = [
    ...compareHttp(oasdiff, base, revision),
    ...compareBlindSpots(before, after),
    ...compareTelemetry(before, after),
  ]
  const breaking = changes.filter((change) => change.breaking)
  console.log(`${base} -> ${revision}: changes for clients: ${changes.length}, breaking: ${breaking.length}`)
  for (const { place, text, ...change } of [...breaking, ...changes.filter((change) => !change.breaking)]) {
    console.log(`${change.breaking ? 'BREAKING' : '        '}  ${place}: ${text}`)
  }
  const [from, to] = [before, after].map(({ root }) => String(root.info.version)) as [string, string]
  const reasons = objections(changes, { from, to, ...step })
  for (const reason of reasons) console.error(reason)
  if (reasons.length > 0) process.exitCode = 1
}

/** Compares each release with the one before it, and the contract with the last; the exit code is 1 when a break is silent. */
function main(): void {
  const { values } = readArguments({
    name: 'contract:diff',
    forms: ['npm run contract:diff -- [options]'],
    about:
      'Lists what changed for clients since the last release; exit code 1 when the changelog does not announce a break.',
    options: {
      releases: text('Folder with the contract of each release.', '<folder>', 'contract'),
      base: file('Contract to compare with, instead of the releases.', 'contract/0.1.0.yaml'),
      revision: file('Contract to judge.', 'openapi.yaml', 'openapi.yaml'),
      changelog: text('Changelog that announces the breaks.', '<file>', 'CHANGELOG.md'),
      'if-installed': flag('Skips with a line where oasdiff is missing, but not in CI.'),
    },
  })
  const oasdiff = locate('oasdiff', process.env)
  if (!oasdiff) {
    // A gate of CI never passes because its tool is missing.
    if (!values['if-installed'] || isCi(process.env)) throw new Error(MISSING)
    console.log(`contract:diff: skipped, ${MISSING}`)
    return
  }

  const changelog = existsSync(values.changelog) ? readFileSync(values.changelog, 'utf8') : ''
  const releases = values.base ? [values.base] : releasesIn(values.releases)
  // A break may have been released together with its version, so that nothing has changed since.
  for (const [index, release] of releases.entries()) {
    const next = releases[index + 1]
    compare(oasdiff, release, next ?? values.revision, { changelog, released: next !== undefined })
  }
}

try {
  main()
} catch (error) {
  console.error(`contract:diff: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
