import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startCommand } from '../start-command.ts'
import { POST } from './load.ts'
import { type Command, type Running, start } from './process.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Settings of Prometric, by their flags. */
export type Flags = Readonly<Record<string, string | number>>

/** Prometric without simulated latency, on loopback, by default on a free port, with a large store. */
export function prometric(flags: Flags = {}): Command {
  const settings = { port: 0, host: '127.0.0.1', latency: 'off', 'max-persons': 10_000_000, ...flags }
  return {
    args: [...startCommand, ...Object.entries(settings).flatMap(([flag, value]) => [`--${flag}`, String(value)])],
  }
}

/** Every server that is measured, with what the report calls it. */
export const CONTENDERS = {
  bare: 'bare node:http, the same JSON work by hand',
  ours: 'Prometric, everything on but simulated latency',
  fastify: 'Fastify 5, schemas, serializers, fastify-metrics',
  stock: 'Express, express.json, openapi-backend, prom-client',
  validator: 'Express, express-openapi-validator, express-prom-bundle',
} as const

export type Contender = keyof typeof CONTENDERS

/** Whether the packages of the peers are there; a user's `npm ci` does not bring them. */
export function hasPeers(): boolean {
  return existsSync(`${HERE}node_modules/fastify/package.json`)
}

/** Installs the packages of the peers, as their lock file has them, by the npm at a path; returns whether it could. */
export function installPeers(npm: string | undefined): boolean {
  if (!npm) return false
  const command = [npm, 'ci', '--ignore-scripts', '--prefix', HERE]
  return spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Starts a contender, with one person in its store; throws when its response is anything but 201. Only ours has flags. */
export async function startContender(name: Contender, flags: Flags = {}): Promise<Running> {
  const server = await start(name === 'ours' ? prometric(flags) : { args: [`${HERE}contenders/${name}.js`, '0'] })
  const response = await fetch(`${server.url}/person`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: POST.body ?? '',
  })
  const person = await response.text()
  if (response.status === 201 && person.startsWith('{"id":"0"')) return server
  await server.stop()
  throw new Error(`${name}: ${response.status} ${person}`)
}
