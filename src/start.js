// First, because an old Node.js lacks what the other imports need.
import './require-node.cjs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * What `npm start` runs: main.ts, whose modules are compiled at the first start and kept for the next ones, inside
 * node_modules, where nobody else writes. Where nothing can be written, each start compiles; nothing else changes.
 * JavaScript, because the first TypeScript file that is not kept loads what strips types: 50 ms and 10 MB.
 */
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/prometric', import.meta.url)))
await import('./main.ts')
