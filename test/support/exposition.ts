/** A sample of the text format: its series as it is written, and the parts of it. */
export type WrittenSample = {
  readonly series: string
  readonly metric: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/**
 * Reads the text format 0.0.4 as strictly as the service writes it, on purpose by none of its code: the oracle of the tests.
 * Numbers are as Go's ParseFloat takes them; prom-client writes `Nan`.
 * Throws on a line that is neither a sample nor a comment nor empty, and on a series that appears twice.
 */
export function parseExposition(text: string): WrittenSample[] {
  const seen = new Set<string>()
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return []
    const [, series, metric, pairs = '', value] =
      /^(([a-z_][a-z0-9_]*)(?:\{((?:[a-z_]+="[^"\\\n]*"(?:,|(?=\})))*)\})?) (NaN|Nan|-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(
        line,
      ) ?? []
    if (!series || !metric) throw new Error(`no sample: ${line}`)
    if (seen.has(series)) throw new Error(`twice: ${line}`)
    seen.add(series)
    const labels = [...pairs.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name, text]) => [name, text])
    return [{ series, metric, labels: Object.fromEntries(labels), value: Number(value) }]
  })
}
