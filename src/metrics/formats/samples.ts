import type { Exemplar, Family, HistogramSeries, Labels } from '../snapshot.ts'

/** What stands behind a sample for its exemplar. */
type WriteExemplar = (exemplar: Exemplar) => string

/** The samples of a metric as lines, which both text formats write alike but for exemplars. */
export function sampleLines(family: Family, writeExemplar: WriteExemplar = () => ''): string[] {
  const { name } = family
  if (family.type === 'histogram') return family.series.flatMap((series) => histogramLines(name, series, writeExemplar))
  return family.series.map(({ labels, value }) => `${name}${braced(labelPairs(labels))} ${numberText(value)}`)
}

function histogramLines(
  name: string,
  { labels, buckets, sum, count }: HistogramSeries,
  writeExemplar: WriteExemplar,
): string[] {
  const pairs = labelPairs(labels)
  const rest = pairs === '' ? '' : `,${pairs}`
  const lines = buckets.map(({ upperBound, cumulativeCount, exemplar }) => {
    const sample = `${name}_bucket{le="${numberText(upperBound)}"${rest}} ${cumulativeCount}`
    return exemplar ? sample + writeExemplar(exemplar) : sample
  })
  lines.push(`${name}_sum${braced(pairs)} ${numberText(sum)}`, `${name}_count${braced(pairs)} ${count}`)
  return lines
}

/** A number as Go's ParseFloat reads it. */
export function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf'
  if (value === Number.NEGATIVE_INFINITY) return '-Inf'
  // String(-0) is '0'.
  return Object.is(value, -0) ? '-0' : String(value)
}

function braced(pairs: string): string {
  return pairs === '' ? '' : `{${pairs}}`
}

function labelPairs(labels: Labels): string {
  let pairs = ''
  for (const name in labels) pairs += `${pairs === '' ? '' : ','}${name}="${escapeQuoted(String(labels[name]))}"`
  return pairs
}

/** A text that stands between double quotes. */
export function escapeQuoted(text: string): string {
  return /["\\\n]/.test(text) ? escapeLine(text).replaceAll('"', '\\"') : text
}

/** A text that ends with its line. */
export function escapeLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
