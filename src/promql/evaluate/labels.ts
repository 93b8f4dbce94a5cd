import type { Labels, Sample } from './data.ts'
import { refuse } from './failure.ts'

/** A text that is the same for the same labels; one that is empty is not there. */
export function keyOf(labels: Labels): string {
  const present = Object.entries(labels).filter(([, value]) => value !== '')
  return JSON.stringify(present.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The labels of these names that have a value. */
export function pick(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(names.flatMap((name) => (labels[name] ? [[name, labels[name]]] : [])))
}

/** All labels but those of these names. */
export function omit(labels: Labels, names: readonly string[]): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !names.includes(name)))
}

/** The samples with other values, or with other labels too, and without their names. */
export function mapValues(samples: readonly Sample[], change: (value: number) => number): readonly Sample[] {
  return dropNames(samples).map(({ labels, value }) => ({ labels, value: change(value) }))
}

/** The samples without their names, which series of several names may have had to be different. */
export function dropNames(samples: readonly Sample[]): readonly Sample[] {
  const names = new Set(samples.map(({ labels }) => labels.__name__))
  const dropped = samples.map(({ labels: { __name__, ...labels }, value }) => ({ labels, value }))
  return names.size > 1 ? distinct(dropped) : dropped
}

/** The samples, if all have different labels. */
export function distinct(samples: readonly Sample[]): readonly Sample[] {
  if (new Set(samples.map(({ labels }) => keyOf(labels))).size < samples.length) {
    refuse('vector cannot contain metrics with the same labelset')
  }
  return samples
}
