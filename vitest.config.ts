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
      project('slow', ['effects', 'hostile', 'lifecycle', 'scripts'], WAITING),
      // Many services and a Prometheus wait for ten minutes. Programs that compute would delay them until alerts fire.
      project('stack', ['stack'], WAITING),
      // Speed and what a full load does: next to others they would measure those.
      project('speed', ['speed'], { maxWorkers: 1, order: 3 }),
    ],
  },
})

function project(
  name: string,
  folders: readonly string[],
  { maxWorkers, order }: { readonly maxWorkers: number; readonly order: number },
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `test/${folder}/**/*.test.ts`)
  return { extends: true, test: { name, include, maxWorkers, sequence: { groupOrder: order } } }
}
