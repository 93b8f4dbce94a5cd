/**
 * Receives what Alertmanager sends (https://prometheus.io/docs/alerting/latest/configuration/#webhook_config) and prints a
 * line for each alert: `2026-03-14T09:26:53Z firing page AvailabilityBudgetBurn job=prometric: <summary> (<runbook>)`.
 */
import { createServer } from 'node:http'

/** @param {{ status: string, startsAt: string, endsAt: string, labels: Record<string, string>, annotations: Record<string, string> }} alert */
function line({ status, startsAt, endsAt, labels, annotations }) {
  const { alertname, severity, job } = labels
  const time = status === 'firing' ? startsAt : endsAt
  return `${time} ${status} ${severity} ${alertname} job=${job}: ${annotations.summary} (${annotations.runbook_url})\n`
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  try {
    for (const alert of JSON.parse(body).alerts) process.stdout.write(line(alert))
    response.end()
  } catch {
    response.writeHead(400).end()
  }
})

server.listen(Number(process.argv[2] ?? 9095), process.argv[3], () => {
  const address = server.address()
  process.stdout.write(`waiting for alerts on port ${typeof address === 'object' && address?.port}\n`)
})
process.once('SIGTERM', () => process.exit())
