import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COMPUTED,
  circles,
  type Graph,
  type Import,
  importsOf,
  loadedBy,
  readGraph,
  readsEnvironment,
} from '../support/imports.ts'

/** The rooms of `src/`, a folder or a file each, and the rooms of `src/` that each may import (ARCHITECTURE.md). */
const SRC: Readonly<Record<string, string>> = {
  'start.js': 'main.ts require-node.cjs',
  'main.ts':
    'check-libraries.ts clock.ts config.ts contract.ts end-cause.ts log.ts read-config.ts service.ts watch-parent.ts',
  'check-libraries.ts': 'api http metrics',
  'service.ts':
    'api clock.ts config.ts contract.ts errors.ts http lifecycle.ts metrics open-store.ts random.ts simulation store tracing truth',
  'open-store.ts': 'clock.ts config.ts log.ts metrics random.ts store',
  'lifecycle.ts': 'clock.ts config.ts contract.ts http log.ts simulation traffic',
  api: 'console contract.ts duration.js errors.ts http json-pointer.ts promql rendering.ts request-trace.ts store',
  http: 'contract.ts errors.ts node-internals.ts',
  store: 'contract.ts errors.ts',
  simulation: 'clock.ts contract.ts duration.js errors.ts json-pointer.ts memoize.ts random.ts yaml-positions.ts',
  metrics: 'contract.ts label-values.ts memoize.ts rendering.ts single-flight.ts',
  tracing: 'label-values.ts request-trace.ts',
  truth: 'contract.ts duration.js single-flight.ts',
  traffic: 'clock.ts contract.ts random.ts',
  tour: 'contract.ts duration.js label-values.ts memoize.ts promql',
  console: 'duration.js promql',
  promql: 'duration.js memoize.ts',
  openapi: 'json-pointer.ts yaml-positions.ts',
  'config.ts': 'config-values.ts',
  'config-values.ts': 'duration.js',
  'read-config.ts': 'config.ts',
  'rendering.ts': 'contract.ts',
  'errors.ts': 'contract.ts',
  'contract.ts': '',
  'clock.ts': '',
  'duration.js': '',
  'end-cause.ts': '',
  'json-pointer.ts': '',
  'label-values.ts': '',
  'log.ts': 'node-internals.ts',
  'memoize.ts': '',
  'watch-parent.ts': '',
  'node-internals.ts': '',
  'random.ts': '',
  'request-trace.ts': '',
  'require-node.cjs': '',
  'single-flight.ts': '',
  'yaml-positions.ts': '',
}

/** The rooms of `src/` that read what generation has written. */
const READ_GENERATED = ['src/console', 'src/contract.ts']

/** The rooms beside `src/`, and the rooms that each may import. Tests may import everything, and nothing imports them. */
const BESIDE: Readonly<Record<string, string>> = {
  generated: '',
  monitoring:
    'src/config.ts src/contract.ts src/duration.js src/label-values.ts src/memoize.ts src/metrics src/openapi src/promql',
  tour: 'scripts/arguments.ts scripts/options.ts src/tour',
  deploy: '',
  'scripts/arguments.ts': 'scripts/options.ts',
  'scripts/options.ts': '',
  'scripts/bench':
    'generated scripts/arguments.ts scripts/free-port.ts scripts/generate scripts/load-driver.ts scripts/options.ts scripts/start-command.ts src/api src/contract.ts src/openapi src/promql src/truth src/watch-parent.ts',
  'scripts/contract-diff': 'scripts/arguments.ts scripts/options.ts scripts/tools src/openapi',
  'scripts/dev': 'scripts/hand-over.ts src/read-config.ts',
  'scripts/generate':
    'monitoring scripts/arguments.ts scripts/options.ts src/api src/config.ts src/metrics src/openapi src/promql src/simulation src/yaml-positions.ts',
  'scripts/free-port.ts': '',
  'scripts/hand-over.ts': 'src/watch-parent.ts',
  'scripts/k6': 'scripts/k6-scripts.js',
  'scripts/k6-scripts.js': '',
  'scripts/load-driver.ts': '',
  'scripts/load': 'scripts/arguments.ts scripts/hand-over.ts scripts/options.ts scripts/tools src/duration.js',
  'scripts/mock': 'scripts/arguments.ts scripts/hand-over.ts scripts/options.ts',
  'scripts/overload':
    'scripts/arguments.ts scripts/load-driver.ts scripts/options.ts scripts/tools src/watch-parent.ts',
  'scripts/screenshots': 'scripts/arguments.ts scripts/tools src/watch-parent.ts',
  'scripts/soak': 'scripts/arguments.ts scripts/options.ts src/watch-parent.ts',
  'scripts/start-command.ts': '',
  'scripts/tools': '',
  'vitest.config.ts': 'scripts/tools src/watch-parent.ts',
}

