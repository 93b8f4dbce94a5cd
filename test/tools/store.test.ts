import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import type { StoreReason } from '../../src/contract.ts'
import { openSharedStore, type SharedStore, type SharedStoreParts } from '../../src/store/redis/open.ts'
import { createClient } from '../support/client.ts'
import { launchServer } from '../support/server.ts'
import { launchStoreServer, SERVERS, type StoreServer, startStoreServer } from '../support/store-server.ts'
import { behavesLikeAStore, MAX, ticking } from '../support/store-suite.ts'
import { describeWith, tool } from '../support/tools.ts'

const ada = { first_name: 'Ada', last_name: 'Lovelace' }

describeWith(SERVERS, 'PersonStore', () => {
  describe.each(SERVERS)('%s', (program) => {
    let server: StoreServer
    let prefix = 0
    const opened: SharedStore[] = []
    beforeAll(async () => {
      server = await launchStoreServer(program)
    })
    afterAll(async () => {
      for (const { close } of opened) close()
      await server.stop()
    })

    const open = async (parts: Partial<SharedStoreParts> = {}) => {
      const store = await openSharedStore({
        url: new URL(server.url),
        prefix: `test-${prefix}`,
        maxPersons: MAX,
        now: ticking(),
        settleMs: 0,
        onFailure: () => {},
        log: { info: () => {}, warn: () => {} },
        ...parts,
      })
      opened.push(store)
      return store
    }
    const openNew = (parts: Partial<SharedStoreParts> = {}) => {
      prefix++
      return open(parts)
    }

    behavesLikeAStore(async () => (await openNew()).store, 100)

    it('is one store to several instances', async () => {
      const [one, two] = [(await openNew()).store, (await open()).store]
      const created = [await one.create(ada), await two.create(ada), await one.create(ada)]
      expect(created.map((person) => person?.id)).toEqual(['0', '1', '2'])
      expect(await two.list(0, 100)).toEqual(created)
      await two.remove('1')
      expect(await one.get('1')).toBeUndefined()
      expect(await one.count()).toBe(2)
      expect((await two.create(ada))?.id).toBe('3')
    })

    it('takes exactly one of many creations of all instances when one place is left', async () => {
      const stores = [await openNew(), await open(), await open(), await open()].map(({ store }) => store)
      for (let index = 0; index < MAX - 1; index++) await stores[0]?.create(ada)
      const all = await Promise.all(Array.from({ length: 40 }, (_, index) => stores[index % 4]?.create(ada)))
      expect(all.filter((person) => person !== undefined)).toHaveLength(1)
      expect(await stores[1]?.count()).toBe(MAX)
    })

    it('keeps what it is given, whatever bytes it is made of', async () => {
      const { store } = await openNew()
      const fields = { first_name: '🦊 "\\\u2028é', last_name: `${'\u00e4'.repeat(99)}`, address: "a\tb'c" }
      expect(await store.create(fields)).toMatchObject(fields)
      expect(await store.get('0')).toMatchObject(fields)
      expect(await store.list(0, 1)).toMatchObject([fields])
    })

    it('goes on where the server has forgotten the scripts', async () => {
      const { store } = await openNew()
      await store.create(ada)
      await server.command('SCRIPT', 'FLUSH')
      expect((await store.create(ada))?.id).toBe('1')
      expect(await store.list(0, 5)).toHaveLength(2)
    })

    it.each([
      ['SET', '{test-N}:person', 'x'],
      ['RPUSH', '{test-N}:order', 'x'],
      ['HSET', '{test-N}:person', '0', 'x'],
      ['HSET', '{test-N}:state', 'format', 'other 7'],
      ['HSET', '{test-N}:state', 'size', '7'],
      ['SADD', '{test-N}:settling', 'x'],
      ['SET', '{test-N}:settling', 'x'],
    ] as const)('leaves the keys of another program alone: %s %s', async (name, key, ...args) => {
      prefix++
      const ours = key.replace('N', String(prefix))
      await server.command(name, ours, ...args)
      const dump = await server.command('DUMP', ours)
      await expect(open()).rejects.toThrow(/ is not suitable: another program.* has (a \w+ at )?\{test-/)
      expect(await server.command('DUMP', ours)).toEqual(dump)
      expect(await server.command('KEYS', `{test-${prefix}}:*`)).toEqual([ours])
    })

    it('refuses a server that evicts keys', async () => {
      onTestFinished(async () => void (await server.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')))
      await server.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru')
      await expect(openNew()).rejects.toThrow(/maxmemory-policy is allkeys-lru, .* set noeviction/)
    })

    it('stops a start with one line when the server is unsuitable, and shows no password', async () => {
      await server.command('SET', '{taken}:order', 'x')
      await server.command('CONFIG', 'SET', 'requirepass', 'swordfish')
      onTestFinished(async () => void (await server.command('CONFIG', 'SET', 'requirepass', '')))
      const store = server.url.replace('//', '//:swordfish@')
      const refusal = await launchServer({ store, 'store-prefix': 'taken' }).then(String, String)
      expect(refusal).toMatch(/ended with 2 before it listened:\n/)
      expect(refusal).toMatch(
        /^prometric: the store redis:\S+ is not suitable: another program has a string at \{taken\}:order/m,
      )
      expect(refusal.match(/^prometric: /gm)).toHaveLength(1)
      expect(refusal).not.toContain('swordfish')
    })

    it('uses the database that its URL names, and refuses one that is missing', async () => {
      const { store } = await openNew({ url: new URL(`${server.url}/3`) })
      await store.create(ada)
      expect(await server.command('KEYS', `{test-${prefix}}:*`)).toEqual([])
      await expect(openNew({ url: new URL(`${server.url}/99`) })).rejects.toThrow(
        / is not suitable: .*DB index is out of range/,
      )
    })

    it('gives no old id to an instance that has not seen it, when the server was emptied', async () => {
      const [one, two] = [await openNew({ settleMs: 1000 }), await open({ settleMs: 1000 })]
      for (let index = 0; index < 5; index++) await one.store.create(ada)
      // At once, before the other instance has heard of them.
      await server.command('FLUSHALL')
      const created = expect.poll(() => two.store.create(ada).catch(() => undefined), { interval: 20 })
      await created.toMatchObject({ id: '5' })
    })

    it('says in the log what it does not know, once', async () => {
      const lines: string[] = []
      const { store } = await openNew({ log: { info: () => {}, warn: (line) => lines.push(line) } })
      await server.command('SET', `{test-${prefix}}:person`, 'x')
      const failures = await Promise.all([0, 1].map((id) => store.get(String(id)).catch((error) => error)))
      for (const failure of failures) expect(failure).toMatchObject({ code: 'store-unavailable' })
      expect(lines.filter((line) => line.includes('has failed: WRONGTYPE'))).toHaveLength(1)
      await expect.poll(() => lines.at(-1)).toMatch(/cannot be used \(unsuitable\): another program has a string at/)
      await server.command('DEL', `{test-${prefix}}:person`)
      await expect.poll(() => store.get('0').catch(() => 'away')).toBeUndefined()
    })

    it.each([0, 1000])(
      'moves its counter above the ids in use when the server was emptied, with a pause of %i ms',
      async (settleMs) => {
        const reasons: StoreReason[] = []
        const onFailure = (reason: StoreReason) => void reasons.push(reason)
        const [one, two] = [await openNew({ settleMs, onFailure }), await open({ settleMs, onFailure })]
        for (let index = 0; index < 5; index++) await one.store.create(ada)
        await two.store.get('4')
        await server.command('FLUSHALL')
        const emptied = performance.now()
        await expect
          .poll(() => two.store.create(ada).catch(() => undefined), { interval: 20 })
          .toMatchObject({ id: '5' })
        expect(performance.now() - emptied).toBeLessThan(5000)
        expect(performance.now() - emptied).toBeGreaterThan(settleMs)
        expect(await two.store.list(0, 10)).toHaveLength(1)
        expect(reasons).toContain('counter-restored')
      },
    )
  })
})

describeWith(['redis-server', 'openssl'], '--store rediss://', () => {
  it('trusts the authority of NODE_EXTRA_CA_CERTS, and nothing that it does not know', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-tls-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [key, certificate, port] = [join(folder, 'key.pem'), join(folder, 'cert.pem'), await freePort()]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate]
    execFileSync(tool('openssl'), [...request, ...subject], { stdio: 'ignore' })
    const files = ['--tls-key-file', key, '--tls-cert-file', certificate, '--tls-ca-cert-file', certificate]
    await startStoreServer('redis-server', '--tls-port', String(port), ...files, '--tls-auth-clients', 'no')
    const readiness = async (host: string, env: NodeJS.ProcessEnv) => {
      const server = await launchServer({ store: `rediss://${host}:${port}/0` }, { ...cleanEnv, ...env })
      const client = createClient(server.url)
      onTestFinished(() => server.signal('SIGKILL'))
      const { status } = await client.get('/ready')
      client.close()
      return [status, server.log()] as const
    }
    for (const host of ['localhost', '127.0.0.1']) {
      const [status, log] = await readiness(host, { NODE_EXTRA_CA_CERTS: certificate })
      expect([status, /Warning/.test(log)]).toEqual([200, false])
    }
    const [status, log] = await readiness('localhost', {})
    expect([status, /self-signed certificate/.test(log)]).toEqual([503, true])
  })
})
