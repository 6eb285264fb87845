/** A word, a number or one of the signs `& / + % #`, with its place in the canonical text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** True when a phrase cannot run on from the token before: punctuation or an empty line lies between. */
  readonly breakBefore: boolean
  /** True when a comma is all that lies between. */
  readonly commaBefore: boolean
  readonly hasDigit: boolean
  /** True for figures alone. */
  readonly isNumber: boolean
}

const [TAB, LINE_FEED, SPACE, APOSTROPHE, COMMA] = [9, 10, 32, 39, 44]

/** The tokens of a folded text. An apostrophe parts words (`we'll` is `we ll`), a hyphen inside words too. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  let breakBefore = true
  let commas = 0
  let breaks = 0
  let lineFeeds = 0
  let at = 0
  while (at < folded.length) {
    const start = at
    let digits = 0
    let code = folded.charCodeAt(at)
    while (isWordCode(code)) {
      if (isDigitCode(code)) digits += 1
      at += 1
      code = folded.charCodeAt(at)
    }
    if (at === start) {
      at += 1
      if (code === SPACE || code === TAB || code === APOSTROPHE) continue
      if (code === LINE_FEED) {
        lineFeeds += 1
        continue
      }
      if (!'&/+%#'.includes(folded.charAt(start))) {
        if (joins(folded, start) || isAgain(folded, start)) continue
        breaks += 1
        if (code === COMMA) commas += 1
        continue
      }
    }
    tokens.push({
      word: folded.slice(start, at),
      start,
      end: at,
      breakBefore: breakBefore || breaks > 0 || lineFeeds > 1,
      commaBefore: commas === 1 && breaks === 1 && lineFeeds < 2,
      hasDigit: digits > 0,
      isNumber: digits === at - start,
    })
    breakBefore = false
    breaks = 0
    commas = 0
    lineFeeds = 0
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

/** True for the UTF-16 code of 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for a letter that has a small form. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** True for the code of a letter or a figure. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigitCode(code)
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xb5
  return code < 0x2000 || (code > 0x2bff && code < 0xd800) || (code > 0xdfff && code < 0xfe00)
}

/** The brackets of `seven (7) days` do not end a phrase either. */
function isAgain(folded: string, at: number): boolean {
  return folded.charAt(at) === '('
    ? /^\(\d{1,3}\)/.test(folded.slice(at, at + 5))
    : folded.charAt(at) === ')' && /\(\d{1,3}$/.test(folded.slice(Math.max(0, at - 4), at))
}

/** A hyphen inside a word, the colon of `alv:n` and the points of `a.s.a.p.` and `15. päivä` do not end a phrase. */
function joins(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1)
  const after = folded.charCodeAt(at + 1)
  if (isDigitCode(before) && folded.startsWith('. päiv', at)) return true
  if (!isWordCode(before) || !isWordCode(after)) return false
  if ('-\u2010\u2011'.includes(folded.charAt(at))) return true
  if (folded.charAt(at) === ':') return /^:[a-zåäö]{1,3}(?![a-zåäö\d])/.test(folded.slice(at, at + 5))
  const alone = !isWordCode(folded.charCodeAt(at - 2))
  return folded.charAt(at) === '.' && alone && !isDigitCode(before) && !isDigitCode(after)
}
