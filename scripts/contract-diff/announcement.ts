import type { Change } from './change.ts'

/** Whether the second version may break what the first promised (semver: below 1.0.0 the minor number says so). */
export function isMajorStep(from: string, to: string): boolean {
  const [before, after] = [from, to].map((version) => version.split('.').map(Number)) as [number[], number[]]
  const [major, minor] = [(after[0] ?? 0) - (before[0] ?? 0), (after[1] ?? 0) - (before[1] ?? 0)]
  return major > 0 || (major === 0 && before[0] === 0 && minor > 0)
}

/** Two versions and the changelog that describes the way between them. */
export type Step = {
  readonly from: string
  readonly to: string
  readonly changelog: string
  /** Whether `to` is released, so that its news stand under its heading or below. */
  readonly released?: boolean
}

/**
 * What a changelog says to break on a step: for each entry that begins with `**Breaking:**` the names in backticks, in
 * lower case. The entries stand above the heading of the version that they break.
 */
export function announcements({ from, to, changelog, released = false }: Step): Set<string>[] {
  const lines = changelog.split('\n')
  const news = lines.slice(released ? Math.max(0, headingOf(lines, to)) : 0, Math.max(0, headingOf(lines, from)))
  // An entry is its bullet and the indented lines after it.
  const entries = news.join('\n').match(/^[-*] [^\n]*(?:\n[ \t]+\S[^\n]*)*/gm) ?? []
  return entries
    .filter((entry) => /^[-*] \*\*Breaking:\*\*/.test(entry))
    .map((entry) => new Set([...entry.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.toLowerCase())))
}

/** Why these changes may not be released like this, a line for each reason; empty when every break is announced. */
export function objections(changes: readonly Change[], step: Step): string[] {
  const { from, to, changelog, released } = step
  const lines = changelog.split('\n')
  const missing = [from, ...(released ? [to] : [])].filter((version) => headingOf(lines, version) < 0)
  if (missing.length > 0) return missing.map((version) => `changelog: no heading "## [${version}]"`)

  const breaking = changes.filter((change) => change.breaking)
  if (breaking.length === 0) return []
  const entries = announcements(step)
  const silent = breaking.filter(({ names }) => !entries.some((entry) => namesAll(entry, names)))
  const number = from.startsWith('0.') ? 'minor' : 'major'
  return [
    ...(isMajorStep(from, to)
      ? []
      : [`info.version: ${to} does not announce a break of ${from}; raise its ${number} number`]),
    ...silent.map(({ place, text, names }) => {
      const wanted = names.map((group) => group.map((name) => `\`${name}\``).join(' or ')).join(' and ')
      return `changelog: no entry "- **Breaking:** ..." above [${from}] names ${wanted}: ${place}: ${text}`
    }),
  ]
}

function headingOf(lines: readonly string[], version: string): number {
  return lines.findIndex((line) => line.startsWith(`## [${version}]`))
}

function namesAll(entry: ReadonlySet<string>, groups: Change['names']): boolean {
  return groups.every((group) => group.some((name) => entry.has(name.toLowerCase())))
}
