import { isScalar, visit } from 'yaml'
import { membersOf } from '../json-pointer.ts'
import { type Place, type PositionedYaml, parseYaml } from '../yaml-positions.ts'

/** Any JSON value of the contract, which is walked without a schema of its own. */
// biome-ignore lint/suspicious/noExplicitAny: redocly and scripts/generate/ check the contract, not the compiler.
export type Json = any

/** The contract as a value, with the way back from a value to its line. */
export type Contract = {
  readonly root: Json
  /** The start of a message about a place: `file:line:column keys:`. */
  readonly locate: (place: Place) => string
  /** What a Reference Object stands for; any other value is returned as it is. */
  readonly resolve: (node: Json) => Json
}

/** Why the contract cannot be used: a line for each mistake, each with its place. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/** Parses an OpenAPI document; throws a {@link ContractError} if it is not YAML or a `$ref` leads nowhere. */
export function parseContract(text: string, file: string): Contract {
  const yaml = parseYaml(text, file)
  if (yaml.errors.length > 0) throw new ContractError(yaml.errors.join('\n'))
  const root = yaml.document.toJS({ maxAliasCount: 100 })
  const broken = brokenReferences(yaml, root)
  if (broken.length > 0) throw new ContractError(broken.join('\n'))
  return {
    root,
    locate: (place) => `${yaml.locate(place)} ${place.join('.')}:`,
    resolve: (node) => resolve(root, node),
  }
}

function resolve(root: Json, node: Json): Json {
  return typeof node?.$ref === 'string' ? resolve(root, follow(root, node.$ref)) : node
}

/** The value that a reference within the document points at, or undefined. */
function follow(root: Json, reference: string): Json {
  if (!reference.startsWith('#/')) return undefined
  try {
    return membersOf(reference).reduce((value: Json, member) => value?.[member], root)
  } catch {
    return undefined
  }
}

function brokenReferences({ document, at }: PositionedYaml, root: Json): string[] {
  const broken: string[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== '$ref' || !isScalar(value)) return
      const reference = String(value.value)
      const problem = problemOf(root, reference)
      if (problem) broken.push(`${at(value.range?.[0] ?? 0)} $ref: "${reference}" ${problem}`)
    },
  })
  return broken
}

/** What is wrong with a reference: it, or one that it leads to, points at nothing or comes round to itself. */
function problemOf(root: Json, reference: string): string | undefined {
  const seen = new Set<string>()
  for (let next: unknown = reference; typeof next === 'string'; ) {
    if (seen.has(next)) return 'leads back to itself'
    seen.add(next)
    const target = follow(root, next)
    if (target === undefined) return 'leads to nothing in this document'
    next = target?.$ref
  }
  return undefined
}
