import { describe, expect, it } from 'vitest'
import { document } from '../../src/contract.ts'

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
