// What `npm ci` runs last. Scripts of npm find `node` in node_modules/.bin first: that is the Node.js of an npm package,
// linked there only where the machine's own is missing or too old. CommonJS and old syntax, as that one may run this.
'use strict'
var spawnSync = require('node:child_process').spawnSync
var unlinkSync = require('node:fs').unlinkSync
var path = require('node:path')

var ROOT = path.join(__dirname, '..', '..')
var LINKS = path.join(ROOT, 'node_modules', '.bin')

var args = process.argv.slice(2)
if (args[0] === '-h' || args[0] === '--help') {
  console.log(
    'Usage: node scripts/tools/choose-node.cjs\n\nLinks the Node.js of npm where the one of the machine is too old.',
  )
} else if (args.length > 0) {
  console.error('choose-node: it takes no arguments; see node scripts/tools/choose-node.cjs --help')
  process.exitCode = 2
} else if (isNewEnough()) unlink()
else process.exitCode = link()

/** Whether the `node` that PATH has beside the links of npm passes the check that every start makes. */
function isNewEnough() {
  var env = Object.assign({}, process.env)
  for (var name in env) if (name.toUpperCase() === 'PATH') env[name] = withoutLinks(env[name])
  return spawnSync('node', ['src/require-node.cjs'], { cwd: ROOT, env: env, stdio: 'ignore' }).status === 0
}

function withoutLinks(folders) {
  var isLinks = /node_modules[\\/]\.bin[\\/]?$/
  return folders
    .split(path.delimiter)
    .filter((folder) => !isLinks.test(folder))
    .join(path.delimiter)
}

/** On Windows npm writes three scripts instead of one link. */
function unlink() {
  for (var name of ['node', 'node.cmd', 'node.ps1']) {
    try {
      unlinkSync(path.join(LINKS, name))
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
}

/** npm 10 unlinks it again when it skips the packages of other platforms; all of them claim that name. */
function link() {
  if (!process.env.npm_execpath) {
    console.error('choose-node: the Node.js of this machine is too old, and npm has to bring one; run: npm ci')
    return 1
  }
  var packages = Object.keys(require(path.join(ROOT, 'package.json')).optionalDependencies)
  var rebuild = [process.env.npm_execpath, 'rebuild', '--ignore-scripts'].concat(packages)
  return spawnSync(process.execPath, rebuild, { cwd: ROOT, stdio: 'inherit' }).status
}
