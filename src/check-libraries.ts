import { checkOpenApiBackend } from './api/check-openapi-backend.ts'
import { checkExpress } from './api/express-prototypes.ts'
import { checkNode } from './http/node-check.ts'

/** Rejects when Node.js or a library has changed what the service uses of it without a public name (decision 66). */
export async function checkLibraries(): Promise<void> {
  await checkNode()
  checkExpress()
  await checkOpenApiBackend()
}
