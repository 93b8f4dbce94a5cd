import { anchored } from '../regexp.ts'
import type { Labels, Sample } from './data.ts'
import { refuse } from './failure.ts'
import { distinct, omit } from './labels.ts'

/** Sets a label to what a regular expression finds in another one; a sample that it does not match stays as it is. */
export function labelReplace(
  samples: readonly Sample[],
  label: string,
  replacement: string,
  source: string,
  pattern: string,
): readonly Sample[] {
  const regexp = anchored(pattern)
  return relabel(samples, label, (labels) => {
    const match = regexp.exec(labels[source] ?? '')
    return match ? expand(replacement, match) : labels[label]
  })
}

/** Sets a label to the values of others, joined. */
export function labelJoin(
  samples: readonly Sample[],
  label: string,
  separator: string,
  sources: readonly string[],
): readonly Sample[] {
  return relabel(samples, label, (labels) => sources.map((source) => labels[source] ?? '').join(separator))
}

function relabel(
  samples: readonly Sample[],
  label: string,
  replacementOf: (labels: Labels) => string | undefined,
): readonly Sample[] {
  if (label === '') return refuse('invalid destination label name')
  const relabelled = samples.map((sample) => {
    const replaced = replacementOf(sample.labels)
    const others = omit(sample.labels, [label])
    return { ...sample, labels: replaced ? { ...others, [label]: replaced } : others }
  })
  return distinct(relabelled)
}

/** Fills in `$1`, `${1}` and names of groups as Go does: the longest name counts, and an unknown group is empty. */
function expand(replacement: string, match: RegExpExecArray): string {
  return replacement.replaceAll(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, dollar, bare, braced) => {
    const name: string = bare ?? braced ?? ''
    return dollar ?? (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? ''
  })
}
