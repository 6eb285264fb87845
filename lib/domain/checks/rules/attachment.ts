import { type Found, finding } from '../finding'
import { type Ground, sentenceSpan } from '../ground'

/** What follows where a thing is part of another: "attached on the pocket", "attached to the barn", "the enclosed garden". */
const PART_OF_THING =
  /^(?:attached|enclosed) (?:to (?:the|a) (?!e?-?mail|message|letter|invoice|bill|quot|estimate|offer)|(?:on|firmly|securely|tightly|garage|house|shed|barn|building|room|bath|bathroom|deck|porch|terrace|workshop|garden|yard|courtyard|space|area)\b)/i
const LONGEST_PART = 20
/** "Ohessa marraskuun lumityöt:" stands above their list. */
const HEREBY = /^ohessa\b[^\n.!?]*: *\n/i
const LONGEST_LINE = 80
/** "Käänsin kirjeet ja niiden liitteet": these belong to other papers. */
const OF_OTHERS = /^(?:niiden|(?:päätö|hakemu|sopimu)ksen|kirjeen|kirjeiden|asiakirja(?:n|in)|asiakirjojen)$/

/** Words of a paragraph that promise a file; where pictures come with the mail, one that is an invoice. */
export function attachment(ground: Ground, pictures: readonly unknown[]): Found[] {
  const { hits, plain, folded, tokens } = ground
  const promise = hits.find(
    ({ phrase, first }) =>
      phrase.meaning.signal === 'attached' && !OF_OTHERS.test(tokens[first - 1]?.word ?? ''),
  )
  if (!promise) return []
  const before = tokens[promise.first - 1]?.word
  const after = tokens[promise.last + 1]
  // "Appendix B" was there before, but not "it is attached, 8 hours" or "I attach a copy".
  const isLettered = after?.breakBefore === false && /^[b-hj-z\d]$/.test(after.word)
  if (before === 'not' || before === 'ei' || isLettered) return []
  if (PART_OF_THING.test(plain.slice(promise.start, promise.end + LONGEST_PART))) return []
  if (HEREBY.test(plain.slice(promise.start, promise.end + LONGEST_LINE))) return []
  const sentence = folded.slice(...sentenceSpan(ground, promise.start))
  if (pictures.length > 0 && (!OF_INVOICE.test(sentence) || OF_PICTURE.test(sentence))) return []
  const severity = pictures.length > 0 ? 'warning' : 'error'
  return [finding('missing.attachment', severity, [promise.start, promise.end])]
}

const OF_INVOICE = /invoice|\bbill\b|lasku|faktura/
const OF_PICTURE = /photo|picture|image|scan|snap|shot|receipt|kuit|valokuv|\bkuva|bild|foto/
