/** An exemplar as it is written. */
export type WrittenExemplar = {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
  readonly timestamp: number
}

/** A sample with its family, on purpose read by none of the service's code. */
export type OpenMetricsSample = {
  readonly family: string
  readonly type: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
  readonly exemplar?: WrittenExemplar
}

/** The suffixes that the samples of a type may have (OpenMetrics 1.0, "Overall Structure"). */
const SUFFIXES: Readonly<Record<string, RegExp>> = {
  counter: /^_total$/,
  gauge: /^$/,
  unknown: /^$/,
  histogram: /^_(bucket|sum|count)$/,
}

const NUMBER = /^(?:[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|[+-]Inf)$/
const LABELS = /^(?:[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\["\\n])*"(?:,(?=[a-z_])|$))*$/
const SAMPLE =
  /^([a-z_][a-z0-9_]*)(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})? (\S+)(?: # \{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\} (\S+) (\S+))?$/

/** Reads OpenMetrics 1.0 strictly, without timestamps of samples; throws on whatever the specification does not allow. */
export function parseOpenMetrics(text: string): OpenMetricsSample[] {
  if (!text.endsWith('\n# EOF\n')) throw new Error('no # EOF at the end')
  const families = new Map<string, Map<string, string>>()
  const seen = new Set<string>()
  let family = ''
  return text
    .slice(0, -'# EOF\n'.length)
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const [, keyword, name = '', rest = ''] = /^# (TYPE|HELP|UNIT) (\S+) (.+)$/.exec(line) ?? []
      if (keyword) {
        if (name !== family && families.has(name)) throw new Error(`the family ${name} is interrupted`)
        const heads = families.get(name) ?? new Map<string, string>()
        families.set(name, heads)
        if (heads.has(keyword) || heads.has('sample')) throw new Error(`late or twice: ${line}`)
        if (keyword === 'UNIT' && !name.endsWith(`_${rest}`)) throw new Error(`no suffix: ${line}`)
        if (keyword === 'HELP' && /(^|[^\\])(\\\\)*(\\[^\\"n]|")/.test(rest)) throw new Error(`not escaped: ${line}`)
        heads.set(keyword, rest)
        family = name
        return []
      }
      return [readSample(line, family, families.get(family), seen)]
    })
}

function readSample(
  line: string,
  family: string,
  heads: Map<string, string> | undefined,
  seen: Set<string>,
): OpenMetricsSample {
  const [, name = '', pairs = '', value = '', ofExemplar, exemplarValue = '', timestamp = ''] = SAMPLE.exec(line) ?? []
  const type = heads?.get('TYPE') ?? ''
  const isOfFamily = name.startsWith(family) && SUFFIXES[type]?.test(name.slice(family.length))
  if (!heads || !isOfFamily || !NUMBER.test(value) || !LABELS.test(pairs)) throw new Error(`no sample: ${line}`)
  heads.set('sample', '')
  const series = line.slice(0, name.length + pairs.length + 2)
  if (seen.has(series)) throw new Error(`twice: ${line}`)
  seen.add(series)
  const sample = { family, type, name, labels: readLabels(pairs), value: toNumber(value) }
  if (ofExemplar === undefined) return sample
  if (!/(_bucket|_total)$/.test(name)) throw new Error(`an exemplar on what has none: ${line}`)
  const labels = readLabels(ofExemplar)
  const length = [...Object.entries(labels).flat().join('')].length
  if (length > 128 || !NUMBER.test(exemplarValue) || !NUMBER.test(timestamp)) throw new Error(`no exemplar: ${line}`)
  return { ...sample, exemplar: { labels, value: toNumber(exemplarValue), timestamp: Number(timestamp) } }
}

function readLabels(pairs: string): Record<string, string> {
  const entries = [...pairs.matchAll(/([a-z_][a-z0-9_]*)="((?:[^"\\]|\\.)*)"/g)]
  return Object.fromEntries(
    entries.map(([, name = '', text = '']) => [
      name,
      text.replaceAll(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character)),
    ]),
  )
}

function toNumber(text: string): number {
  return Number(text.replace('Inf', 'Infinity'))
}
