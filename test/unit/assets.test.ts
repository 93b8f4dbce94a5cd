import { describe, expect, it } from 'vitest'
import { createAssets } from '../../src/api/assets.ts'

describe('files of the pages', () => {
  it.each([
    ['two modules', ['duration.js', 'promql/duration.js'], 'duration.js'],
    ['a module and a script of a page', ['promql/main.js'], 'main.js'],
    ['a module and a file of a package', ['promql/uplot.js'], 'uplot.js'],
  ])('are refused when %s have the same name', (_, shared, name) => {
    expect(() => createAssets(shared.map((path) => new URL(`../../src/${path}`, import.meta.url)))).toThrow(name)
  })
})
