import { isAboutPaying } from '../facts/date-role'
import { type Found, finding, replacement } from '../finding'
import { capitalised, endsAt, type Ground, hasWithin } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { isWordCode, tokenAt } from '../text/tokens'
import type { Severity } from '../types'
import { isQuoted, isReported } from '../wording-guards'

const CAPITALS = /[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ']{1,30}(?:[ -][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ']{0,30}){0,30}/g
const MARKS = /[!?]{0,20}!{2,20}[!?]{0,20}|\?{2,20}/g
/** So many words in capitals are shouting whatever they say. */
const LONG_RUN = 4
/** Letters of the shortest run of two or more words that counts. */
const SHORTEST_RUN = 6

/** What a letter is called is often its heading, in capitals, and says no more than that. */
const HEADING = /^(?:maksu)?(?:muistutus|huomautus)$/

/** Names of companies are often written in capitals. */
const COMPANY = /^(?:OYJ?|AB|KY|LTD|LL[CP]|INC|PLC|GMBH|BV|SARL|AS)$/

/** Words in capitals that press, long runs of capitals inside a sentence, and rows of exclamation or question marks. */
export function shouting(passage: Ground): Found[] {
  return [...capitals(passage, false), ...marks(passage)]
}

/** "OVERDUE": in a subject one word in capitals that presses is enough. */
export function shoutingSubject({ judged }: { readonly judged: readonly Judged[] }): Found[] {
  return judged.flatMap(({ where, start, passage }) =>
    where === 'subject' ? capitals(passage, true).map((found) => ({ ...found, where, start })) : [],
  )
}

interface Judged extends Pick<Found, 'where' | 'start'> {
  readonly passage: Ground
}

function capitals(part: Ground, inSubject: boolean): Found[] {
  return [...part.plain.matchAll(CAPITALS)].flatMap((match): Found[] => {
    const words = match[0].split(/[ -]/)
    if ((words.length === 1 && match[0].length < 4) || words.some((word) => COMPANY.test(word))) return []
    const start = match.index
    const end = start + match[0].length
    if (isPartOfName(part.plain, start, end)) return []
    const [first, last] = [tokenAt(part.tokens, start), tokenAt(part.tokens, end - 1)]
    if (isQuoted(part.plain, start, end) || isReported(part, first)) return []
    if (endsAt(part, last + 1, PLACED.beforeName)) return []
    const lower = match[0].toLowerCase()
    const pressing = words.filter((word) => presses(part, start, end, word)).length
    // "THANK YOU SO MUCH" is glad.
    if (hasWithin(part, [first, last], PLACED.thanks)) return []
    const loud =
      (words.length >= 2 && pressing >= 1 && match[0].length >= SHORTEST_RUN) ||
      (words.length >= LONG_RUN && insideSentence(part.plain, start, end)) ||
      (words.length === 1 &&
        pressing === 1 &&
        match[0].length > 3 &&
        !HEADING.test(lower) &&
        (inSubject || insideSentence(part.plain, start, end)))
    if (!loud || isShown(part.plain, start, end, pressing)) return []
    if (!inSubject && (isLabel(part.plain, end) || isHeading(part.plain, start, end))) return []
    const atStart = /(?:^|[.!?:\n] *)$/.test(part.plain.slice(Math.max(0, start - 3), start))
    return [loudness(part, [start, end], atStart ? capitalised(lower) : lower)]
  })
}

/** Of a word, or of the name of a file such as `FINAL_v3`. */
function isPartOfName(plain: string, start: number, end: number): boolean {
  return [start - 1, end].some((at) => isWordCode(plain.charCodeAt(at)) || plain[at] === '_')
}

function presses(part: Ground, start: number, end: number, word: string): boolean {
  const folded = word.toLowerCase()
  const first = tokenAt(part.tokens, start)
  for (let at = first; at < part.tokens.length && (part.tokens[at]?.start ?? end) < end; at += 1) {
    if (part.tokens[at]?.word === folded && endsAt(part, at, PLACED.shout)) return true
  }
  return false
}

