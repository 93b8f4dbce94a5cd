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
      'These were the fast tests. Others take minutes (slow, stack), programs that npm does not bring (tools) or a quiet machine (paced, speed):\n' +
        'npm run test:all runs all of them, npm run test:all -- --project slow one kind; scripts/tools/install.sh brings the programs.\n',
    )
  },
}
