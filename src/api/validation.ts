import type { Mistake, ValidationError } from '../contract.ts'
import { membersOf, toPointer } from '../json-pointer.ts'

/** The keywords whose mistake a schema can put in its own words, with `x-message`. */
const WORDED: ReadonlySet<string> = new Set(['pattern', 'not', 'maxItems'])

/** Keywords around others, which tell their mistakes themselves. */
const FRAMES: ReadonlySet<string> = new Set(['if', 'x-pattern'])

/** Validation errors as mistakes: by JSON pointer into the body, or by the name of the parameter. */
export function describeErrors(
  errors: readonly ValidationError[] | null | undefined,
  by: 'pointer' | 'parameter',
): Mistake[] {
  const own = (errors ?? []).filter(({ keyword }) => !FRAMES.has(keyword))
  const mistakes = own.map((error) => {
    const members = [...membersOf(error.instancePath), ...memberOf(error)]
    // The path of a parameter is /query/start: where it is, then its name.
    const place = by === 'pointer' ? { pointer: toPointer(members) } : { parameter: members[1] ?? by }
    return { ...place, detail: message(error) }
  })
  // Two patterns with the same words are one mistake.
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]
}

/** A missing or unknown member is wrong at its own place, not at the object that should (not) have it. */
function memberOf({ keyword, params }: ValidationError): string[] {
  if (keyword === 'required') return [params.missingProperty]
  return keyword === 'additionalProperties' ? [params.additionalProperty] : []
}

/** What the schema that is broken says of it: its own words, its range, else what its keyword means. */
function message({ keyword, params, parentSchema = {}, message: text = 'is not valid' }: ValidationError): string {
  if (keyword === 'required') return 'is required'
  if (keyword === 'additionalProperties') return 'is not a known property'
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`
  if (keyword === 'format') return `must be a valid ${params.format}`
  if (WORDED.has(keyword) && parentSchema['x-message']) return parentSchema['x-message']
  const { minimum, maximum, title, 'x-unit': unit } = parentSchema
  if (unit && (keyword === 'minimum' || keyword === 'maximum')) {
    return `must be from ${minimum} to ${maximum} (${unit}) for ${title}`
  }
  return text
}
