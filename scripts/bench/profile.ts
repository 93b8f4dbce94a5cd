import type { Profiler } from 'node:inspector'
import { type Shape, saturate } from './load.ts'
import type { Running } from './process.ts'

/** A place of the code and the time that a request spends in it, in microseconds. */
export type Share = { readonly place: string; readonly us: number }

/** Where a request spends its time, by package, file of `src/` or part of Node.js; the largest first. */
export async function profile(server: Running, shape: Shape, seconds: number): Promise<Share[]> {
  await saturate(server.port, shape, seconds)
  let requests = 0
  const found = await server.profile(async () => {
    requests = await saturate(server.port, shape, seconds)
  })
  const frames = new Map(found.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
  const times = new Map<string, number>()
  for (const [index, id] of (found.samples ?? []).entries()) {
    const place = frames.get(id) ?? 'unknown'
    times.set(place, (times.get(place) ?? 0) + (found.timeDeltas?.[index] ?? 0))
  }
  times.delete('idle')
  return [...times].map(([place, us]) => ({ place, us: us / requests })).sort((a, b) => b.us - a.us)
}

function placeOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const packaged = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]
  if (packaged) return packaged
  if (url.startsWith('node:')) return 'Node.js'
  const own = /\/(src\/.*|generated\/.*|contenders\/.*)$/.exec(url)?.[1]
  if (own) return own
  if (/^write/.test(functionName)) return 'the write to the socket'
  if (functionName === '(garbage collector)') return 'garbage collection'
  return functionName === '(idle)' ? 'idle' : 'V8 and libuv'
}