/** The files that compute what they import, each with its reason. */
const COMPUTES: Readonly<Record<string, string>> = {
  'scripts/bench/routing.ts': 'imports the table that it has just written into a temporary folder',
  'scripts/tools/choose-node.cjs': 'reads package.json from the folder of the project',
}

/** Packages that only one file may import. */
const KEEPERS: Readonly<Record<string, string>> = {
  'prom-client': 'src/metrics/registry.ts',
  'openapi-backend': 'src/api/openapi-backend.ts',
  pidusage: 'src/metrics/system.ts',
  pino: 'src/log.ts',
  iovalkey: 'src/store/redis/connection.ts',
  '@opentelemetry/api': 'src/tracing/otlp.ts',
  '@opentelemetry/exporter-trace-otlp-http': 'src/tracing/otlp.ts',
  '@opentelemetry/exporter-trace-otlp-proto': 'src/tracing/otlp.ts',
  '@opentelemetry/resources': 'src/tracing/otlp.ts',
  '@opentelemetry/sdk-trace': 'src/tracing/otlp.ts',
}

/** What runs as the service: the process that `npm start` begins, and the one that it forks for traffic. */
const SERVICE = ['src/start.js', 'src/traffic/start.js']
const GENERATOR = ['scripts/generate/main.ts']

const words = (text = '') => text.split(' ').filter(Boolean)

/** Every room with those that it may import. */
const ROOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(SRC).map(([room, others]): [string, string[]] => [
    `src/${room}`,
    [...words(others).map((other) => `src/${other}`), ...(READ_GENERATED.includes(`src/${room}`) ? ['generated'] : [])],
  ]),
  ...Object.entries(BESIDE).map(([room, others]): [string, string[]] => [room, words(others)]),
])

const roomOf = (path: string) => [...ROOMS.keys()].find((room) => path === room || path.startsWith(`${room}/`))

/** What is wrong with one import of a file, in words; undefined when nothing is. */
function mistakeOf(path: string, { target, isFile }: Import): string | undefined {
  if (path.startsWith('test/')) return undefined
  if (target === COMPUTED) return path in COMPUTES ? undefined : `${path} computes what it imports`
  if (!isFile) {
    const keeper = path.startsWith('src/') ? KEEPERS[target] : undefined
    return keeper && keeper !== path ? `${path} imports ${target}, which only ${keeper} may` : undefined
  }
  const [here, there] = [roomOf(path), roomOf(target)]
  if (!here) return `${path} stands in no room`
  // The API knows the store by its port alone.
  if (here === 'src/api' && there === 'src/store' && target !== 'src/store/person-store.ts') {
    return `${path} imports the driver ${target}`
  }
  return here === there || ROOMS.get(here)?.includes(there ?? '') ? undefined : `${path} imports ${target}`
}

const wrongArrows = (graph: Graph) =>
  [...graph].flatMap(([path, imports]) => imports.flatMap((found) => mistakeOf(path, found) ?? []))

/** The files, or the rooms, that import each other in a circle, by value or by type. */
function circlesOf(graph: Graph, nodeOf: (path: string) => string | undefined): string[] {
  const edges = new Map<string, Set<string>>()
  for (const [path, imports] of graph) {
    const here = nodeOf(path)
    for (const { target, isFile } of imports) {
      const there = nodeOf(target)
      if (!isFile || !here || !there || (here === there && path !== target)) continue
      edges.set(here, (edges.get(here) ?? new Set()).add(there))
    }
  }
  return circles(edges)
}

const generatedInGenerator = (graph: Graph) =>
  loadedBy(graph, GENERATOR).flatMap(({ importer, found: { target } }) =>
    target.startsWith('generated/') ? [`${importer} loads ${target}`] : [],
  )

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const missingInService = (graph: Graph) =>
  loadedBy(graph, SERVICE).flatMap(({ importer, found: { target, isFile } }) =>
    isFile || target.startsWith('node:') || target in dependencies ? [] : [`${importer} loads ${target}`],
  )

const graph = readGraph()

/** The same graph with one more line in a file. */
const planted = (path: string, line: string): Graph =>
  new Map([...graph, [path, [...(graph.get(path) ?? []), ...importsOf(path, line)]]])

/** The scripts of the console; docs.js, which Swagger UI leaves nothing to do, is a page of its own. */
const pages = globSync('src/console/*.js')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('docs.js'))

