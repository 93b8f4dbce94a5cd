import { defineConfig } from 'vitest/config'

/** The tests that compare speed run last and alone: next to others they would measure those. */
const ALONE = ['test/bench/**/*.test.ts']

/** The stack of nine services takes eleven minutes, in which it wants a quiet machine: after all others. */
const LAST = ['test/stack/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results/vitest.json' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, ...LAST],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'last', include: LAST, sequence: { groupOrder: 2 } } },
    ],
  },
})
