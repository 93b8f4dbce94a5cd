// Made from openapi.yaml by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv'

/** Says whether the value is valid; `errors` is of the last call. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: ErrorObject[] | null }
export declare const requests: Record<
  string,
  { readonly parameters: Validate; readonly body?: Validate }
>
