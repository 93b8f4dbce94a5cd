import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { describeWith, tool } from '../support/tools.ts'

const FILE = 'deploy/compose.yaml'
const SCRAPING = 'deploy/prometheus/compose.yml'

type Service = {
  readonly build?: string
  readonly image: string
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}
type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, null>>
}

const read = (file: string) => readFileSync(file, 'utf8')
const { services, volumes }: Compose = parse(read(FILE))
const { version } = JSON.parse(read('package.json'))

/** What the specification has had from its beginning, so that every compose program reads the file. */
const PLAIN = ['build', 'cap_drop', 'command', 'depends_on', 'environment', 'image', 'mem_limit', 'ports', 'profiles']
  .concat(['read_only', 'security_opt', 'volumes'])
  .sort()

describe(FILE, () => {
  it('uses plain keys only', () => {
    const used = new Set(Object.values(services).flatMap(Object.keys))
    expect([...used].filter((key) => !PLAIN.includes(key))).toEqual([])
  })

  it('mounts and builds what exists', () => {
    const near = (path: string) => join(dirname(FILE), path)
    for (const { build, volumes: mounts = [] } of Object.values(services)) {
      if (build) expect(existsSync(join(near(build), 'Dockerfile'))).toBe(true)
      for (const [source = ''] of mounts.map((mount) => mount.split(':'))) {
        expect(source.startsWith('.') ? existsSync(near(source)) : source in volumes, source).toBe(true)
      }
    }
    expect(services.k6).toMatchObject({ command: ['run', '/scripts/k6-scripts.js'] })
  })

  it('publishes on loopback only', () => {
    const ports = Object.values(services).flatMap(({ ports = [] }) => ports)
    expect(ports.length).toBeGreaterThan(0)
    for (const port of ports) expect(port).toMatch(/^127[.]0[.]0[.]1:\d+:\d+$/)
  })

  it('runs the versions that the tests run', () => {
    const pinned = (path: string, module: string) =>
      new RegExp(`^require ${module} v(\\S+)`, 'm').exec(read(`scripts/tools/${path}/go.mod`))?.[1]
    const [, minor = '', patch = ''] = pinned('prometheus', 'github.com/prometheus/prometheus')?.split('.') ?? []
    expect(services.api?.image).toBe(`prometric:${version}`)
    expect(services.k6?.image).toBe(`docker.io/grafana/k6:${pinned('k6', 'go.k6.io/k6/v2')}`)
    // The module of release 3.13.1 is v0.313.1.
    const release = `v${minor[0]}.${Number(minor.slice(1))}.${patch}`
    expect(services.prometheus?.image).toBe(`docker.io/prom/prometheus:${release}`)
  })

  it('has the service where k6 and Prometheus look for it', () => {
    const [, , port] = services.api?.ports?.[0]?.split(':') ?? []
    expect(services.k6?.environment?.BASE_URL).toBe(`http://api:${port}`)
    const local = read('deploy/prometheus/prometheus.yml')
    expect(parse(read(SCRAPING))).toEqual(parse(local.replaceAll('localhost:7080', `api:${port}`)))
  })
})

describeWith(['promtool', 'promtool3'], SCRAPING, () => {
  it.each(['promtool', 'promtool3'] as const)('is valid for %s', (program) => {
    const { status, stdout, stderr } = spawnSync(tool(program), ['check', 'config', SCRAPING], { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })
})
