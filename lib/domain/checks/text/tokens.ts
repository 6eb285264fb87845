/** A word, a number or one of the signs `& / + % #`, with its place in the canonical text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** True when a phrase cannot run on from the token before: punctuation or an empty line lies between. */
  readonly breakBefore: boolean
  readonly isNumber: boolean
}

const SIGNS = '&/+%#'

/** The tokens of a folded text. An apostrophe parts words (`we'll` is `we ll`), a hyphen inside words too. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  let breakBefore = true
  let lineFeeds = 0
  let at = 0
  while (at < folded.length) {
    const code = folded.charCodeAt(at)
    if (isWordCode(code)) {
      const start = at
      let digitsOnly = true
      while (at < folded.length && isWordCode(folded.charCodeAt(at))) {
        if (!isDigitCode(folded.charCodeAt(at))) digitsOnly = false
        at += 1
      }
      const word = folded.slice(start, at)
      tokens.push({
        word,
        start,
        end: at,
        breakBefore: breakBefore || lineFeeds > 1,
        isNumber: digitsOnly,
      })
      breakBefore = false
      lineFeeds = 0
      continue
    }
    const letter = folded.charAt(at)
    if (letter === '\n') lineFeeds += 1
    else if (SIGNS.includes(letter)) {
      tokens.push({
        word: letter,
        start: at,
        end: at + 1,
        breakBefore: breakBefore || lineFeeds > 1,
        isNumber: false,
      })
      breakBefore = false
      lineFeeds = 0
    } else if (letter !== ' ' && letter !== '\t' && letter !== "'" && !joins(folded, at)) breakBefore = true
    at += 1
  }
  return tokens
}

/** The last token that starts at or before the offset, or -1. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigitCode(code)
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xb5
  return code < 0x2000 || (code > 0x2bff && code < 0xd800) || (code > 0xdfff && code < 0xfe00)
}

/** A hyphen inside a word and the points of `a.s.a.p.` do not end a phrase. */
function joins(folded: string, at: number): boolean {
  const letter = folded.charAt(at)
  const before = folded.charCodeAt(at - 1)
  const after = folded.charCodeAt(at + 1)
  if (letter === '-' || letter === '\u2010' || letter === '\u2011') {
    return at > 0 && isWordCode(before) && isWordCode(after)
  }
  if (letter !== '.' || at === 0 || !isWordCode(before) || isDigitCode(before)) return false
  const alone = at < 2 || !isWordCode(folded.charCodeAt(at - 2))
  return alone && isWordCode(after) && !isDigitCode(after)
}
