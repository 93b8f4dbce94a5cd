import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readService, type ServiceState } from '../../src/tour/service.ts'
import { launchServer } from './server.ts'

/** What a service with all that lessons need exposes and says about itself when it has just started. */
export async function observeService(): Promise<{ readonly exposition: string; readonly state: ServiceState }> {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  const server = await launchServer({ snapshot: join(folder, 'persons') })
  const exposition = await (await fetch(`${server.url}/metrics`)).text()
  const state = await readService(server.url)
  await server.stop()
  rmSync(folder, { recursive: true })
  return { exposition, state }
}
