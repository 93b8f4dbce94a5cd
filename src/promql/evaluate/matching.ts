import type { BinaryExpression, Matching } from '../expression.ts'
import type { Labels, Sample } from './data.ts'
import { refuse } from './failure.ts'
import { distinct, keyOf, omit, pick } from './labels.ts'
import { compute, isComparison, type Operand } from './operators.ts'

/** Without `on` and `ignoring`, all labels have to be equal. */
const ALL_LABELS: Matching = { kind: 'ignoring', labels: [], many: undefined, include: [] }

/** Combines pairs of samples by arithmetic or comparison (https://prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching). */
export function combine(node: BinaryExpression, left: readonly Sample[], right: readonly Sample[]): readonly Sample[] {
  const matching = node.matching ?? ALL_LABELS
  if (matching.kind === 'on' && matching.include.some((label) => matching.labels.includes(label))) {
    return refuse('a label must not occur in on() and group_left() or group_right() at once')
  }
  if (left.length === 0 || right.length === 0) return []
  const isSwapped = matching.many === 'right'
  const [many, one] = isSwapped ? [right, left] : [left, right]
  const partners = partnersOf(matching, one)
  const used = new Set<string>()
  return many.flatMap((sample) => {
    const signature = signatureOf(matching, sample.labels)
    const partner = partners.get(signature)
    if (!partner) return []
    const result = combined(node, isSwapped ? [partner, sample] : [sample, partner])
    if (result === undefined) return []
    const labels = resultLabels(node, matching, sample.labels, partner.labels)
    const key = matching.many ? keyOf(labels) : signature
    if (used.has(key)) refuse(matching.many ? MUST_BE_UNIQUE : MUST_BE_EXPLICIT)
    used.add(key)
    return [{ ...result, labels }]
  })
}

/** Combines two vectors by `and`, `or` or `unless`. */
export function combineSets(
  { operator, matching = ALL_LABELS }: BinaryExpression,
  left: readonly Sample[],
  right: readonly Sample[],
): readonly Sample[] {
  if (matching.many) return refuse(`no grouping allowed for "${operator}" operation`)
  const signature = ({ labels }: Sample) => signatureOf(matching, labels)
  const others = new Set((operator === 'or' ? left : right).map(signature))
  if (operator === 'or') return distinct([...left, ...right.filter((sample) => !others.has(signature(sample)))])
  return left.filter((sample) => others.has(signature(sample)) === (operator === 'and'))
}

const MUST_BE_UNIQUE = 'multiple matches for labels: grouping labels must ensure unique matches'
const MUST_BE_EXPLICIT = 'multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)'

function partnersOf(matching: Matching, samples: readonly Sample[]): ReadonlyMap<string, Sample> {
  const partners = new Map<string, Sample>()
  for (const sample of samples) {
    const signature = signatureOf(matching, sample.labels)
    if (partners.has(signature))
      refuse('found duplicate series for a match group; many-to-many only allowed for set operators')
    partners.set(signature, sample)
  }
  return partners
}

function signatureOf({ kind, labels: names }: Matching, labels: Labels): string {
  if (kind === 'on') return JSON.stringify(names.map((name) => labels[name] ?? ''))
  return keyOf(omit(labels, ['__name__', ...names]))
}

/** What a pair gives; undefined when a comparison drops it. */
function combined(
  { operator, isBool }: BinaryExpression,
  [left, right]: readonly [Sample, Sample],
): Operand | undefined {
  const computed = compute(operator, left, right)
  if (!isComparison(operator) || isBool) return computed
  return computed?.value === 1 ? left : undefined
}

function resultLabels({ operator, isBool }: BinaryExpression, matching: Matching, many: Labels, one: Labels): Labels {
  const { kind, labels: names, include } = matching
  const named = isComparison(operator) && !isBool ? many : omit(many, ['__name__'])
  if (!matching.many) return kind === 'on' ? pick(named, names) : omit(named, names)
  return { ...omit(named, include), ...pick(one, include) }
}
