import { dashboardsOf, METRICS_WITHOUT_PANEL, printDashboard } from '../../monitoring/dashboards.ts'
import { checkQueries } from '../../monitoring/lint/check-queries.ts'
import { printRules, rulesOf } from '../../monitoring/rules.ts'
import { type RunbookOf, runbooksOf } from '../../monitoring/runbooks.ts'
import { type Contract, parseContract } from '../../src/openapi/document.ts'
import { checkContract } from './check.ts'
import { checkExamples } from './check-examples.ts'
import { fillLists } from './derived-lists.ts'
import { tablesOf } from './docs-tables.ts'
import { emitDocs } from './emit-docs.ts'
import { emitDocument, emitMetrics, emitOperations } from './emit-tables.ts'
import { emitTypes } from './emit-types.ts'
import { emitRequestValidators, emitResponseValidators } from './emit-validators.ts'

const CONTRACT = 'openapi.yaml'
const BANNER = '// Made from openapi.yaml by `npm run generate`; do not edit.\n'

/** The texts from which everything is derived. */
export type Sources = {
  readonly contract: string
  readonly packageJson: string
  /** The pages by path: their queries are checked, and they may have generated tables. */
  readonly pages: ReadonlyMap<string, string>
}

/** Every file that is derived, or has a derived part: its path and its whole text. Throws a `ContractError`. */
export async function derive({ contract: text, packageJson, pages }: Sources): Promise<Map<string, string>> {
  const runbookOf = runbooksOf(packageJson)
  const parsed = parseContract(text, CONTRACT)
  const filled = fillLists(text, parsed)
  const contract = filled === text ? parsed : parseContract(filled, CONTRACT)
  checkContract(contract)
  checkExamples(contract)
  return new Map([
    [CONTRACT, filled],
    ...(await codeOf(contract)),
    ...monitoringOf(contract, runbookOf, pages),
    ...emitDocs(pages, tablesOf(contract)),
  ])
}

async function codeOf(contract: Contract): Promise<Map<string, string>> {
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
  ])
}

function monitoringOf(contract: Contract, runbookOf: RunbookOf, pages: Sources['pages']): Map<string, string> {
  const rules = rulesOf(contract, runbookOf)
  const dashboards = dashboardsOf(contract)
  checkQueries(contract, { rules, dashboards, pages, leftOut: METRICS_WITHOUT_PANEL })
  return new Map([
    ...Object.entries(rules).map(([name, file]) => [`generated/prometheus/${name}`, printRules(file)] as const),
    ...Object.entries(dashboards).map(([name, board]) => [`generated/grafana/${name}`, printDashboard(board)] as const),
  ])
}
