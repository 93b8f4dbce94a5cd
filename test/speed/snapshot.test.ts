import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { remakePerson } from '../../src/store/person-record.ts'
import { readSnapshot } from '../../src/store/snapshot/read-snapshot.ts'
import { writeSnapshot } from '../../src/store/snapshot/write-snapshot.ts'
import { startServer } from '../support/server.ts'
import { storeOfUsualPersons } from '../support/usual-persons.ts'

const PERSONS = 100_000
const ROUNDS = 7
/** The longest pause that is promised, in milliseconds. */
const PAUSE_MS = 20

/** How long something takes, the longest time between two turns of the event loop meanwhile, and the memory that comes with it. */
async function observe(work: () => Promise<unknown>) {
  const memory = () => process.memoryUsage.rss() / 2 ** 20
  const before = memory()
  let [last, pause, most, isOver] = [performance.now(), 0, before, false]
  const turn = () => {
    const time = performance.now()
    pause = Math.max(pause, time - last)
    most = Math.max(most, memory())
    last = performance.now()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const start = performance.now()
  await work()
  isOver = true
  return { ms: performance.now() - start, pause, megabytes: most - before }
}

const round = (all: readonly number[]) => all.map((one) => one.toFixed(1)).join(', ')

it(`a snapshot of ${PERSONS} persons holds up nothing for longer than ${PAUSE_MS} ms, nor takes the memory again`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'persons')
  const store = await storeOfUsualPersons(PERSONS)

  const writes: Awaited<ReturnType<typeof observe>>[] = []
  for (let count = 0; count < ROUNDS; count++) {
    writes.push(await observe(() => writeSnapshot(file, store.contents(), new Date())))
  }
  const bytes = statSync(file).size
  const read = await observe(() => readSnapshot(file, remakePerson))
  const started = performance.now()
  const server = await startServer({ snapshot: file })
  const startMs = performance.now() - started
  expect(server.log()).toContain('listening on')

  console.log(
    `${PERSONS} persons, ${(bytes / 2 ** 20).toFixed(1)} MiB: written in ${round(writes.map(({ ms }) => ms))} ms, ` +
      `longest pauses ${round(writes.map(({ pause }) => pause))} ms, memory + ${round(writes.map(({ megabytes }) => megabytes))} MiB; ` +
      `read in ${round([read.ms])} ms, longest pause ${round([read.pause])} ms; the service started in ${round([startMs])} ms`,
  )
  // Whatever else runs on the machine makes some pauses longer, and none shorter.
  const pauses = writes.map(({ pause }) => pause).sort((one, other) => one - other)
  expect(pauses[ROUNDS >> 1]).toBeLessThan(PAUSE_MS)
  expect(writes.at(-1)?.megabytes).toBeLessThan(bytes / 2 ** 20)
  expect(startMs).toBeLessThan(10_000)
})
