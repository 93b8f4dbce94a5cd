import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Addresses that stand for all of the machine, and the one of loopback that reaches them. */
const LOOPBACK: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** Listens on a port of a host; rejects with an error whose message says where and why not. */
export async function listen(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'the port is in use' : error.message
    throw new Error(`cannot listen on ${bracketed(host)}:${port}: ${reason}`, { cause: error })
  })
}

/** The port on which a server listens. */
export function portOf(server: Server): number {
  return addressOf(server).port
}

/** The URL of a server for people: `localhost` stands for every address of this machine. */
export function urlOf(server: Server): string {
  const { address, port } = addressOf(server)
  return `http://${address in LOOPBACK ? 'localhost' : bracketed(address)}:${port}`
}

/** The URL of a server for a client on this machine. */
export function localUrlOf(server: Server): string {
  const { address, port } = addressOf(server)
  return `http://${bracketed(LOOPBACK[address] ?? address)}:${port}`
}

function addressOf(server: Server): AddressInfo {
  return server.address() as AddressInfo
}

/** A host before a port: an IPv6 address is in brackets (RFC 3986, section 3.2.2). */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
