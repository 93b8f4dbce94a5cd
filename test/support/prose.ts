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
  [/\basked for was\b/gi, 'the task asks for'],
  [/\b(?:takes?|took|taking) it that\b/gi, 'assumes that'],
  [/\bmay not have any more\b/gi, 'may no longer have'],
]

/** Private metaphors for what has a term, with the term. They are searched in the words of names, too. */
const RETIRED: readonly (readonly [RegExp, string])[] = [
  [/\bacquaintances?\b/gi, 'known persons'],
  [/\b(?:backoff|heed(?:s|ed)?)\b/gi, 'circuit breaker'],
  [/\b(?:blows?|strikes?|striking|struck|worsen(?:s|ed)?)\b/gi, 'fault, impact, affects'],
  [/\b(?:born|bear(?:s|ing)? with)\b/gi, 'created, spawned'],
  [/\bbreathe[sd]?\b/gi, 'yield to the event loop'],
  [/\b(?:crowds?|invit(?:e|es|ed|ing))\b/gi, 'load generator, start'],
  [/\b(?:dice|timetables?)\b/gi, 'random numbers, scheduler'],
  [/\bfarewells?\b/gi, 'stop'],
  [/\b(?<!at a )glance\b/gi, 'stats'],
  [/\bhallways?\b/gi, 'middleware, dispatch'],
  [/\bobstacles?\b/gi, 'unmet precondition'],
  [/\b(?:tally|tallies)\b/gi, 'counts'],
  [/\b(?:unite[sd]?|uniting)\b/gi, 'merge'],
  [/\bvisitors?\b/gi, 'ambient traffic, users'],
  [/\bwitness(?:es)?\b/gi, 'observer'],
]

/** Names that were such metaphors, though each of their words is common. */
const RETIRED_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:createLife|liveUnmatched)\b/g, 'createPipeline, handleUnmatched'],
  [/\blineOf\b/g, 'stateOf'],
  [/\b(?:TruthKeeper|tellTruth|takeDown|inTurn)\b/g, 'GroundTruth, query, snapshot, singleFlight'],
  [/\b(?:failEither|missCache)\b/g, 'a function of its own kind'],
  [/\bLEFT_OUT\b/g, 'METRICS_WITHOUT_PANEL'],
]

const MOST_WORDS = 25

/** A text as one line: without the marks of comments, so that a pattern may span lines. */
const joined = (text: string) => text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/|#)?\s*/g, ' ')

/** A text with the words of each name apart: `onVisitors` and `ON_VISITORS` have two. */
const separated = (text: string) => text.replace(/(?<=[a-z\d])(?=[A-Z])|_/g, ' ')

/** The passages of a text, in code or in a page, that a pattern finds. */
export function awkward(text: string): string[] {
  const line = joined(text)
  return [...found(line, PATTERNS), ...found(line, RETIRED_NAMES), ...found(separated(line), RETIRED)]
}

const found = (line: string, patterns: readonly (readonly [RegExp, string])[]) =>
  patterns.flatMap(([pattern, instead]) =>
    [...line.matchAll(pattern)].map(({ 0: passage, index }) => {
      const around = line.slice(Math.max(0, index - 25), index + passage.length + 25)
      return `"${around}": say ${instead}`
    }),
  )

/** The marks of a merge that ended in a conflict, wherever lines of a text begin with them. */
export const conflictMarkers = (text: string) => text.match(/^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/gm) ?? []

const COMMENTS = {
  marks: /^[ \t]*(?:#|\/\/|\/?\*+\/?|<!--)[ \t]?|[ \t]*(?:\*\/|-->)$/gm,
  code: /(?:^|(?<=\s))\/\*[\s*][\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+|(?<=\s)\/\/ .*$/gm,
  html: /<!--[\s\S]*?-->/g,
  other: /(?:^[ \t]*#.*\n?)+|(?<=\s)# .*$/gm,
} as const

/** The comments of a source, each a page of its own, without their marks; a tag of JSDoc begins a paragraph. */
export function commentsOf(path: string, source: string): string[] {
  const kind = /\.(?:[cm]?js|ts|css)$/.test(path) ? 'code' : path.endsWith('.html') ? 'html' : 'other'
  return (source.match(COMMENTS[kind]) ?? []).map((comment) =>
    comment.replace(COMMENTS.marks, '').replace(/@\w+(?: \{.*?\})?/g, '\n\n'),
  )
}

/** What a contract, as JSON, says to people: its summaries, descriptions and helps, each a page of its own. */
export function descriptionsOf(contract: string): string[] {
  const texts: string[] = []
  JSON.parse(contract, (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:summary|description|help)$/.test(key)) texts.push(value)
    return value
  })
  return texts
}

/**
 * The sentences of a page that have more than 25 words. Tables, blocks and comments are left out. Code and a link count
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
