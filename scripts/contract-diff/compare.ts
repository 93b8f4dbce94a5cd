import { readFileSync } from 'node:fs'
import { type Contract, ContractError, parseContract } from '../../src/openapi/document.ts'
import { objections, type Step } from './announcement.ts'
import { compareBlindSpots } from './blind-spots.ts'
import { compareTelemetry } from './extensions.ts'
import { compareHttp } from './oasdiff.ts'

/** What changed for clients, in lines for a person with the breaks first, and why it may not. */
type Comparison = { readonly changes: readonly string[]; readonly reasons: readonly string[] }

/** Reads the contract in a file; throws a {@link ContractError} that says what is wrong. */
export function read(file: string): Contract {
  const contract = parseContract(readFileSync(file, 'utf8'), file)
  const { openapi, info, paths } = contract.root ?? {}
  const isContract =
    typeof openapi === 'string' && typeof info?.version === 'string' && typeof paths === 'object' && paths
  if (!isContract) throw new ContractError(`${file} is not a contract: it lacks openapi, info.version or paths`)
  return contract
}

/** Compares the contracts in two files by a program oasdiff; throws when one cannot be read. */
export function compare(
  oasdiff: string,
  base: string,
  revision: string,
  step: Pick<Step, 'changelog' | 'released'>,
): Comparison {
  const [before, after] = [read(base), read(revision)]
  const changes = [
    ...compareHttp(oasdiff, base, revision),
    ...compareBlindSpots(before, after),
    ...compareTelemetry(before, after),
  ]
  const [breaking, others] = [changes.filter((change) => change.breaking), changes.filter((change) => !change.breaking)]
  const [from, to] = [before, after].map(({ root }) => String(root.info.version)) as [string, string]
  return {
    changes: [
      `${base} -> ${revision}: changes for clients: ${changes.length}, breaking: ${breaking.length}`,
      ...breaking.map(({ place, text }) => `BREAKING  ${place}: ${text}`),
      ...others.map(({ place, text }) => `          ${place}: ${text}`),
    ],
    reasons: objections(changes, { from, to, ...step }),
  }
}
