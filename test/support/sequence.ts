import { createSequence, type Sequence } from '../../src/store/sequence.ts'

/** A sequence of `count` numbers from 0, without those that `isGone` names. */
export function sequenceOf(count: number, isGone: (key: number) => boolean = () => false): Sequence {
  const sequence = createSequence()
  for (let key = 0; key < count; key++) sequence.append(key)
  for (let key = 0; key < count; key++) if (isGone(key)) sequence.remove(key)
  return sequence
}
