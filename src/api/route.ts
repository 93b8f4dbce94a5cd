import { type OperationId, paths } from '../contract.ts'

/** Where a request belongs: to an operation, to a path that exists under another method, or nowhere. */
export type Route = {
  readonly operation: OperationId | undefined
  /** The value of `Allow` for this path; undefined when no path matches. */
  readonly allow: string | undefined
  /** The path parameters as they stand in the URL, still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A path of the contract with the value of its `Allow` and its operations by method. */
export type Path = {
  readonly template: string
  readonly allow: string
  readonly operations: Readonly<Record<string, OperationId>>
}

type Node = { readonly literals: Map<string, Node>; variable: Node | undefined; end: End | undefined }
type End = {
  readonly path: Path
  readonly byMethod: ReadonlyMap<string, OperationId>
  readonly names: readonly string[]
}

const NOWHERE: Route = { operation: undefined, allow: undefined, parameters: {} }

/** Finds the operation of a request in the generated table. */
export const route = createRoute(paths)

/**
 * Finds the operation of a request by one walk over the segments of its path. A concrete segment beats a template one
 * for every method (OpenAPI 3.1, section 4.8.8.2), and nothing is decoded or normalised on the way.
 */
export function createRoute(table: readonly Path[]): (method: string, pathname: string) => Route {
  const root = buildTree(table)
  return (method, pathname) => {
    // The asterisk-form, which stands for the server and not for a path of it.
    if (!pathname.startsWith('/')) return NOWHERE
    const values: string[] = []
    let node: Node = root
    for (let end = 0; end < pathname.length; ) {
      const start = end + 1
      const slash = pathname.indexOf('/', start)
      end = slash < 0 ? pathname.length : slash
      const segment = pathname.slice(start, end)
      const literal = node.literals.get(segment)
      const next = literal ?? (segment === '' ? undefined : node.variable)
      if (!next) return NOWHERE
      if (!literal) values.push(segment)
      node = next
    }
    if (!node.end) return NOWHERE
    const { path, byMethod, names } = node.end
    const parameters: Record<string, string> = {}
    for (let index = 0; index < names.length; index++) parameters[names[index] as string] = values[index] as string
    return { operation: byMethod.get(method), allow: path.allow, parameters }
  }
}

function buildTree(table: readonly Path[]): Node {
  const create = (): Node => ({ literals: new Map(), variable: undefined, end: undefined })
  const tree = create()
  for (const path of table) {
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
    const names = [...path.template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
    node.end = { path, byMethod: new Map(Object.entries(path.operations)), names }
  }
  return tree
}

/** Where `OPTIONS *` belongs (RFC 9110, section 9.3.7): to no path, and allowed is what any path allows. */
export const wholeServer: Route = {
  ...NOWHERE,
  allow: [...new Set(paths.flatMap(({ allow }) => allow.split(', ')))].sort().join(', '),
}
