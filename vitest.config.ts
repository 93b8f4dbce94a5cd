import { defineConfig } from 'vitest/config'
import { isCi } from './scripts/tools/ci.ts'

/** The tests that compare speed have a turn of their own: next to others they would measure those. */
const SPEED = ['test/bench/**/*.test.ts']

/** So has the stack of nine services: it takes eleven minutes, in which it wants a quiet machine. */
const STACK = ['test/stack/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: isCi(process.env) ? ['default', ['json', { outputFile: 'test-results/vitest.json' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [...SPEED, ...STACK],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'speed', include: SPEED, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'stack', include: STACK, sequence: { groupOrder: 2 } } },
    ],
  },
})
