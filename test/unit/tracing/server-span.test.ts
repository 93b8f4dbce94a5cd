import { describe, expect, it } from 'vitest'
import type { ClosedRequest } from '../../../src/request-trace.ts'
import { serverSpan } from '../../../src/tracing/server-span.ts'

const REQUEST: ClosedRequest = {
  operation: 'getPerson',
  route: '/person/{id}',
  method: 'GET',
  pathname: '/person/1',
  host: 'localhost:7080',
  httpVersion: '1.1',
  status: 200,
}
const spanOf = (changed: Partial<ClosedRequest>) => serverSpan({ ...REQUEST, ...changed }, [])

describe('the span of a request', () => {
  it.each([
    ['a.example', 'a.example', 80],
    ['a.example:7080', 'a.example', 7080],
    ['127.0.0.1:1', '127.0.0.1', 1],
    ['[::1]:7080', '[::1]', 7080],
    ['[::1]', '[::1]', 80],
  ])('has the server that the client has named: %s', (host, address, port) => {
    expect(spanOf({ host }).attributes).toMatchObject({ 'server.address': address, 'server.port': port })
  })

  it.each([undefined, '', 'a:b:c', 'a.example:port'])('has no server of the host %s', (host) => {
    expect(Object.keys(spanOf({ host }).attributes).filter((name) => name.startsWith('server.'))).toEqual([])
  })

  it.each([
    [undefined, 'client-closed', true],
    [200, undefined, false],
    [404, undefined, false],
    [500, '500', true],
    [503, '503', true],
  ])('has failed or not with the status %s', (status, error, hasFailed) => {
    const span = spanOf({ status })
    expect([span.attributes['error.type'], span.hasFailed]).toEqual([error, hasFailed])
    expect(span.attributes['http.response.status_code']).toBe(status)
  })
})
