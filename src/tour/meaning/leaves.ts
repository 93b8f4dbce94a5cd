import { isWindowFunction } from '../../promql/evaluate/leaves.ts'
import { type Expression, type Shift, walk } from '../../promql/expression.ts'
import { secondsOf } from '../../promql/parse.ts'
import type { Different, Leaf } from './difference.ts'

const LATEST: Leaf = { metric: '', name: undefined, windowS: 0, shift: undefined, isSubquery: false }

/** What only one of two expressions reads. */
export function leavesOf(query: Expression, reference: Expression): Different['leaves'] {
  const [own, expected] = [readBy(query), readBy(reference)]
  const without = (leaves: ReadonlyMap<string, Leaf>, others: ReadonlyMap<string, Leaf>) =>
    [...leaves].flatMap(([key, leaf]) => (others.has(key) ? [] : [leaf]))
  return { missing: without(expected, own), extra: without(own, expected) }
}

function readBy(expression: Expression): ReadonlyMap<string, Leaf> {
  const leaves = [...walk(expression)].flatMap(({ node, around }) => {
    if (node.kind !== 'selector') return []
    const recorded = around.find((outer) => outer.kind === 'recorded')
    if (recorded?.kind === 'recorded') return [{ ...LATEST, metric: recorded.selector.metric ?? '' }]
    const range = around.findLast(({ kind }) => kind === 'range' || kind === 'subquery')
    const call = around.findLast((outer) => outer.kind === 'call' && isWindowFunction(outer.name))
    const leaf: Leaf = {
      metric: node.metric ?? '',
      name: call?.kind === 'call' ? call.name : undefined,
      windowS: range?.kind === 'range' || range?.kind === 'subquery' ? secondsOf(range.window) : 0,
      shift: shiftOf(around),
      isSubquery: around.some(({ kind }) => kind === 'subquery'),
    }
    return [leaf]
  })
  return new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf]))
}

function shiftOf(around: readonly Expression[]): Shift | undefined {
  const shifts = around.flatMap((outer) => (outer.kind === 'shifted' ? [outer.shift] : []))
  if (shifts.length === 0) return undefined
  const at = shifts.findLast((shift) => shift.at !== undefined)?.at
  return { offsetS: shifts.reduce((sum, { offsetS }) => sum + offsetS, 0), ...(at !== undefined && { at }) }
}
