import { measuredOperations } from '../../src/contract.ts'
import { CAPACITY, createTruth, type GroundTruth } from '../../src/truth/truth.ts'
import { type Summary, summarise } from './summary.ts'

const LABELS = [...measuredOperations, 'unmatched']
const MEGABYTE = 2 ** 20

/** What the truth costs: to note a request, to query a full memory, for how long that holds up everything else, memory. */
type TruthCost = {
  readonly noteNs: Summary
  readonly tellMs: Summary
  readonly holdMs: Summary
  readonly memoryMb: number
}

/**
 * Measures the truth in this process, with as many observations as it holds, of all operations by turns. Its memory is that
 * of its arrays: the resident set of this process moves by more than them.
 */
export async function truthCost(rounds: number): Promise<TruthCost> {
  const before = process.memoryUsage().arrayBuffers
  const truth = createTruth({ now: () => performance.now(), date: () => new Date(), capacity: CAPACITY })
  const [noteNs, tellMs, holdMs]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round <= rounds; round++) {
    const ns = cpuUs(() => note(truth)) * 1000
    const { tookMs, longestMs } = await timeQuery(truth)
    if (round === 0) continue
    noteNs.push(ns / CAPACITY)
    tellMs.push(tookMs)
    holdMs.push(longestMs)
  }
  const memoryMb = (process.memoryUsage().arrayBuffers - before) / MEGABYTE
  return { noteNs: summarise(noteNs), tellMs: summarise(tellMs), holdMs: summarise(holdMs), memoryMb }
}

/** Fills the memory once, with durations between 1 ms and 1 s. */
function note({ arrived, closed }: GroundTruth): void {
  let random = 1
  for (let count = 0; count < CAPACITY; count++) {
    const label = LABELS[count % LABELS.length] ?? ''
    random = (random * 16_807) % 2_147_483_647
    arrived(label)
    closed(label, 200, random / 2_147_483_647, performance.now())
  }
}

/** Asks for everything, and looks meanwhile how long nothing else has had its turn. */
async function timeQuery(truth: GroundTruth): Promise<{ tookMs: number; longestMs: number }> {
  const start = performance.now()
  let [last, longestMs, isAnswered] = [start, 0, false]
  const look = () => {
    longestMs = Math.max(longestMs, performance.now() - last)
    last = performance.now()
    if (!isAnswered) setImmediate(look)
  }
  setImmediate(look)
  await truth.query({ window: 'all' })
  isAnswered = true
  look()
  return { tookMs: performance.now() - start, longestMs }
}

function cpuUs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
