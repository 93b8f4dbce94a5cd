import { memoizeWeakly } from '../../memoize.ts'
import type { Labels, Sample } from './data.ts'
import { refuse } from './failure.ts'

/** A text that is the same for the same labels; one that is empty is not there. */
export function keyOf(labels: Labels): string {
  let key = ''
  for (const name of Object.keys(labels).sort()) if (labels[name] !== '') key += `${name}\0${labels[name]}\0`
  return key
}

/** The labels of these names that have a value. */
export function pick(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(names.flatMap((name) => (labels[name] ? [[name, labels[name]]] : [])))
}

/** All labels but those of these names. */
export function omit(labels: Labels, names: readonly string[]): Labels {
  const rest: Record<string, string> = {}
  for (const name in labels) if (!names.includes(name)) rest[name] = labels[name] ?? ''
  return rest
}

/** The samples with other values and without their names; native histograms have no value, and are left out. */
export function mapValues(samples: readonly Sample[], change: (value: number) => number): readonly Sample[] {
  return dropNames(samples.filter(isFloat)).map(({ labels, value }) => ({ labels, value: change(value) }))
}

/** Whether a sample is a number, rather than a native histogram. */
export function isFloat({ histogram }: Sample): boolean {
  return histogram === undefined
}

/**
 * The samples without their names, which series of several names may have had to be different. For the same array the
 * same one again, since sources give theirs many times.
 */
export const dropNames = memoizeWeakly((samples: readonly Sample[]): readonly Sample[] => {
  const names = new Set(samples.map(({ labels }) => labels.__name__))
  if (names.size === 1 && names.has(undefined)) return samples
  const dropped = samples.map((sample) => ({ ...sample, labels: nameless(sample.labels) }))
  return names.size > 1 ? distinct(dropped) : dropped
})

const nameless = memoizeWeakly((labels: Labels) => omit(labels, ['__name__']))

/** The samples, if all have different labels. */
export function distinct(samples: readonly Sample[]): readonly Sample[] {
  if (new Set(samples.map(({ labels }) => keyOf(labels))).size < samples.length) {
    refuse('vector cannot contain metrics with the same labelset')
  }
  return samples
}
