import { execFile, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { locate } from '../../scripts/tools/locate.ts'
import { tool } from './tools.ts'

const run = promisify(execFile)

/** Debian's podman prefers crun, which fails without systemd; a container engine inside another cannot raise limits. */
const RUN = ['--network=host', '--ulimit=nofile=1024:1024', '--ulimit=nproc=1024:1024']
const HARDENED = ['--read-only', '--cap-drop=ALL', '--memory=128m', '--memory-swap=128m']

const BUILD_MS = 600_000
const PULL_MS = 300_000
const COMMAND_MS = 30_000
const READY_MS = 15_000

/** What a command of the engine came to. */
export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** A container of the image on the network of this machine, bound to loopback. */
export type Container = {
  readonly url: string
  /** Runs the HEALTHCHECK of the image once. */
  readonly check: () => Promise<Outcome>
  readonly exec: (...command: readonly string[]) => Promise<string>
  readonly log: () => Promise<string>
  /** The exit code, 137 after SIGKILL; undefined while it runs. */
  readonly exitCode: () => Promise<number | undefined>
  /**
   * Stops it as an engine does, and resolves to the exit code of the service and how long it took to end: from the order
   * to the end that the engine has noted, so without the time in which the engine itself cleans up.
   */
  readonly stop: () => Promise<{ readonly ms: number; readonly code: number }>
  readonly remove: () => Promise<void>
}

/** One command of podman; resolves also when it fails. */
export async function podman(...args: readonly string[]): Promise<Outcome> {
  const runtime = locate('runc', process.env) ? ['--runtime=runc'] : []
  const command = ['--log-level=fatal', ...runtime, ...args]
  // Its monitor leaves a file `oom` where it was started when a container has no memory left.
  const ran = run(tool('podman'), command, { timeout: COMMAND_MS, maxBuffer: 2 ** 26, cwd: tmpdir() })
  return ran.then(
    ({ stdout, stderr }) => ({ code: 0, stdout: stdout.trim(), stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code ?? -1), stdout: String(stdout).trim(), stderr: String(stderr) }),
  )
}

/** What keeps a user from the base image of the Dockerfile: it is there, or comes from a registry, or is made by root. */
export function missingBase(name = baseOf('Dockerfile'), uid = process.getuid?.()): string | undefined {
  const works = (...args: readonly string[]) => spawnSync(tool('podman'), args, { timeout: PULL_MS }).status === 0
  if (uid === 0 && locate('debootstrap', process.env)) return undefined
  if (works('image', 'exists', name) || works('pull', '--quiet', name)) return undefined
  return `${name} cannot be pulled, and a stand-in needs root and debootstrap; get it by: sudo scripts/container/base-image.sh`
}

function baseOf(dockerfile: string): string {
  const [, name] = /^FROM (\S+)/m.exec(readFileSync(dockerfile, 'utf8')) ?? []
  return `docker.io/library/${name}`
}

/** What buildah makes of the Dockerfile: the image, by its name, and on demand the list of what is in it. */
export type Built = { readonly image: string; readonly writeSbom: (folder: string) => Promise<void> }

/** Builds the Dockerfile with buildah. */
export async function buildImage(): Promise<Built> {
  const image = `localhost/prometric:test-${process.pid}`
  const options = { timeout: BUILD_MS, maxBuffer: 2 ** 26, env: { ...process.env, BUILDAH_ISOLATION: 'chroot' } }
  const base = await run('scripts/container/base-image.sh', options)
  // Only Docker's image format has a HEALTHCHECK.
  const args = ['bud', '--format=docker', `--from=${base.stdout.trim()}`]
  const build = (...more: readonly string[]) => run(tool('buildah'), [...args, ...more, '.'], options)
  await build(`--tag=${image}`)
  return {
    image,
    writeSbom: async (folder) => void (await build('--target=sbom', `--output=type=local,dest=${folder}`)),
  }
}

/** What `podman inspect` says of an image or a container. */
// biome-ignore lint/suspicious/noExplicitAny: a document of the engine, whose shape the tests are about.
export async function inspect(name: string): Promise<any> {
  return JSON.parse(await demand('inspect', name))[0]
}

/** Runs a program in a container of its own and resolves to what it prints. */
export function runOnce(image: string, program: string, ...args: readonly string[]): Promise<string> {
  return demand('run', ...RUN, '--rm', `--entrypoint=${program}`, image, ...args)
}

/** Starts the image, read-only, without capabilities and in 128 MB, and does not wait for anything. */
export async function startContainer(
  image: string,
  env: Readonly<Record<string, string | number>>,
  { flags = [], options = [] }: { flags?: readonly string[]; options?: readonly string[] } = {},
): Promise<Container> {
  const name = `prometric-${randomUUID()}`
  const variables = Object.entries({ HOST: '127.0.0.1', ...env }).map(([key, value]) => `--env=${key}=${value}`)
  const remove = async () => void (await podman('rm', '--force', '--time=0', name))
  await demand('run', '--detach', `--name=${name}`, ...RUN, ...HARDENED, ...variables, ...options, image, ...flags)
  return {
    url: `http://127.0.0.1:${env.PORT}`,
    check: () => podman('healthcheck', 'run', name),
    exec: (...command) => demand('exec', name, ...command),
    log: async () => (await podman('logs', name)).stdout,
    exitCode: async () => {
      const { Status, ExitCode } = (await inspect(name)).State
      return Status === 'exited' ? ExitCode : undefined
    },
    stop: async () => {
      const start = Date.now()
      await demand('stop', name)
      const { FinishedAt, ExitCode } = (await inspect(name)).State
      return { ms: Date.parse(FinishedAt) - start, code: ExitCode }
    },
    remove,
  }
}

/** Waits until the container answers /ready with 200. */
export async function ready({ url, log }: Container): Promise<void> {
  const deadline = performance.now() + READY_MS
  while (performance.now() < deadline) {
    const status = await fetch(`${url}/ready`).then((response) => response.status, String)
    if (status === 200) return
    await sleep(100)
  }
  throw new Error(`not ready within ${READY_MS} ms:\n${await log()}`)
}

async function demand(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await podman(...args)
  if (code !== 0) throw new Error(`podman ${args.join(' ')}: exit ${code}\n${stdout}\n${stderr}`)
  return stdout
}
