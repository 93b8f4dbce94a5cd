import { parseDuration } from '../duration.js'
import { on } from './action.js'
import { element } from './element.js'

/**
 * What the charts show: one operation or, when it is empty, all; rates over a window; a span of time.
 * @typedef {{ readonly operation: string, readonly window: string, readonly spanMs: number }} Choice
 */

/**
 * The form of what is shown, and the same in the query of the address, so that a view can be shared: what is not the
 * default is there, what nobody can choose is ignored.
 * @param {HTMLFormElement} form
 * @param {() => void} onChange
 */
export function createChoice(form, onChange) {
  const fields = ['operation', 'window', 'span'].map((name) => {
    return /** @type {HTMLSelectElement} */ (form.elements.namedItem(name))
  })
  const [operation, window, span] = /** @type {[HTMLSelectElement, HTMLSelectElement, HTMLSelectElement]} */ (fields)

  const load = () => {
    const { searchParams } = new URL(location.href)
    for (const field of fields) {
      const options = [...field.options]
      const wanted = options.find(({ value }) => value === searchParams.get(field.name))
      field.value = (wanted ?? options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ''
    }
  }
  const save = () => {
    const url = new URL(location.href)
    // Operations that are not known yet cannot have been chosen otherwise.
    for (const { name, selectedOptions } of fields.filter(({ length }) => length > 1)) {
      const [option] = selectedOptions
      if (!option || option.defaultSelected) url.searchParams.delete(name)
      else url.searchParams.set(name, option.value)
    }
    // No step of its own for the back button; the address keeps its place on the page.
    history.replaceState(history.state, '', url)
  }
  const change = () => {
    onChange()
    save()
  }
  load()
  on(form, 'change', change)
  on(form, 'submit', () => {})
  on(globalThis, 'popstate', () => {
    load()
    onChange()
  })

  return {
    /** @returns {Choice} */
    read: () => ({
      operation: operation.value,
      window: window.value,
      spanMs: parseDuration(span.value) ?? Number.NaN,
    }),
    /**
     * Offers the operations, once they are known.
     * @param {readonly string[]} names
     */
    offer: (names) => {
      if (operation.length > 1) return
      operation.append(...names.map((name) => element('option', { value: name }, name)))
      load()
    },
    /** @param {string} name An operation, or empty for all. */
    choose: (name) => {
      operation.value = name
      change()
    },
  }
}
