/** What Go's RE2 writes in another way than JavaScript, and how JavaScript writes it. */
const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
}

const compiled = new Map<string, RegExp>()

/**
 * A regular expression of PromQL that has to match a whole value (https://github.com/google/re2/wiki/Syntax). Throws a
 * SyntaxError for one that RE2 refuses or that JavaScript cannot express.
 */
export function anchored(pattern: string): RegExp {
  const regexp = compiled.get(pattern) ?? compile(pattern)
  compiled.set(pattern, regexp)
  return regexp
}

function compile(pattern: string): RegExp {
  const [, leading = '', rest = ''] = /^((?:\(\?[ims]+\))?)(.*)$/s.exec(pattern) ?? []
  const translated = rest
    .replaceAll(/\\Q(.*?)(?:\\E|$)/gs, (_, text: string) => text.replaceAll(/[^\w\s]/g, '\\$&'))
    .replaceAll(/\[:(\^?)(\w+):\]/g, (whole, negation, name) => (negation ? whole : (POSIX_CLASSES[name] ?? whole)))
    .replaceAll('(?P<', '(?<')
    .replaceAll('\\A', '^')
    .replaceAll('\\z', '$')
  // RE2 knows neither of these, and JavaScript does.
  if (/(?<!\\)(?:\\\\)*(?:\(\?<?[=!]|\\[1-9])/.test(translated)) throw new SyntaxError(`invalid regexp: ${pattern}`)
  if (/\[:\w|\[:\^/.test(translated)) throw new SyntaxError(`unknown class of characters: ${pattern}`)
  const flags = new Set(['s', ...leading.replaceAll(/[^im]/g, ''), ...(/\\[pP]/.test(translated) ? ['u'] : [])])
  return new RegExp(`^(?:${translated})$`, [...flags].join(''))
}
