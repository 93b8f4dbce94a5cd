import { type Mistake, patternMessages, type ValidationError } from '../contract.ts'
import { membersOf, toPointer } from './pointer.ts'

/** Validation errors as mistakes: by JSON pointer into the body, or by the name of the parameter. */
export function describeErrors(
  errors: readonly ValidationError[] | null | undefined,
  by: 'pointer' | 'parameter',
): Mistake[] {
  return (errors ?? []).map((error) => {
    const members = [...membersOf(error.instancePath), ...memberOf(error)]
    // The path of a parameter is /query/start: where it is, then its name.
    const place = by === 'pointer' ? { pointer: toPointer(members) } : { parameter: members[1] ?? by }
    return { ...place, detail: message(error) }
  })
}

/** A missing or unknown member is wrong at its own place, not at the object that should (not) have it. */
function memberOf({ keyword, params }: ValidationError): string[] {
  if (keyword === 'required') return [params.missingProperty]
  return keyword === 'additionalProperties' ? [params.additionalProperty] : []
}

function message({ keyword, params, message: text = 'is not valid' }: ValidationError): string {
  const messages: Readonly<Record<string, string>> = patternMessages
  if (keyword === 'required') return 'is required'
  if (keyword === 'additionalProperties') return 'is no property of this object'
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`
  if (keyword === 'format') return `must be a valid ${params.format}`
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`
  if (keyword === 'pattern') return messages[params.pattern] ?? text
  return text
}
