/** A media type or a media range (RFC 9110, sections 8.3.1 and 12.5.1): names in lower case, values without quotes. */
type MediaType = {
  readonly type: string
  readonly subtype: string
  readonly parameters: ReadonlyMap<string, string>
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i

/**
 * Reads a media type or a media range in linear time; undefined when it has no `type/subtype`. A parameter that is not
 * well-formed or has no value is left out. Of two with one name the first counts, as in browsers
 * (https://mimesniff.spec.whatwg.org/#parsing-a-mime-type).
 */
export function parseMediaType(text: string): MediaType | undefined {
  const [essence = '', ...rest] = splitOutsideQuotes(text, ';')
  const slash = essence.indexOf('/')
  const [type, subtype] = [essence.slice(0, Math.max(0, slash)).trim(), essence.slice(slash + 1).trim()]
  if (!TOKEN.test(type) || !TOKEN.test(subtype)) return undefined
  const parameters = new Map<string, string>()
  for (const part of rest) {
    const equals = part.indexOf('=')
    const name = part.slice(0, Math.max(0, equals)).trim().toLowerCase()
    const value = unquote(part.slice(equals + 1).trim())
    if (TOKEN.test(name) && value !== '' && !parameters.has(name)) parameters.set(name, value)
  }
  return { type: type.toLowerCase(), subtype: subtype.toLowerCase(), parameters }
}

/**
 * The media type that an `Accept` header prefers; undefined when it accepts none. For each the most specific range that fits
 * decides, by its weight (RFC 9110, section 12.5.1). A parameter of a range counts only where the media type has one of that
 * name. Of equal weights the more specific range wins, then the media type that is offered first. A header without any range
 * accepts everything.
 */
export function preferredMediaType(accept: string, offered: readonly string[]): string | undefined {
  const parts = splitOutsideQuotes(accept, ',').filter((part) => part.trim() !== '')
  if (parts.length === 0) return offered[0]
  const ranges = parts.flatMap((part) => parseMediaType(part) ?? [])
  let preferred: string | undefined
  let best: Fit = { precision: -1, weight: 0 }
  for (const text of offered) {
    const mediaType = parseMediaType(text)
    const fit = mediaType && fitOf(ranges, mediaType)
    if (!fit || fit.weight < best.weight) continue
    if (fit.weight > best.weight || (preferred !== undefined && fit.precision > best.precision))
      [preferred, best] = [text, fit]
  }
  return preferred
}

/** How well ranges fit a media type: the precision of the best one, and the highest weight of those as precise. */
type Fit = { readonly precision: number; readonly weight: number }

function fitOf(ranges: readonly MediaType[], offered: MediaType): Fit {
  let best: Fit = { precision: -1, weight: 0 }
  for (const range of ranges) {
    const precision = precisionOf(range, offered)
    if (precision < 0 || precision < best.precision) continue
    const weight = precision > best.precision ? weightOf(range) : Math.max(best.weight, weightOf(range))
    best = { precision, weight }
  }
  return best
}

/** How exactly a range names a media type: 0 for any, 1 for its type, 2 for both parts, more for parameters; -1 when it does not. */
function precisionOf(range: MediaType, offered: MediaType): number {
  if (range.type === '*' && range.subtype === '*') return 0
  if (range.type !== offered.type) return -1
  if (range.subtype === '*') return 1
  if (range.subtype !== offered.subtype) return -1
  const shared = [...range.parameters].filter(([name]) => offered.parameters.has(name))
  const agree = shared.every(([name, value]) => offered.parameters.get(name)?.toLowerCase() === value.toLowerCase())
  return agree ? 2 + shared.length : -1
}

/** The weight of a range, 0 to 1; one that is malformed counts as 1, as if it were left out. */
function weightOf({ parameters }: MediaType): number {
  const weight = Number(parameters.get('q') ?? 1)
  return weight >= 0 && weight <= 1 ? weight : 1
}

/** The parts of a text between separators, except those within a quoted string (RFC 9110, section 5.6.4). */
function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = []
  let [start, isQuoted] = [0, false]
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') isQuoted = !isQuoted
    else if (character === '\\' && isQuoted) index += 1
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** A token as it is, or what stands within a quoted string; empty when it is neither. */
function unquote(text: string): string {
  if (TOKEN.test(text)) return text
  const isString = text.length >= 2 && text.startsWith('"') && text.endsWith('"')
  return isString ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : ''
}
