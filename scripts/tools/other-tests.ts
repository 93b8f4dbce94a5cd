import type { Reporter, TestSpecification, Vitest } from 'vitest/node'

let vitest: Vitest | undefined
let files = 0

/** Says after a run of all fast tests and no others, in two lines, which other tests there are and how they are run. */
export const otherTests: Reporter = {
  onInit(started: Vitest) {
    vitest = started
  },
  onTestRunStart(specifications: readonly TestSpecification[]) {
    files = specifications.length
  },
  async onTestRunEnd() {
    if (vitest?.projects.map(({ name }) => name).join() !== 'fast' || vitest.config.testNamePattern) return
    if (files < (await vitest.globTestSpecifications()).length) return
    process.stdout.write(
      'These were the fast tests. The others (tools, stack, slow, paced, speed) take 22 minutes, and many need programs that npm does not bring:\n' +
        'npm run test:all runs all of them, npm run test:all -- --project slow one kind; scripts/tools/install.sh brings the programs.\n',
    )
  },
}
