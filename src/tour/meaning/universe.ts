import type { Data, Sample, WindowCall } from '../../promql/evaluate/data.ts'
import { keyOf } from '../../promql/evaluate/labels.ts'
import { isMoved, type Selector } from '../../promql/expression.ts'
import { countedBy } from './events.ts'
import { hash, mix } from './hash.ts'
import type { Model } from './model.ts'
import { nativeSample } from './native.ts'
import { type Boost, CONCENTRATED, EXTREMES, fraction, isLatest, leafValues, SIZES } from './values.ts'

/** Random values for the series of a model, the same whenever they are asked for. */
export type Universe = {
  readonly data: Data
  readonly targetLabels: readonly string[]
  /** The same values, but with the series of one instance only. */
  readonly of: (instance: string) => Universe
}

/** How much more often one operation fails than the others. */
const FAILING = 2 ** 12

/** The universes of each model, which differ so much that only expressions of the same meaning agree in all of them. */
const known = new WeakMap<Model, readonly Universe[]>()

/** The universes of a model. */
export function universesOf(model: Model): readonly Universe[] {
  const universes = known.get(model) ?? SIZES.map((_, number) => createUniverse(model, number))
  known.set(model, universes)
  return universes
}

const further = new WeakMap<Model, readonly Universe[]>()

/**
 * Universes for what random numbers seldom show, because a query chooses or compares: each operation has most of the failures
 * in one of them, each bucket most of the requests. With `isChoice` those are left out in which a choice is a tie.
 */
export function furtherUniversesOf(model: Model, isChoice: boolean): readonly Universe[] {
  const valuesOf = (label: string) =>
    [...new Set(model.series.flatMap(({ labels }) => labels[label] ?? []))].filter((value) => value !== '').sort()
  const create = () => {
    const operations = valuesOf('operation')
    const concentrated = Array.from({ length: Math.max(operations.length, valuesOf('le').length) }, (_, index) => {
      const operation = operations[index % operations.length]
      return createUniverse(model, CONCENTRATED + index, (labels) =>
        labels.operation === operation && labels.code?.startsWith('5') ? FAILING : 1,
      )
    })
    return [...Object.values(EXTREMES).map((number) => createUniverse(model, number)), ...concentrated]
  }
  const universes = further.get(model) ?? create()
  further.set(model, universes)
  return isChoice ? universes.slice(3) : universes
}

const counts = new WeakMap<Model, ReturnType<typeof countedBy>>()

/** A universe of a model: of the same number always the same one. */
export function createUniverse(model: Model, number: number, boost: Boost = () => 1): Universe {
  const counted = counts.get(model) ?? countedBy(model)
  counts.set(model, counted)
  const cache = new WeakMap<Selector, Map<string, readonly Sample[]>>()
  const samplesOf = (written: WindowCall, selector: Selector): readonly Sample[] => {
    const call = isMoved(written.shift) ? written : { ...written, shift: undefined }
    const calls = cache.get(selector) ?? new Map<string, readonly Sample[]>()
    cache.set(selector, calls)
    const key = JSON.stringify(call)
    const samples = calls.get(key) ?? leafOf(call, selector)
    calls.set(key, samples)
    return samples
  }
  const leafOf = (call: WindowCall, selector: Selector): readonly Sample[] => {
    const valueOfSeries = leafValues(call, number, boost)
    // A window brings back series that have ended.
    const isThere = (version = number % 2) => version === number % 2 || call.windowS > 0 || call.shift !== undefined
    const series = model.select(selector).filter(({ version }) => isThere(version))
    return series.flatMap((one) => {
      const counts = counted(one)
      if (counts.native) return nativeSample(call.name, one, { ...counts, native: counts.native }, valueOfSeries)
      return [{ labels: one.labels, value: valueOfSeries(one, counts) }]
    })
  }
  return universeOf(model.targetLabels, {
    timeS: 1_700_000_000 + mix(number, 1) / 4,
    instant: (selector, shift) => samplesOf({ name: 'last_over_time', windowS: 0, shift, args: [] }, selector),
    overWindow: samplesOf,
    // No reference has the result of a subquery as a leaf, so that any other number will do.
    overSubquery: (call, inner) =>
      isLatest(call) && Number.isNaN(call.stepS)
        ? inner
        : inner.map(({ labels, value }) => ({
            labels,
            value: value * fraction(number, hash(JSON.stringify(call) + keyOf(labels))),
          })),
  })
}

function universeOf(targetLabels: readonly string[], data: Data): Universe {
  return {
    data,
    targetLabels,
    of: (instance) => {
      const restrict = (samples: readonly Sample[]) => samples.filter(({ labels }) => labels.instance === instance)
      return universeOf(targetLabels, {
        ...data,
        instant: (selector, shift) => restrict(data.instant(selector, shift)),
        overWindow: (call, selector) => restrict(data.overWindow(call, selector)),
      })
    },
  }
}
