import { posix } from 'node:path'
import { ContractError } from '../../src/openapi/document.ts'

/** A table by the path from its page to the root of the project, which begins its links: empty, or such as `../`. */
type Table = (root: string) => string

const MARKED = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- \/generated: \2 -->)/g

/**
 * The pages, by path, with each table between `<!-- generated: name -->` and `<!-- /generated: name -->` written anew.
 * Throws a {@link ContractError} for a name without a table and for a table that stands on no page.
 */
export function emitDocs(
  pages: ReadonlyMap<string, string>,
  tables: Readonly<Record<string, Table>>,
): Map<string, string> {
  const missing = new Set(Object.keys(tables))
  const emitted = [...pages].map(([path, text]) => {
    const toRoot = posix.relative(posix.dirname(path), '.')
    const filled = text.replaceAll(MARKED, (_, start: string, name: string, end: string) => {
      missing.delete(name)
      const table = tables[name]
      if (!table) throw new ContractError(`${path}: there is no generated table "${name}"`)
      return `${start}${table(toRoot && `${toRoot}/`)}\n${end}`
    })
    return [path, filled] as const
  })
  if (missing.size > 0)
    throw new ContractError(`no page has the markers of the generated table ${[...missing].join(', ')}`)
  return new Map(emitted)
}
