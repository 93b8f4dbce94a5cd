import { describe, expect, it } from 'vitest'
import { isCi } from '../../scripts/tools/ci.ts'
import { locate } from '../../scripts/tools/locate.ts'

/** Programs that tests run and that npm does not bring, with the argument of install.sh that gets each. */
const INSTALLED_BY = {
  k6: 'k6',
  prometheus: 'debian',
  promtool: 'debian',
  prometheus3: 'prometheus',
  promtool3: 'prometheus',
  alertmanager: 'alertmanager',
  amtool: 'alertmanager',
  jaeger: 'jaeger',
  oasdiff: 'oasdiff',
  actionlint: 'actionlint',
  buildah: 'debian',
  podman: 'debian',
  runc: 'debian',
  debootstrap: 'debian',
  haproxy: 'debian',
  slowhttptest: 'debian',
  chromium: 'debian',
  faketime: 'debian',
  python3: 'debian',
  openssl: 'debian',
  'redis-server': 'debian',
  'valkey-server': 'valkey',
} as const

/** The name of a program; Debian's Prometheus is 2.x, the one that install.sh builds is `prometheus3`. */
export type ToolName = keyof typeof INSTALLED_BY

/** The path of a program that {@link describeWith} has asked for. */
export function tool(name: ToolName): string {
  const path = locate(name, process.env)
  if (!path) throw new Error(`${name} is missing`)
  return path
}

/** The environment of a program in Go that has little memory to collect, and would spend a third of its time on that. */
export const seldomCollecting: NodeJS.ProcessEnv = { ...process.env, GOGC: '400' }

/**
 * A `describe` that needs programs, and a condition that `unmet` finds no reason against. Where one is missing, it is
 * skipped with a line that says which and how to get it. In CI nothing is skipped: it fails with that line.
 */
export function describeWith(
  names: readonly ToolName[],
  title: string,
  body: () => void,
  unmet: () => string | undefined = () => undefined,
): void {
  const missing = names.filter((name) => !locate(name, process.env))
  const targets = [...new Set(missing.map((name) => INSTALLED_BY[name]))].join(' ')
  const reason =
    missing.length > 0 ? `${missing.join(', ')} missing; get it by: scripts/tools/install.sh ${targets}` : unmet()
  if (!reason) return void describe(title, body)
  const line = `${title}: ${reason}`
  if (isCi(process.env)) return void describe(title, () => it('has what it needs', () => expect.fail(line)))
  process.stderr.write(`skipped: ${line}\n`)
  describe.skip(title, body)
}
