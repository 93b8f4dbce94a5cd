import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { checkMediaType } from '../../src/api/json-body.ts'
import { preferredMediaType } from '../../src/http/media-type.ts'

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
    'application/json; charset=utf-8; charset=latin1',
    'application/json; charset="utf\\-8"',
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

const TEXT = 'text/plain; version=0.0.4; charset=utf-8'
const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8'
const DRAFT = 'application/openmetrics-text; version=0.0.1; charset=utf-8'
const PROTOBUF = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited'
/** What Prometheus sends before `version` in its ranges for protobuf. */
const PROTO = 'application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited'

describe('Accept', () => {
  it.each([
    // Prometheus 2.42, without and with native histograms.
    [
      'application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1',
      OPEN_METRICS,
    ],
    [
      `${PROTO},application/openmetrics-text;version=1.0.0;q=0.8,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1`,
      PROTOBUF,
    ],
    // Prometheus 3, without and with native histograms.
    [
      'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2',
      OPEN_METRICS,
    ],
    [
      `${PROTO};q=0.6,application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2`,
      PROTOBUF,
    ],
    // Collectors that know an old draft, the text format or anything.
    ['application/openmetrics-text;version=0.0.1,text/plain;version=0.0.4;q=0.5', DRAFT],
    [`${PROTO};q=0.7,text/plain;version=0.0.4;q=0.3`, PROTOBUF],
    ['text/plain;version=0.0.4;q=1,*/*;q=0.1', TEXT],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', TEXT],
    ['*/*', TEXT],
    ['', TEXT],
    [' , ,', TEXT],
    // Weights.
    [`${OPEN_METRICS};q=0.4, ${PROTOBUF};q=0.3, */*;q=0.5`, TEXT],
    [`${OPEN_METRICS};q=0.001, text/plain;q=0.000`, OPEN_METRICS],
    ['application/openmetrics-text;q=0, */*', TEXT],
    ['*/*, text/plain;q=0', OPEN_METRICS],
    ['*/*;q=0.1, text/plain;q=0, application/openmetrics-text;q=0', PROTOBUF],
    // A weight that is malformed is as good as none.
    ['application/openmetrics-text;q=9, text/plain;q=0.9', OPEN_METRICS],
    ['application/openmetrics-text;q=-1, text/plain;q=0.9', OPEN_METRICS],
    ['application/openmetrics-text;q=Infinity, text/plain;q=1', TEXT],
    ['application/openmetrics-text;q=high, text/plain;q=0.9', OPEN_METRICS],
    // Of equal weights the more specific range.
    ['*/*, application/openmetrics-text', OPEN_METRICS],
    ['application/*', OPEN_METRICS],
    ['text/plain, application/openmetrics-text', TEXT],
    ['application/openmetrics-text;version="1.0.0";x="a,b;q=0", text/plain', OPEN_METRICS],
    // Of two ranges as precise the higher weight.
    ['application/openmetrics-text, text/plain;q=0.5, application/openmetrics-text;q=0.1', OPEN_METRICS],
    ['application/openmetrics-text;charset=UTF-8', OPEN_METRICS],
    // What is not a media range is left out.
    ['text, ;q=1, /, application/openmetrics-text', OPEN_METRICS],
    ['APPLICATION/OpenMetrics-Text; Version=0.0.1', DRAFT],
    // None of them.
    ['application/openmetrics-text;version=2.0.0', undefined],
    ['application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=text', undefined],
    ['text/plain;version=1.0.0;escaping=allow-utf-8', undefined],
    ['text/*;q=0, image/png', undefined],
    ['*/*;q=0', undefined],
    ['text', undefined],
  ])('%s: %s', (accept, expected) => {
    expect(preferredMediaType(accept, [TEXT, OPEN_METRICS, DRAFT, PROTOBUF])).toBe(expected)
  })
})
