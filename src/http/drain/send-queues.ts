import { readdir, readFile, readlink } from 'node:fs/promises'

/** The kernel's tables of the connections in the network namespace of this process (proc_net(5), proc_pid_net(5)). */
const TABLES = ['/proc/self/net/tcp', '/proc/self/net/tcp6']

const DESCRIPTORS = '/proc/self/fd'

/** The inode of a socket that no process has open any more. */
const NOBODYS = '0'

const LISTEN = '0A'

/** The states in which a FIN has been queued behind the data, where it counts as one byte: FIN_WAIT1, LAST_ACK, CLOSING. */
const ENDING = new Set(['04', '09', '0B'])

/** One connection as the kernel sees it; `unsent` is in bytes, without the FIN. */
type Row = {
  readonly key: string
  readonly localPort: number
  readonly remotePort: number
  readonly unsent: number
  readonly inode: string
}

/** Gives the remote port of each connection whose client's kernel has not acknowledged every byte of its responses. */
export type SendQueues = () => Promise<readonly number[]>

/**
 * The connections to a port that no process has open, by their keys. Those that are there when a service begins to listen
 * belong to the one before it: the kernel goes on sending to a client that takes nothing. None where the kernel does not say.
 */
export async function findOrphans(port: number): Promise<ReadonlySet<string>> {
  const rows = await readRows().catch(() => [])
  return new Set(rows.flatMap((row) => (row.localPort === port && row.inode === NOBODYS ? row.key : [])))
}

/**
 * Watches the send queues of this process's connections to one of its ports, except `foreign` ones. A closed connection
 * that still has something to send counts. Call it when the port accepts no more. Undefined where the kernel does not
 * tell, outside of Linux.
 */
export async function watchSendQueues(port: number, foreign: ReadonlySet<string>): Promise<SendQueues | undefined> {
  try {
    const [rows, inodes] = [await readRows(), await ownInodes()]
    // Whoever takes over the port has connections of its own there soon.
    const isOwn = ({ key, inode }: Row) => (inode === NOBODYS ? !foreign.has(key) : inodes.has(inode))
    const keys = new Set(rows.flatMap((row) => (row.localPort === port && isOwn(row) ? row.key : [])))
    return async () => {
      const unsent = (await readRows()).filter(({ key, unsent }) => unsent > 0 && keys.has(key))
      return unsent.map(({ remotePort }) => remotePort)
    }
  } catch {
    return undefined
  }
}

/** The connections in a table of the kernel, whose first line is a heading. */
export function parseRows(table: string): Row[] {
  const lines = table.split('\n').slice(1)
  return lines.flatMap((line) => {
    const [, local = '', remote = '', state = '', queues = '', , , , , inode = ''] = line.trim().split(/\s+/)
    if (inode === '' || state === LISTEN) return []
    const unsent = Number.parseInt(queues, 16) - (ENDING.has(state) ? 1 : 0)
    return [{ key: `${local} ${remote}`, localPort: portOf(local), remotePort: portOf(remote), unsent, inode }]
  })
}

function portOf(address: string): number {
  return Number.parseInt(address.slice(address.indexOf(':') + 1), 16)
}

async function readRows(): Promise<Row[]> {
  // A kernel without IPv6 has only the first.
  const tables = await Promise.all(
    TABLES.map((path, index) =>
      readFile(path, 'latin1').catch((error) => {
        if (index === 0) throw error
        return ''
      }),
    ),
  )
  return tables.flatMap(parseRows)
}

/** The inodes of the sockets that this process has open. */
async function ownInodes(): Promise<ReadonlySet<string>> {
  const names = await readdir(DESCRIPTORS)
  const links = await Promise.all(names.map((name) => readlink(`${DESCRIPTORS}/${name}`).catch(() => '')))
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
}
