import { expect, it, vi } from 'vitest'
import type { TestSpecification, Vitest } from 'vitest/node'
import { otherTests } from '../../scripts/tools/other-tests.ts'

const [ONE, ALL] = [[{}], [{}, {}]] as unknown as [TestSpecification[], TestSpecification[]]
const WORDS = /^These were the fast tests[.] .*\n.*npm run test:all .*\n$/

it.each([
  ['all fast tests', ['fast'], ALL, undefined, WORDS],
  ['one file', ['fast'], ONE, undefined, /^$/],
  ['the tests of one name', ['fast'], ALL, /name/, /^$/],
  ['two projects', ['fast', 'slow'], ALL, undefined, /^$/],
] as const)('after %s of %j', async (_, names, files, testNamePattern, words) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const projects = names.map((name) => ({ name }))
  otherTests.onInit?.({
    projects,
    config: { testNamePattern },
    globTestSpecifications: async () => ALL,
  } as unknown as Vitest)
  await otherTests.onTestRunStart?.(files)
  await otherTests.onTestRunEnd?.([], [], 'passed')
  const printed = write.mock.calls.map(([text]) => text).join('')
  write.mockRestore()
  expect(printed).toMatch(words)
})
