import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { checkMediaType } from '../../src/api/json-body.ts'

const check = (type: string) => () => checkMediaType({ headers: { 'content-type': type } } as IncomingMessage)

describe('Content-Type', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json ; Charset="UTF-8"',
    'application/json; profile=x',
    'application/json; charset=utf8',
    'application/json; charset="UTF8"; version=1',
    'application/json; profile="a;charset=latin1"',
    'application/json;charset=;',
  ])('%s is read', (type) => {
    expect(check(type)).not.toThrow()
  })

  it.each([
    '',
    'application/jsonp',
    'text/json',
    'application/json; charset=latin1',
    'application/json; a="\\""; charset=latin1',
    'json',
    'application/*',
    ';',
  ])('%j is not', (type) => {
    expect(check(type)).toThrow(expect.objectContaining({ code: 'unsupported-media-type' }))
  })
})
