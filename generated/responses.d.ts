// Made from openapi.yaml by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv'

/** Says whether the value is valid; `errors` is of the last call. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: ErrorObject[] | null }
/** One declared response; `headers` checks an object of lower-case header names. */
export type ResponseCheck = {
  readonly mediaTypes: readonly string[]
  readonly body: Validate | null
  readonly headers: Validate
}
export declare const responses: Record<string, Record<number, ResponseCheck>>
