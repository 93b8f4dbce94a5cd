/** A table of GitHub Flavored Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A code span; a bar would end the cell even there (GitHub Flavored Markdown, section 4.10). */
export const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``
