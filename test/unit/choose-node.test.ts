import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'

const FILES = ['scripts/tools/choose-node.cjs', 'src/require-node.cjs']

/** Runs what `npm ci` runs last, with this `node` on PATH behind the links of npm; an npm that only says what it is asked. */
function install(machine: string, more: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of FILES) cpSync(file, join(folder, file))
  const [links, own] = [join(folder, 'node_modules', '.bin'), join(folder, 'own')]
  for (const path of [links, own]) mkdirSync(path, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "optionalDependencies": { "node-a": "1", "node-b": "1" } }')
  writeFileSync(join(folder, 'npm.cjs'), 'console.log("npm", process.argv.slice(2).join(" "))')
  writeFileSync(join(links, 'node'), '#!/bin/sh\nexit 0\n')
  writeFileSync(join(own, 'node'), machine)
  for (const path of [links, own]) chmodSync(join(path, 'node'), 0o755)
  const env = {
    ...cleanEnv,
    PATH: [links, own, '/bin'].join(delimiter),
    npm_execpath: join(folder, 'npm.cjs'),
    ...more,
  }
  const isLinked = () => existsSync(join(links, 'node'))
  // The shell that npm starts, which on Windows reads on in the script of npm that runs Node.js.
  const shell = `'${process.execPath}' '${join(folder, FILES[0] ?? '')}'; test ! -e '${join(links, 'node')}' || echo linked`
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', shell], { env, encoding: 'utf8' })
  return { stdout: stdout.replace('linked\n', ''), stderr, isLinkedInShell: stdout.endsWith('linked\n'), isLinked }
}

const REBUILD = 'npm rebuild --ignore-scripts node-a node-b\n'
const AS_ON_WINDOWS = `--import=data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})`
const nodeOf = (version: string) =>
  `#!/bin/sh\nexec '${process.execPath}' -e 'Object.defineProperty(process.versions, "node", { value: "${version}" }); require("./src/require-node.cjs")'\n`

describe.skipIf(process.platform === 'win32')('the node that scripts of npm run on', () => {
  it.each(['24.0.0', '24.99.1', '26.1.0'])('is the %s of the machine', (version) => {
    expect(install(nodeOf(version))).toMatchObject({ stdout: '', isLinkedInShell: false })
  })

  it('is that of npm on Windows until the shell has ended', async () => {
    const { isLinked, isLinkedInShell } = install(nodeOf('24.0.0'), { NODE_OPTIONS: AS_ON_WINDOWS })
    expect(isLinkedInShell).toBe(true)
    await expect.poll(isLinked).toBe(false)
  })

  it.each(['20.19.0', '22.20.0'])('is that of npm where the machine has %s', (version) => {
    expect(install(nodeOf(version))).toMatchObject({ stdout: REBUILD, isLinkedInShell: true })
  })

  it('is that of npm where the machine has none that runs', () => {
    expect(install('no program')).toMatchObject({ stdout: REBUILD, isLinkedInShell: true })
  })

  it('is asked of npm in one line where no npm runs the script', () => {
    const line = 'choose-node: the Node.js of this machine is too old, and npm has to bring one; run: npm ci\n'
    expect(install(nodeOf('20.19.0'), { npm_execpath: undefined })).toMatchObject({ stdout: '', stderr: line })
  })
})
