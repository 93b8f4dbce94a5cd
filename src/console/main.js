import { attempt, on } from './action.js'
import { bandsOf } from './bands.js'
import { createChoice } from './choice.js'
import { BROWSER_CLOCKS, createClock } from './clock.js'
import { byId } from './element.js'
import { createHistory } from './history.js'
import { createIncidents } from './incidents.js'
import { createOperations } from './operations.js'
import { createPanel } from './panel.js'
import { columnsFor, panelsFor } from './queries.js'
import { createRecorder } from './recorder.js'
import { scrape } from './service.js'
import { createState } from './state.js'

/** How often the service is scraped. */
const INTERVAL_MS = 2000

/** How long samples are kept: the longest span that can be shown, and the longest window before it. */
const KEEP_MS = 3_600_000 + 300_000

/** The shortest stretch of time that is shown, when the page has been open for less. */
const LEAST_MS = 60_000

const pause = byId('pause', HTMLButtonElement)

/** The time at which the charts stand still, undefined while they do not. */
let stillAt = /** @type {number | undefined} */ (undefined)

const clock = createClock(BROWSER_CLOCKS)
const history = createHistory(KEEP_MS)
const record = createRecorder(clock, history, scrape)
const state = createState()
const incidents = createIncidents()
const panels = new Map(panelsFor({ operation: '', window: '1m' }).map(({ id }) => [id, createPanel(id)]))
const choice = createChoice(byId('choice', HTMLFormElement), draw)
const table = createOperations(byId('operations', HTMLTableElement), choice.choose)
byId('charts', HTMLElement).append(...[...panels.values()].map(({ card }) => card))

function draw() {
  const { operation, window, spanMs } = choice.read()
  const operations = operationsOf()
  const columns = columnsFor(window)
  const now = stillAt ?? lastTime()
  table.ask(columns, operations, operation)
  table.show(columns, history, now)
  const begin = Math.min(history.times[0] ?? now, now - LEAST_MS)
  const range = /** @type {const} */ ([Math.max(now - spanMs, begin), now])
  const bands = bandsOf(history).filter(({ from }) => from <= now)
  const view = { history, range, shiftMs: clock.shift(), bands, operations }
  for (const panel of panelsFor({ operation, window })) {
    panels.get(panel.id)?.ask(panel)
    panels.get(panel.id)?.show(view)
  }
}

/** The operations that the metrics know, those of no operation last. */
function operationsOf() {
  const names = new Set(history.series('http_requests_total').map(({ labels }) => labels.operation ?? ''))
  return [...names].sort((a, b) => Number(a === 'unmatched') - Number(b === 'unmatched') || (a < b ? -1 : 1))
}

/** Lets an operation be chosen, in the charts and for an incident, once they are known. */
function offerOperations() {
  const names = operationsOf()
  choice.offer(names)
  incidents.operations(names.filter((name) => name !== 'unmatched'))
}

/** The time of the last scrape. */
function lastTime() {
  return history.times.at(-1) ?? clock.now()
}

async function turn() {
  const { state: how } = await record()
  state.show(how, history)
  offerOperations()
  if (stillAt === undefined) draw()
}

/** One turn after the other, come what may. */
async function run() {
  const time = clock.now()
  await attempt(turn)
  await attempt(incidents.refresh)
  setTimeout(run, Math.max(0, time + INTERVAL_MS - clock.now()))
}

on(pause, 'click', () => {
  stillAt = stillAt === undefined ? lastTime() : undefined
  const isPaused = stillAt !== undefined
  pause.ariaPressed = String(isPaused)
  state.pause(isPaused)
  if (!isPaused) draw()
})
on(matchMedia('(prefers-color-scheme: dark)'), 'change', draw)

await run()
