import { memoize, memoizeWeakly } from '../../memoize.ts'
import type { Data, Sample, WindowCall } from '../../promql/evaluate/data.ts'
import { keyOf } from '../../promql/evaluate/labels.ts'
import { isMoved, type Selector } from '../../promql/expression.ts'
import { countedBy } from './events.ts'
import { hash, mix } from './hash.ts'
import { AT_LIMITS, COMPLETE, concentratedIn, type Kind, TIED, USUAL } from './kinds.ts'
import type { Model, ModelSeries } from './model.ts'
import { nativeSample } from './native.ts'
import { type Boost, fraction, leafValues, timeOf } from './values.ts'

/** Random values for the series of a model, the same whenever they are asked for. */
export type Universe = {
  readonly data: Data
  readonly targetLabels: readonly string[]
  /** The same values, but with the series of one instance only. */
  readonly of: (instance: string) => Universe
}

/** How much more often one operation fails than the others. */
const FAILING = 2 ** 12

/** The universes of a model, which differ so much that only expressions of the same meaning agree in all of them. */
export const universesOf = memoizeWeakly((model: Model): readonly Universe[] =>
  USUAL.map((kind) => createUniverse(model, kind)),
)

/** The universe in which everything happens. */
export const completeOf = memoizeWeakly((model: Model): Universe => createUniverse(model, COMPLETE))

/**
 * Universes for what random numbers seldom show, because a query chooses or compares: each operation has most of the failures
 * in one of them, each bucket most of the requests. With `isChoice` those are left out in which a choice is a tie.
 */
export function furtherUniversesOf(model: Model, isChoice: boolean): readonly Universe[] {
  const { ties, others } = furtherOf(model)
  return isChoice ? others : [...ties, ...others]
}

const furtherOf = memoizeWeakly((model: Model) => {
  const create = (kinds: readonly Kind[]) => kinds.map((kind) => createUniverse(model, kind))
  return { ties: create(TIED), others: [...create(AT_LIMITS), ...concentratedOf(model)] }
})

function concentratedOf(model: Model): Universe[] {
  const valuesOf = (label: string) =>
    [...new Set(model.series.flatMap(({ labels }) => labels[label] ?? []))].filter((value) => value !== '').sort()
  const operations = valuesOf('operation')
  return Array.from({ length: Math.max(operations.length, valuesOf('le').length) }, (_, index) => {
    const operation = operations[index % operations.length]
    return createUniverse(model, concentratedIn(index), (labels) =>
      labels.operation === operation && labels.code?.startsWith('5') ? FAILING : 1,
    )
  })
}

const countedIn = memoizeWeakly(countedBy)

/** A universe of a model: of the same kind always the same one. */
export function createUniverse(model: Model, kind: Kind, boost: Boost = () => 1): Universe {
  const { seed } = kind
  const current = seed % 2
  const counted = countedIn(model)
  const leaves = new Map<string, (selected: readonly ModelSeries[]) => readonly Sample[]>()
  const samplesOf = (written: WindowCall, selector: Selector): readonly Sample[] => {
    const call = isMoved(written.shift) ? written : { ...written, shift: undefined }
    const key = JSON.stringify(call)
    const leaf = leaves.get(key) ?? leafOf(call)
    leaves.set(key, leaf)
    return leaf(model.select(selector))
  }
  const leafOf = (call: WindowCall) => {
    const valueOfSeries = leafValues(call, kind, boost)
    const isMovedThere = ({ id }: ModelSeries) => mix(seed, id) % 4 > 0
    // A window brings back series that have ended, and at another time some have not begun.
    const isThere = (series: ModelSeries) =>
      call.shift ? isMovedThere(series) : call.windowS > 0 || (series.version ?? current) === current
    const samplesOfSeries = memoizeWeakly((series: ModelSeries): readonly Sample[] => {
      if (!isThere(series)) return []
      const counts = counted(series)
      if (counts.native) return nativeSample(call.name, series, { ...counts, native: counts.native }, valueOfSeries)
      return [{ labels: series.labels, value: valueOfSeries(series, counts) }]
    })
    return memoizeWeakly((selected: readonly ModelSeries[]) => selected.flatMap(samplesOfSeries))
  }
  return universeOf(model.targetLabels, {
    timeS: timeOf(kind),
    instant: (selector, shift) => samplesOf({ name: 'last_over_time', windowS: 0, shift, args: [] }, selector),
    overWindow: samplesOf,
    // No reference has the result of a subquery as a leaf, so that any other number will do.
    overSubquery: (call, inner) =>
      inner.map(({ labels, value }) => ({
        labels,
        value: value * fraction(seed, hash(JSON.stringify(call) + keyOf(labels))),
      })),
  })
}

function universeOf(targetLabels: readonly string[], data: Data): Universe {
  return {
    data,
    targetLabels,
    of: memoize((instance) => {
      const restrict = memoizeWeakly((samples: readonly Sample[]) =>
        samples.filter(({ labels }) => labels.instance === instance),
      )
      return universeOf(targetLabels, {
        ...data,
        instant: (selector, shift) => restrict(data.instant(selector, shift)),
        overWindow: (call, selector) => restrict(data.overWindow(call, selector)),
      })
    }),
  }
}
