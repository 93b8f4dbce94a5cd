import type { Client } from './client.ts'

/** A request that was answered, when (seconds since 1970) and after how long. */
export type Done = { readonly operation: string; readonly atS: number; readonly durationS: number }

/** Steady traffic of one client. */
export type Traffic = {
  /** Ends it, waits for the last response, and resolves to all of them. */
  readonly stop: () => Promise<readonly Done[]>
}

const TICK_MS = 50
/** Never more than this, whatever the test forgets. */
const MOST_TICKS = 1200
const person = { first_name: 'Hedy', last_name: 'Lamarr', address: '9 Frequency Lane' }

/** Every 50 ms a getPerson, every 200 ms a createPerson, now and then a list, an update, a deletion and a 404. */
export async function startTraffic(client: Client): Promise<Traffic> {
  const { id } = (await client.send({ method: 'POST', path: '/person', json: person })).json
  const pending: Promise<Done>[] = []
  const send = (operation: string, method: string, path: string, json?: object) => {
    const start = performance.now()
    const call = { method, path, ...(json && { json }) }
    const finish = () => ({ operation, atS: Date.now() / 1000, durationS: (performance.now() - start) / 1000 })
    pending.push(client.send(call).then(finish))
  }

  let ticks = 0
  const timer = setInterval(() => {
    ticks++
    send('getPerson', 'GET', `/person/${id}`)
    if (ticks % 4 === 0) send('createPerson', 'POST', '/person', person)
    if (ticks % 10 === 0) send('listPersons', 'GET', '/person/list')
    if (ticks % 10 === 5) send('updatePerson', 'PUT', `/person/${id}`, person)
    if (ticks % 40 === 0) send('deletePerson', 'DELETE', `/person/${ticks / 40}`)
    if (ticks % 40 === 20) send('getPersonAlias', 'GET', '/persons/nobody')
    if (ticks >= MOST_TICKS) clearInterval(timer)
  }, TICK_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return Promise.all(pending)
    },
  }
}
