import { assert, jsonValue, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicateKey, hasEveryMember } from '../../src/api/duplicate-key.ts'
import { parseJson } from '../../src/api/json-body.ts'

describe('hasEveryMember', () => {
  it('never says yes of a text that repeats a key, at any depth', () => {
    void assert(
      property(jsonValue(), string(), (value, key) => {
        const twice = `{${JSON.stringify(key)}:0,${JSON.stringify(key)}:${JSON.stringify(value)}}`
        for (const text of [twice, `[${twice}]`, `{"a":${twice}}`, `[":",${twice}]`]) {
          expect(findDuplicateKey(text)).toBeDefined()
          expect(hasEveryMember(JSON.parse(text), text)).toBe(false)
        }
      }),
    )
  })

  it('says yes of every text without repeated keys, unless a string has a colon', () => {
    void assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, (found) => found.replaceAll(':', ';'))
        if (findDuplicateKey(text) === undefined) expect(hasEveryMember(JSON.parse(text), text)).toBe(true)
      }),
    )
  })

  it('stands a body that nests as deep as the limit lets it', () => {
    const depth = 8192
    expect(parseJson(Buffer.from('['.repeat(depth) + ']'.repeat(depth)))).toBeInstanceOf(Array)
  })
})
