import { element } from './element.js'
import { format } from './format.js'
import { colourOf } from './palette.js'

/** @import { History } from './history.js' */
/** @import { Column } from './queries.js' */

/**
 * The table of what each operation does now; the name of one chooses it.
 * @param {HTMLTableElement} table
 * @param {(operation: string) => void} onChoose
 */
export function createOperations(table, onChoose) {
  let shown = ''
  return {
    /**
     * @param {readonly Column[]} columns
     * @param {readonly string[]} operations
     * @param {string} chosen
     */
    ask: (columns, operations, chosen) => {
      const wanted = JSON.stringify([operations, chosen])
      if (wanted === shown) return
      shown = wanted
      const head = columns.map(({ title }) => element('th', { scope: 'col' }, title))
      table.replaceChildren(
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Operation'), ...head)),
        element(
          'tbody',
          {},
          ...operations.map((operation) => row(operation, operations, columns.length, chosen, onChoose)),
        ),
      )
    },
    /**
     * @param {readonly Column[]} columns
     * @param {History} history
     */
    show: (columns, history) => {
      const scrape = history.times.length - 1
      const answers = columns.map(({ expression }) => {
        return new Map(expression.at(history, scrape).map(({ labels, value }) => [labels.operation, value]))
      })
      for (const tr of table.tBodies[0]?.rows ?? []) {
        for (const [at, { unit }] of columns.entries()) {
          const cell = tr.cells[at + 1]
          if (cell) cell.textContent = format(answers[at]?.get(tr.dataset.operation), unit)
        }
      }
    },
  }
}

/**
 * @param {string} operation
 * @param {readonly string[]} operations
 * @param {number} columns
 * @param {string} chosen
 * @param {(operation: string) => void} onChoose
 */
function row(operation, operations, columns, chosen, onChoose) {
  const isChosen = operation === chosen
  const button = element(
    'button',
    {
      type: 'button',
      className: 'link',
      'aria-pressed': isChosen,
      onclick: () => onChoose(isChosen ? '' : operation),
    },
    element('span', { className: `swatch curve-${colourOf(operation, operations)}`, 'aria-hidden': 'true' }),
    operation,
  )
  const cells = Array.from({ length: columns }, () => element('td', {}, '–'))
  const made = element('tr', {}, element('th', { scope: 'row' }, button), ...cells)
  made.dataset.operation = operation
  return made
}
