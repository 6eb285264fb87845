import { beforeClosing } from '../facts/mail-shape'
import { type Found, finding, insertion, placed, replacement } from '../finding'
import { endsAt, hasWithin, sentenceSpan } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { holdsFacts } from '../reading'
import type { Mail } from '../rule'
import { tokenAt } from '../text/tokens'
import type { Fix } from '../types'
import { mailAsksForPayment } from './presence'

/** The shortest mail that may be told it lacks a greeting or a thank-you, in words. */
const SHORTEST_LETTER = 4

/** Hints at what a friendly mail has: a greeting by name, a please or its like in the language, a thank-you, a closing. */
export function courtesy(mail: Mail): Found[] {
  const { signals, places } = mail.body
  const words = places.reduce((sum, { passage }) => sum + passage.tokens.length, 0)
  if (words < SHORTEST_LETTER || !mailAsksForPayment(mail) || isAutomatic(mail)) return []
  const found: Found[] = []
  if (!mail.shape.greeting) found.push(lacking('greeting', [greetingFix(mail)]))
  else found.push(...namelessGreeting(mail))
  const polite = signals.has('please')
  const thankful = signals.has('thanks')
  if (!polite && signals.has('asksToPay') && !thankful) found.push(lacking('please', []))
  if (!thankful) found.push(lacking('thanks', [thanksFix(mail)]))
  if (stopsShort(mail)) found.push(lacking('closing', [closingFix(mail)]))
  return found
}

/** A notice of a billing program: a link to the invoice, and nobody's name under it. */
function isAutomatic(mail: Mail): boolean {
  return mail.shape.closing === undefined && mail.body.signals.has('online')
}

function lacking(kind: string, fixes: readonly Fix[]): Found {
  return finding(`courtesy.${kind}`, 'hint', null, undefined, fixes)
}

function greetingFix(mail: Mail): Fix {
  return insertion('greeting', mail.shape.start, mail.pack.write.greeting(nameOfReader(mail)))
}

function nameOfReader({ draft, context }: Mail): string | undefined {
  const [recipient, ...others] = draft.recipients
  const known = context.client?.contactName
  // "Virtanen Nora" is the Nora that the client's page knows.
  const isKnown = known !== undefined && wordsOf(known) === wordsOf(recipient?.name ?? '')
  return others.length === 0 ? firstName(isKnown ? known : recipient?.name) : undefined
}

/** "Hello," to one whose name is known, and who is named nowhere else in the mail. */
function namelessGreeting(mail: Mail): Found[] {
  const name = nameOfReader(mail)
  const { body, shape } = mail
  const place = body.places.find(({ start, passage }) => start + passage.plain.length > shape.start)
  if (!name || !place || body.folded.includes(name.toLowerCase())) return []
  const { tokens, plain } = place.passage
  // "Good morning" is the longest.
  const last = tokens.findIndex((_, at) => at < 2 && endsAt(place.passage, at, PLACED.greeting))
  const [from, to] = [tokens[0]?.start ?? 0, tokens[last]?.end ?? 0]
  const after = /^( there)?[,!.]? *(?:\n|$)/.exec(plain.slice(to))
  if (!after || last < 0) return []
  const span = [from, to + (after[1]?.length ?? 0)] as const
  const fix = replacement('name', span, `${plain.slice(from, to)} ${name}`)
  return [placed(finding('courtesy.name', 'hint', span, undefined, [fix]), place)]
}

/** True for a mail that stops after a sentence that says no thanks and wishes nothing, with no name below it. */
function stopsShort({ body, shape }: Mail): boolean {
  const last = body.places.at(-1)?.passage
  if (!last || shape.closing !== undefined) return false
  const text = last.plain.trimEnd()
  const [from, to] = sentenceSpan(last, text.length - 1)
  // Else a name, or a farewell that we do not know; above a postscript there is one.
  if (/^p\.? ?s\b/im.test(text)) return false
  if (!/[.?]$/.test(text) && !holdsFacts(last, [from, to])) return false
  const tokens = [tokenAt(last.tokens, from - 1) + 1, last.tokens.length - 1] as const
  return !hasWithin(last, tokens, PLACED.thanks) && !WISH.test(last.folded.slice(from, to))
}

/** "Have a lovely weekend!", "See you on Friday." */
const WISH =
  /(?<!\p{L})(?:have an?|enjoy|see you|happy|hyvää|mukavaa|ihanaa|nähdään|terveis\p{L}*|trevlig|ha en|vi ses)(?!\p{L})/u

function closingFix({ body, context, pack }: Mail): Fix {
  const lines = [pack.write.closing, ...(context.seller?.name ? [context.seller.name] : [])].join('\n')
  return insertion('closing', body.plain.trimEnd().length, lines, '\n\n')
}

/** A company or a department. */
const NOBODY =
  /(?<!\p{L})(?:oyj?|ab|tmi|ky|ry|ltd|limited|llc|inc|plc|gmbh|bv|aps|studios?|accounts?|payables?|office|billing|invoic\p{L}+|finance|team|info|sales|support|admin|design|group|company|shop|agency|press|media|laskutus|laskut|ostolaskut|toimisto|talous|kirjanpito|kauppa|ravintola|yhdistys|ekonomi\p{L}*|faktur\p{L}*)(?!\p{L})/iu

function wordsOf(name: string): string {
  return name.toLowerCase().split(/[ ,]+/).sort().join(' ')
}

function firstName(name: string | undefined): string | undefined {
  return NOBODY.test(name ?? '')
    ? undefined
    : /^[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'-]{1,21}(?= [A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ])/.exec(name ?? '')?.[0]
}

function thanksFix(mail: Mail): Fix {
  const at = beforeClosing(mail.body, mail.shape.closing)
  return insertion('thanks', at, mail.pack.write.thanks, '\n\n')
}
