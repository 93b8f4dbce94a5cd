/**
 * Receives what Alertmanager sends (https://prometheus.io/docs/alerting/latest/configuration/#webhook_config) and prints a
 * line for each alert: `2026-03-14T09:26:53Z firing page AvailabilityBudgetBurn job=prometric: <summary> (<runbook>)`.
 * Whatever else it gets, it responds with a line that says what is wrong, and goes on. Alerts that cannot be printed are
 * refused with 503, so that Alertmanager sends them again.
 */
import { createServer } from 'node:http'

/** Alertmanager sends one group of alerts at a time; a thousand alerts are about a megabyte. */
const MOST_BYTES = 4 * 2 ** 20

/** A request that gets no line in the log, with the status and the sentence of its response. */
class Refusal extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** @param {{ status: string, startsAt: string, endsAt: string, labels: Record<string, string>, annotations: Record<string, string> }} alert */
function line({ status, startsAt, endsAt, labels, annotations }) {
  const { alertname, severity, job } = labels
  const time = status === 'firing' ? startsAt : endsAt
  const text = `${time} ${status} ${severity} ${alertname} job=${job}: ${annotations.summary} (${annotations.runbook_url})`
  return `${visible(text)}\n`
}

/** On one line, and without what moves a terminal's cursor or turns the direction of its text. */
function visible(/** @type {string} */ text) {
  const escaped = (/** @type {string} */ character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, escaped)
}

/** Resolves when the text is written. A full disk or a reader that has left fails this text alone. */
function print(/** @type {string} */ text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(new Refusal(503, `The alerts cannot be printed: ${error.message}.`))
      else resolve(undefined)
    })
  })
}

function complain(/** @type {string} */ what) {
  process.stderr.write(`receiver: ${what}\n`)
}

/** What is too large is read to its end, but not kept: a client that still sends would not see the response. */
async function read(/** @type {import('node:http').IncomingMessage} */ request) {
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  }
  if (bytes > MOST_BYTES) throw new Refusal(413, `The body is larger than ${MOST_BYTES} bytes.`)
  return Buffer.concat(chunks).toString()
}

/** Either all alerts of a message become lines or none does, so that a response holds for the whole message. */
function linesOf(/** @type {string} */ body) {
  let message
  try {
    message = JSON.parse(body)
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${/** @type {Error} */ (error).message}.`)
  }
  try {
    return message.alerts.map(line).join('')
  } catch {
    throw new Refusal(400, 'The body is not a message of Alertmanager: it needs "alerts" with labels and annotations.')
  }
}

const [port = '9095', host] = process.argv.slice(2)
if (port === '-h' || port === '--help') {
  process.stdout.write(
    'Usage: node receiver.mjs [port] [address]\n\nPrints the alerts that Alertmanager sends; port 9095 by default.\n',
  )
  process.exit(0)
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  complain(`${JSON.stringify(port)} is not a port from 0 to 65535, for example 9095`)
  process.exit(2)
}

// Without a listener a failed write would end the process; print() answers for those that matter.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const server = createServer({ requestTimeout: 30_000, headersTimeout: 30_000 }, async (request, response) => {
  try {
    if (request.method !== 'POST') throw new Refusal(405, 'Alerts come as POST.')
    await print(linesOf(await read(request)))
    response.end()
  } catch (error) {
    // Anything but a refusal is a request that was cut off: nobody is there to get a response.
    if (!(error instanceof Refusal)) return void response.destroy()
    response.writeHead(error.status, { 'Content-Type': 'text/plain', Connection: 'close', Allow: 'POST' })
    response.end(`${error.message}\n`)
  }
})

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  // A connection that the system could not hand over is lost, and the next one may come.
  if (server.listening) return complain(error.message)
  complain(`cannot listen on port ${port}: ${error.code === 'EADDRINUSE' ? 'it is in use' : error.message}`)
  process.exitCode = 2
})
server.listen(Number(port), host, () => {
  const address = server.address()
  print(`waiting for alerts on port ${typeof address === 'object' && address?.port}\n`).catch((error) =>
    complain(error.message),
  )
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())
