import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLesson, readLessons, type Step } from '../../src/tour/lesson.ts'
import type { ServiceState } from '../../src/tour/service.ts'
import { WRONG } from '../../src/tour/verdict.ts'

const lessons = readLessons()
const index = readFileSync('tour/README.md', 'utf8')

const PAGE = `# 3. Title

\`\`\`yaml incident
incident: error-burst
\`\`\`

\`\`\`yaml check
truth: error ratio
view: instance
\`\`\`

\`\`\`promql answer
one
\`\`\`

\`\`\`promql wrong raw-counter
two
\`\`\`

Because of
two lines.

\`\`\`yaml check
truth: requests per second
\`\`\`

\`\`\`promql answer
three
\`\`\`
`

describe('the lessons', () => {
  it('are in order, each in the index and linked from the one before', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(10)
    expect(lessons.map(({ number }) => number)).toEqual(lessons.map((_, index) => index + 1))
    for (const { title, page, number } of lessons) {
      expect(index).toContain(`| ${number} | [${title}](${page}) |`)
      const before = lessons[number - 2]
      if (before) expect(readFileSync(`tour/${before.page}`, 'utf8')).toContain(`Next: [${title}](${page})`)
    }
  })

  it('have a task, a hint, an answer and wrong answers each, and links that lead somewhere', () => {
    for (const { page, steps, searches } of lessons) {
      const tasks = steps.length + searches.length
      const text = readFileSync(`tour/${page}`, 'utf8')
      const count = (word: string) => text.split(word).length - 1
      expect(count('\n## Task'), page).toBe(tasks)
      for (const part of ['Hint', 'Answer']) {
        expect(count(`<summary>${part}</summary>`), `${page}: ${part}`).toBe(tasks)
      }
      expect(count('<summary>Wrong answers, and what they give</summary>'), page).toBe(steps.length)
      expect(count('<details>')).toBe(count('</details>'))
      for (const { id, wrong } of steps) expect(wrong.length, id).toBeGreaterThan(1)
      for (const [, link = ''] of text.matchAll(/\]\(((?!http)[^)#]+)/g))
        expect(existsSync(`tour/${link}`), link).toBe(true)
    }
  })

  it('ask for the share of the store by the limit that the service exposes', () => {
    const { quantity } = lessons.flatMap(({ steps }) => steps).find(({ id }) => id === '6.1') as Step
    const values: Readonly<Record<string, number>> = { person_store_count: 80, person_store_limit: 100 }
    const exposed = (name: string) => [{ labels: {}, value: values[name] ?? Number.NaN }]
    expect(quantity.of({ exposed } as unknown as ServiceState)).toEqual([{ labels: {}, value: 0.8 }])
  })

  it('name the command that starts each incident', () => {
    for (const { page, steps } of lessons) {
      const text = readFileSync(`tour/${page}`, 'utf8')
      for (const { id } of steps.filter(({ incident }) => incident)) {
        expect(text.includes(`start ${id}\n`) || text.includes(`start ${Number.parseInt(id, 10)}\n`), id).toBe(true)
      }
    }
  })

  it('have every verdict in the index', () => {
    for (const [name, meaning] of Object.entries(WRONG)) expect(index).toContain(`| 1 | \`${name}\` | ${meaning} |`)
  })
})

describe('readLesson', () => {
  it('reads what a check needs from the page', () => {
    const { title, steps } = readLesson('03-title.md', PAGE)
    expect(title).toBe('Title')
    expect(steps).toMatchObject([
      {
        id: '3.1',
        quantity: { unit: 'as a share' },
        perInstance: true,
        incident: { incident: 'error-burst' },
        answers: ['one'],
        wrong: [{ query: 'two', verdict: 'raw-counter', reason: 'Because of two lines.' }],
      },
      { id: '3.2', perInstance: false, answers: ['three'], wrong: [] },
    ])
  })

  it.each([
    ['# 3.', '# 4.', '03-title.md: its heading has to be "# 3. Title"'],
    ['error ratio', 'beauty', '03-title.md:7: "beauty" is not a quantity'],
    ['view: instance', 'view: all', '03-title.md:7: the view can only be "instance"'],
    ['view:', 'views:', '03-title.md:7: unknown key views'],
    ['view: instance', 'tolerance: 15 %', '03-title.md:7: unknown key tolerance'],
    ['wrong raw-counter', 'wrong because', '03-title.md:16: no verdict because'],
    ['Because of\ntwo lines.', '', '03-title.md:16: no paragraph'],
    ['three\n```', 'three', 'line 27: this block never ends'],
    ['promql answer\nthree', 'promql\nthree', '03-title.md:23: no block "promql answer" follows'],
  ])('refuses a page with %j as %j', (before, after, message) => {
    expect(PAGE).toContain(before)
    expect(() => readLesson('03-title.md', PAGE.replace(before, after))).toThrow(message)
  })
})
