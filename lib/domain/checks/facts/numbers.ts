import type { Ground, ReadSettings } from '../ground'
import type { Cover } from '../text/cover'
import type { Token } from '../text/tokens'
import type { Span } from '../types'

/** An invoice number as written in the text. */
export interface NumberFact {
  readonly start: number
  readonly end: number
  readonly value: string
  /** It is called a reference and has figures alone, as one to pay with has: it may name the invoice, or no invoice. */
  readonly isReference: boolean
}

const AFTER_LABEL =
  /[ \t]{0,2}\(?(?:(?:, )?(?:no|nr|nro|num|number|numero|n:o|id)\b\.?)?[ \t]{0,2}(?:is|on|:|#)?[ \t]{0,2}\n?[ \t]{0,2}[#(]?((?:[a-z]{1,6}[-_/])?[a-z]{0,8}[-_/ ]?\d[a-z0-9_/-]{0,30})/y
const STANDALONE = /(?<![\w/.-])(?:#\d{2,}[\w/-]{0,20}|inv[-_ ]?\d[\w/-]{0,20}|20\d\d[-/]\d{3,6})(?!\w)/y
/** "Bill for the rewire, no. 3391", but not "Barclays, no. 40912265" or "no. 12 High Street". */
const CALLED = /[,(–-] ?n(?:o|r|ro)\.? $/
const LONGEST_CALL = 7
const FIGURES = /\d{2,6}(?!\w|[.,/-]\d| [a-z\d])/y
const SEVERAL = /^(?:invoices|bills|laskut|laskujen|laskuista|fakturor|fakturorna)$/
const NEXT_OF_LIST = /(?:,| and| ja| och| &|, and) ?#?(\d[\w/-]{0,20})(?!\w|[.,]\d| ?[€£$%])/y
/** What else is numbered by that word. */
const OTHERS = /(?:order|po|case|customer|client|phone|claim|policy|account|report|quote|job) $/
/** "Routing number", "tax number", but not "tax invoice". */
const OTHER_NUMBERS = /(?:routing|sort|bank|branch|tax|registration) n\w*$/
/** `PT 309`, and `FV 1/2026`, the series of a Polish or Portuguese invoice. */
const SERIES = /^[A-Z]{1,4} \d{2}|^[A-Z]{2} \d+\/\d/
const LONGEST_OTHER = 10
/** "The labrador from number 9" lives there, the key "is with number 14", and a picture "is number 31". */
const OF_OTHER_THING = /(?:from|at|with|(?<!\b(?:invoice|bill|it|this|that|which|one) )(?:is|was)) number$/
const LONGEST_THING = 12
/** "Reference number: 202 60037", "OCR-nummer: 2026 00377", but no "invoice ref 40". */
const REFERENCE = /(?<!inv(?:oice)? )\b(?:ref|reference|[a-z]*referens|ocr|viit[a-zä]*)\W*(?:n[a-z]*\W*)?$/
const LONGEST_REFERENCE = 30
/** What follows the first group of a phone number. */
const PHONE = /^0\d{1,4} \d/
/** "Invoice 1 of 2" is a part, "invoice 41 of 25 November" is of its day. */
const UNIT =
  /^ ?(?:of \d{1,2}(?!\d|[./-]\d|(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|%|€|£|\$|eur|päiv|viik|tun|(?:days?|hours?|weeks?|months?|pv|vrk|h|kpl|kk|items?|st|nd|rd|th)(?![\wåäö]))/
const LONGEST_UNIT = 16

/** The invoice numbers of a text, without what already was read as something else. */
export function numbersOf(ground: Ground, { books: [{ pack }] }: ReadSettings, cover: Cover): NumberFact[] {
  const { folded, plain, numerals, hits } = ground
  const numbers: NumberFact[] = []
  const add = (start: number, end: number) => {
    if (cover.touches(start, end) || UNIT.test(folded.slice(end, end + LONGEST_UNIT))) return
    if (PHONE.test(folded.slice(start, end + 2))) return
    cover.add(start, end)
    const value = plain.slice(start, end)
    const before = folded.slice(Math.max(0, start - LONGEST_REFERENCE), start)
    numbers.push({ start, end, value, isReference: /^\d+$/.test(value) && REFERENCE.test(before) })
  }
  for (const { phrase, start: labelStart, end: labelEnd } of hits) {
    if (
      phrase.meaning.signal !== 'numberLabel' ||
      OTHERS.test(folded.slice(Math.max(0, labelStart - LONGEST_OTHER), labelStart)) ||
      OTHER_NUMBERS.test(folded.slice(Math.max(0, labelStart - LONGEST_OTHER - 4), labelEnd)) ||
      OF_OTHER_THING.test(folded.slice(Math.max(0, labelStart - LONGEST_THING), labelEnd))
    )
      continue
    AFTER_LABEL.lastIndex = labelEnd
    const match = AFTER_LABEL.exec(folded)
    const value = match?.[1] ?? ''
    const end = labelEnd + (match?.[0].length ?? 0)
    const isWord =
      /^(?!inv |no |nr )[a-z]+ /.test(value) && !SERIES.test(plain.slice(end - value.length, end))
    if (!match || isWord || pack.numbers.isVatNumber(value)) continue
    add(end - value.length, end - (/[-/_]+$/.exec(value)?.[0].length ?? 0))
    if (SEVERAL.test(folded.slice(labelStart, labelEnd)))
      for (const [from, to] of listAfter(folded, end)) add(from, to)
  }
  for (const at of numerals) {
    const start = startOfNumber(ground, at)
    const form = CALLED.test(folded.slice(Math.max(0, start - LONGEST_CALL), start)) ? FIGURES : STANDALONE
    form.lastIndex = start
    const match = form.exec(folded)
    if (match) add(start, start + match[0].length)
  }
  return numbers.sort((a, b) => a.start - b.start)
}

/** "Invoices 318, 322 and 325": where the numbers stand that follow the first. */
function listAfter(folded: string, end: number): readonly Span[] {
  const spans: Span[] = []
  NEXT_OF_LIST.lastIndex = end
  for (let next = NEXT_OF_LIST.exec(folded); next; next = NEXT_OF_LIST.exec(folded)) {
    const to = next.index + next[0].length
    spans.push([to - (next[1]?.length ?? 0), to])
  }
  return spans
}

/** With the `#` or the `inv` before it. */
function startOfNumber({ tokens, folded }: Ground, at: number): number {
  const { start } = tokens[at] as Token
  const before = tokens[at - 1]
  if (before?.word === 'inv' && start - before.end <= 1) return before.start
  return folded.charAt(start - 1) === '#' ? start - 1 : start
}
