import { endsAt, type Ground } from '../ground'
import { hasSignal, PLACED } from '../languages/signal-bits'

/** The text of a mail, by its passages. */
interface Body {
  readonly plain: string
  readonly places: readonly { readonly start: number; readonly passage: Ground }[]
}

/** So many words in, a greeting may still come. */
const GREETING_REACH = 8

/** The shape of a mail: how it begins and how it ends. */
export interface MailShape {
  /** The first line with words: where a greeting belongs. */
  readonly start: number
  readonly greeting: boolean
  /** Where the closing line begins, or a name that stands by itself at the end; undefined without either. */
  readonly closing: number | undefined
  /** Something that reads as a name stands below the closing line. */
  readonly signed: boolean
}

/** How a mail begins and ends; the offsets are of its canonical text. */
export function mailShapeOf(body: Body): MailShape {
  const { plain } = body
  const start = /\S/.exec(plain)?.index ?? 0
  const foot = FOOT.exec(plain)?.index
  const own = plain.slice(0, foot)
  const name = signatureOf(own)
  const phrase = closingOf(body, own.length)
  const below = phrase ?? foot
  return {
    start,
    greeting: hasGreeting(body, start),
    closing: phrase ?? name ?? foot,
    signed: (below !== undefined && isSigned(plain, below)) || (phrase === undefined && name !== undefined),
  }
}

function hasGreeting(body: Body, start: number): boolean {
  let words = 0
  for (const { passage } of body.places) {
    for (let at = 0; at < passage.tokens.length && words < GREETING_REACH; at += 1) {
      if (endsAt(passage, at, PLACED.greeting)) return true
      words += 1
    }
  }
  const firstLine = body.plain.slice(start).split('\n', 1)[0] ?? ''
  return /^(?:[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ' -]{1,40},\s*$|(?:Morning|Afternoon|Evening|G['’]day)\b)/.test(
    firstLine,
  )
}

/** The last line that is a closing phrase and hardly more. */
function closingOf({ plain, places }: Body, end: number): number | undefined {
  for (const { start: base, passage } of places.toReversed()) {
    if (!hasSignal(passage.bits, 'closing')) continue
    for (const hit of passage.hits.toReversed()) {
      if (hit.phrase.meaning.signal !== 'closing' || !startsLine(passage, hit.first)) continue
      const start = base + hit.start
      // Thanks may stand above what is to be paid, too.
      if (/[€$£]|\d[.,]\d\d(?!\d)/.test(plain.slice(start))) return undefined
      const words = plain.slice(start, endOfLine(plain, start)).trim().split(/\s+/).length
      if (start < end && words <= 6) return start
    }
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

/** The line above a signature, or what a telephone writes below a mail. */
const FOOT = /^(?:-- ?|(?:sent from|get outlook|lähetetty|hanki outlook|skickat från) [^\n.]{1,30})$/im

const NAME =
  "[-–/ ]{0,3}[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'.-]{1,20}(?:,? (?:and|och|ja|at|&|van|von|de|af)|,? [A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'.-]{0,20}){0,4}(?: x{1,3}|, [a-zåäö]{4,20})?"

/** A last line that looks like a name (`Bob Smith`, `Aino`, `/Aino`), or last lines that begin with one and are no sentences. */
const SIGNATURE = new RegExp(
  `(?:(?<=\\n *\\n|[.!?] *\\n)(?:${NAME}(?:\\n *){2})?${NAME}(?:\\n(?:[^\\n.!?€$£]|\\.(?=[^ ]| ?[+\\d])|(?<=Ltd|Inc|Co)\\.){1,60}){1,8}|(?<=\\n)${NAME})$`,
)

/** More than two names and eight lines hold, so that a long mail is not searched from its start. */
const LONGEST_SIGNATURE = 900

function signatureOf(mail: string): number | undefined {
  const plain = mail.trimEnd()
  const from = Math.max(0, plain.length - LONGEST_SIGNATURE)
  const found = SIGNATURE.exec(plain.slice(from))
  return found ? from + found.index : undefined
}

function isSigned(plain: string, closing: number): boolean {
  const rest = plain.slice(closing)
  const [first = '', ...below] = rest.split('\n')
  if (below.some((line) => /[A-Za-zÀ-ɏͰ-ӿ]{2}/.test(line))) return true
  return /,? +[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ-]+ *$/.test(first) && first.trim().split(/\s+/).length > 1
}

/** The position before the closing, where a line can be put in. */
export function beforeClosing({ plain }: Pick<Body, 'plain'>, closing: number | undefined): number {
  return plain.slice(0, closing).trimEnd().length || (closing ?? 0)
}

function endOfLine(plain: string, from: number): number {
  const end = plain.indexOf('\n', from)
  return end < 0 ? plain.length : end
}

/** True for a list of invoices, each with its number, sum and day, as its subject says. */
export function isStatement({ subject }: { readonly subject: Pick<Ground, 'folded'> }): boolean {
  return STATEMENT.test(subject.folded)
}

const STATEMENT =
  /\bstatement\b|open invoices|saldo|tiliote|avoimet laskut|laskuluettelo|kontoutdrag|öppna fakturor|(?:era|dina) fakturor|\b(?:[2-9]|two|three|four|five|six|kaksi|kolme|neljä|viisi|två|tre|fyra|fem) (?:[a-zåäö]+ )?(?:invoices|laskua|fakturor)\b/
