// biome-ignore lint/suspicious/noExplicitAny: schemas are walked without a schema of their own.
type Schema = any

/** A schema of which every value breaks another one, and how. */
export type Broken = { readonly how: string; readonly schema: Schema }

/** Values that break a format or a pattern; each is held against the schema before it is used. */
const ODD_TEXTS = ['', ' ', '\u200b', '\n', 'not so', 'not so \u0007']

/**
 * The schemas that are this one with one keyword turned into its opposite, at any depth: each describes only values that the
 * schema refuses. The schema must have no references and no conditions.
 */
export function breaks(schema: Schema, place = '#'): Broken[] {
  const {
    type,
    const: only,
    enum: listed,
    pattern,
    format,
    minLength,
    maxLength,
    minimum,
    maximum,
    exclusiveMinimum,
  } = schema
  const found: Broken[] = []
  const add = (how: string, broken: Schema) => found.push({ how: `${place}: ${how}`, schema: broken })

  if (type === 'object') add('another type', { type: 'array', items: { type: 'integer' }, maxItems: 2 })
  else if (type !== undefined) add('another type', { type: 'object', maxProperties: 0, additionalProperties: false })
  if (listed || only !== undefined) add('none of the values', { const: 'none of them' })
  const odd = pattern && ODD_TEXTS.find((text) => !new RegExp(pattern, 'u').test(text))
  if (odd !== undefined) add('a text that does not match', { const: odd })
  if (format) add('a text of no such format', { const: 'not so' })
  if (minLength > 0) add('a shorter text', { type: 'string', maxLength: minLength - 1 })
  if (maxLength !== undefined)
    add('a longer text', { type: 'string', minLength: maxLength + 1, maxLength: maxLength + 9 })
  if (minimum !== undefined) add('a smaller number', { type: 'number', minimum: minimum - 9, maximum: minimum - 0.001 })
  if (exclusiveMinimum !== undefined)
    add('a smaller number', { type: 'number', maximum: exclusiveMinimum, minimum: exclusiveMinimum - 9 })
  if (maximum !== undefined) add('a larger number', { type: 'number', minimum: maximum + 0.001, maximum: maximum + 9 })
  if (type === 'integer') add('a fraction', { const: (minimum ?? 0) + 0.5 })
  if (schema.minItems > 0) add('fewer items', { type: 'array', maxItems: schema.minItems - 1, items: {} })
  if (schema.maxItems !== undefined && schema.items) {
    add('more items', {
      type: 'array',
      items: schema.items,
      minItems: schema.maxItems + 1,
      maxItems: schema.maxItems + 1,
    })
  }
  for (const broken of schema.items ? breaks(schema.items, `${place}/items`) : []) {
    found.push({ how: broken.how, schema: { type: 'array', items: broken.schema, minItems: 1, maxItems: 2 } })
  }
  if (type === 'object' && schema.properties) found.push(...breaksOfObject(schema, place))
  return found
}

function breaksOfObject(schema: Schema, place: string): Broken[] {
  const { properties, additionalProperties, minProperties } = schema
  // What is required only to reach a number of properties is not required by itself.
  const required: string[] = minProperties === undefined ? (schema.required ?? []) : []
  const without = required.map((name: string) => {
    const { [name]: _, ...rest } = properties
    return {
      how: `${place}: no ${name}`,
      schema: { ...schema, properties: rest, required: required.filter((other: string) => other !== name) },
    }
  })
  const more = {
    ...schema,
    properties: { ...properties, nobody_knows: { type: 'integer' } },
    required: [...required, 'nobody_knows'],
  }
  const within = Object.entries(properties).flatMap(([name, property]) =>
    breaks(property, `${place}/${name}`).map((broken) => ({
      how: broken.how,
      schema: {
        ...schema,
        properties: { ...properties, [name]: broken.schema },
        required: [...new Set([...required, name])],
      },
    })),
  )
  return [
    ...without,
    ...(additionalProperties === false ? [{ how: `${place}: one more`, schema: more }] : []),
    ...within,
  ]
}
