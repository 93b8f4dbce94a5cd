import { sample, stringMatching } from 'fast-check'

// biome-ignore lint/suspicious/noExplicitAny: schemas are walked without a schema of their own.
type Schema = any

/**
 * A schema as json-schema-faker understands it best: references are written out, and `propertyNames` that are listed
 * become properties. Each branch of a condition makes a schema of its own: the schema together with that branch. So does
 * each of several alternatives.
 */
export function plainSchemas(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema[] {
  const { allOf, oneOf, ...plain } = writeOut(schema, schemas)
  if (oneOf) return oneOf
  if (!allOf) return [plain]
  return allOf.map((branch: Schema) => merge(merge(plain, branch.if), branch.then))
}

function writeOut(node: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  if (Array.isArray(node)) return node.map((item) => writeOut(item, schemas))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, propertyNames, ...rest } = node
  const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, writeOut(value, schemas)]))
  const whole = $ref === undefined ? own : { ...writeOut(schemas[$ref.split('/').at(-1)], schemas), ...own }
  const names = propertyNames && writeOut(propertyNames, schemas).enum
  if (!names) return whole
  const properties = Object.fromEntries(names.map((name: string) => [name, whole.additionalProperties]))
  return { ...whole, properties, required: names.slice(0, 1), additionalProperties: false }
}

/** Both schemas at once; a property that the second one rules out is gone. */
function merge(schema: Schema, more: Schema): Schema {
  const properties = { ...schema.properties }
  for (const [name, property] of Object.entries<Schema>(more.properties ?? {})) {
    if (property.not) delete properties[name]
    else properties[name] = property.const === undefined ? { ...properties[name], ...property } : property
  }
  return { ...schema, properties, required: [...new Set([...(schema.required ?? []), ...(more.required ?? [])])] }
}

/**
 * The same schema with texts that match in place of each pattern. json-schema-faker reads a pattern by UTF-16 units, so that it
 * takes halves of characters for characters; fast-check reads it as the flag `u` says.
 */
export function withTexts(schema: Schema, seed: number): Schema {
  if (Array.isArray(schema)) return schema.map((item) => withTexts(item, seed))
  if (typeof schema !== 'object' || schema === null) return schema
  if (typeof schema.pattern === 'string') {
    const { pattern, 'x-pattern': second = '', minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
    const also = new RegExp(second, 'u')
    return {
      enum: textsOf(pattern, seed).filter(
        (text) => also.test(text) && [...text].length >= minLength && [...text].length <= maxLength,
      ),
    }
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withTexts(value, seed)]))
}

const known = new Map<string, readonly string[]>()

/** Texts that match a pattern. To make them takes a tenth of a second, and schemas have few patterns. */
function textsOf(pattern: string, seed: number): readonly string[] {
  const key = `${seed} ${pattern}`
  const texts = known.get(key) ?? sample(stringMatching(new RegExp(pattern, 'u')), { seed, numRuns: 100 })
  known.set(key, texts)
  return texts
}
