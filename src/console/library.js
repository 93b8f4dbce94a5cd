import { on } from './action.js'
import { byId, element } from './element.js'
import { read } from './service.js'

/** @import { Problem } from './action.js' */

/** @typedef {import('../../generated/types.ts').components['schemas']['IncidentKind']} Kind */

/** @typedef {(request: { readonly incident: string, readonly hidden?: boolean }) => Promise<Problem | undefined>} Start */

/**
 * The library of incidents, each with a form to start it. It is asked for until it is there.
 * @param {Start} start
 */
export function createLibrary(start) {
  const place = byId('library', HTMLElement)
  let operations = /** @type {readonly string[]} */ ([])
  return {
    load: async () => {
      if (place.childElementCount > 0) return
      const kinds = /** @type {readonly Kind[] | undefined} */ ((await read('/incidents'))?.body)
      if (kinds && place.childElementCount === 0) place.append(...kinds.map((kind) => entry(kind, operations, start)))
    },
    /**
     * The operations that can be affected.
     * @param {readonly string[]} names
     */
    operations: (names) => {
      operations = names
    },
  }
}

/**
 * @param {Kind} kind
 * @param {readonly string[]} operations
 * @param {Start} start
 */
function entry(kind, operations, start) {
  const { incident, summary, signals } = kind
  return element(
    'details',
    { name: 'library', id: `library-${incident}` },
    element('summary', {}, element('strong', {}, incident), element('span', {}, summary)),
    element('p', { className: 'hint' }, 'What shows it first:'),
    element('ul', { className: 'signals' }, ...signals.map((signal) => element('li', {}, signal))),
    form(kind, operations, start),
  )
}

/**
 * @param {Kind} kind
 * @param {readonly string[]} operations
 * @param {Start} start
 */
function form(kind, operations, start) {
  const { incident, intensity, duration } = kind
  const { minimum: min, maximum: max, default: value, meaning, unit } = intensity
  const problem = element('p', { className: 'problem', role: 'alert', hidden: true })
  const button = element('button', { type: 'submit', className: 'primary', 'aria-label': `Start ${incident}` }, 'Start')
  const made = element(
    'form',
    {},
    field(incident, `Intensity, ${min} to ${max} (${unit})`, meaning, {
      name: 'intensity',
      type: 'number',
      min,
      max,
      step: 'any',
      value,
      required: true,
    }),
    field(incident, 'Duration', '90s, 15m or 1h', { name: 'duration', value: duration, required: true }),
    field(incident, 'Begins after', 'as a duration; at once when empty', { name: 'delay', value: '' }),
    ...(kind.operations.length > 0 ? [choice(kind.operations, operations)] : []),
    secrecy(),
    problem,
    button,
  )
  const say = (/** @type {Problem | undefined} */ outcome) => show(problem, outcome)
  on(made, 'submit', () => start(requestOf(kind, new FormData(made))), { button, say })
  return made
}

/**
 * @param {string} incident
 * @param {string} label
 * @param {string} hint
 * @param {Readonly<Record<string, unknown>> & { readonly name: string }} properties
 */
function field(incident, label, hint, properties) {
  const id = `${incident}-${properties.name}`
  return element(
    'div',
    { className: 'field' },
    element('label', { htmlFor: id }, label),
    element('input', { id, autocomplete: 'off', 'aria-describedby': `${id}-hint`, ...properties }),
    element('span', { id: `${id}-hint`, className: 'hint' }, hint),
  )
}

/**
 * @param {readonly string[]} usual
 * @param {readonly string[]} operations
 */
function choice(usual, operations) {
  const inputs = operations.map((name) =>
    element('input', { type: 'checkbox', name: 'operations', value: name, checked: usual.includes(name) }),
  )
  const labels = inputs.map((input) => element('label', {}, input, input.value))
  const check = () => {
    const isChosen = inputs.some(({ checked }) => checked)
    inputs[0]?.setCustomValidity(isChosen ? '' : 'Choose at least one operation.')
  }
  check()
  const fields = element('fieldset', {}, element('legend', {}, 'Operations'), ...labels)
  on(fields, 'change', check)
  return fields
}

/** A box to hide the incident from those who have to find it. */
function secrecy() {
  const box = element('input', { type: 'checkbox', name: 'hidden' })
  return element('label', {}, box, 'Hidden: nothing names it until its end, and no other can start')
}

/**
 * Leaves out what nobody has changed: the default of a memory leak depends on what is free when it starts.
 * @param {Kind} kind
 * @param {FormData} data
 */
function requestOf({ incident, intensity: { default: usual } }, data) {
  const intensity = Number(data.get('intensity'))
  const [duration, delay] = [String(data.get('duration')).trim(), String(data.get('delay')).trim()]
  return {
    incident,
    ...(intensity !== usual && { intensity }),
    ...(duration !== '' && { duration }),
    ...(delay !== '' && { delay }),
    ...(data.has('hidden') && { hidden: true }),
    ...(data.has('operations') && { operations: data.getAll('operations') }),
  }
}

/**
 * @param {HTMLElement} place
 * @param {Problem | undefined} problem
 */
function show(place, problem) {
  const mistakes = (problem?.errors ?? []).map(
    ({ pointer = '', detail }) => `${pointer.replace(/^#\/?/, '')} ${detail}`,
  )
  place.hidden = !problem
  place.dataset.status = String(problem?.status)
  place.textContent = problem ? [problem.detail, ...mistakes].join(' ') : ''
}
