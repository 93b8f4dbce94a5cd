import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { changed, hasByteCounts, idleConnections, onDestroySoon, stopParsing } from '../node-internals.ts'
import { createServer } from './node-http.ts'

const REQUEST = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

/** How many turns of the event loop a server gets to read a request and to write its response. */
const TURNS = 3

/**
 * Tries what `node-internals.ts` uses of Node.js on a server of its own, over a connection in memory; rejects with what has
 * changed. Takes about a millisecond.
 */
export async function checkNode(server = createServer(), hasCounts = hasByteCounts()): Promise<void> {
  if (!hasCounts) throw changed('the counts of bytes in the handle of a socket')
  if (!(server instanceof NetServer) || server.close === NetServer.prototype.close) throw changed('how a server closes')
  // Starts to keep account of connections, as `listen` does.
  server.emit('listening')
  try {
    await checkParsing(server)
    await checkEnd(server)
  } finally {
    server.close()
  }
}

/** Two requests in one read are one after {@link stopParsing}. */
async function checkParsing(server: Server): Promise<void> {
  let requests = 0
  const { socket, send } = connectTo(server, ({ req }) => {
    requests += 1
    stopParsing(req.socket)
  })
  await send(REQUEST + REQUEST)
  socket.destroy()
  if (requests !== 1) throw changed('how its parser hands over requests')
}

/** A connection is idle after its response, and `destroySoon` ends it after one with `Connection: close`. */
async function checkEnd(server: Server): Promise<void> {
  const { socket, send } = connectTo(server, (response) => response.end())
  await send(REQUEST)
  if (!idleConnections(server, [socket]).has(socket)) throw changed('how a server closes idle connections')
  let hasEnded = false
  onDestroySoon(socket, () => {
    hasEnded = true
  })
  await send(REQUEST.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
  if (!hasEnded) throw changed('how a connection ends after its last response')
  socket.destroy()
}

function connectTo(server: Server, respond: (response: ServerResponse) => void) {
  const socket = new Duplex({ read: () => {}, write: (_chunk, _encoding, done) => done() }) as Socket
  server.removeAllListeners('request')
  server.on('request', (_request, response) => respond(response))
  server.emit('connection', socket)
  const send = async (text: string) => {
    socket.push(text)
    for (let count = 0; count < TURNS; count++) await turn()
  }
  return { socket, send }
}
