import type { Client } from './connection.ts'
import { unsuitable } from './failures.ts'
import { SCRIPTS } from './scripts.ts'

/** Introduces the service to a server, which gets all scripts; resolves to its run id, or rejects when it cannot be used. */
export async function greet(client: Client, { username, password, pathname }: URL): Promise<string> {
  const database = pathname.slice(1)
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)]
  // In capitals: what the client knows as `auth` and `select` it would repeat by itself, and throw where nobody catches.
  const replies = [
    ...(password ? [client.call('AUTH', ...(user ? [user] : []), secret)] : []),
    ...(database ? [client.call('SELECT', database).catch(explainSelect)] : []),
    ...Object.values(SCRIPTS).map(({ text }) => client.script('LOAD', text)),
  ]
  const [info] = await Promise.all([client.info(), ...replies])
  const read = (name: string) => info.match(new RegExp(`^${name}:(.*?)\r?$`, 'm'))?.[1] ?? ''
  const policy = read('maxmemory_policy')
  // Any other would remove persons, one by one, without a word.
  if (policy !== 'noeviction') {
    throw unsuitable(`its maxmemory-policy is ${policy}, which removes persons when memory is full; set noeviction`)
  }
  return read('run_id')
}

/** A number of a database that the server does not have stays wrong; other failures pass. */
function explainSelect(error: Error): never {
  throw error.message.startsWith('ERR ') ? unsuitable(`it refuses the database: ${error.message}`) : error
}
