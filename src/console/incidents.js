import { on } from './action.js'
import { announce } from './announce.js'
import { parseTime } from './clock.js'
import { byId, element } from './element.js'
import { passFocus } from './focus.js'
import { formatSpan } from './format.js'
import { createLibrary } from './library.js'
import { control, read } from './service.js'
import { createTokenForm } from './token-form.js'

/** @import { Problem } from './action.js' */

/** @typedef {import('../../generated/types.ts').components['schemas']['ActiveIncident']} Incident */

/** @typedef {(path: string) => Promise<Problem | undefined>} Stop */

/** The incidents: what is going on, what can be started, and the token that is asked for when it has to be. */
export function createIncidents() {
  const list = byId('active', HTMLUListElement)
  const stopAll = byId('stop-all', HTMLButtonElement)
  const calm = byId('calm', HTMLElement)
  let known = /** @type {Map<string, string>} */ (new Map())
  const authorize = createTokenForm(tell)

  /** Asks for a change, and again with a token when one is missing. */
  const change = async (/** @type {Parameters<typeof control>} */ ...wanted) => {
    const problem = await authorize(() => control(...wanted))
    await refresh()
    return problem
  }
  const library = createLibrary(async (request) => {
    const problem = await change('POST', '/incidents/active', request)
    if (!problem) document.getElementById(idOf(request))?.scrollIntoView({ block: 'nearest' })
    return problem
  })
  const stop = (/** @type {string} */ path) => change('DELETE', path)
  on(stopAll, 'click', () => stop('/incidents/active'), { button: stopAll, say: tell })

  const refresh = async () => {
    const response = await read('/incidents/active')
    if (!response) return
    for (const place of document.querySelectorAll('.problem[data-status="0"]')) place.toggleAttribute('hidden', true)
    const incidents = /** @type {readonly Incident[]} */ (response.body)
    const states = /** @type {Map<string, string>} */ (
      new Map(incidents.map((incident) => [nameOf(incident), incident.state]))
    )
    for (const [name, state] of states) if (known.get(name) !== state) announce(`${name} is ${state}`)
    for (const name of known.keys()) if (!states.has(name)) announce(`${name} has ended`)
    known = states
    showActive(list, incidents, response.now, stop)
    if (incidents.length === 0) passFocus(stopAll)
    stopAll.hidden = incidents.length === 0
    calm.hidden = incidents.length > 0
    await library.load()
  }
  return { refresh, operations: library.operations }
}

/**
 * Keeps a list item for each incident, so that the focus stays where it is.
 * @param {HTMLUListElement} list
 * @param {readonly Incident[]} incidents
 * @param {number} now
 * @param {Stop} stop
 */
function showActive(list, incidents, now, stop) {
  const items = new Map([...list.children].map((item) => [item.id, item]))
  for (const incident of incidents) {
    const id = idOf(incident)
    const item = items.get(id) ?? createItem(incident, id, stop)
    items.delete(id)
    if (!item.isConnected) list.append(item)
    const [status, meter] = [item.querySelector('.status'), item.querySelector('meter')]
    if (status) status.textContent = statusOf(incident, now)
    if (meter && 'incident' in incident) meter.value = incident.intensity_ratio
  }
  for (const item of items.values()) {
    const neighbour = item.nextElementSibling ?? item.previousElementSibling
    passFocus(item, neighbour?.querySelector('button'))
    item.remove()
  }
}

/**
 * @param {Incident} incident
 * @param {string} id
 * @param {Stop} stop
 */
function createItem(incident, id, stop) {
  const name = nameOf(incident)
  const button = element('button', { type: 'button', 'aria-label': `Stop ${name}` }, 'Stop')
  const path = 'incident' in incident ? `/incidents/active/${incident.incident}` : '/incidents/active'
  on(button, 'click', () => stop(path), { button, say: tell })
  return element(
    'li',
    { id },
    element('div', { className: 'title' }, element('strong', {}, name), button),
    ...('incident' in incident ? detailsOf(incident) : []),
    element('p', { className: 'status' }),
  )
}

/** @param {Extract<Incident, { incident: string }>} incident */
function detailsOf({ incident, intensity, operations }) {
  return [
    element('p', { className: 'hint' }, [`intensity ${intensity}`, ...operations].join(' · ')),
    element('meter', { min: 0, max: 1, 'aria-label': `How much of its intensity ${incident} has now` }),
  ]
}

/** @param {Incident} incident */
function nameOf(incident) {
  return 'incident' in incident ? incident.incident : 'hidden incident'
}

/** @param {{ readonly incident?: string, readonly hidden?: boolean }} incident As it is listed, or as it is started. */
function idOf({ incident, hidden }) {
  return `active-${hidden ? 'hidden' : incident}`
}

/**
 * @param {Incident} incident
 * @param {number} now By the clock of the service, which has made the other times too.
 */
function statusOf(incident, now) {
  if (incident.state === 'pending') return `begins in ${formatSpan(parseTime(incident.starts_at) - now)}`
  const left = `${formatSpan(parseTime(incident.ends_at) - now)} left`
  return 'incident' in incident ? `${Math.round(incident.intensity_ratio * 100)} % of its intensity, ${left}` : left
}

/** @param {Problem | undefined} problem */
function tell(problem) {
  const place = byId('incident-problem', HTMLElement)
  place.hidden = !problem
  place.dataset.status = String(problem?.status)
  place.textContent = problem ? `${problem.title}: ${problem.detail}` : ''
}
