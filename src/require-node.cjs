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
      ' or newer; npm ' +
      (!isThere('node_modules')
        ? 'brings it, but nothing is installed yet: run npm ci first\n'
        : isThere('node_modules/.bin/node')
          ? 'has brought it, and its scripts run on it: npm start\n'
          : 'brings it unless optional packages are left out: npm ci --include=optional\n'),
  )
  process.exit(2)
}

function isThere(file) {
  return existsSync(path.join(__dirname, '..', file))
}
