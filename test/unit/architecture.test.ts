import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms a room may import (ARCHITECTURE.md): `src/<folder>/` is a room, so is each file of `src/` itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  main: [
    'api',
    'clock',
    'config',
    'contract',
    'http',
    'log',
    'metrics',
    'probes',
    'simulation',
    'store',
    'truth',
    'traffic',
  ],
  // Not one way yet: these two rooms still know each other.
  http: ['api', 'contract', 'errors'],
  api: ['contract', 'errors', 'http', 'json-pointer', 'rendering', 'store'],
  store: ['contract'],
  simulation: ['clock', 'contract', 'duration', 'errors', 'json-pointer', 'random', 'yaml-positions'],
  metrics: ['contract', 'rendering', 'single-flight'],
  truth: ['contract', 'single-flight'],
  traffic: ['clock', 'contract', 'random'],
  promql: ['metrics'],
  tour: ['contract', 'generated', 'duration', 'metrics', 'promql'],
  errors: ['contract'],
  rendering: ['contract'],
  'json-pointer': [],
  'single-flight': [],
  'yaml-positions': [],
  contract: ['generated'],
  config: ['duration'],
  clock: [],
  random: [],
  duration: [],
  probes: [],
  log: [],
}

/** Packages that only one room may import. */
const KEEPERS: Readonly<Record<string, string>> = {
  'prom-client': 'src/metrics/registry.ts',
  'openapi-backend': 'src/api/router.ts',
  pidusage: 'src/metrics/system.ts',
  pino: 'src/log.ts',
}

const roomOf = (path: string) =>
  path.startsWith('src/') ? path.split('/')[1]?.replace(/\.ts$/, '') : path.split('/')[0]

/** Every import of a source text that leaves its room or its rights, in words. */
function violations(path: string, text: string): string[] {
  const imports = [...text.matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )
  const here = roomOf(path) ?? ''
  return imports.flatMap((name) => {
    if (!name.startsWith('.')) {
      const keeper = KEEPERS[name]
      return keeper && keeper !== path ? [`${path} imports ${name}, which is for ${keeper}`] : []
    }
    const target = posix.join(posix.dirname(path), name)
    const room = roomOf(target) ?? ''
    if (room === here || ALLOWED[here]?.includes(room)) {
      // The API knows the store by its port alone.
      const isPort = here !== 'api' || room !== 'store' || target === 'src/store/person-store.ts'
      return isPort ? [] : [`${path} imports the driver ${target}`]
    }
    return [`${path} imports ${target}`]
  })
}

const sources = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'))

/** The scripts of the console; docs.js, which Swagger UI leaves nothing to do, is a page of its own. */
const pages = globSync('src/console/*.js')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('docs.js'))

describe('architecture', () => {
  it('has arrows that go one way', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each([
    ['src/store/memory-store.ts', "import { route } from '../api/route.ts'"],
    ['src/metrics/system.ts', "import type { PersonStore } from '../store/person-store.ts'"],
    ['src/simulation/latency.ts', "import { LABELS } from '../metrics/labels.ts'"],
    ['src/truth/truth.ts', "import type { Tag } from '../metrics/instrument.ts'"],
    ['src/traffic/load-generator.ts', "import { createLatency } from '../simulation/latency.ts'"],
    ['src/api/app.ts', "import { startVisitors } from '../traffic/traffic.ts'"],
    ['src/simulation/incidents.ts', "import { createRegistry } from '../metrics/registry.ts'"],
    ['src/api/handlers.ts', "import { createIncidents } from '../simulation/incidents.ts'"],
    ['src/api/handlers.ts', "import { createMemoryStore } from '../store/memory-store.ts'"],
    ['src/api/handlers.ts', "import { operations } from '../../generated/operations.ts'"],
    ['src/api/app.ts', "import { Counter } from 'prom-client'"],
    ['src/errors.ts', "export { createApp } from './api/app.ts'"],
    ['src/config.ts', "const api = await import('./api/router.ts')"],
  ])('would not let %s say: %s', (path, planted) => {
    expect(violations(path, planted)).toHaveLength(1)
  })

  it.each([
    [
      'listens to the controls of the console',
      /addEventListener|\bon(change|click|input|submit|key[a-z]+|pointer[a-z]+)\b|\.on[a-z]+ = /,
      'src/console/action.js',
    ],
    ['makes addresses of the console', /\bfetch\(/, 'src/console/service.js'],
  ])('%s in one place', (_, pattern, place) => {
    const found = pages.filter((path) => pattern.test(readFileSync(path, 'utf8')))
    expect(found).toEqual([place])
  })

  it('reads the environment and the arguments in main.ts alone', () => {
    const readers = sources.filter((path) => /process\.(env|argv)\b/.test(readFileSync(path, 'utf8')))
    expect(readers).toEqual(['src/main.ts'])
  })

  it('has one version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(readFileSync('generated/operations.ts', 'utf8')).toContain(`export const version = "${version}"`)
  })
})
