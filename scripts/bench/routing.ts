import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRoute, type Path } from '../../src/api/route.ts'
import { parseContract } from '../../src/openapi/document.ts'
import { emitOperations } from '../generate/emit-tables.ts'
import { summarise } from './summary.ts'

const CALLS = 100_000
const CONTRACT = new URL('../../generated/openapi.json', import.meta.url)

/** The contract with this number of operations instead of its own, two to a path, as YAML (here its JSON subset). */
export function syntheticContract(count: number): string {
  const operation = (id: string) => ({
    operationId: id,
    'x-measured': true,
    responses: { 204: { description: 'Done.' } },
  })
  const paths = Array.from({ length: count / 2 }, (_, index) => [
    `/kind${index}/{id}`,
    {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: operation(`get${index}`),
      delete: operation(`delete${index}`),
    },
  ])
  return JSON.stringify({ ...JSON.parse(readFileSync(CONTRACT, 'utf8')), paths: Object.fromEntries(paths) })
}

/** CPU time to route one request in a contract of this number of operations, in microseconds: the best of some rounds. */
export async function routingUs(count: number): Promise<number> {
  const route = createRoute(await generatePaths(syntheticContract(count)))
  const targets = Array.from({ length: 64 }, (_, index) => `/kind${(index * 7) % (count / 2)}/${index}`)
  const rounds = Array.from({ length: 8 }, () => {
    const before = process.cpuUsage()
    for (let call = 0; call < CALLS; call++) route('GET', targets[call % 64] ?? '')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / CALLS
  })
  return summarise(rounds.slice(1)).median
}

/** The routing table that `npm run generate` would write. */
export async function generatePaths(text: string): Promise<readonly Path[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-bench-'))
  const file = join(folder, 'operations.ts')
  writeFileSync(file, emitOperations(parseContract(text, 'synthetic.yaml')))
  const { paths } = await import(pathToFileURL(file).href)
  rmSync(folder, { recursive: true })
  return paths
}
