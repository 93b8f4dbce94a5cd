import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What the service forks: process.ts from the compile cache of `../start.js`, for the same reason. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/prometric', import.meta.url)))
await import('./process.ts')
