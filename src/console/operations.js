import { on } from './action.js'
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
      const wanted = JSON.stringify(operations)
      if (wanted === shown) return mark(table, chosen)
      shown = wanted
      const head = columns.map(({ title }) => element('th', { scope: 'col' }, title))
      table.replaceChildren(
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Operation'), ...head)),
        element('tbody', {}, ...operations.map((operation) => row(operation, operations, columns.length, onChoose))),
      )
      mark(table, chosen)
    },
    /**
     * @param {readonly Column[]} columns
     * @param {History} history
     * @param {number} now In milliseconds of the history: what the last scrape until then says.
     */
    show: (columns, history, now) => {
      const scrape = history.times.findLastIndex((time) => time <= now)
      const results = columns.map(({ expression }) => {
        return new Map(expression.at(history, scrape).map(({ labels, value }) => [labels.operation, value]))
      })
      for (const tr of table.tBodies[0]?.rows ?? []) {
        for (const [at, { unit }] of columns.entries()) {
          const cell = tr.cells[at + 1]
          if (cell) cell.textContent = format(results[at]?.get(tr.dataset.operation), unit)
        }
      }
    },
  }
}

/**
 * Shows which row is chosen; the rows stay, so that the focus does.
 * @param {HTMLTableElement} table
 * @param {string} chosen
 */
function mark(table, chosen) {
  for (const tr of table.tBodies[0]?.rows ?? []) {
    tr.querySelector('button')?.setAttribute('aria-pressed', String(tr.dataset.operation === chosen))
  }
}

/**
 * @param {string} operation
 * @param {readonly string[]} operations
 * @param {number} columns
 * @param {(operation: string) => void} onChoose
 */
function row(operation, operations, columns, onChoose) {
  const swatch = element('span', {
    className: `swatch curve-${colourOf(operation, operations)}`,
    'aria-hidden': 'true',
  })
  const button = element('button', { type: 'button', className: 'link' }, swatch, operation)
  on(button, 'click', () => onChoose(button.ariaPressed === 'true' ? '' : operation))
  const cells = Array.from({ length: columns }, () => element('td', {}, '–'))
  const made = element('tr', {}, element('th', { scope: 'row' }, button), ...cells)
  made.dataset.operation = operation
  return made
}
