/** Above a quoted mail: who wrote it and when, a heading, or the first of the lines that name its sender. */
const QUOTE_BEGINS = [
  /^\s*>/,
  /\b(?:wrote|kirjoitti|skrev|schrieb|a écrit|escribió|ha scritto|schreef)\b.{0,120}:\s*$/i,
  /^\s*[-_*]{2,}\s*(?:original message|forwarded message|alkuperäinen viesti|välitetty viesti|ursprungligt meddelande|ursprüngliche nachricht|weitergeleitete nachricht)/i,
  /^\s*[*]?(?:from|lähettäjä|från|von|de)[*]?\s*:\s*.*@/i,
  /^\s*_{10,}\s*$/,
]

/** The lines of a mail that its writer wrote, down to the first that is quoted. */
export function ownLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => QUOTE_BEGINS.some((begins) => begins.test(line)))
  return end < 0 ? lines : lines.slice(0, end)
}

/**
 * What the holder of an address wrote in the mail that a draft quotes, as plain text; undefined where the draft quotes
 * nobody, or somebody else first.
 */
export function quotedFrom(draft: string, address: string): string | undefined {
  const lines = draft.split(/\r?\n/)
  const at = lines.findIndex((line) => QUOTE_BEGINS.some((begins) => begins.test(line)))
  if (at < 0 || address.trim() === '') return undefined
  // An introduction may be broken over lines, and a heading stand above the line that names the sender.
  const head = lines.slice(Math.max(0, at - 2), at + 3)
  const named = head.findLastIndex((line) => line.toLowerCase().includes(address.trim().toLowerCase()))
  if (named < 0) return undefined
  const rest = lines.slice(Math.max(0, at - 2) + named + 1)
  const isHeading = (line: string) => /^\s*[>*]*\s*\p{L}[\p{L} ]{1,20}[*]?:\s/u.test(line)
  const body = rest.slice(
    Math.max(
      0,
      rest.findIndex((line) => line.trim() !== '' && !isHeading(line)),
    ),
  )
  return body.map((line) => line.replace(/^> ?/, '')).join('\n')
}
