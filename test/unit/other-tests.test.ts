import { expect, it, vi } from 'vitest'
import type { Vitest } from 'vitest/node'
import { otherTests } from '../../scripts/tools/other-tests.ts'

it.each([
  [['fast'], /^These were the fast tests[.] .*\n.*npm run test:all .*\n$/],
  [['fast', 'slow'], /^$/],
])('after a run of %j there are the words %s', async (names, words) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  otherTests.onInit?.({ projects: names.map((name) => ({ name })) } as unknown as Vitest)
  await otherTests.onTestRunEnd?.([], [], 'passed')
  const printed = write.mock.calls.map(([text]) => text).join('')
  write.mockRestore()
  expect(printed).toMatch(words)
})
