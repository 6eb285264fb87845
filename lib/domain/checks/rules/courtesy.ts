import { beforeClosing } from '../facts/mail-shape'
import { type Found, finding, insertion } from '../finding'
import type { Mail } from '../rule'
import type { Fix } from '../types'
import { mailAsksForPayment } from './presence'

/** The shortest mail that may be told it lacks a greeting or a thank-you, in words. */
const SHORTEST_LETTER = 4

/** Hints at what a friendly mail has: a greeting, a please or its like in the language, a thank-you. */
export function courtesy(mail: Mail): Found[] {
  const { signals, places } = mail.body
  const words = places.reduce((sum, { passage }) => sum + passage.tokens.length, 0)
  if (words < SHORTEST_LETTER || !mailAsksForPayment(mail) || isAutomatic(mail)) return []
  const found: Found[] = []
  if (!mail.shape.greeting) found.push(lacking('greeting', [greetingFix(mail)]))
  const polite = signals.has('please')
  const thankful = signals.has('thanks')
  if (!polite && signals.has('asksToPay') && !thankful) found.push(lacking('please', []))
  if (!thankful) found.push(lacking('thanks', [thanksFix(mail)]))
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
  const [recipient, ...others] = mail.draft.recipients
  const known = mail.context.client?.contactName
  // "Virtanen Nora" is the Nora that the client's page knows.
  const isKnown = known !== undefined && wordsOf(known) === wordsOf(recipient?.name ?? '')
  const name = others.length === 0 ? firstName(isKnown ? known : recipient?.name) : undefined
  const text = mail.pack.write.greeting(name)
  return insertion('greeting', mail.shape.start, text)
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
