import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { TestSequencerConstructor } from 'vitest/node'
import { isCi } from './scripts/tools/ci.ts'
import { LongFirst } from './scripts/tools/long-first.ts'
import { otherTests } from './scripts/tools/other-tests.ts'
import { watchParent } from './src/watch-parent.ts'

watchParent(process.env)

type Group = {
  /** How many files run at a time on two cores. */
  readonly maxWorkers: number
  readonly order: number
  readonly isolate?: boolean
  readonly setupFiles?: readonly string[]
}

/** Tests that compute, of modules that keep no state between files. */
const COMPUTING: Group = { maxWorkers: 3, order: 0, isolate: false }
/** Tests that compute and wait in turn, of programs that need a core when they want it. */
const MIXED: Group = { maxWorkers: 4, order: 1 }
/** Tests that wait for alerts, which must not fire because a service had to wait for a core. */
const WAITING: Group = { maxWorkers: 4, order: 2 }
/** Tests that take the time that the others leave, and need no core at once. */
const GIVING_WAY: Group = { ...WAITING, setupFiles: ['test/support/give-way.ts'] }
/** Tests that must get a core when they want it: three at a time leave a part of both cores idle. */
const PACED: Group = { maxWorkers: 3, order: 3 }
/** Speed: next to others they would measure those. */
const ALONE: Group = { maxWorkers: 1, order: 4 }

/** The projects, each with its folders of `test/`; docs/contributing.md says what each needs and how long it takes. */
export default defineConfig({
  test: {
    // Nothing is measured by these: on a busy machine a process can take a minute to start.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    maxConcurrency: 2,
    sequence: { sequencer: LongFirst as unknown as TestSequencerConstructor },
    reporters: ['default', otherTests, ...(isCi(process.env) ? ['json'] : [])],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      project('fast', ['contract', 'generate', 'types', 'unit'], COMPUTING),
      project('tools', ['console', 'tools'], MIXED),
      project('stack', ['stack'], WAITING),
      project('slow', ['effects', 'hostile', 'lifecycle', 'rules', 'scripts', 'tour'], GIVING_WAY),
      project('paced', ['paced'], PACED),
      project('speed', ['speed'], ALONE),
    ],
  },
})

function project(
  name: string,
  folders: readonly string[],
  { order, setupFiles = [], ...group }: Group,
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `test/${folder}/**/*.test.ts`)
  return {
    extends: true,
    test: { ...group, name, include, setupFiles: [...setupFiles], sequence: { groupOrder: order } },
  }
}
