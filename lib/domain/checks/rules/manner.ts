import { type Found, finding, replacement } from '../finding'
import { isSurelyInvoiceMail } from '../gate'
import { anyWithin } from '../ground'
import type { Manner } from '../manner/manner'
import type { SentenceManner } from '../manner/sentence-manners'
import { holdsFacts, type Passage, type Place } from '../reading'
import { inEachWith, isReminder, type Mail } from '../rule'
import type { Fix } from '../types'

/** So likely it must be in a short mail that something is amiss. Much that is written about invoices is stiff. */
const SURE: Readonly<Record<Manner, number>> = {
  tone: 0.36,
  jargon: 0.85,
  dueDate: 0.22,
  surprise: 0.18,
  incentive: 0.35,
}
/** Whoever writes a reminder is more easily harsh. */
const SURE_IN_REMINDERS = { ...SURE, tone: 0.28 }
/** In so many words it must be as likely as that. */
const SHORT_MAIL = 60
/** How much surer it must be in longer mails, of whose many sentences one is easily mistaken; 0: no surer. */
const SURER: Readonly<Record<Manner, number>> = {
  tone: 0.4,
  jargon: 4,
  dueDate: 1,
  surprise: 0.5,
  incentive: 0.5,
}

/**
 * Sentences that hurt, that are stiff, that say when to pay without a day, that speak of more work or cost than was agreed,
 * or that sell something in a reminder, whatever their words. They are hints, as nobody listed those words.
 */
export function manner(mail: Mail): readonly Found[] {
  if (!isSurelyInvoiceMail(mail)) return []
  const words = mail.places.reduce((sum, { passage }) => sum + passage.tokens.length, 0)
  const length = Math.max(1, words / SHORT_MAIL)
  const sure = isReminder(mail) ? SURE_IN_REMINDERS : SURE
  const isSure = ({ manner: which, likelihood }: SentenceManner) =>
    1 - likelihood <= (1 - sure[which]) / length ** SURER[which]
  return inEachWith('manners', (_, passage, where) =>
    passage.manners
      .filter((sentence) => isOurs(mail, passage, sentence) && isSure(sentence))
      .map((sentence) => {
        const fixes = fixesFor(mail, passage, where, sentence)
        return finding(`${sentence.manner}.manner`, 'hint', sentence.span, {}, fixes)
      }),
  )(mail)
}

/**
 * How work is described is not ours to judge, nor when to meet, nor what is offered to those who owe nothing. A sentence
 * with an account says how to pay.
 */
function isOurs(
  mail: Mail,
  { ibans, plain }: Passage,
  { manner, span, isAboutPaying }: SentenceManner,
): boolean {
  const namesAccount = anyWithin(ibans, span) || plain.slice(...span).includes('@')
  switch (manner) {
    case 'tone':
    case 'surprise':
      return true
    case 'incentive':
      return isReminder(mail)
    case 'dueDate':
      return isAboutPaying && mail.stage !== 'other' && !(mail.isDayGiven && namesAccount)
    default:
      return isAboutPaying
  }
}

function fixesFor(mail: Mail, passage: Passage, where: Place['where'], sentence: SentenceManner): Fix[] {
  const { manner, span, isWhole } = sentence
  if (manner !== 'dueDate' || where === 'subject' || !isWhole || holdsFacts(passage, span)) return []
  return [replacement('day', span, mail.pack.write.pleasePay(mail.proposedDay), 'choice')]
}
