import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/yaml-positions.ts'

const TEXT = `list:
  - name: a
    to: {x: 1}
  - 7
200: ok
`

describe('YAML with positions', () => {
  const { document, errors, at, locate } = parseYaml(TEXT, 'x.yaml')

  it('is a document', () => {
    expect(errors).toEqual([])
    expect(document.toJS()).toEqual({ list: [{ name: 'a', to: { x: 1 } }, 7], 200: 'ok' })
    expect(at(TEXT.indexOf('7'))).toBe('x.yaml:4:5')
  })

  it.each([
    ['the root', [], '1:1'],
    ['a key', ['list'], '1:1'],
    ['an item', ['list', 1], '4:5'],
    ['an item by the text of its index', ['list', '1'], '4:5'],
    ['a member of an item', ['list', 0, 'to'], '3:5'],
    ['a member in braces', ['list', 0, 'to', 'x'], '3:10'],
    ['a key that is a number', ['200'], '5:1'],
    ['a missing member at its holder', ['list', 0, 'to', 'y', 'z'], '3:5'],
    ['a missing item at its list', ['list', 2], '1:1'],
    ['what a number cannot hold at the number', ['list', 1, 'x'], '4:5'],
  ] as const)('locates %s', (_, place, position) => {
    expect(locate(place)).toBe(`x.yaml:${position}`)
  })

  it('says where a text is not YAML', () => {
    expect(parseYaml('a: 1\nb: [', 'x.yaml').errors).toEqual([expect.stringMatching(/^x\.yaml:2:\d+ .+/)])
    expect(parseYaml('# A\n[a](b) c: d\n\n| --- |\n', 'x.md').errors).toEqual([
      expect.stringMatching(/^x\.md:2:\d+ .+$/),
    ])
  })

  it('locates everything at the start of an empty text', () => {
    expect(parseYaml('', 'x.yaml').locate(['a'])).toBe('x.yaml:1:1')
  })
})