/** Lower-case words stand in the same line: not a heading. */
function insideSentence(plain: string, start: number, end: number): boolean {
  const line = plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start) + plain.slice(end).split('\n', 1)[0]
  return /[a-zß-öø-ÿ]{2}/.test(line)
}

/** An entry of a list with numbers or quantities, a line of what is shown below a colon, such as an inscription, and what a sign says. */
function isShown(plain: string, start: number, end: number, pressing: number): boolean {
  const lineStart = plain.lastIndexOf('\n', start - 1) + 1
  const before = plain.slice(lineStart, start)
  if (
    /^ ?\d{1,2}(?:[.)]| ?(?:[x×]|kpl|pcs|st)) $/.test(before) ||
    /\b(?:(?:says?|reads?|sanoo|står det)(?: [a-zåäö]+)?|lukee(?: [a-zåäö]+){0,3}):? (?:[A-ZÅÄÖ ]+[,!] )*$/.test(
      before,
    ) ||
    ON_A_SIGN.test(before) ||
    /^ (?:signs?|labels?|stickers?|banners?|posters?|lettering|button|tape|stamp)\b/.test(
      plain.slice(end, end + 12),
    )
  )
    return true
  if (plain.charAt(end) !== '\n' && end < plain.length) return false
  return (
    lineStart === start &&
    pressing < 2 &&
    /:\n{1,2}(?:[^\n]{1,40}\n){0,4}$/.test(plain.slice(Math.max(0, start - 200), start))
  )
}

/** "The red label ATTENTION", "the tape with STOP", "the lettering: OPEN NOW", "photographs of URGENT", "a play called STOP". */
const ON_A_SIGN =
  /\b(?:[Aa]n?|[Tt]he|only|[Hh]is|[Hh]er) (?:[a-z]+ ){0,2}(?:words?|labels?|sign|stickers?|banner|poster|stamp|tag|tape)(?: with)? $|\b(?:[Ll]ettering|[Ww]ording|[Ii]nscription|[Ss]ign|[Ll]abel|[Bb]anner|[Pp]laque|[Tt]eksti|[Kk]yltti|[Ss]kylten)\b[^:.!?\n]{0,40}: (?:[A-Z ]+ – )*$|(?:[Pp]hotographs|[Pp]ictures) of $|called $/

/** "WHEN AND HOW" above a line of small letters. */
function isHeading(plain: string, start: number, end: number): boolean {
  return (
    /^(?:W(?:HEN|HERE|HAT)|HOW|MILLOIN|MITEN|MITÄ|NÄR|VAD|HUR)(?![A-ZÅÄÖ])/.test(plain.slice(start, end)) &&
    /(?:^|\n)$/.test(plain.slice(0, start)) &&
    /^\n[^\n]*[a-zåäö]{2}/.test(plain.slice(end))
  )
}

function isLabel(plain: string, end: number): boolean {
  return /^ ?:/.test(plain.slice(end, end + 2))
}

function marks(part: Ground): Found[] {
  return [...part.plain.matchAll(MARKS)].map((match) => {
    const span = [match.index, match.index + match[0].length] as const
    const calm = match[0].includes('?') ? '?' : '.'
    // Two of them, and any that do not speak of money, are as often glad as loud.
    const at = tokenAt(part.tokens, match.index)
    const isLoud = match[0].length > 2 && isAboutPaying(part, at, at, 'sentence')
    return loudness(part, span, calm, isLoud ? 'warning' : 'hint')
  })
}

function loudness(
  part: Ground,
  span: readonly [number, number],
  text: string,
  severity: Severity = 'warning',
): Found {
  const params = { phrase: part.plain.slice(...span) }
  return finding('tone.shouting', severity, span, params, [replacement('calm', span, text, 'safe')])
}
