import { readService, type ServiceState } from '../../src/tour/service.ts'
import { launchServer } from './server.ts'

/** What a service that has just started exposes and says about itself. */
export async function observeService(): Promise<{ readonly exposition: string; readonly state: ServiceState }> {
  const server = await launchServer()
  const exposition = await (await fetch(`${server.url}/metrics`)).text()
  const state = await readService(server.url)
  await server.stop()
  return { exposition, state }
}