describe('arrows', () => {
  it('go one way, in every root', () => {
    const roots = new Set([...graph.keys()].map((path) => path.split('/')[0]))
    expect([...roots].sort()).toEqual(
      ['deploy', 'generated', 'monitoring', 'scripts', 'src', 'test', 'tour', 'vitest.config.ts'].sort(),
    )
    expect(wrongArrows(graph)).toEqual([])
  })

  it.each([
    ['src/store/memory-store.ts', "import { route } from '../api/route.ts'"],
    ['src/metrics/system.ts', "import type { PersonStore } from '../store/person-store.ts'"],
    ['src/simulation/latency.ts', "import { createRegistry } from '../metrics/registry.ts'"],
    ['src/truth/truth.ts', "import type { Tag } from '../metrics/instrument.ts'"],
    ['src/tracing/tracing.ts', "import { createTraceCounters } from '../metrics/traces.ts'"],
    ['src/traffic/load-generator.ts', "import { createLatency } from '../simulation/latency.ts'"],
    ['src/traffic/start.js', "await import('../simulation/latency.ts')"],
    ['src/promql/expression.ts', "import { createRegistry } from '../metrics/registry.ts'"],
    ['src/http/target.ts', "import { createMemoryStore } from '../store/memory-store.ts'"],
    ['src/api/app.ts', "import { startTraffic } from '../traffic/traffic.ts'"],
    ['src/simulation/incidents.ts', "import { createRegistry } from '../metrics/registry.ts'"],
    ['src/api/handlers.ts', "import { createIncidents } from '../simulation/incidents.ts'"],
    ['src/api/handlers/persons.ts', "import { createMemoryStore } from '../../store/memory-store.ts'"],
    ['src/api/handlers.ts', "import { operations } from '../../generated/operations.ts'"],
    ['src/api/app.ts', "import { Counter } from 'prom-client'"],
    ['src/errors.ts', "export { createApp } from './api/app.ts'"],
    ['src/config.ts', "const api = await import('./api/dispatch.ts')"],
    ['src/config.ts', "type Api = import('./api/dispatch.ts').ApiParts"],
    ['src/console/main.js', "import { formatDuration } from '../api/reply.ts'"],
    ['src/console/state.js', "/** @typedef {import('../metrics/registry.ts').Registry} Registry */"],
    [
      'src/console/state.js',
      "/** @import { Registry } from '../metrics/registry.ts' */\n/** One more. */\nexport let a",
    ],
    ['src/console/state.js', "/** @typedef {import('../metrics/registry.ts').Registry} Registry */\n/** The last. */"],
    ['src/contract.ts', "import errors = require('./errors.ts')"],
    ['src/contract.ts', "/// <reference path='./errors.ts' />"],
    ['src/contract.ts', "const errors = createRequire(import.meta.url)('./errors.ts')"],
    ['src/contract.ts', "const load = module.createRequire(import.meta.url); load('./errors.ts')"],
    ['src/contract.ts', "const errors = module.require('./errors.ts')"],
    ['src/contract.ts', "const path = require.resolve('./errors.ts')"],
    ['src/contract.ts', "const path = createRequire(import.meta.url).resolve('./errors.ts')"],
    ['src/contract.ts', "const url = import.meta.resolve('./errors.ts')"],
    ['src/contract.ts', "fork(fileURLToPath(new URL('traffic/start.js', import.meta.url)))"],
    ['src/config.ts', "readFileSync(new URL('../generated/openapi.json', import.meta.url))"],
    ['src/contract.ts', 'const module = await import(path)'],
    ['src/contract.ts', 'const module = require(path)'],
    ['src/unknown.ts', "import { createApp } from './api/app.ts'"],
    ['scripts/soak/soak.ts', "import { createMemoryStore } from '../../src/store/memory-store.ts'"],
    ['scripts/container/made-up.cjs', "const { tools } = require('../tools/ci.ts')"],
    ['scripts/bench/main.ts', "import { startServer } from '../../test/support/server.ts'"],
    ['monitoring/pace.ts', "import { launchBrowser } from '../scripts/screenshots/browser.ts'"],
    ['tour/command.ts', "import { createApp } from '../src/api/app.ts'"],
    ['deploy/alertmanager/receiver.mjs', "import { createApp } from '../../src/api/app.ts'"],
    ['generated/requests.js', "import { createApp } from '../src/api/app.ts'"],
  ])('would not let %s say: %s', (path, line) => {
    expect(wrongArrows(planted(path, line))).toHaveLength(1)
  })

  it('go in no circle, between files or between rooms', () => {
    expect(circlesOf(graph, (path) => path)).toEqual([])
    expect(circlesOf(graph, roomOf)).toEqual([])
  })

  it.each([
    ['src/store/person-store.ts', "import type { Store } from './memory-store.ts'"],
    ['src/console/element.js', "/** @typedef {import('./panel.js').Panel} Panel */"],
    ['scripts/tools/ci.ts', "type Ci = import('../load/main.ts').Ci; import { ci } from './ci.ts'"],
    ['test/support/imports.ts', "const tests = await import('../unit/architecture.test.ts')"],
  ])('would not let %s close a circle: %s', (path, line) => {
    expect(circlesOf(planted(path, line), (file) => file)).toHaveLength(1)
  })

  it.each([
    ['src/contract.ts', "import type { AppError } from './errors.ts'", 'src/contract.ts src/errors.ts'],
    ['scripts/arguments.ts', "import { soak } from './soak/soak.ts'", 'scripts/arguments.ts scripts/soak'],
  ])('would not let %s close a circle of rooms: %s', (path, line, rooms) => {
    expect(circlesOf(planted(path, line), roomOf)).toContain(rooms)
  })
})

