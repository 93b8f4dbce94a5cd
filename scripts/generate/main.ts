import { glob, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { diff } from 'node:util'
import { dashboardsOf, METRICS_WITHOUT_PANEL, printDashboard } from '../../monitoring/dashboards.ts'
import { checkQueries } from '../../monitoring/lint/check-queries.ts'
import { printRules, rulesOf } from '../../monitoring/rules.ts'
import { runbooksOf } from '../../monitoring/runbooks.ts'
import { ContractError, parseContract } from '../../src/openapi/document.ts'
import { flag, readArguments } from '../arguments.ts'
import { checkContract } from './check.ts'
import { checkExamples } from './check-examples.ts'
import { tablesOf } from './docs-tables.ts'
import { emitDocs } from './emit-docs.ts'
import { emitDocument, emitMetrics, emitOperations } from './emit-tables.ts'
import { emitTypes } from './emit-types.ts'
import { emitRequestValidators, emitResponseValidators } from './emit-validators.ts'

const CONTRACT = 'openapi.yaml'
const BANNER = '// Made from openapi.yaml by `npm run generate`; do not edit.\n'

/** Every derived file of the project: its path and what must stand in it. */
async function derive(): Promise<Map<string, string>> {
  const contract = parseContract(await readFile(CONTRACT, 'utf8'), CONTRACT)
  checkContract(contract)
  checkExamples(contract)
  const rules = rulesOf(contract, runbooksOf(await readFile('package.json', 'utf8')))
  const dashboards = dashboardsOf(contract)
  checkQueries(contract, { rules, dashboards, leftOut: METRICS_WITHOUT_PANEL })
  const requests = emitRequestValidators(contract)
  const responses = emitResponseValidators(contract)
  return new Map([
    ['generated/openapi.json', emitDocument(contract)],
    ['generated/types.ts', BANNER + (await emitTypes(contract))],
    ['generated/operations.ts', BANNER + emitOperations(contract)],
    ['generated/metrics.ts', BANNER + emitMetrics(contract)],
    ['generated/requests.js', BANNER + requests.code],
    ['generated/requests.d.ts', BANNER + requests.types],
    ['generated/responses.js', BANNER + responses.code],
    ['generated/responses.d.ts', BANNER + responses.types],
    ...Object.entries(rules).map(([name, file]) => [`generated/prometheus/${name}`, printRules(file)] as const),
    ...Object.entries(dashboards).map(([name, board]) => [`generated/grafana/${name}`, printDashboard(board)] as const),
    ...emitDocs(await readPages(), tablesOf(contract)),
  ])
}

/** The pages of the documentation that may have generated tables, by path. */
async function readPages(): Promise<Map<string, string>> {
  const paths = ['README.md', ...(await Array.fromAsync(glob('docs/*.md'))).map(toSlashes).sort()]
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)))
}

const toSlashes = (path: string) => path.replaceAll('\\', '/')

async function write(files: Map<string, string>): Promise<void> {
  for (const [path, text] of files) {
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
  const files = await derive()
  if (!values.check) await write(files)
  else if (await isStale(files)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
