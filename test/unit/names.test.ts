import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { document } from '../../src/contract.ts'
import { describeWith, tool } from '../support/tools.ts'

const { pattern, 'x-pattern': seen } = document.components.schemas.Name
const [portable, whole] = [new RegExp(pattern, 'u'), new RegExp(seen, 'u')]
const name = { test: (text: string) => portable.test(text) && whole.test(text) }

/** Characters of the category Cf that are seen, before a number (https://www.unicode.org/reports/tr44/#Prepended_Concatenation_Mark). */
const SEEN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u
const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}]/u

/** Signs that are blank. */
const BLANK = /[\u2800\u{1d159}\u{13441}\u{13442}]/u

describe('the pattern of names', () => {
  it('takes each character alone that shows something, and no other', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      // Half a surrogate pair is refused before a pattern is asked.
      if (code === 0xd800) code = 0xe000
      const text = String.fromCodePoint(code)
      const isSeen = !/\p{Cc}/u.test(text) && !BLANK.test(text) && (!UNSEEN.test(text) || SEEN.test(text))
      if (name.test(text) !== isSeen) wrong.push(code.toString(16))
      if (name.test(`${text}A`) === /\p{Cc}/u.test(text)) wrong.push(`${code.toString(16)} before a letter`)
    }
    expect(wrong).toEqual([])
  })

  it('is matched in a time that grows with the length alone', () => {
    // A quadratic match would take minutes.
    const start = performance.now()
    for (const part of [' ', '\u200b', 'a', 'a ', ' a', '\u{e0041}']) name.test(`${part.repeat(500_000)}\n`)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describeWith(['python3'], "Python's re", () => {
  it('agrees with the service on every pattern of the contract', () => {
    const texts = [
      '',
      'Ada',
      ' ',
      '\u200b',
      '\u3164',
      '\u{e0041}',
      '\u{1f600}',
      '\u200bA',
      'a\u0001',
      '7',
      '٣s',
      '90s',
      '#/a',
      'GET, PUT',
    ]
    const patterns = [...new Set(JSON.stringify(document).match(/(?<="pattern":)"(?:[^"\\]|\\.)*"/g))].map((text) =>
      JSON.parse(text),
    )
    const program =
      'import json, re, sys; t, p = json.load(sys.stdin); print(json.dumps([[bool(re.search(x, s)) for s in t] for x in p]))'
    const input = JSON.stringify([texts, patterns])
    const { stdout, stderr } = spawnSync(tool('python3'), ['-c', program], { input, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(patterns.length).toBeGreaterThan(5)
    expect(JSON.parse(stdout)).toEqual(
      patterns.map((source) => texts.map((text) => new RegExp(source, 'u').test(text))),
    )
  })
})
