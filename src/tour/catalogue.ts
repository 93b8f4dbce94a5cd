import { connection, faults, incidentNames, measuredOperations, metrics, operations, unmatched } from '../contract.ts'
import { labelValues } from '../label-values.ts'
import { createCatalogue } from '../promql/series.ts'

/** The series that the service exposes, by name. */
export const CATALOGUE = createCatalogue(metrics)

/** The names of all series that the service exposes. */
export const SERIES_NAMES: readonly string[] = [...CATALOGUE.keys()]

const statusesOf = (responses: object) => Object.keys(responses).map((status) => ({ status: Number(status) }))

/** The values that the label `code` can have. */
export const CODES: readonly string[] = labelValues({
  measured: measuredOperations.map((id) => {
    const { path, responses } = operations[id]
    return { id, path, responses: statusesOf(responses) }
  }),
  unmatched: statusesOf(unmatched.responses),
  reasons: connection.reasons,
  incidents: incidentNames,
  faults,
}).code
