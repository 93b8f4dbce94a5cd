import { describe, expect, it } from 'vitest'
import { membersOf, toPointer } from '../../src/json-pointer.ts'

describe('a JSON pointer', () => {
  it.each([
    [[], '#'],
    [[''], '#/'],
    [['foo', '0'], '#/foo/0'],
    [['a/b'], '#/a~1b'],
    [['m~n'], '#/m~0n'],
    [['~1'], '#/~01'],
    [['c%d'], '#/c%25d'],
    [['e^f'], '#/e%5Ef'],
    [['#', 'ä'], '#/%23/%C3%A4'],
  ] as const)('of %j is %s, and leads back', (members, pointer) => {
    expect(toPointer(members)).toBe(pointer)
    expect(membersOf(pointer)).toEqual(members)
  })

  it('that is not a fragment has no percent-encoding', () => {
    expect(membersOf('')).toEqual([])
    expect(membersOf('/a~1b/c%25d/~01')).toEqual(['a/b', 'c%25d', '~1'])
  })

  it('throws where its percent-encoding is wrong', () => {
    expect(() => membersOf('#/%zz')).toThrow(URIError)
  })
})
