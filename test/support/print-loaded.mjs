import { registerHooks } from 'node:module'
import process from 'node:process'

// Prints every package that the process loads, a line each.
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('@')) process.stderr.write(`loads ${specifier}\n`)
    return next(specifier, context)
  },
})
