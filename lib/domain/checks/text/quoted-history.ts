const HEAD =
  /^(?:-{2,} ?(?:original message|alkuperäinen viesti|forwarded message|välitetty viesti)|_{10,}$|(?:on|am|le) .{5,120} wrote: ?$|.{5,120} kirjoitti: ?$|(?:lähettäjä|from): .{1,200}$)/i

/**
 * The canonical text with quoted history blanked out by spaces, so that offsets stay: lines that start with `>`, and
 * all that follows the head of a quoted mail.
 */
export function withoutQuotedHistory(plain: string): string {
  if (
    !/^[ \t]*>|wrote:|kirjoitti:|original message|alkuperäinen viesti|forwarded message|välitetty viesti|^_{10}|^from: |^lähettäjä: /im.test(
      plain,
    )
  ) {
    return plain
  }
  let history = false
  return plain
    .split('\n')
    .map((line, at, lines) => {
      if (!history && HEAD.test(line) && isHead(line, lines[at + 1])) history = true
      return history || /^[ \t]{0,8}>/.test(line) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

/** A lone `From:` line is a field of an invoice; followed by `Sent:` it opens a quoted mail. */
function isHead(line: string, next: string | undefined): boolean {
  return !/^(?:from|lähettäjä):/i.test(line) || /^(?:sent|date|lähetetty|päiväys):/i.test(next ?? '')
}
