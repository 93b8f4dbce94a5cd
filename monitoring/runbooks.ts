import { ContractError } from '../src/openapi/document.ts'

/** The address of the runbook of an alert. */
export type RunbookOf = (alert: string) => string

/**
 * Where the runbooks are published, from the field `runbooks` of a package.json: the one place for a fork to change.
 * Throws a {@link ContractError} when that is not a folder on the web.
 */
export function runbooksOf(packageJson: string): RunbookOf {
  const { runbooks } = JSON.parse(packageJson) as { readonly runbooks?: unknown }
  const base = typeof runbooks === 'string' && /^https?:/.test(runbooks) ? URL.parse(runbooks) : null
  if (!base?.pathname.endsWith('/') || base.search || base.hash) {
    throw new ContractError(
      'package.json: runbooks must be the http(s) URL of the folder of the runbooks, with a / at its end and no query',
    )
  }
  return (alert) => new URL(`${alert}.md`, base).href
}
