import type { Sample, Value } from './data.ts'
import { refuse, unsupported } from './failure.ts'
import { histogramFraction, histogramQuantile } from './histogram-quantile.ts'
import { labelJoin, labelReplace } from './label-functions.ts'
import { dropNames, isFloat, keyOf, mapValues } from './labels.ts'
import {
  fractionOfHistogram,
  type NativeHistogram,
  quantileOfHistogram,
  varianceOfHistogram,
} from './native-histogram.ts'

/** The values that a function is called with, one by one. */
type Args = {
  readonly count: number
  readonly vector: (index: number) => readonly Sample[]
  readonly scalar: (index: number) => number
  readonly string: (index: number) => string
}

/** Functions of one number that apply to each value of a vector. */
const OF_VALUES: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  sgn: Math.sign,
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  acos: Math.acos,
  acosh: Math.acosh,
  asin: Math.asin,
  asinh: Math.asinh,
  atan: Math.atan,
  atanh: Math.atanh,
  cos: Math.cos,
  cosh: Math.cosh,
  sin: Math.sin,
  sinh: Math.sinh,
  tan: Math.tan,
  tanh: Math.tanh,
  deg: (value) => (value * 180) / Math.PI,
  rad: (value) => (value * Math.PI) / 180,
}

/** Functions of the date (UTC) that a value is, in seconds since 1970; without an argument it is that of the query. */
const OF_DATES: Readonly<Record<string, (date: Date) => number>> = {
  minute: (date) => date.getUTCMinutes(),
  hour: (date) => date.getUTCHours(),
  day_of_week: (date) => date.getUTCDay(),
  day_of_month: (date) => date.getUTCDate(),
  day_of_year: (date) => (date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / DAY_MS + 1,
  days_in_month: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
  month: (date) => date.getUTCMonth() + 1,
  year: (date) => date.getUTCFullYear(),
}
const DAY_MS = 86_400_000

const OF_VECTORS: Readonly<Record<string, (args: Args) => readonly Sample[]>> = {
  sort: ({ vector }) => vector(0).filter(isFloat),
  sort_desc: ({ vector }) => vector(0).filter(isFloat),
  vector: ({ scalar }) => [{ labels: {}, value: scalar(0) }],
  round: ({ count, vector, scalar }) => {
    const inverse = 1 / (count > 1 ? scalar(1) : 1)
    return mapValues(vector(0), (value) => Math.floor(value * inverse + 0.5) / inverse)
  },
  clamp: ({ vector, scalar }) => (scalar(1) > scalar(2) ? [] : clamp(vector(0), scalar(1), scalar(2))),
  clamp_min: ({ vector, scalar }) => clamp(vector(0), scalar(1), Number.POSITIVE_INFINITY),
  clamp_max: ({ vector, scalar }) => clamp(vector(0), Number.NEGATIVE_INFINITY, scalar(1)),
  histogram_quantile: ({ vector, scalar }) =>
    ofEither(
      histogramQuantile(scalar(0), vector(1).filter(isFloat)),
      ofHistograms(vector(1), (histogram) => quantileOfHistogram(scalar(0), histogram)),
    ),
  histogram_fraction: ({ vector, scalar }) =>
    ofEither(
      histogramFraction(scalar(0), scalar(1), vector(2).filter(isFloat)),
      ofHistograms(vector(2), (histogram) => fractionOfHistogram(scalar(0), scalar(1), histogram)),
    ),
  histogram_avg: ({ vector }) => ofHistograms(vector(0), ({ sum, count }) => sum / count),
  histogram_count: ({ vector }) => ofHistograms(vector(0), ({ count }) => count),
  histogram_sum: ({ vector }) => ofHistograms(vector(0), ({ sum }) => sum),
  histogram_stddev: ({ vector }) => ofHistograms(vector(0), (histogram) => Math.sqrt(varianceOfHistogram(histogram))),
  histogram_stdvar: ({ vector }) => ofHistograms(vector(0), varianceOfHistogram),
  label_replace: ({ vector, string }) => labelReplace(vector(0), string(1), string(2), string(3), string(4)),
  label_join: ({ count, vector, string }) => {
    const sources = Array.from({ length: count - 3 }, (_, index) => string(index + 3))
    return labelJoin(vector(0), string(1), string(2), sources)
  },
}

/** Calls a function on values; those that look at the expression or at a window are not among them. */
export function callFunction(name: string, values: readonly Value[], timeS: number): Value {
  const args = argsOf(name, values)
  if (name === 'pi') return { kind: 'scalar', value: Math.PI }
  if (name === 'scalar') {
    const [sample, ...others] = args.vector(0).filter(isFloat)
    return { kind: 'scalar', value: sample && others.length === 0 ? sample.value : Number.NaN }
  }
  const dated = OF_DATES[name]
  if (dated) {
    const times = values.length > 0 ? args.vector(0) : [{ labels: {}, value: timeS }]
    return { kind: 'vector', samples: mapValues(times, (value) => Math.floor(dated(new Date(value * 1000)))) }
  }
  const change = OF_VALUES[name]
  if (change) return { kind: 'vector', samples: mapValues(args.vector(0), change) }
  const compute = OF_VECTORS[name] ?? unsupported(`${name}() is not known here`)
  return { kind: 'vector', samples: compute(args) }
}

function argsOf(name: string, values: readonly Value[]): Args {
  const wrong = (index: number, kind: string) => refuse(`${name}() needs a ${kind} as its argument ${index + 1}`)
  return {
    count: values.length,
    vector: (index) => {
      const value = values[index]
      return value?.kind === 'vector' ? value.samples : wrong(index, 'vector')
    },
    scalar: (index) => {
      const value = values[index]
      return value?.kind === 'scalar' ? value.value : wrong(index, 'number')
    },
    string: (index) => {
      const value = values[index]
      return value?.kind === 'string' ? value.value : wrong(index, 'string')
    },
  }
}

/** Of histograms in both forms with the same labels Prometheus evaluates neither. */
function ofEither(classic: readonly Sample[], native: readonly Sample[]): readonly Sample[] {
  const keys = [classic, native].map((samples) => new Set(samples.map(({ labels }) => keyOf(labels))))
  return [...classic, ...native].filter(({ labels }) => !keys.every((own) => own.has(keyOf(labels))))
}

/** A number for each native histogram; other samples are left out. */
function ofHistograms(samples: readonly Sample[], of: (histogram: NativeHistogram) => number): readonly Sample[] {
  const natives = samples.filter((sample) => !isFloat(sample))
  return dropNames(natives).flatMap(({ labels, histogram }) => (histogram ? [{ labels, value: of(histogram) }] : []))
}

function clamp(samples: readonly Sample[], least: number, most: number): readonly Sample[] {
  return mapValues(samples, (value) => greater(least, -greater(-most, -value)))
}

/** The greater of two numbers as Go has it: infinity is greater than NaN. */
function greater(one: number, other: number): number {
  const { POSITIVE_INFINITY } = Number
  return one === POSITIVE_INFINITY || other === POSITIVE_INFINITY ? POSITIVE_INFINITY : Math.max(one, other)
}
