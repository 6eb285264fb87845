import { type Found, finding } from '../finding'
import type { Ground } from '../ground'

/** What follows where a thing is part of another: "attached on the pocket", "attached to the barn", "the enclosed garden". */
const PART_OF_THING =
  /^(?:attached|enclosed) (?:to (?:the|a) (?!e?-?mail|message|letter|invoice|bill|quot|estimate|offer)|(?:on|firmly|securely|tightly|garage|house|shed|barn|building|room|bath|bathroom|deck|porch|terrace|workshop|garden|yard|courtyard|space|area)\b)/i
const LONGEST_PART = 20
/** "Ohessa marraskuun lumityöt:" stands above their list. */
const HEREBY = /^ohessa\b[^\n.!?]*: *\n/i
const LONGEST_LINE = 80
/** "Käänsin kirjeet ja niiden liitteet": these belong to other papers. */
const OF_OTHERS = /^(?:niiden|(?:päätö|hakemu|sopimu)ksen|kirjeen|kirjeiden|asiakirja(?:n|in)|asiakirjojen)$/

/** Words of a paragraph that promise a file. */
export function attachment({ hits, plain, tokens }: Ground): Found[] {
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
  return [finding('missing.attachment', 'error', [promise.start, promise.end])]
}
