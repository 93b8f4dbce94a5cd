import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { TestSequencerConstructor } from 'vitest/node'
import { isCi } from './scripts/tools/ci.ts'
import { LongFirst } from './scripts/tools/long-first.ts'
import { otherTests } from './scripts/tools/other-tests.ts'

/** How many files run at a time on two cores, where tests compute in between. */
const COMPUTING = { maxWorkers: 3, order: 0 }
/** The same where programs of others compute and wait in turn. */
const MIXED = { maxWorkers: 4, order: 1 }
/** The same where tests wait for most of their time: for scrapes, for windows, for the ends of processes. */
const WAITING = { maxWorkers: 3, order: 2 }

type Group = { readonly maxWorkers: number; readonly order: number; readonly setupFiles?: readonly string[] }

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
      // Many services and a Prometheus wait for ten minutes. What runs beside them gives way, or alerts would fire.
      project('stack', ['stack'], WAITING),
      project('slow', ['effects', 'hostile', 'lifecycle', 'scripts', 'tour'], {
        ...WAITING,
        setupFiles: ['test/support/give-way.ts'],
      }),
      // Speed and what a full load does: next to others they would measure those.
      project('speed', ['speed'], { maxWorkers: 1, order: 3 }),
    ],
  },
})

function project(
  name: string,
  folders: readonly string[],
  { maxWorkers, order, setupFiles = [] }: Group,
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `test/${folder}/**/*.test.ts`)
  return {
    extends: true,
    test: { name, include, maxWorkers, setupFiles: [...setupFiles], sequence: { groupOrder: order } },
  }
}
