import { type Contract, ContractError, type Json } from '../../src/openapi/document.ts'
import { METHODS, type Operation, operationsOf } from '../../src/openapi/operations.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { checkFailures } from './check-failures.ts'
import { checkIncidents } from './check-incidents.ts'
import { checkOperation } from './check-operations.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkProblems } from './check-problems.ts'
import { checkSecurity } from './check-security.ts'
import type { Report } from './report.ts'

const PATH_ITEM_KEYS = ['parameters', 'summary', 'description', ...METHODS]

/** Refuses what the generated code could not keep; throws one {@link ContractError} with a line for each mistake. */
export function checkContract(contract: Contract): void {
  const mistakes: string[] = []
  const report: Report = (place, message) => mistakes.push(`${contract.locate(place)} ${message}`)

  checkRoot(contract, report)
  checkPaths(contract, report)
  const operations = operationsOf(contract)
  checkOperationIds(operations, contract, report)
  for (const operation of operations) {
    checkOperation(contract, operation, report)
    checkSecurity(contract, operation, report)
  }
  checkAddresses(contract, operations, report)
  checkIncidents(contract, report)
  checkPatterns(contract.root, [], report)
  checkFailures(contract, report)
  checkProblems(contract, report)
  checkCatalogue(contract, report)
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function checkRoot({ root }: Contract, report: Report): void {
  if (!/^3\.1\.\d+$/.test(root.openapi)) report(['openapi'], 'must be 3.1')
  if (!root['x-connection']?.responses) report(['x-connection'], 'must say what a connection gets without a request')
  for (const name of ['bodyBytes', 'headerBytes']) {
    const limit = root['x-limits']?.[name]
    if (!Number.isSafeInteger(limit) || limit <= 0) report(['x-limits', name], 'must be a number of bytes')
  }
  const types: string[] = root.components.schemas.Problem.properties.type.enum
  const unanswered: string[] = root['x-connection']?.unanswered ?? []
  for (const [index, reason] of unanswered.entries()) {
    const isReason = root['x-connection'].reasons.includes(reason)
    if (!isReason) report(['x-connection', 'unanswered', index], `"${reason}" is not among the reasons`)
  }
  for (const [index, reason] of (root['x-connection']?.reasons ?? []).entries()) {
    const isProblem = types.includes(`urn:prometric:problem:${reason}`)
    const isUnanswered = unanswered.includes(reason)
    if (!isProblem && !isUnanswered) report(['x-connection', 'reasons', index], `"${reason}" is not a problem type`)
  }
}

function checkPaths({ root }: Contract, report: Report): void {
  const shapes = new Map<string, string>()
  for (const [path, item] of Object.entries<Json>(root.paths)) {
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const twin = shapes.get(shape)
    if (twin) report(['paths', path], `matches the same requests as ${twin}`)
    if (path !== '/' && !/^(\/([^/{}]+|\{[^/{}]+\}))+$/.test(path))
      report(['paths', path], 'must have whole segments as parameters')
    shapes.set(shape, path)
    for (const key of Object.keys(item)) {
      if (!PATH_ITEM_KEYS.includes(key)) report(['paths', path, key], `is not one of ${PATH_ITEM_KEYS.join(', ')}`)
    }
  }
}

function checkOperationIds(operations: readonly Operation[], contract: Contract, report: Report): void {
  const seen = new Map<string, Operation>()
  for (const operation of operations) {
    const place = [...operation.place, 'operationId']
    const isName = /^[a-z][A-Za-z0-9]*$/.test(operation.id ?? '') && !(operation.id in {})
    if (!isName) report(place, 'must be a camelCase name, and none that every object has')
    const first = seen.get(operation.id)
    if (first) report(place, `"${operation.id}" is taken by ${contract.locate([...first.place, 'operationId'])}`)
    else seen.set(operation.id, operation)
  }
  for (const reserved of ['unmatched', 'connection']) {
    if (seen.has(reserved)) report(['paths'], `"${reserved}" is the name of what belongs to no operation`)
  }
}
