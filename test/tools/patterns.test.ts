import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { document } from '../../src/contract.ts'
import { describeWith, tool } from '../support/tools.ts'

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
