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
  const name = others.length === 0 ? firstName(recipient?.name) : undefined
  const text = mail.pack.write.greeting(name)
  return insertion('greeting', mail.shape.start, text)
}

function firstName(name: string | undefined): string | undefined {
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ'-]{1,21}(?= [A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ])/.exec(name ?? '')?.[0]
}

function thanksFix(mail: Mail): Fix {
  const at = beforeClosing(mail.body, mail.shape.closing)
  return insertion('thanks', at, mail.pack.write.thanks, '\n\n')
}
