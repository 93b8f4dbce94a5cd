// What `npm ci` runs last. Scripts of npm find `node` in node_modules/.bin first: that is the Node.js of an npm package,
// linked there only where the machine's own is missing or too old. CommonJS and old syntax, as that one may run this.
'use strict'
var child = require('node:child_process')
var path = require('node:path')

var ROOT = path.join(__dirname, '..', '..')
var LINKS = path.join(ROOT, 'node_modules', '.bin')

var args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '-h' || args[0] === '--help')) {
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
  return child.spawnSync('node', ['src/require-node.cjs'], { cwd: ROOT, env: env, stdio: 'ignore' }).status === 0
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
  var links = ['node', 'node.cmd', 'node.ps1'].map((name) => path.join(LINKS, name))
  if (process.platform !== 'win32') return remove(links)
  var program = `var remove = ${remove}; (${whenEnded})(${process.ppid}, () => remove(${JSON.stringify(links)}))`
  child.spawn(process.execPath, ['-e', program], { detached: true, stdio: 'ignore', windowsHide: true }).unref()
}

function remove(files) {
  for (var file of files) require('node:fs').rmSync(file, { force: true })
}

/** Waits for the end of a process: cmd.exe fails when the script that it runs is gone before it has read its end. */
function whenEnded(pid, next) {
  var timer = setInterval(() => {
    try {
      process.kill(pid, 0)
    } catch {
      clearInterval(timer)
      next()
    }
  }, 20)
}

/** npm 10 unlinks it again when it skips the packages of other platforms; all of them claim that name. */
function link() {
  if (!process.env.npm_execpath) {
    console.error('choose-node: the Node.js of this machine is too old, and npm has to bring one; run: npm ci')
    return 1
  }
  var packages = Object.keys(require(path.join(ROOT, 'package.json')).optionalDependencies)
  var rebuild = [process.env.npm_execpath, 'rebuild', '--ignore-scripts'].concat(packages)
  return child.spawnSync(process.execPath, rebuild, { cwd: ROOT, stdio: 'inherit' }).status
}
