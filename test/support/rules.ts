import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'

/**
 * Generated rule files as one, for a Prometheus of a test. What is evaluated twice a minute is evaluated as often as the
 * rest, so that nobody has to wait for it.
 */
export function generatedRules(...names: readonly string[]): string {
  const files = names.map((name) => parse(readFileSync(`generated/prometheus/${name}`, 'utf8')))
  const groups = files.flatMap(({ groups }) => groups as object[])
  return stringify({ groups: groups.map((group) => ({ ...group, interval: undefined })) })
}
