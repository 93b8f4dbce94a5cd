import { short } from './beside.ts'
import type { Search } from './lesson.ts'
import type { Prometheus } from './prometheus.ts'
import { type Fault, type Outcome, WRONG } from './verdict.ts'

/** How far back exemplars are looked for, in seconds. */
const LOOK_BACK_S = 15 * 60

/** A trace id as it is written (W3C Trace Context, section 3.2.2.3). */
const TRACE_ID = /^[0-9a-f]{32}$/

/** Checks a trace id: an exemplar of the last quarter of an hour has it, and belongs to a request that the task asks for. */
export async function checkTrace({ metric, above }: Search, text: string, { exemplars }: Prometheus): Promise<Outcome> {
  const id = text.trim()
  if (!TRACE_ID.test(id))
    return wrong(
      'no-trace-id',
      'A trace id has 32 hexadecimal digits in lower case, such as 4bf92f3577b34da6a3ce929d0e0e4736.',
    )
  const all = await exemplars(`{__name__=~"${metric}(_bucket)?"}`, LOOK_BACK_S)
  if (all.length === 0) return { kind: 'unchecked', lines: [NO_EXEMPLARS] }
  // Both forms of a histogram have the same exemplars.
  const traces = new Set(all.map(({ traceId }) => traceId))
  const found = all.find(({ traceId }) => traceId === id)
  if (!found)
    return wrong(
      'no-exemplar',
      `Prometheus has exemplars of ${traces.size} traces of the last 15 minutes for ${metric}, and none with this trace id.`,
    )
  const says = `This request to ${found.labels.operation} took ${short(found.value)} s.`
  if (found.value <= above)
    return wrong('other-request', `${says} The task asks for one that took more than ${above} s.`)
  return { kind: 'right', lines: [`${says} Its trace says what it waited for.`] }
}

const NO_EXEMPLARS =
  'Prometheus has no exemplar of the last 15 minutes. It keeps them when it is started with --enable-feature=exemplar-storage, and reads them from OpenMetrics and protobuf only.'

function wrong(verdict: Fault['verdict'], detail: string): Outcome {
  return { kind: 'wrong', verdict, reason: undefined, lines: [`${WRONG[verdict]}. ${detail}`] }
}
