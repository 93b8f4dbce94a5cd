import type { Expression, Recorded } from '../expression.ts'
import { aggregate } from './aggregate.ts'
import { evaluateBinary } from './binary.ts'
import type { Data, Failure, Sample, Value } from './data.ts'
import { failureOf, refuse, unsupported } from './failure.ts'
import { callFunction } from './functions.ts'
import { distinct, dropNames } from './labels.ts'
import {
  checkSelector,
  demandedLabels,
  isWindowFunction,
  overRange,
  rangeOf,
  selectsSeries,
  shiftedData,
} from './leaves.ts'

/** What an expression gives on data, as Prometheus computes it. */
export function evaluate(expression: Expression, data: Data): Value | Failure {
  try {
    return evaluateNode(expression, data)
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return failure
  }
}

function evaluateNode(node: Expression, data: Data): Value {
  const [inner] = node.parts
  switch (node.kind) {
    case 'number':
      return { kind: 'scalar', value: node.value }
    case 'string':
      return { kind: 'string', value: node.value }
    case 'selector':
      checkSelector(node)
      return { kind: 'vector', samples: distinct(data.instant(node, undefined)) }
    case 'recorded':
      return { kind: 'vector', samples: recordedOf(node, data) }
    case 'range':
    case 'subquery':
      return { kind: 'range' }
    case 'shifted':
      return shiftedOf(node, data)
    case 'sign':
      return signed(node.sign, evaluateNode(inner ?? node, data))
    case 'call':
      return callOf(node, data)
    case 'aggregate':
      return { kind: 'vector', samples: aggregateOf(node, data) }
    case 'binary':
      return binaryOf(node, data)
    case 'other':
      return unsupported('a part of this is not known here')
  }
}

function samplesOf(node: Expression | undefined, data: Data): readonly Sample[] {
  const value = node && evaluateNode(node, data)
  return value?.kind === 'vector' ? value.samples : refuse('expected type instant vector')
}

function scalarOf(node: Expression, data: Data): number {
  const value = evaluateNode(node, data)
  return value.kind === 'scalar' ? value.value : refuse('expected type scalar')
}

/** The series that the rules of a name record, as far as the selector selects them. */
function recordedOf({ selector, labels, parts }: Recorded, data: Data): readonly Sample[] {
  const recorded = parts.flatMap((part, index) => {
    const value = evaluateNode(part, data)
    const samples: readonly Sample[] =
      value.kind === 'scalar' ? [{ labels: {}, value: value.value }] : samplesOf(part, data)
    return samples.map((sample) => ({
      ...sample,
      labels: { ...sample.labels, ...labels[index], __name__: selector.metric ?? '' },
    }))
  })
  return distinct(recorded.filter((sample) => selectsSeries(selector, sample.labels)))
}

function shiftedOf({ shift, parts: [inner] }: Expression & { readonly kind: 'shifted' }, data: Data): Value {
  if (inner && ['selector', 'recorded', 'range', 'subquery', 'shifted'].includes(inner.kind)) {
    return evaluateNode(inner, shiftedData(data, shift))
  }
  return refuse('an offset or @ must be preceded by a selector or a subquery')
}

function signed(sign: '+' | '-', value: Value): Value {
  if (value.kind !== 'scalar' && value.kind !== 'vector') return refuse('a sign needs a number or an instant vector')
  if (sign === '+') return value
  if (value.kind === 'scalar') return { kind: 'scalar', value: -value.value }
  return evaluateBinary(
    { kind: 'binary', operator: '*', isBool: false, matching: undefined, parts: [] },
    value,
    MINUS_ONE,
  )
}

const MINUS_ONE: Value = { kind: 'scalar', value: -1 }

function callOf({ name, parts }: Expression & { readonly kind: 'call' }, data: Data): Value {
  const [inner] = parts
  if (name === 'time') return { kind: 'scalar', value: data.timeS }
  if (name === 'absent') return { kind: 'vector', samples: absent(inner, samplesOf(inner, data)) }
  if (name === 'timestamp') return { kind: 'vector', samples: timestamps(inner, data) }
  if (!isWindowFunction(name))
    return callFunction(
      name,
      parts.map((part) => evaluateNode(part, data)),
      data.timeS,
    )
  const range = parts.map((part) => rangeOf(part, data)).find((found) => found !== undefined)
  if (!range) return refuse(`${name}() needs a range vector`)
  const args = parts.filter((part) => !rangeOf(part, data)).map((part) => scalarOf(part, data))
  if (name === 'absent_over_time') {
    const present = overRange('present_over_time', args, range, samplesOf)
    return { kind: 'vector', samples: absent(range.node.parts[0], present) }
  }
  const samples = overRange(name, args, range, samplesOf)
  const isChoice = name === 'last_over_time' || name === 'first_over_time'
  return { kind: 'vector', samples: isChoice ? distinct(samples) : dropNames(samples) }
}

function absent(inner: Expression | undefined, samples: readonly Sample[]): readonly Sample[] {
  return samples.length > 0 || !inner ? [] : [{ labels: demandedLabels(inner), value: 1 }]
}

/** Of a selector the time of its samples, of any other vector the time of the query. */
function timestamps(node: Expression | undefined, data: Data): readonly Sample[] {
  if (node?.kind === 'shifted') return timestamps(node.parts[0], shiftedData(data, node.shift))
  if (node?.kind !== 'selector')
    return dropNames(samplesOf(node, data)).map(({ labels }) => ({ labels, value: data.timeS }))
  return dropNames(data.overWindow({ name: 'timestamp', windowS: 0, shift: undefined, args: [] }, node))
}

function aggregateOf(node: Expression & { readonly kind: 'aggregate' }, data: Data): readonly Sample[] {
  const operand = node.parts.at(-1)
  const [parameter] = node.parts.length > 1 ? node.parts : []
  const value = parameter && evaluateNode(parameter, data)
  if (value && value.kind !== 'scalar' && value.kind !== 'string') return refuse('expected type scalar')
  return aggregate(node, samplesOf(operand, data), value?.value)
}

function binaryOf(node: Expression & { readonly kind: 'binary' }, data: Data): Value {
  const [left, right] = node.parts.map((part) => evaluateNode(part, data))
  return left && right ? evaluateBinary(node, left, right) : refuse('an operand is missing')
}
