import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Contract, parseContract } from '../generate/contract.ts'
import { locate } from '../tools/locate.ts'
import { objections } from './announcement.ts'
import { compareHttp } from './http.ts'
import { compareTelemetry } from './telemetry.ts'

/** The contracts that were released, each under its version. */
const RELEASES = 'contract'

/** The file of the last release. */
function lastRelease(): string {
  const versions = readdirSync(RELEASES).filter((file) => /^\d+\.\d+\.\d+\.yaml$/.test(file))
  const last = versions.sort(new Intl.Collator('en', { numeric: true }).compare).at(-1)
  if (!last) throw new Error(`${RELEASES}/ has no contract of a release`)
  const file = join(RELEASES, last)
  const { version } = read(file).root.info
  if (`${version}.yaml` !== last) throw new Error(`${file}: its info.version is ${version}`)
  return file
}

function read(file: string): Contract {
  return parseContract(readFileSync(file, 'utf8'), file)
}

/** Prints what changed for clients since the last release; the exit code is 1 when a break is not announced. */
function main(): void {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: lastRelease() },
      revision: { type: 'string', default: 'openapi.yaml' },
      changelog: { type: 'string', default: 'CHANGELOG.md' },
    },
  })
  const oasdiff = locate('oasdiff', process.env)
  if (!oasdiff) throw new Error('oasdiff is missing; get it by: scripts/tools/install.sh oasdiff')

  const [base, revision] = [read(values.base), read(values.revision)]
  const changes = [...compareHttp(oasdiff, values.base, values.revision), ...compareTelemetry(base, revision)]
  const breaking = changes.filter((change) => change.breaking)
  console.log(
    `${values.base} -> ${values.revision}: changes for clients: ${changes.length}, breaking: ${breaking.length}`,
  )
  for (const { place, text, ...change } of [...breaking, ...changes.filter((change) => !change.breaking)]) {
    console.log(`${change.breaking ? 'BREAKING' : '        '}  ${place}: ${text}`)
  }

  const [from, to] = [base, revision].map(({ root }) => String(root.info.version)) as [string, string]
  const changelog = existsSync(values.changelog) ? readFileSync(values.changelog, 'utf8') : ''
  const reasons = objections(changes, { from, to, changelog })
  for (const reason of reasons) console.error(reason)
  if (reasons.length > 0) process.exitCode = 1
}

try {
  main()
} catch (error) {
  console.error(`contract:diff: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
