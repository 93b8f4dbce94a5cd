import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PersonFields } from '../../src/contract.ts'
import { type Contents, createMemoryStore } from '../../src/store/memory-store.ts'
import { remakePerson } from '../../src/store/person-record.ts'
import { createLineWriter } from '../../src/store/snapshot/format.ts'
import { lockSnapshot } from '../../src/store/snapshot/lock.ts'
import { openKeptStore } from '../../src/store/snapshot/open-kept-store.ts'
import { readSnapshot } from '../../src/store/snapshot/read-snapshot.ts'
import { createSnapshots, type SnapshotParts } from '../../src/store/snapshot/snapshots.ts'
import { writeSnapshot } from '../../src/store/snapshot/write-snapshot.ts'

const NOON = new Date('2026-03-14T12:00:00.000Z')
const now = () => NOON
const fieldsOf = (index: number): PersonFields =>
  index % 2
    ? { first_name: `Ada\t${index}`, last_name: 'L' }
    : { first_name: 'Zoë', last_name: '😀', email: 'z@a.example' }

/** A file name in a folder of its own, which goes with the test. */
function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'persons')
}

/** A store after creations, of which every third was replaced and every fourth deleted, the last one too. */
async function filledStore(count: number) {
  const store = createMemoryStore({ maxPersons: count, now })
  for (let index = 0; index < count; index++) await store.create(fieldsOf(index))
  for (let index = 0; index < count; index += 3) await store.replace(String(index), fieldsOf(index + 1))
  for (let index = count - 1; index >= 0; index -= 4) await store.remove(String(index))
  return store
}

/** A file with the contents of such a store, as bytes. */
async function writtenFile(count: number): Promise<{ file: string; bytes: Buffer; contents: Contents }> {
  const file = freshFile()
  const contents = (await filledStore(count)).contents()
  await writeSnapshot(file, contents, NOON)
  return { file, bytes: readFileSync(file), contents }
}

const read = (file: string) => readSnapshot(file, remakePerson)

/** What reading a file of these bytes is refused with. */
async function refusalOf(file: string, bytes: string | Buffer): Promise<string> {
  writeFileSync(file, bytes)
  return read(file).then(
    () => 'it was taken',
    (error: Error) => error.message.replace(file, 'FILE'),
  )
}

