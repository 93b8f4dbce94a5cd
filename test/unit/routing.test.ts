import { describe, expect, it } from 'vitest'
import { generatePaths, syntheticContract } from '../../scripts/bench/routing.ts'
import { createRoute } from '../../src/api/route.ts'

describe('a contract of any size', () => {
  it.each([10, 500])('of %i operations is generated and routed', async (count) => {
    const paths = await generatePaths(syntheticContract(count))
    expect(paths).toHaveLength(count / 2)
    const route = createRoute(paths)
    const last = count / 2 - 1
    expect(route('DELETE', `/kind${last}/7`)).toMatchObject({ operation: `delete${last}`, parameters: { id: '7' } })
    expect(route('GET', `/kind${last + 1}/7`).allow).toBeUndefined()
  })
})
