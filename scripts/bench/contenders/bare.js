import { createServer } from 'node:http'
import { createPersons, isPerson, say } from './persons.js'

/** The floor: node:http with the same JSON work by hand, no metrics, no limits, no problem documents. */
const persons = createPersons()

function respond(response, status, value) {
  const body = JSON.stringify(value)
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

/** What a text says as JSON; undefined when it is invalid, or one request would end the process. */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/person') {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const fields = parse(Buffer.concat(chunks).toString())
      if (!isPerson(fields)) return respond(response, 400, { title: 'The request breaks the contract' })
      respond(response, 201, persons.create(fields))
    })
    return
  }
  const person = request.url.startsWith('/person/') ? persons.get(request.url.slice('/person/'.length)) : undefined
  if (person) respond(response, 200, person)
  else respond(response, 404, { title: 'No such person' })
})
server.listen(Number(process.argv[2]), '127.0.0.1', () => say(server))
