import { describe, expect, it } from 'vitest'
import { emitDocs } from '../../scripts/generate/emit-docs.ts'

const block = (name: string, inside = '') => `<!-- generated: ${name} -->\n${inside}<!-- /generated: ${name} -->\n`

describe('the generated tables of the documentation', () => {
  it('replace what stands between their markers, on any page, with links from that page', () => {
    const pages = new Map([
      ['README.md', `before\n${block('alerts', 'old\n')}after\n`],
      ['docs/alerts.md', `${block('alerts')}${block('other', 'old\n')}`],
      ['docs/none.md', 'as it was\n'],
    ])
    const tables = { alerts: (root: string) => `[a](${root}a.md)`, other: () => 'new' }
    expect([...emitDocs(pages, tables)]).toEqual([
      ['README.md', `before\n${block('alerts', '[a](a.md)\n')}after\n`],
      ['docs/alerts.md', `${block('alerts', '[a](../a.md)\n')}${block('other', 'new\n')}`],
      ['docs/none.md', 'as it was\n'],
    ])
  })

  it.each([
    ['a marker has a name without a table', block('odd'), /^README\.md: there is no generated table "odd"$/],
    ['a table stands on no page', '', /^no page has the markers of the generated table alerts$/],
    ['an end is missing', '<!-- generated: alerts -->\n', /^no page has the markers of the generated table alerts$/],
  ])('stop generation when %s', (_, text, says) => {
    const emit = () => emitDocs(new Map([['README.md', text]]), { alerts: () => '' })
    expect(emit).toThrow(says)
  })
})
