import { type Found, finding, replacement } from '../finding'
import { isSurelyInvoiceMail } from '../gate'
import type { SentenceManner } from '../manner/sentence-manners'
import { holdsFacts, type Passage, type Place } from '../reading'
import { inEach, type Mail } from '../rule'
import type { Fix } from '../types'

/**
 * Sentences that hurt, that are stiff or that say when to pay without a day, whatever their words. They are hints, as
 * nobody listed those words.
 */
export function manner(mail: Mail): readonly Found[] {
  const found = inEach(mannersOf)(mail)
  return found.length > 0 && isSurelyInvoiceMail(mail) ? found : []
}

function mannersOf(mail: Mail, passage: Passage, where: Place['where']): Found[] {
  return passage.manners.map((sentence) => {
    const fixes = fixesFor(mail, passage, where, sentence)
    return finding(`${sentence.manner}.manner`, 'hint', sentence.span, {}, fixes)
  })
}

function fixesFor(mail: Mail, passage: Passage, where: Place['where'], sentence: SentenceManner): Fix[] {
  const { manner, span, isWhole } = sentence
  if (manner !== 'dueDate' || where === 'subject' || !isWhole || holdsFacts(passage, span)) return []
  return [replacement('day', span, mail.pack.write.pleasePay(mail.proposedDay), 'choice')]
}
