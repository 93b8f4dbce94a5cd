import type { Json } from '../../src/openapi/document.ts'
import type { Place } from '../../src/yaml-positions.ts'
import type { Report } from './report.ts'

/**
 * What a pattern may not use, because the engines that read contracts differ in it. ECMA-262 has no `\Z`, Python's `re`
 * no `\p` and no `\u{...}`, RE2 no lookaround and no backreference. `\d`, `\w`, `\s` and `\b` mean other characters in
 * each (https://json-schema.org/draft/2020-12/json-schema-core#section-6.4). A mock writes patterns into headers, which
 * have no characters beyond ASCII.
 */
const UNPORTABLE = /\\\\|\\[1-9pPdDwWsSbBkUcAZz]|\\u\{|\(\?(?!:)|[*+?}][+]|[^ -~]/g

/** Reports each pattern, wherever it stands below a place, that not every tool can read. */
export function checkPatterns(node: Json, place: Place, report: Report): void {
  if (typeof node !== 'object' || node === null) return
  if (typeof node.pattern === 'string') {
    const [odd] = [...node.pattern.matchAll(UNPORTABLE)].map(([found]) => found).filter((found) => found !== '\\\\')
    if (odd) report([...place, 'pattern'], `uses ${odd}, which not every regular expression engine reads alike`)
  }
  for (const [key, value] of Object.entries(node)) {
    checkPatterns(value, [...place, Array.isArray(node) ? Number(key) : key], report)
  }
}
