import type { Reporter, Vitest } from 'vitest/node'

let projects: readonly string[] = []

/** Says after a run of the fast tests alone, in two lines, which other tests there are and how they are run. */
export const otherTests: Reporter = {
  onInit(vitest: Vitest) {
    projects = vitest.projects.map(({ name }) => name)
  },
  onTestRunEnd() {
    if (projects.join() !== 'fast') return
    process.stdout.write(
      'These were the fast tests. The others (tools, stack, slow, paced, speed) take 20 minutes, and many need programs that npm does not bring:\n' +
        'npm run test:all runs all of them, npm run test:all -- --project slow one kind; scripts/tools/install.sh brings the programs.\n',
    )
  },
}
