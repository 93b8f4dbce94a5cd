// Ends the process with one line where Node.js is too old for the rest. It runs first: src/start.js imports it, scripts
// that need it preload it (node -r). CommonJS and old syntax, so that every Node.js understands it.
'use strict'
var existsSync = require('node:fs').existsSync
var path = require('node:path')

/** The oldest major version that the tests run on; npm brings a newer one as an optional dependency. */
var OLDEST = 24

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    'prometric: this is Node.js ' +
      process.versions.node +
      ', and Prometric needs ' +
      OLDEST +
      ' or newer; ' +
      (existsSync(path.join(__dirname, '..', 'node_modules'))
        ? 'npm brings it unless optional packages are left out: npm ci --include=optional\n'
        : 'npm brings it, but nothing is installed yet: run npm ci first\n'),
  )
  process.exit(2)
}
