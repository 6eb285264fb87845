/**
 * Breaks a text into lines no wider than `limit`: at spaces and after hyphens and slashes, within a word only when it
 * fills a line of its own. Line breaks in the text are kept; no-break spaces never break. At least one line.
 */
export function wrap(text: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), limit, widthOf))
}

function wrapParagraph(text: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(text) <= limit) return [text]
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^ \-/]*(?:[-/]+| +|$)/g) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > limit) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
    while (widthOf(line.trimEnd()) > limit) {
      const head = longestStart(line, limit, widthOf)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/** As many characters as fit, at least one. */
function longestStart(text: string, limit: number, widthOf: (text: string) => number): string {
  let start = ''
  for (const character of text) {
    if (start !== '' && widthOf(start + character) > limit) break
    start += character
  }
  return start
}
