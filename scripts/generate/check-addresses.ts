import type { Contract } from '../../src/openapi/document.ts'
import type { Operation } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'
import type { Report } from './report.ts'

/**
 * Behind a proxy that takes a prefix off the path, an address with a leading slash or a host leads past the service. So
 * servers are relative to this document (OpenAPI 3.1, section 4.8.5), and `Location` is to the request (RFC 9110, 10.2.2).
 */
export function checkAddresses({ root }: Contract, operations: readonly Operation[], report: Report): void {
  for (const [index, { url }] of (root.servers ?? []).entries()) {
    checkRelative(['servers', index, 'url'], url, report)
  }
  for (const { place, responses } of operations) {
    for (const { status, headers } of responses) {
      const { Location: location } = headers
      if (location) checkRelative([...place, 'responses', String(status), 'headers'], location.example, report)
    }
  }
}

function checkRelative(place: Place, address: unknown, report: Report): void {
  const isRelative = typeof address === 'string' && !/^(\/|\.\.|[^/]*:)/.test(address)
  if (!isRelative) report(place, `${JSON.stringify(address)} must be relative, or it leads past a proxy's prefix`)
}
