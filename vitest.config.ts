import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { isCi } from './scripts/tools/ci.ts'
import { otherTests } from './scripts/tools/other-tests.ts'

/** As many files at a time as two cores bear: some tests wait, others need a core. */
const SHARED = { maxWorkers: 2, order: 1 }

/** The projects, each with its folders of `test/`; docs/contributing.md says what each needs and how long it takes. */
export default defineConfig({
  test: {
    // Nothing is measured by these: on a busy machine a process can take a minute to start.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', otherTests, ...(isCi(process.env) ? ['json'] : [])],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      project('fast', ['contract', 'generate', 'types', 'unit'], SHARED),
      project('slow', ['effects', 'hostile', 'lifecycle', 'scripts'], SHARED),
      project('tools', ['console', 'tools'], SHARED),
      // Many services and a Prometheus, whose alerts are about time: nothing else runs beside them.
      project('stack', ['stack'], { maxWorkers: 1, order: 2 }),
      // Comparisons of speed: next to others they would measure those.
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
