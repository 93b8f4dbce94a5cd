import type { Data, Sample, WindowCall } from '../../src/promql/evaluate/data.ts'
import { selectsSeries } from '../../src/promql/evaluate/leaves.ts'
import type { Selector, Shift } from '../../src/promql/expression.ts'
import { parse, secondsOf } from '../../src/promql/parse.ts'
import { METRICS, SHIFTS, WINDOW_FUNCTIONS, WINDOWS } from './random-expressions.ts'

type Answer = readonly Sample[] | undefined

/** All leaves that random expressions have, as Prometheus evaluates them. */
export async function leavesOf(ask: (query: string) => Promise<Answer>, timeS: number): Promise<Data> {
  const leaves = new Map<string, readonly Sample[]>()
  const add = async (metric: string, call: string, shift: string, text: string) => {
    const samples = (await ask(text)) ?? []
    const named = samples.map(({ labels, value }) => ({ labels: { ...labels, __name__: metric }, value }))
    leaves.set(`${call}${momentOf(shift)}`, [...(leaves.get(`${call}${momentOf(shift)}`) ?? []), ...named])
  }
  for (const metric of METRICS) {
    await add(metric, 'timestamp 0', '', `timestamp(${metric})`)
    for (const shift of SHIFTS) {
      await add(metric, 'now 0', shift, `${metric}${shift}`)
      for (const name of WINDOW_FUNCTIONS) {
        for (const window of WINDOWS) {
          await add(metric, `${name} ${secondsOf(window)}`, shift, `${name}(${metric}[${window}]${shift})`)
        }
      }
    }
  }
  const find = ({ name, windowS, shift }: Omit<WindowCall, 'args'>, selector: Selector) =>
    (leaves.get(`${name} ${windowS}${keyOfShift(shift)}`) ?? []).filter(({ labels }) => selectsSeries(selector, labels))
  return {
    timeS,
    instant: (selector, shift) => find({ name: 'now', windowS: 0, shift }, selector),
    overWindow: find,
    overSubquery: () => [],
  }
}

function momentOf(shift: string): string {
  const expression = parse(`a${shift}`)
  return keyOfShift(expression.kind === 'shifted' ? expression.shift : undefined)
}

function keyOfShift(shift: Shift | undefined): string {
  return shift ? ` ${shift.offsetS} ${shift.at ?? ''}` : ''
}
