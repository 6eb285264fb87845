import { endsAt, type Ground } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { tokenAt } from '../text/tokens'

/** The shape of a mail: how it begins and how it ends. */
export interface Letter {
  /** The first line with words: where a greeting belongs. */
  readonly start: number
  readonly greeting: boolean
  /** Where the closing line begins, or a name that stands by itself at the end; undefined without either. */
  readonly closing: number | undefined
  /** Something that reads as a name stands below the closing line. */
  readonly signed: boolean
}

export function letterOf(body: Ground): Letter {
  const { plain } = body
  const start = /\S/.exec(plain)?.index ?? 0
  const closing = closingOf(body)
  const signature = closing ?? signatureOf(plain)
  return {
    start,
    greeting: hasGreeting(body, start),
    closing: signature,
    signed: closing === undefined ? signature !== undefined : isSigned(plain, closing),
  }
}

function hasGreeting(body: Ground, start: number): boolean {
  for (let at = 0; at < Math.min(8, body.tokens.length); at += 1) {
    if (endsAt(body, at, PLACED.greeting)) return true
  }
  const firstLine = body.plain.slice(start).split('\n', 1)[0] ?? ''
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ' -]{1,40},\s*$/.test(firstLine)
}

/** The last line that is a closing phrase and hardly more. */
function closingOf(body: Ground): number | undefined {
  const closings = body.hits.filter(
    (hit) => hit.phrase.meaning.signal === 'closing' && startsLine(body, hit.first),
  )
  for (const { start } of closings.reverse()) {
    const lineEnd = body.plain.indexOf('\n', start)
    const line = body.plain.slice(start, lineEnd < 0 ? undefined : lineEnd)
    const words = line.trim().split(/\s+/).length
    if (words <= 6) return start
  }
  return undefined
}

function startsLine({ plain, tokens }: Ground, first: number): boolean {
  const start = tokens[first]?.start ?? 0
  const before = tokens[first - 1]
  return (
    !before ||
    plain.slice(before.end, start).includes('\n') ||
    /[.!?] *$/.test(plain.slice(before.end, start))
  )
}

/** A short last line that looks like a name: `Bob Smith`, `Aino`, `/Aino`. */
function signatureOf(plain: string): number | undefined {
  const end = plain.trimEnd().length
  const start = plain.lastIndexOf('\n', end - 1) + 1
  const line = plain.slice(start, end)
  const looksLikeName =
    /^[-–/ ]{0,3}[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'.-]{1,20}(?: [A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'.-]{0,20}){0,3}$/.test(
      line,
    )
  return start > 0 && looksLikeName ? start : undefined
}

function isSigned(plain: string, closing: number): boolean {
  const rest = plain.slice(closing)
  const [first = '', ...below] = rest.split('\n')
  if (below.some((line) => /[A-Za-zÀ-ɏͰ-ӿ]{2}/.test(line))) return true
  return /,? +[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ]+ *$/.test(first) && first.trim().split(/\s+/).length > 1
}

/** The sentence-free position before the closing, where a line can be put in. */
export function beforeClosing(body: Ground, closing: number | undefined): number {
  if (closing === undefined) return body.plain.trimEnd().length
  const before = body.tokens[tokenAt(body.tokens, closing) - 1]
  return before ? Math.min(closing, endOfLine(body.plain, before.end)) : closing
}

function endOfLine(plain: string, from: number): number {
  const end = plain.indexOf('\n', from)
  return end < 0 ? plain.length : end
}
