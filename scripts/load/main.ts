import { spawn, spawnSync } from 'node:child_process'
import { openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handOver } from '../hand-over.ts'
import { locate } from '../tools/locate.ts'
import { readCommandLine } from './command.ts'
import { fileWritten } from './files.ts'

/** The release that scripts/tools/k6/go.mod pins. */
const IMAGE = 'docker.io/grafana/k6:2.2.0'
/** How long an engine may take to say its version. */
const PROBE_MS = 10_000
const FOLDER = join(import.meta.dirname, '..')
const MAIN = 'k6-scripts.js'
const HOW_TO_GET_IT =
  'no k6 and no docker or podman that works here; get k6 from https://grafana.com/docs/k6/latest/set-up/install-k6/ or, with Go, by scripts/tools/install.sh k6'

/** Nothing of a run leaves this machine. */
const QUIET = { K6_NO_USAGE_REPORT: 'true', K6_AUTO_EXTENSION_RESOLUTION: 'false' }

const scripts = readdirSync(join(FOLDER, 'k6'))
  .filter((file) => file.endsWith('.js') && file !== 'journey.js')
  .map((file) => file.replace('.js', ''))

const { name, args } = readCommandLine(scripts, process.argv.slice(2), process.env)
const file = name ? join('k6', `${name}.js`) : MAIN
const env: NodeJS.ProcessEnv = { ...process.env, ...QUIET }
const k6 = locate('k6', env)
const engine = k6 ? undefined : workingEngine()
if (k6) run(k6, ['run', ...args, join(FOLDER, file)])
else if (engine) runInContainer(engine)
else end(1, HOW_TO_GET_IT)

/** The first engine that responds; a docker whose daemon does not run is not an engine. */
function workingEngine(): string | undefined {
  const here = ['docker', 'podman'].map((engine) => locate(engine, env)).filter((path) => path !== undefined)
  return here.find((path) => spawnSync(path, ['version'], { env, stdio: 'ignore', timeout: PROBE_MS }).status === 0)
}

/** The main script is one file and goes in by stdin; the others import, so the folder is mounted. */
function runInContainer(program: string): void {
  const output = fileWritten(args, env)
  if (output) end(2, `${output} writes a file, which is lost with the container; run it with a k6 of this machine`)
  if (process.platform !== 'linux') env.BASE_URL ||= `http://${hostName(program)}:7080`
  const settings = settingsOf(MAIN, file)
  const passed = Object.keys(env).filter((key) => key.startsWith('K6_') || settings.has(key))
  const container = ['run', '--rm', '-i', '--network', 'host', ...passed.flatMap((key) => ['-e', key])]
  if (name === undefined) {
    run(program, [...container, IMAGE, 'run', ...args, '-'], openSync(join(FOLDER, MAIN), 'r'))
    return
  }
  // Without label=disable a machine with SELinux would not let the container read the folder.
  const mount = ['--security-opt', 'label=disable', '-v', `${FOLDER}:/scripts:ro`]
  run(program, [...container, ...mount, IMAGE, 'run', ...args, `/scripts/k6/${name}.js`])
}

/** The variables that scripts read. */
function settingsOf(...files: readonly string[]): Set<string> {
  const texts = files.map((one) => readFileSync(join(FOLDER, one), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/__ENV\.(\w+)/g)].map(([, name = '']) => name)))
}

/** What a container on a virtual machine calls the host that the engine runs on. */
function hostName(program: string): string {
  return program.endsWith('podman') ? 'host.containers.internal' : 'host.docker.internal'
}

/** Runs a program in the place of this one. */
function run(program: string, line: readonly string[], stdin: 'inherit' | number = 'inherit'): void {
  const child = spawn(program, line, { env, stdio: [stdin, 'inherit', 'inherit'] })
  child.on('error', (error) => end(1, `${program}: ${error.message}`))
  handOver(child)
}

function end(code: number, message: string): never {
  process.stderr.write(`load: ${message}\n`)
  process.exit(code)
}
