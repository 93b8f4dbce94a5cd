import { createClock } from '../clock.ts'
import { createHttpClient } from './http-client.ts'
import { createLoadGenerator, type LoadGenerator } from './load-generator.ts'
import type { Command, Counts, Report, Settings } from './messages.ts'

/** How often trouble is reported, in milliseconds. */
const REPORT_MS = 30_000

let generator: LoadGenerator | undefined

process.title = 'prometric-traffic'

// What a terminal sends reaches this process too. It stops when the service says so, or when the service ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
process.on('message', (command: Command) => {
  if (command.kind === 'begin') begin(command.settings)
  else if (command.kind === 'surge') generator?.surge(command.factor)
  else void stop()
})

function begin(settings: Settings): void {
  generator = createLoadGenerator(settings, createHttpClient(settings.url, settings.traceRatio).send, createClock())
  let reported = 0
  setInterval(() => {
    const counts = generator?.counts()
    if (!counts || failuresOf(counts) === reported) return
    reported = failuresOf(counts)
    send({ kind: 'trouble', counts })
  }, REPORT_MS)
}

async function stop(): Promise<void> {
  if (!generator) return process.exit()
  await generator.stop()
  send({ kind: 'stopped', counts: generator.counts() }, () => process.exit())
}

function failuresOf({ unanswered, unsent, turnedAway }: Counts): number {
  return unanswered + unsent + turnedAway
}

function send(report: Report, onSent = () => {}): void {
  process.send?.(report, onSent)
}
