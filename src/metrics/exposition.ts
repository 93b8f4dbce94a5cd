import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { MediaTypeOf, Rendering } from '../contract.ts'
import { render } from '../rendering.ts'
import { singleFlight } from '../single-flight.ts'
import { encodeOpenMetrics } from './formats/open-metrics.ts'
import { encodeProtobuf } from './formats/protobuf.ts'
import { encodeText } from './formats/text.ts'
import type { Snapshot } from './snapshot.ts'

type MediaType = MediaTypeOf<'getMetrics'>

/** The writer of each format that the contract declares. */
const ENCODERS: Readonly<Record<MediaType, (snapshot: Snapshot) => string | Buffer>> = {
  'text/plain; version=0.0.4; charset=utf-8': encodeText,
  'application/openmetrics-text; version=1.0.0; charset=utf-8': encodeOpenMetrics,
  'application/openmetrics-text; version=0.0.1; charset=utf-8': encodeOpenMetrics,
  'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited': encodeProtobuf,
}

/** Compared with the default level, a scrape takes half the time and is a seventh longer. */
const FAST = { level: 1 }

/** On this thread, where 57 KB take 0.2 ms of CPU; another thread takes 0.55 ms. */
const pack = async (bytes: Buffer) => gzipSync(bytes, FAST)

/**
 * Renders and compresses the series for scrapes, one at a time; scrapes that wait for the same format share it. It yields to
 * the event loop between two renderings: by then, all who got the last one have asked for it compressed.
 */
export function createExposition(
  snapshot: () => Promise<Snapshot>,
): (mediaType: MediaType) => Promise<Rendering<string>> {
  return singleFlight(
    async (mediaType: MediaType) => render<string>(ENCODERS[mediaType](await snapshot()), pack),
    (mediaType) => mediaType,
    () => yieldToEventLoop(),
  )
}
