import type { Change } from './change.ts'

/** Whether the second version may break what the first promised (semver: below 1.0.0 the minor number says so). */
export function isMajorStep(from: string, to: string): boolean {
  const [before, after] = [from, to].map((version) => version.split('.').map(Number)) as [number[], number[]]
  const [major, minor] = [(after[0] ?? 0) - (before[0] ?? 0), (after[1] ?? 0) - (before[1] ?? 0)]
  return major > 0 || (major === 0 && before[0] === 0 && minor > 0)
}

/**
 * The names that a changelog says to break since a release: what stands in backticks in the entries that begin with
 * `**Breaking:**`, above the heading of that release.
 */
export function announcedNames(changelog: string, release: string): Set<string> {
  const lines = changelog.split('\n')
  const end = lines.findIndex((line) => line.startsWith(`## [${release}]`))
  const news = lines.slice(0, end < 0 ? lines.length : end).join('\n')
  // An entry is its bullet and the indented lines after it.
  const entries = news.match(/^[-*] [^\n]*(?:\n[ \t]+\S[^\n]*)*/gm) ?? []
  const breaking = entries.filter((entry) => /^[-*] \*\*Breaking:\*\*/.test(entry)).join('\n')
  return new Set([...breaking.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** Why breaking changes may not be released like this, a line for each reason; empty when all are announced. */
export function objections(
  changes: readonly Change[],
  { from, to, changelog }: { readonly from: string; readonly to: string; readonly changelog: string },
): string[] {
  const breaking = changes.filter((change) => change.breaking)
  if (breaking.length === 0) return []
  const announced = announcedNames(changelog, from)
  const silent = breaking.filter(({ names }) => !names.some((name) => announced.has(name)))
  const number = from.startsWith('0.') ? 'minor' : 'major'
  return [
    ...(isMajorStep(from, to)
      ? []
      : [`info.version: ${to} does not announce a break of ${from}; raise its ${number} number`]),
    ...silent.map(
      ({ place, text }) => `CHANGELOG.md: no entry "- **Breaking:** ..." above [${from}] names this: ${place}: ${text}`,
    ),
  ]
}
