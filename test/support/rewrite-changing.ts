import { binary, labelsOf, matcher, number, one, type Rewriting, where } from './rewrite.ts'

/** Changes that ask another question. */
export const CHANGING: Readonly<Record<string, Rewriting>> = {
  'another window': ({ node }, pick) =>
    node.kind === 'range' ? { ...node, window: one(['59s', '5m', '2m', '30s'], pick) ?? '' } : undefined,
  'another time': ({ node, around }) => {
    const isInstant = node.kind === 'selector' && around.at(-1)?.kind !== 'range'
    return isInstant || node.kind === 'range' ? { kind: 'shifted', shift: { offsetS: 60 }, parts: [node] } : undefined
  },
  'another aggregation': ({ node, around }, pick) => {
    if (node.kind !== 'aggregate' || node.name !== 'sum') return undefined
    // Of a quantile, a mean and a share the average of histograms gives the same as their sum.
    const isOfHistogram = around.some((outer) => outer.kind === 'call' && outer.name.startsWith('histogram_'))
    const others = ['max', 'min', 'count', 'stddev', ...(isOfHistogram ? [] : ['avg'])]
    return { ...node, name: one(others, pick) ?? '' }
  },
  'another function': ({ node }, pick) =>
    node.kind === 'call' && ['rate', 'deriv', 'delta'].includes(node.name)
      ? { ...node, name: one(['irate', 'idelta', 'changes', 'avg_over_time', 'max_over_time'], pick) ?? '' }
      : undefined,
  'a factor': ({ node, around }, pick) =>
    around.length === 0 ? binary('*', node, number(one([2, 100, 60, 0.999, -1, 1.0001], pick) ?? 2)) : undefined,
  'a summand': ({ node, around }, pick) =>
    around.length === 0 ? binary('+', node, number(one([1, -1, 0.001], pick) ?? 1)) : undefined,
  'a threshold': ({ node, around }, pick) =>
    around.length === 0 ? binary('>', node, number(one([1.5, 10, 100], pick) ?? 1)) : undefined,
  'fewer series': ({ node }, pick) => {
    if (node.kind !== 'selector') return undefined
    const own = labelsOf(node.metric)
    const narrow = [
      matcher('method', '=', 'GET'),
      matcher('code', '!=', '507'),
      matcher('code', '=~', '2..|500'),
      matcher('operation', '!=', 'listPersons'),
      matcher('version', '=', ''),
    ].filter(({ label }) => own.includes(label))
    const added = one(narrow, pick)
    const isChosen = node.matchers.some(({ label, operator }) => label === 'operation' && operator === '=')
    return added && !(isChosen && added.label !== 'method') ? where(node, added) : undefined
  },
  'another label': ({ node }, pick) => {
    if (node.kind !== 'aggregate' || node.grouping.kind !== 'by' || node.name !== 'sum') return undefined
    const { labels } = node.grouping
    const others = labels.includes('le')
      ? labels.filter((label) => label !== 'le')
      : [...labels, one(['method', 'path'], pick) ?? '']
    return { ...node, grouping: { kind: 'by', labels: others } }
  },
  'another quantile': ({ node }, pick) => {
    const [, ...buckets] = node.parts
    return node.kind === 'call' && node.name === 'histogram_quantile'
      ? { ...node, parts: [number(one([0.5, 0.9, 0.999, 99, 0.98], pick) ?? 0), ...buckets] }
      : undefined
  },
  'other sides': ({ node }) =>
    node.kind === 'binary' && ['/', '-'].includes(node.operator)
      ? { ...node, parts: node.parts.toReversed() }
      : undefined,
}
