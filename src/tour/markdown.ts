/** A fenced block of a page: what stands behind its fence, its text, its line, and the paragraph that follows. */
export type Block = { readonly info: string; readonly body: string; readonly line: number; readonly next: string }

/** The fenced blocks of a page in order (CommonMark, section 4.5, as far as the lessons use it). */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const info = /^```(.+)$/.exec(lines[at] ?? '')?.[1]
    if (!info) continue
    const end = lines.indexOf('```', at)
    if (end < 0) throw new Error(`line ${at + 1}: this block never ends`)
    blocks.push({ info, body: lines.slice(at + 1, end).join('\n'), line: at + 1, next: paragraphAfter(lines, end) })
    at = end
  }
  return blocks
}

/** The text after a fence, up to the next empty line; nothing when another block or a tag follows. */
function paragraphAfter(lines: readonly string[], fence: number): string {
  const begin = lines.findIndex((line, index) => index > fence && line.trim() !== '')
  if (begin < 0 || /^(```|<|#)/.test(lines[begin] ?? '')) return ''
  const end = lines.findIndex((line, index) => index > begin && line.trim() === '')
  return lines.slice(begin, end < 0 ? undefined : end).join(' ')
}
