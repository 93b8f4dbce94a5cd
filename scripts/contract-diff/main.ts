import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments, refuse } from '../arguments.ts'
import { file, flag, folder } from '../options.ts'
import { isCi } from '../tools/ci.ts'
import { locate } from '../tools/locate.ts'
import { compare, read } from './compare.ts'

const MISSING = 'oasdiff is missing; get it by: scripts/tools/install.sh oasdiff'
/** The folder with the contract of each release of this service. */
const RELEASES = 'contract'

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

/** Says in one line why a file is not a contract. */
function judge(file: string | undefined, refuse: (why: string) => never): void {
  try {
    if (file) read(file)
  } catch (error) {
    const [why = ''] = (error as Error).message.split('\n')
    refuse(why.includes('is not a contract') ? why : `${JSON.stringify(file)} is not a contract: ${why}`)
  }
}

/** Compares each release with the one before it, and the contract with the last; the exit code is 1 when a break is silent. */
function main(): void {
  const command = {
    name: 'contract:diff',
    forms: ['npm run contract:diff -- [options]'],
    about: `Lists what changed for clients from each release to the next, and from the last one to openapi.yaml; exit code 1
when the changelog does not announce a break.`,
    options: {
      releases: folder(`Folder with the contract of each release. Default ${RELEASES}.`, RELEASES),
      base: file('Contract to compare with, instead of the releases.', 'contract/0.1.0.yaml'),
      revision: file('Contract to judge.', 'openapi.yaml', 'openapi.yaml'),
      changelog: file('Changelog that announces the breaks.', 'CHANGELOG.md', 'CHANGELOG.md'),
      'if-installed': flag('Skips with a line where oasdiff is missing, but not in CI.'),
    },
  }
  const { values } = readArguments(command)
  if (values.base && values.releases) refuse(command, '--base and --releases cannot stand together')
  for (const name of ['base', 'revision'] as const) judge(values[name], (why) => refuse(command, `--${name}: ${why}`))
  const oasdiff = locate('oasdiff', process.env)
  if (!oasdiff) {
    // A gate of CI never passes because its tool is missing.
    if (!values['if-installed'] || isCi(process.env)) throw new Error(MISSING)
    console.log(`contract:diff: skipped, ${MISSING}`)
    return
  }

  const changelog = readFileSync(values.changelog, 'utf8')
  const releases = values.base ? [values.base] : releasesIn(values.releases ?? RELEASES)
  // A break may have been released together with its version, so that nothing has changed since.
  for (const [index, release] of releases.entries()) {
    const next = releases[index + 1]
    const step = { changelog, released: next !== undefined }
    const { changes, reasons } = compare(oasdiff, release, next ?? values.revision, step)
    console.log(changes.join('\n'))
    for (const reason of reasons) console.error(reason)
    if (reasons.length > 0) process.exitCode = 1
  }
}

try {
  main()
} catch (error) {
  console.error(`contract:diff: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