describe('a snapshot', () => {
  it.each([0, 1, 2, 1000])('of %d persons is read as it was written, and the store goes on from it', async (count) => {
    const { file, contents } = await writtenFile(count)
    const saved = await read(file)
    expect(saved).toEqual({ contents, savedAt: NOON })
    const [before, after] = [contents, saved?.contents].map((one) =>
      createMemoryStore({ maxPersons: 2000, now, contents: one }),
    )
    expect(await after?.list(0, 2000)).toEqual(await before?.list(0, 2000))
    // The last one was deleted, and its id is not used again.
    expect((await after?.create(fieldsOf(1)))?.id).toBe(String(count))
  })

  it('keeps any text that a person may have', async () => {
    const file = freshFile()
    const text = fc.string({ unit: 'binary', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (names) => {
        const store = createMemoryStore({ maxPersons: 20, now })
        for (const name of names) await store.create({ first_name: name, last_name: name, address: name })
        await writeSnapshot(file, store.contents(), NOON)
        expect((await read(file))?.contents).toEqual(store.contents())
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  it('is of one moment, whatever changes while it is written', async () => {
    const file = freshFile()
    const store = await filledStore(3000)
    const before = structuredClone(store.contents())
    let isWriting = true
    const writing = writeSnapshot(file, store.contents(), NOON).finally(() => {
      isWriting = false
    })
    for (let index = 0; isWriting; index++) {
      await store.replace(String(index % 3000), { first_name: 'changed', last_name: 'changed' })
      await store.remove(String((index * 7) % 3000))
      await store.create({ first_name: 'new', last_name: 'new' })
      await new Promise(setImmediate)
    }
    await writing
    expect((await read(file))?.contents).toEqual(before)
  })

  it('is readable to its owner alone, and leaves nothing beside it', async () => {
    const { file } = await writtenFile(10)
    const { statSync } = await import('node:fs')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(file, '..'))).toEqual(['persons'])
  })

  it('takes more persons than the store may have now, and the store then takes no other', async () => {
    const { file, contents } = await writtenFile(10)
    const { store, release } = await openKeptStore(file, { maxPersons: 3, now })
    onTestFinished(release)
    expect(await store.count()).toBe(contents.persons.length)
    expect(await store.create(fieldsOf(1))).toBeUndefined()
  })
})

describe('a damaged or foreign file', () => {
  it('is another thing than a missing one, which says nothing', async () => {
    expect(await read(freshFile())).toBeUndefined()
  })

  it('is refused by its name when it is a folder', async () => {
    const folder = join(freshFile(), '..')
    await expect(read(folder)).rejects.toThrow(`${folder} cannot be read: EISDIR`)
  })

  it('is refused when it is cut off after any byte', async () => {
    const { file, bytes } = await writtenFile(6)
    for (let length = 0; length < bytes.length; length++) {
      const refusal = await refusalOf(file, bytes.subarray(0, length))
      const line = bytes.subarray(0, length).toString('latin1').split('\n').length
      expect(refusal, `${length} bytes`).toMatch(
        new RegExp(`^FILE:${line}: the line at byte \\d+ is (cut off|missing)`),
      )
    }
  })

  it('is refused when any bit of it is another one, at the line of that bit or where the next begins', async () => {
    const { file, bytes } = await writtenFile(6)
    // Each byte or its neighbour, at every place within a byte.
    for (let index = 0; index < bytes.length * 8; index += 11) {
      const changed = Buffer.from(bytes)
      changed[index >> 3] = (changed[index >> 3] ?? 0) ^ (1 << (index & 7))
      const lines = bytes
        .subarray(0, index >> 3)
        .toString('latin1')
        .split('\n').length
      const found = /^FILE:(\d+): /.exec(await refusalOf(file, changed))
      expect(found, `bit ${index}`).not.toBeNull()
      expect(Number(found?.[1]) - lines, `bit ${index}`).toBe(0)
    }
  })

  it('is refused when a line is gone, doubled, swapped with the next or added', async () => {
    const { file, bytes } = await writtenFile(8)
    const lines = bytes.toString().split('\n').slice(0, -1)
    const text = (all: readonly (string | undefined)[]) => all.map((line) => `${line}\n`).join('')
    for (let index = 1; index < lines.length - 1; index++) {
      const [one, two] = [lines[index], lines[index + 1]]
      const rest = [lines.slice(0, index), lines.slice(index + 2)] as const
      for (const changed of [[two], [one, one, two], [two, one]]) {
        expect(await refusalOf(file, text([...rest[0], ...changed, ...rest[1]]))).toMatch(/^FILE:\d+: .+ is damaged/)
      }
    }
    expect(await refusalOf(file, text([...lines, lines.at(-1)]))).toMatch(/begins more than the header announces/)
    expect(await refusalOf(file, `${text(lines)}x`)).toMatch(/^FILE:\d+: the line at byte \d+ is cut off/)
  })

  it.each([
    ['nothing', '', 'FILE:1: the line at byte 0 is missing: the file is empty'],
    ['an empty line', '\n', 'FILE:1: the line at byte 0 is not the header of a snapshot'],
    [
      'a file of YAML',
      '- at: 3m\n  incident: flapping\n',
      'FILE:1: the line at byte 0 is not the header of a snapshot',
    ],
    ['JSON of somebody else', '{"format":"other"}\n', 'FILE:1: the line at byte 0 is not the header of a snapshot'],
    [
      'bytes without a line',
      Buffer.alloc(200_000, 1),
      'FILE:1: the line at byte 0 is too long for a line of a snapshot',
    ],
  ])('is refused when it is %s', async (_, bytes, says) => {
    const remedy = '; restore a copy of the file, or move it away to start without persons'
    expect(await refusalOf(freshFile(), bytes)).toBe(says + remedy)
  })

  it.each([
    [
      'another version',
      { version: 2 },
      {},
      'FILE:1: the line at byte 0 is not the header of a snapshot that this version',
    ],
    [
      'an id that is not below the next one',
      { next_id: 1 },
      { id: '1' },
      'FILE:2: the line at byte \\d+ is not a person',
    ],
    ['an id with a zero before it', {}, { id: '01' }, 'FILE:2: the line at byte \\d+ is not a person'],
    ['a number for a name', {}, { first_name: 7 }, 'FILE:2: the line at byte \\d+ is not a person'],
    ['null for an address', {}, { address: null }, 'FILE:2: the line at byte \\d+ is not a person'],
  ])('is refused when its checksums are right, and it has %s', async (_, header, person, says) => {
    const writeLine = createLineWriter()
    const head = { format: 'prometric-snapshot', version: 1, saved_at: NOON.toISOString(), next_id: 5, persons: 1 }
    const ada = { id: '0', first_name: 'A', last_name: 'L', created_at: '', updated_at: '' }
    const buffer = Buffer.alloc(1000)
    const end = writeLine({ ...head, ...header } as never, buffer, 0)
    const text = buffer.toString('utf8', 0, writeLine({ ...ada, ...person } as never, buffer, end))
    expect(await refusalOf(freshFile(), text)).toMatch(new RegExp(`^${says}`))
  })
})

describe('the lock of a snapshot', () => {
  it('keeps a second store away until the first one lets go, and stays empty', async () => {
    const { file } = await writtenFile(3)
    const first = await openKeptStore(file, { maxPersons: 3, now })
    await expect(lockSnapshot(file)).rejects.toThrow(
      `${file}: another process keeps its persons in this file (it holds ${file}.lock)`,
    )
    first.release()
    const second = await openKeptStore(file, { maxPersons: 3, now })
    second.release()
    expect(readdirSync(join(file, '..')).sort()).toEqual(['persons', 'persons.lock'])
    expect(readFileSync(`${file}.lock`)).toHaveLength(0)
  })

  it('is given back when the file is damaged', async () => {
    const file = freshFile()
    writeFileSync(file, 'something\n')
    await expect(openKeptStore(file, { maxPersons: 3, now })).rejects.toThrow('is not the header of a snapshot')
    ;(await lockSnapshot(file))()
  })

  it('names the file when there is no folder for it', async () => {
    const file = join(freshFile(), 'deeper')
    await expect(lockSnapshot(file)).rejects.toThrow(`${file}: ${file}.lock cannot be made: `)
  })
})

/** Snapshots of a store at a short interval, and what they have handed over. */
function createObserved(file: string, contents: () => Contents, more: Partial<SnapshotParts> = {}) {
  const seen: (number | string)[] = []
  const snapshots = createSnapshots({
    file,
    intervalMs: 20,
    contents,
    now: () => performance.now(),
    onSuccess: (ms) => void seen.push(ms),
    onFailure: ({ message }) => void seen.push(message),
    ...more,
  })
  return { seen, snapshots }
}

describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  it('leads to the file, which is locked under any name', async () => {
    const file = freshFile()
    await writeSnapshot(file, (await filledStore(10)).contents(), NOON)
    const link = `${file}.link`
    symlinkSync(file, link)
    const kept = await openKeptStore(link, { maxPersons: 10, now })
    expect(kept.file).toBe(realpathSync(file))
    expect(await kept.store.count()).toBe(await (await filledStore(10)).count())
    await expect(openKeptStore(file, { maxPersons: 10, now })).rejects.toThrow('another process keeps its persons')
    kept.release()
    rmSync(file)
    await expect(openKeptStore(link, { maxPersons: 10, now })).rejects.toThrow(
      /[.]link cannot be read: the link leads to no file/,
    )
  })
})

it('a folder in the place of a snapshot stops the start', async () => {
  const file = freshFile()
  mkdirSync(file)
  await expect(openKeptStore(file, { maxPersons: 1, now })).rejects.toThrow(
    `${file} cannot be read: it is not a regular file`,
  )
})

describe('snapshots', () => {
  it('begin at once, come again, and end with one of what is there then', async () => {
    const file = freshFile()
    const store = await filledStore(10)
    const { seen, snapshots } = createObserved(file, store.contents)
    await snapshots.start()
    await expect.poll(() => seen.length).toBeGreaterThan(2)
    // Three intervals of 20 ms, in each of which 10,000 persons a second could come.
    expect((await read(file))?.contents).toEqual({ ...store.contents(), nextId: store.contents().nextId + 600 })
    await store.create(fieldsOf(1))
    expect(await snapshots.stop()).toBe(true)
    expect((await read(file))?.contents).toEqual(store.contents())
    const { length } = seen
    await sleep(60)
    expect(seen).toHaveLength(length)
    expect(seen.filter((ms) => typeof ms !== 'number' || ms < 0)).toEqual([])
  })

  it('go on failing while the folder is gone, and recover by themselves; the old file stays', async () => {
    const file = freshFile()
    const store = await filledStore(10)
    const { seen, snapshots } = createObserved(join(file, 'persons'), store.contents)
    await snapshots.start()
    await expect.poll(() => seen.filter((one) => /^ENOENT/.test(String(one))).length).toBeGreaterThan(1)
    mkdirSync(file)
    await expect.poll(() => typeof seen.at(-1)).toBe('number')
    // At once: a snapshot may be writing into the folder.
    renameSync(file, `${file}-gone`)
    await expect.poll(() => typeof seen.at(-1)).toBe('string')
    expect(await snapshots.stop()).toBe(false)
    expect((await read(join(`${file}-gone`, 'persons')))?.contents.persons).toEqual(store.contents().persons)
  })

  it('leave the old file when one fails before it takes its name, and clean up', async () => {
    const { file, bytes, contents } = await writtenFile(10)
    const spoiled = { ...contents, persons: [...contents.persons, { toJSON: () => raise() } as never] }
    await expect(writeSnapshot(file, spoiled, NOON)).rejects.toThrow('spoiled')
    expect(readFileSync(file)).toEqual(bytes)
    expect(readdirSync(join(file, '..'))).toEqual(['persons'])
  })

  it('fail for a reason that is handed in', async () => {
    const file = freshFile()
    let failure: Error | undefined = new Error('ENOSPC')
    const { seen, snapshots } = createObserved(file, (await filledStore(3)).contents, { failure: () => failure })
    await snapshots.start()
    await expect.poll(() => seen.length).toBeGreaterThan(1)
    expect(new Set(seen)).toEqual(new Set(['ENOSPC']))
    failure = undefined
    expect(await snapshots.stop()).toBe(true)
  })
})

function raise(): never {
  throw new Error('spoiled')
}
