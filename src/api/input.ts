import { type Input, type Mistake, type OperationId, operations, requests } from '../contract.ts'
import { validationFailed } from '../errors.ts'
import { decode } from '../http/target.ts'
import { describeErrors } from './validation.ts'

/** What a request brings, before any of it is decoded; `body` is undefined where the operation declares none. */
type Raw = {
  readonly path: Readonly<Record<string, string>>
  readonly search: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

/** Decoded values by place and name; only declared names get in. */
type Values = Record<'path' | 'query' | 'header', Record<string, string | number>>

type Declared = { readonly name: string; readonly in: string; readonly type: string }

/**
 * What decodes and validates the requests of an operation; throws `validation-failed` with at most ten
 * mistakes.
 */
export function createInputReader(id: OperationId): (raw: Raw) => Input<OperationId> {
  const declared: readonly Declared[] = operations[id].parameters
  const parameters = {
    path: byName(declared, 'path'),
    query: byName(declared, 'query'),
    header: byName(declared, 'header'),
  }
  const readsQuery = 400 in operations[id].responses
  const validators = requests[id]

  return (raw) => {
    const mistakes: Mistake[] = []
    const values: Values = { path: {}, query: {}, header: {} }

    const assign = (where: 'path' | 'query' | 'header', name: string, text: string | undefined) => {
      const parameter = parameters[where].get(name)
      const value = parameter && text !== undefined ? convert(parameter, text) : undefined
      if (!parameter) mistakes.push({ parameter: name, detail: `is not a ${where} parameter of ${id}` })
      else if (text === undefined) mistakes.push({ parameter: name, detail: 'must be percent-encoded UTF-8' })
      else if (Object.hasOwn(values[where], name)) mistakes.push({ parameter: name, detail: 'must be given once' })
      else if (value === undefined) mistakes.push({ parameter: name, detail: 'must be an integer in decimal digits' })
      else values[where][name] = value
    }

    for (const name in raw.path) assign('path', name, decode(raw.path[name] ?? ''))
    if (raw.search !== '' && readsQuery) {
      for (const [name, text] of parseQuery(raw.search)) assign('query', name, text)
    }
    for (const name of parameters.header.keys()) {
      const text = raw.headers[name.toLowerCase()]
      if (text !== undefined) assign('header', name, String(text))
    }

    if (mistakes.length === 0 && validators && declared.length > 0 && !validators.parameters(values)) {
      mistakes.push(...describeErrors(validators.parameters.errors, 'parameter'))
    }
    if (validators?.body && !validators.body(raw.body)) {
      mistakes.push(...describeErrors(validators.body.errors, 'pointer'))
    }
    if (mistakes.length > 0) throw validationFailed(mistakes)
    // The generated validators have just checked what the types say.
    return { path: values.path, query: values.query, header: values.header, body: raw.body } as Input<OperationId>
  }
}

function byName(declared: readonly Declared[], where: string): ReadonlyMap<string, Declared> {
  return new Map(declared.filter((parameter) => parameter.in === where).map((parameter) => [parameter.name, parameter]))
}

/** Names and values of a query in order; an undefined value could not be decoded. */
function parseQuery(search: string): [string, string | undefined][] {
  return search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const mark = pair.indexOf('=')
      const [name, value] = mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)]
      return [decodeForm(name) ?? name, /[^\x21-\x7e]/.test(pair) ? undefined : decodeForm(value)]
    })
}

function decodeForm(text: string): string | undefined {
  return decode(text.replaceAll('+', ' '))
}

/** Integers in plain decimal digits only: `0x10`, `1e2`, ` 7`, `-0` and `1e400` are not integers. */
function convert({ type }: Declared, text: string): string | number | undefined {
  if (type === 'string') return text
  const value = /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}
