import { createClock } from '../clock.ts'
import { createBrowser } from './http-client.ts'
import { type Crowd, createCrowd } from './load-generator.ts'
import type { Order, Report, Settings, Tally } from './messages.ts'

/** How often trouble is reported, in milliseconds. */
const REPORT_MS = 30_000

let crowd: Crowd | undefined

process.title = 'prometric-visitors'

// Ctrl-C reaches this process too; the service says when to stop, and takes this process along when it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
process.on('message', (order: Order) => {
  if (order.kind === 'begin') begin(order.settings)
  else if (order.kind === 'surge') crowd?.surge(order.factor)
  else void stop()
})

function begin(settings: Settings): void {
  crowd = createCrowd(settings, createBrowser(settings.url).ask, createClock())
  let reported = 0
  setInterval(() => {
    const tally = crowd?.tally()
    if (!tally || troubles(tally) === reported) return
    reported = troubles(tally)
    send({ kind: 'trouble', tally })
  }, REPORT_MS)
}

async function stop(): Promise<void> {
  if (!crowd) return process.exit()
  await crowd.stop()
  send({ kind: 'stopped', tally: crowd.tally() }, () => process.exit())
}

function troubles({ unanswered, unsent, turnedAway }: Tally): number {
  return unanswered + unsent + turnedAway
}

function send(report: Report, onSent = () => {}): void {
  process.send?.(report, onSent)
}
