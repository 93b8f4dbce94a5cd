import type { Labels } from '../../src/promql/evaluate/data.ts'
import type { Expression } from '../../src/promql/expression.ts'
import { parse } from '../../src/promql/parse.ts'
import { parseExposition } from '../../src/promql/text-format.js'
import { HISTOGRAM_NAMES } from '../../src/tour/catalogue.ts'
import { createModel, type Model } from '../../src/tour/meaning/model.ts'
import { declaredSeries } from './series.ts'

/** The series that Prometheus has of a service that just started, by the contract. */
export function contractSeries(instance = 'localhost:7080'): Labels[] {
  const target = { job: 'prometric', instance }
  const declared = parseExposition([...declaredSeries('snapshot')].map((series) => `${series} 0`).join('\n'))
  return [
    ...declared.map(({ name, labels }) => ({ __name__: name, ...labels, ...target })),
    // Their native forms have the labels of their counts.
    ...declared.flatMap(({ name, labels }) => {
      const metric = HISTOGRAM_NAMES.find((one) => name === `${one}_count`)
      return metric ? [{ __name__: metric, ...labels, ...target }] : []
    }),
    ...['bucket', 'sum', 'count'].flatMap((part) =>
      (part === 'bucket' ? ['0.1', '+Inf'] : ['']).map((le) => ({
        __name__: `nodejs_gc_duration_seconds_${part}`,
        kind: 'minor',
        ...(le && { le }),
        ...target,
      })),
    ),
    { __name__: 'app_build_info', version: '1.0.0', node_version: 'v24.0.0', ...target },
  ]
}

/** The model of one service, or of as many as there are instances. */
export function contractModel(...instances: readonly string[]): Model {
  return createModel((instances.length > 0 ? instances : ['localhost:7080']).flatMap(contractSeries))
}

/** The expression of a query that the grammar accepts. */
export function expressionOf(query: string): Expression {
  const expression = parse(query)
  if (expression.kind === 'unreadable') throw new Error(`${query}: unreadable near "${expression.near}"`)
  return expression
}
