import { attempt, on } from './action.js'
import { bandsOf } from './bands.js'
import { BROWSER_CLOCKS, createClock } from './clock.js'
import { byId, element } from './element.js'
import { createHistory } from './history.js'
import { createIncidents } from './incidents.js'
import { createOperations } from './operations.js'
import { createPanel } from './panel.js'
import { columnsFor, panelsFor } from './queries.js'
import { scrape } from './service.js'
import { createState } from './state.js'

/** @import { Window } from './promql.js' */

/** How often the service is scraped. */
const INTERVAL_MS = 2000

/** How long samples are kept: the longest span that can be shown, and the longest window before it. */
const KEEP_MS = 3_600_000 + 300_000

/** The shortest stretch of time that is shown, when the page has been open for less. */
const LEAST_MS = 60_000

const form = byId('choice', HTMLFormElement)
const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem('operation'))
const pause = byId('pause', HTMLButtonElement)

const clock = createClock(BROWSER_CLOCKS)
const history = createHistory(KEEP_MS)
const state = createState()
const incidents = createIncidents()
const panels = new Map(panelsFor({ operation: '', window: '1m' }).map(({ id }) => [id, createPanel(id)]))
const table = createOperations(byId('operations', HTMLTableElement), (operation) => {
  select.value = operation
  draw()
})
byId('charts', HTMLElement).append(...[...panels.values()].map(({ card }) => card))

/** What is chosen in the form. */
function readChoice() {
  const data = new FormData(form)
  const window = /** @type {Window} */ (data.get('window'))
  return { operation: String(data.get('operation')), window, spanMs: Number(data.get('span')) }
}

function draw() {
  const choice = readChoice()
  const operations = operationsOf()
  const columns = columnsFor(choice.window)
  table.ask(columns, operations, choice.operation)
  table.show(columns, history)
  const now = history.times.at(-1) ?? clock.now()
  const begin = Math.min(history.times[0] ?? now, now - LEAST_MS)
  const range = /** @type {const} */ ([Math.max(now - choice.spanMs, begin), now])
  const view = { history, range, shiftMs: clock.shift(), bands: bandsOf(history), operations }
  for (const panel of panelsFor(choice)) {
    panels.get(panel.id)?.ask(panel)
    panels.get(panel.id)?.show(view)
  }
}

/** The operations that the metrics know, those of no operation last. */
function operationsOf() {
  const names = new Set(history.series('http_requests_total').map(({ labels }) => labels.operation ?? ''))
  return [...names].sort((a, b) => Number(a === 'unmatched') - Number(b === 'unmatched') || (a < b ? -1 : 1))
}

/** Offers the operations to be chosen, once they are known. */
function offerOperations() {
  const names = operationsOf()
  if (select.length > 1 || names.length === 0) return
  select.append(...names.map((name) => element('option', { value: name }, name)))
  incidents.operations(names.filter((name) => name !== 'unmatched'))
}

async function turn() {
  const time = clock.now()
  const { samples, state: how, serviceMs } = await scrape()
  history.add(time + clock.hear(serviceMs), samples)
  state.show(how, history)
  offerOperations()
  if (pause.ariaPressed === 'false') draw()
}

/** One turn after the other, come what may. */
async function run() {
  const time = clock.now()
  await attempt(turn)
  await attempt(incidents.refresh)
  setTimeout(run, Math.max(0, time + INTERVAL_MS - clock.now()))
}

on(form, 'change', draw)
on(form, 'submit', () => {})
on(pause, 'click', () => {
  const isPaused = pause.ariaPressed === 'false'
  pause.ariaPressed = String(isPaused)
  if (!isPaused) draw()
})
on(matchMedia('(prefers-color-scheme: dark)'), 'change', draw)

await run()
