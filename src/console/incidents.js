import { byId, element } from './element.js'
import { formatSpan } from './format.js'
import { createLibrary } from './library.js'
import { control, isToken, read, useToken } from './service.js'

/** @import { Problem } from './service.js' */

/** What is said of a text that no control token can be. */
const NO_TOKEN = 'A control token has letters, digits and -._~+/ only, and = only at its end.'

/**
 * An incident that is pending or active, as the contract has it.
 * @typedef {object} Incident
 * @property {string} incident
 * @property {'pending' | 'active'} state
 * @property {number} intensity
 * @property {number} intensity_ratio
 * @property {readonly string[]} operations
 * @property {string} starts_at
 * @property {string} ends_at
 */

/**
 * The incidents: what is going on, what can be started, and the token that is asked for when it has to be.
 * @param {(text: string) => void} announce
 */
export function createIncidents(announce) {
  const list = byId('active', HTMLUListElement)
  const stopAll = byId('stop-all', HTMLButtonElement)
  const calm = byId('calm', HTMLElement)
  let known = /** @type {Map<string, string>} */ (new Map())
  const authorize = createTokenForm()

  /** Asks for a change, and again with a token when one is missing. */
  const change = async (/** @type {Parameters<typeof control>} */ ...wanted) => {
    const problem = await authorize(() => control(...wanted))
    await refresh()
    return problem
  }
  const library = createLibrary(async (request) => {
    const problem = await change('POST', '/incidents/active', request)
    if (!problem) document.getElementById(`active-${request.incident}`)?.scrollIntoView({ block: 'nearest' })
    return problem
  })
  const stop = async (/** @type {string} */ path) => tell(await change('DELETE', path))
  stopAll.onclick = () => stop('/incidents/active')

  const refresh = async () => {
    const answer = await read('/incidents/active')
    if (!answer) return
    for (const place of document.querySelectorAll('.problem[data-status="0"]')) place.toggleAttribute('hidden', true)
    const incidents = /** @type {readonly Incident[]} */ (answer.body)
    const states = new Map(incidents.map(({ incident, state }) => [incident, state]))
    for (const [name, state] of states) if (known.get(name) !== state) announce(`${name} is ${state}`)
    for (const name of known.keys()) if (!states.has(name)) announce(`${name} has ended`)
    known = states
    stopAll.hidden = incidents.length === 0
    calm.hidden = incidents.length > 0
    showActive(list, incidents, answer.now, stop)
    await library.load()
  }
  return { refresh, operations: library.operations }
}

/**
 * Keeps a list item for each incident, so that the focus stays where it is.
 * @param {HTMLUListElement} list
 * @param {readonly Incident[]} incidents
 * @param {number} now
 * @param {(path: string) => void} stop
 */
function showActive(list, incidents, now, stop) {
  const items = new Map([...list.children].map((item) => [item.id, item]))
  for (const incident of incidents) {
    const id = `active-${incident.incident}`
    const item = items.get(id) ?? createItem(incident, id, stop)
    items.delete(id)
    if (!item.isConnected) list.append(item)
    const [status, meter] = [item.querySelector('.status'), item.querySelector('meter')]
    if (status) status.textContent = statusOf(incident, now)
    if (meter) meter.value = incident.intensity_ratio
  }
  for (const item of items.values()) item.remove()
}

/**
 * @param {Incident} incident
 * @param {string} id
 * @param {(path: string) => void} stop
 */
function createItem({ incident, intensity, operations }, id, stop) {
  const button = {
    type: 'button',
    'aria-label': `Stop ${incident}`,
    onclick: () => stop(`/incidents/active/${incident}`),
  }
  return element(
    'li',
    { id },
    element('div', { className: 'title' }, element('strong', {}, incident), element('button', button, 'Stop')),
    element('p', { className: 'hint' }, [`intensity ${intensity}`, ...operations].join(' · ')),
    element('meter', { min: 0, max: 1, 'aria-label': `How much of ${incident} is at work` }),
    element('p', { className: 'status' }),
  )
}

/**
 * @param {Incident} incident
 * @param {number} now
 */
function statusOf({ state, intensity_ratio: ratio, starts_at: starts, ends_at: ends }, now) {
  if (state === 'pending') return `begins in ${formatSpan(Date.parse(starts) - now)}`
  return `${Math.round(ratio * 100)} % at work, ${formatSpan(Date.parse(ends) - now)} left`
}

/** @param {Problem | undefined} problem */
function tell(problem) {
  const place = byId('incident-problem', HTMLElement)
  place.hidden = !problem
  place.dataset.status = String(problem?.status)
  place.textContent = problem ? `${problem.title}: ${problem.detail}` : ''
}

/**
 * Runs a control operation; when it is refused with 401, asks for a token and runs it again with each that is given.
 * @returns {(run: () => Promise<Problem | undefined>) => Promise<Problem | undefined>}
 */
function createTokenForm() {
  const form = byId('token', HTMLFormElement)
  const field = byId('token-field', HTMLInputElement)
  let waiting = /** @type {(() => void)[]} */ ([])
  field.oninput = () => field.setCustomValidity(field.value === '' || isToken(field.value) ? '' : NO_TOKEN)
  form.onsubmit = (event) => {
    event.preventDefault()
    useToken(field.value)
    field.value = ''
    for (const again of waiting) again()
    waiting = []
  }
  return async (run) => {
    let problem = await run()
    while (problem?.status === 401) {
      tell(problem)
      form.hidden = false
      field.focus()
      await new Promise((resolve) => waiting.push(() => resolve(undefined)))
      problem = await run()
    }
    if (waiting.length === 0) {
      form.hidden = true
      tell(undefined)
    }
    return problem
  }
}