describe('the generator', () => {
  it('does not load what it writes, so that it can mend it', () => {
    expect(loadedBy(graph, GENERATOR).length).toBeGreaterThan(50)
    expect(generatedInGenerator(graph)).toEqual([])
  })

  it.each([
    ['src/config.ts', "import { limits } from '../generated/operations.ts'"],
    ['src/config.ts', "import { type limits } from './contract.ts'"],
    ['src/simulation/kinds.ts', "import { operations } from '../contract.ts'"],
    ['scripts/generate/check.ts', "const { metrics } = await import('../../generated/metrics.ts')"],
  ])('would not let %s say: %s', (path, line) => {
    expect(generatedInGenerator(planted(path, line)).length).toBeGreaterThan(0)
  })

  it.each([
    ['src/config.ts', "import type { limits } from '../generated/operations.ts'"],
    ['src/config.ts', "type All = import('../generated/operations.ts').All"],
  ])('lets %s say, which loads nothing: %s', (path, line) => {
    expect(generatedInGenerator(planted(path, line))).toEqual([])
  })
})

describe('the service', () => {
  it('loads packages that are installed with it', () => {
    expect(loadedBy(graph, SERVICE).length).toBeGreaterThan(80)
    expect(missingInService(graph)).toEqual([])
  })

  it.each([
    ['src/traffic/process.ts', "import ts from 'typescript'"],
    ['src/simulation/schedule-file.ts', "const fc = await import('fast-check')"],
    ['src/require-node.cjs', "const { parser } = require('@prometheus-io/lezer-promql')"],
  ])('would not let %s say: %s', (path, line) => {
    expect(missingInService(planted(path, line))).toHaveLength(1)
  })

  it('reads the environment and the arguments in main.ts alone', () => {
    const sources = [...graph.keys()].filter((path) => path.startsWith('src/'))
    const readers = sources.filter((path) => readsEnvironment(path, readFileSync(path, 'utf8')))
    expect(readers).toEqual(['src/main.ts'])
  })

  it.each([
    'const port = process.env.PORT',
    'const [, path] = process.argv',
    "const port = process['env'].PORT",
    'const { env } = process',
    'const { argv: words } = globalThis.process',
    'const { env } = globalThis.process',
    "import { env } from 'node:process'",
    "import * as all from 'process'",
    "const { argv } = require('node:process')",
    'read(process)',
  ])('would not read them by: %s', (line) => {
    for (const path of ['src/a.ts', 'src/a.js', 'src/a.cjs']) expect(readsEnvironment(path, line)).toBe(true)
  })

  it('may use other members of the process', () => {
    const text = 'process.on("exit", () => {}); const { process } = parts; log({ process: child.process })'
    expect(readsEnvironment('src/a.ts', text)).toBe(false)
  })

  it('has one version', () => {
    expect(readFileSync('generated/operations.ts', 'utf8')).toContain(`export const version = "${version}"`)
  })
})

describe('the console', () => {
  it.each([
    [
      'listens to its controls',
      /addEventListener|\bon(change|click|input|submit|key[a-z]+|pointer[a-z]+)\b|\.on[a-z]+ = /,
      'src/console/action.js',
    ],
    ['makes its addresses', /\bfetch\(/, 'src/console/service.js'],
  ])('%s in one place', (_, pattern, place) => {
    const found = pages.filter((path) => pattern.test(readFileSync(path, 'utf8')))
    expect(found).toEqual([place])
  })
})
