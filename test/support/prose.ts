import { withoutBlocks } from './pages.ts'

/** Words that read translated, with what to say instead. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|one\b|fewer\b)/gi, 'is not a ...'],
  [/(?<!\bthere )\b(?:is|are) none\b/gi, 'is not a ..., has no ...'],
  [/\b(?:is|are|was|were|be|been|being)(?: \w+)? told\b/gi, 'gets, learns, hears'],
  [/\btell(?:s|ing)? (?:nothing )?of\b/gi, 'says, shows'],
  [/\bso many\b/gi, 'the number'],
  [/\bof itself\b/gi, 'about itself, by itself'],
  [/\b(?<!people |persons )at work\b/gi, 'in progress, active'],
  [/\bon and on\b/gi, 'all the time'],
  [/\b(?:is|are|was|were|be|been) struck\b/gi, 'fails, is slowed down'],
  [/\basked for was\b/gi, 'the task asks for'],
  [/\b(?:takes?|took|taking) it that\b/gi, 'assumes that'],
  [/\bvisitors?\b/gi, 'ambient traffic, users'],
  [/\bmay not have any more\b/gi, 'may no longer have'],
]

const MOST_WORDS = 25

/** A text as one line: without the marks of comments, so that a pattern may span lines. */
const joined = (text: string) => text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/|#)?\s*/g, ' ')

/** The passages of a text, in code or in a page, that a pattern finds. */
export function awkward(text: string): string[] {
  const line = joined(text)
  return PATTERNS.flatMap(([pattern, instead]) =>
    [...line.matchAll(pattern)].map(({ 0: found, index }) => {
      const around = line.slice(Math.max(0, index - 25), index + found.length + 25)
      return `"${around}": say ${instead}`
    }),
  )
}

/**
 * The sentences of a page that have more than 25 words. Tables, blocks and comments are left out; code and a link count
 * as their text, and an item of a list is a text of its own. A sentence ends at `.`, `!`, `?` or `:` before a space.
 */
export function longSentences(page: string): string[] {
  const prose = withoutBlocks(page)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\|.*$/gm, '')
    .replace(/^#.*$/gm, '')
    .replace(/`[^`]+`/g, 'code')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return prose
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((paragraph) =>
      paragraph
        .replace(/^\s*(?:[-*]|\d+\.) /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:][)"*]*) (?=\S)/))
    .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
}

/** Words have a letter or a digit: dashes, slashes and signs between them are not words. */
const wordsIn = (sentence: string) => sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
