import { describe, expect, it } from 'vitest'
import { PAGES, readPage } from '../support/pages.ts'

const INDEX = 'docs/decisions/README.md'
const RECORDS = PAGES.filter((path) => /^docs\/decisions\/\d{4}-/.test(path))

type Decision = { readonly number: number; readonly title: string; readonly file: string; readonly status: string }

/** The decisions that an index lists, a row each. */
function listed(index: string): Decision[] {
  const rows = index.matchAll(/^\| (\d+) \| \[(.+)\]\((.+\.md)\) \| (.+) \|$/gm)
  return [...rows].map(([, number, title = '', file = '', status = '']) => ({
    number: Number(number),
    title,
    file,
    status,
  }))
}

/** What a record says about itself; throws when its head has another form. */
function decisionIn(path: string, text: string): Decision {
  const [, number, title = '', status = ''] = /^# (\d+)\. (.+)\n\nStatus: (.+)\n\n## Context\n/.exec(text) ?? []
  if (number === undefined)
    throw new Error(`${path}: must begin with "# <number>. <title>", "Status: ...", "## Context"`)
  return { number: Number(number), title, file: path.replace(/^.*\//, ''), status }
}

describe('the decisions', () => {
  const decisions = RECORDS.map((path) => decisionIn(path, readPage(path)))
  const byNumber = (a: Decision, b: Decision) => a.number - b.number

  it('are all in the index, with the title and the status that they have', () => {
    expect(listed(readPage(INDEX)).sort(byNumber)).toEqual(decisions.sort(byNumber))
  })

  it('have the number of their file, each once', () => {
    for (const { number, file } of decisions) expect(file.slice(0, 4), file).toBe(String(number).padStart(4, '0'))
    expect(new Set(decisions.map(({ number }) => number)).size).toBe(decisions.length)
  })

  it('are accepted, or superseded by one that is there', () => {
    for (const { status, file } of decisions) {
      const by = /^superseded by \[(\d+)\]\((.+)\)$/.exec(status)
      if (by) expect(decisions, file).toContainEqual(expect.objectContaining({ number: Number(by[1]), file: by[2] }))
      else expect(status, file).toBe('accepted')
    }
  })
})

describe('the check of decisions', () => {
  it.each([
    '# 7. Title\n\n## Context\n',
    '# Title\n\nStatus: accepted\n\n## Context\n',
    '# 7. Title\n\nStatus: accepted\n\n## Why\n',
  ])('refuses a record that begins with %j', (text) => {
    expect(() => decisionIn('planted.md', text)).toThrow('planted.md: must begin with')
  })
})
