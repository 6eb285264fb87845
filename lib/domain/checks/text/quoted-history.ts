const HEAD =
  /^(?:-{2,} ?(?:original message|alkuperäinen viesti|forwarded message|välitetty viesti)|_{10,}$|(?:lähettäjä|from): .{1,200}$)/i
const WROTE = /^(?:(?:on|am|le) .{5,120} wrote|.{5,120} kirjoitti): ?$/i

/** A text with no line of these quotes nothing. */
const MAY_QUOTE =
  /^(?:[ \t]{0,8}>|--|_{10}|[Ll](?:ähettäjä|ÄHETTÄJÄ):|[Ff](?:rom|ROM):)|(?:wrote|WROTE|kirjoitti|KIRJOITTI): ?$/m

/** True when a paragraph has a line of those that quoted history begins with. */
export function mayQuote(paragraph: string): boolean {
  return MAY_QUOTE.test(paragraph)
}

/**
 * The canonical text with quoted history blanked out by spaces, so that offsets stay: lines that start with `>`, and
 * all that follows the head of a quoted mail.
 */
export function withoutQuotedHistory(plain: string): string {
  let history = false
  return plain
    .split('\n')
    .map((line, at, lines) => {
      history ||= isHead(line, lines[at + 1])
      return history || /^[ \t]{0,8}>/.test(line) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

/** A lone `From:` line is a field of an invoice; followed by `Sent:` it opens a quoted mail. */
function isHead(line: string, next = ''): boolean {
  if (!HEAD.test(line)) return /: ?$/.test(line) && WROTE.test(line)
  return !/^[fl]/i.test(line) || /^(?:sent|date|lähetetty|päiväys):/i.test(next)
}
