import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LONG } from '../../scripts/tools/long-first.ts'

it('the files that start first exist', () => {
  expect(LONG.length).toBeGreaterThan(0)
  expect(LONG.filter((name) => !existsSync(`test/${name}.test.ts`))).toEqual([])
})
