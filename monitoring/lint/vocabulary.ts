import { labelValues } from '../../src/label-values.ts'
import type { Contract } from '../../src/openapi/document.ts'
import { incidentsOf } from '../../src/openapi/incident-rules.ts'
import { catalogueOf, measuredOf, responsesOf } from '../../src/openapi/operations.ts'
import { type Catalogue, createCatalogue, PROMETHEUS_SERIES } from '../../src/promql/series.ts'

/** What queries may ask for: series by name, and the values of those labels whose values are known. */
export type Vocabulary = {
  readonly series: Catalogue
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** The series and values of the contract, and those that Prometheus adds. */
export function vocabularyOf(contract: Contract): Vocabulary {
  const metrics = catalogueOf(contract).map(({ name, type, labels = [], buckets, native }) => [
    name,
    { type, labels, buckets, native },
  ])
  return {
    series: new Map([...PROMETHEUS_SERIES, ...createCatalogue(Object.fromEntries(metrics))]),
    values: valuesOf(contract),
  }
}

function valuesOf(contract: Contract): Map<string, readonly string[]> {
  const { root } = contract
  const { names: incidents, faults } = incidentsOf(contract)
  const values = labelValues({
    measured: measuredOf(contract),
    unmatched: responsesOf(contract, root['x-unmatched'].responses),
    reasons: root['x-connection'].reasons,
    incidents,
    faults,
    store: root['x-store'],
  })
  return new Map<string, readonly string[]>([
    ...Object.entries(values),
    // Labels of recorded series, and of ALERTS.
    ['objective', ['availability', 'latency']],
    ['alertstate', ['firing', 'pending']],
  ])
}
