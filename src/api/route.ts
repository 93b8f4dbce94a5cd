import { type OperationId, paths } from '../contract.ts'

/** Where a request belongs: to an operation, to a path that exists under another method, or nowhere. */
export type Route = {
  readonly operation: OperationId | undefined
  /** The path template of the contract; undefined when no path matches. */
  readonly template: string | undefined
  /** The value of `Allow` for this path; undefined when no path matches. */
  readonly allow: string | undefined
  /** The path parameters as they stand in the URL, still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>
}

type Path = (typeof paths)[number]
type Node = { readonly literals: Map<string, Node>; variable: Node | undefined; path: Path | undefined }

const NOWHERE: Route = { operation: undefined, template: undefined, allow: undefined, parameters: {} }

const root = buildTree(paths)

/**
 * Finds the operation of a request by one walk over the segments of its path. A concrete segment beats a template one for
 * every method (OpenAPI 3.1, section 4.8.8.2), and nothing is decoded or normalised on the way.
 */
export function route(method: string, pathname: string): Route {
  const values: string[] = []
  let node: Node | undefined = root
  for (const segment of pathname.slice(1).split('/')) {
    const literal: Node | undefined = node.literals.get(segment)
    if (!literal && segment !== '') values.push(segment)
    node = literal ?? (segment === '' ? undefined : node.variable)
    if (!node) return NOWHERE
  }
  const { path } = node
  if (!path) return NOWHERE
  const operations: Readonly<Record<string, OperationId>> = path.operations
  const names = [...path.template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
  return {
    operation: Object.hasOwn(operations, method) ? operations[method] : undefined,
    template: path.template,
    allow: path.allow,
    parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  }
}

function buildTree(all: readonly Path[]): Node {
  const create = (): Node => ({ literals: new Map(), variable: undefined, path: undefined })
  const tree = create()
  for (const path of all) {
    let node = tree
    for (const segment of path.template.slice(1).split('/')) {
      let next: Node | undefined = segment.startsWith('{') ? node.variable : node.literals.get(segment)
      if (!next) {
        next = create()
        if (segment.startsWith('{')) node.variable = next
        else node.literals.set(segment, next)
      }
      node = next
    }
    node.path = path
  }
  return tree
}
