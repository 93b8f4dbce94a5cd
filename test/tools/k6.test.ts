import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { faultsOf, runK6 } from '../support/k6.ts'
import { counted, measured, start, total } from '../support/k6-counts.ts'
import { startServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const LONG_MS = 120_000

describeWith(['k6'], 'k6-scripts.js', () => {
  it('keeps its pace when the clock is set back by an hour', { timeout: LONG_MS }, async () => {
    const { server, client } = await start()
    const folder = await mkdtemp(join(tmpdir(), 'prometric-k6-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const script = join(folder, 'late.js')
    const late = 'const now = Date.now\nDate.now = () => now() - 3_600_000\n'
    await writeFile(script, `export * from ${JSON.stringify(resolve('scripts/k6-scripts.js'))}\n${late}`)
    const run = await runK6(relative('scripts', script), server.url, { SCALE: '0.01' })
    const service = await counted(client)
    expect(service).toEqual(measured(run.requests))
    expect(total(service, 'deletePerson'), run.output).toBe(5)
    // The first is due after 5.4 s / 5.
    const [first = 0, ...others] = run.times.get('deletePerson')?.toSorted((a, b) => a - b) ?? []
    expect((others.at(-1) ?? 0) - first).toBeGreaterThan(3000)
  })

  it('says in one line that nobody answers', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const run = await runK6('k6-scripts.js', url, { SCALE: '0.01' })
    expect(run.code).not.toBe(0)
    expect(run.output).toContain(`${url} is not ready (status 0)`)
  })

  it.each([
    ['answers are slow', { latency: 8 }, /^http_req_duration/],
    ['iterations are dropped', { latency: 60, 'max-in-flight': 1000 }, /^dropped_iterations$/],
    ['requests fail', { 'max-persons': 100 }, /^http_req_failed{operation:createPerson}$/],
    ['checks fail', { 'max-persons': 100 }, /^checks$/],
  ])('fails when %s', { timeout: LONG_MS }, async (_, flags, threshold) => {
    const server = await startServer(flags)
    const run = await runK6('k6-scripts.js', server.url, { SCALE: '0.01' })
    expect(run.code, run.output).toBe(99)
    expect(run.crossed).toContainEqual(expect.stringMatching(threshold))
  })

  it('fails when Prism has found a response that breaks the contract', { timeout: LONG_MS }, async () => {
    const { server } = await start()
    const run = await runK6('k6/soak.js', await startAccuser(server.url), { MINUTES: '0.05' })
    expect(faultsOf(run), run.output).toEqual(['checks'])
    expect(run.output).toContain('✗ nothing breaks the contract')
  })
})

/** A proxy that passes everything on and says of each response that it breaks the contract, as Prism would. */
async function startAccuser(target: string): Promise<string> {
  const proxy = createServer((request, response) => {
    const { method, url, headers } = request
    const onward = sendRequest(new URL(url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, 'sl-violations': '[]' })
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

describeWith(['k6'], 'k6/every-operation.js', () => {
  it('reaches every operation of the contract, and the service counts the same', { timeout: LONG_MS }, async () => {
    const { server, client } = await start()
    const run = await runK6('k6/every-operation.js', server.url)
    expect(faultsOf(run), run.output).toEqual([])
    const reached = new Set([...run.requests.keys()].map((key) => key.split(' ')[2]))
    expect([...reached].sort()).toEqual([...Object.keys(operations), 'unmatched'].sort())
    expect(await counted(client)).toEqual(measured(run.requests))
  })
})

describeWith(['k6'], 'npm run load -- <script> --vus 1 --duration 1s', () => {
  const names = globSync('scripts/k6/*.js').map((file) => basename(file, '.js'))
  const scripts = ['', ...names.filter((name) => name !== 'journey')]

  it.each(scripts)('runs for that long: "%s"', { timeout: LONG_MS }, async (name) => {
    const { server, client } = await start()
    const args = [...(name ? [name] : []), '--vus', '1', '--duration', '1s', '--no-thresholds', '--quiet']
    const child = spawn(process.execPath, ['scripts/load/main.ts', ...args], {
      env: { ...cleanEnv, BASE_URL: server.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    const [code] = await once(child, 'close')
    expect(code, output).toBe(0)
    expect(total(await counted(client), 'createPerson'), output).toBeGreaterThan(0)
  })
})
