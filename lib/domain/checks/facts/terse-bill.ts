import { lineBefore } from '../text/line-before'

/** A number as sums are written without a currency; what follows it is asked by the one who looks. */
const NUMBER = String.raw`(?:\d{1,3}(?:[ ,.']\d{2,3}){0,3}[ ,.']\d{3}|\d{1,5})(?:[.,]\d{2})?(?![\d/:.,-]?\d)(?! ?%)`
/** What all there is to pay is called before its number, and after it. */
const TOTAL =
  "(?<![a-zåäö])(?:sub ?total|total|sum|all in|in all|altogether|together|comes? to|makes?|make it|brings? (?:us|it|you|that) to|amount|due|to pay|left|net|goods|yhteensä|yht\\.?|tekee|summa|eli|jää|maksettavaa|tillsammans|totalt|blir|kvar|so|leaves|that'?s|that is)(?: of| is| on| to| at)?:?[ .]{0,14}"
const AFTER_TOTAL =
  ' (?:all in|in all|all told|altogether|together|in total|total|the lot|yhteensä|yht|tillsammans|totalt)(?![a-zåäö])'
const SIGN = '(?:(?:[€£$₹₦¥]|[a-z]{1,3}\\.?) ?)?'
const NAMES_TOTAL = new RegExp(`${TOTAL}${SIGN}${NUMBER}|(?<![\\d.,/:-])${NUMBER}${AFTER_TOTAL}`)
/** "3 days @", "2.5 hrs at", but not "room 12 at". */
const QUANTITY = String.raw`(?<![\d.,/:-])\d{1,4}(?:[.,]\d{1,2})? ?(?:(?:m[²³23]|[a-zåäö]{1,14})\.? ){0,4}(?:(?:[a-zåäö]{1,12}\.? ?)?(?:x|×|\*|@|à|á)|(?<=[a-zåäö.] )at) ?`
const PRICED = new RegExp(`${QUANTITY}$`)
const HAS_PRICE = new RegExp(`${QUANTITY}${SIGN}${NUMBER}`)
/** A line or a part of a list that ends with its number. */
const ITEM = new RegExp(
  `[a-zåäö][^\\n,;\\d]{0,60}[ :\\t.](?:${NUMBER})(?=,? ?\\n|[,;.] |[,;.]?$| and | ja | och )`,
  'g',
)
/** What is numbered, and is no sum. */
const NUMBERED =
  /(?:\b(?:acc(?:ount)?|a\/c|sort(?: code)?|iban|bsb|bic|no|nr|nro|number|numero|ref|reference|invoice|inv|bill|estimate|quote|quotation|offer|receipt|statement|note|tarjous|arvio|kuitti|hyvityslasku|offert|kvitto|job|order|po|lasku|viite|viitenumero|tili|konto|phone|tel|puh|room|plot|unit|flat|house|page|day|week|month|q|the|on|by|of|in|for|since|until|till|from|before|after|klo|kello)\b[.:#]?|#|\d to) ?$/

/** "Invoices 419 and 425". */
const LISTED =
  /(?<![a-zåäö])(?:invoices|bills|laskut|laskujen|laskuista|fakturor|fakturorna)(?: (?:\d[\w/-]*,?|and|ja|och|&)){0,12} ?$/

/**
 * True for a paragraph that is a bill of few words, "callout 60, labour 2.5 hrs at 40, 160 all in": it names what all
 * comes to and at least a price or two items, or it is nothing but such lines.
 */
export function isTerseBill(folded: string): boolean {
  const items = folded.match(ITEM)?.length ?? 0
  const isPriced = HAS_PRICE.test(folded)
  if (NAMES_TOTAL.test(folded)) return isPriced || items > 1
  const lines = folded.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => ENDS_WITH_NUMBER.test(line))) return false
  return isPriced || lines.every((line) => /\d[.,]\d\d ?$/.test(line))
}

const ENDS_WITH_NUMBER = new RegExp(`(?:[a-zåäö)%][^\\d]{0,40}|[@x×] ?)${NUMBER} ?$`)

/** True for a number of such a bill that is a sum or a price of it. */
export function isSumOfBill(folded: string, start: number, end: number): boolean {
  const before = lineBefore(folded, start)
  const after = folded.slice(end, end + 60)
  const number = folded.slice(start, end)
  if (/^0\d/.test(number) || /\d{6}/.test(number) || /[\d/:.-]$/.test(before)) return false
  if (/^(?:[/:%-]| ?%|\d)/.test(after) || IS_RATE.test(before)) return false
  if (NUMBERED.test(before) || LISTED.test(before)) return false
  if (IS_TOTAL.test(after)) return true
  if (PRICED.test(before) || LEADS_TO_TOTAL.test(before)) return !COUNTS_SOMETHING.test(after)
  return (
    /(?:[a-zåäö):=,-] ?| {2,}|\.{3,} ?)$/.test(before) &&
    /^(?: ?(?:\n|$)|[,;.](?:\s|$)| (?:and|ja|och) | for (?:the|an?|my|your) | \([^()\d\n]{1,50}\)\n)/.test(
      after,
    )
  )
}

/** "That is 60 cases", but not "that is 60 plus VAT". */
const COUNTS_SOMETHING =
  /^ (?!(?:plus|and|all|in|for|to|on|with|without|less|minus|incl|including|please|which|but|if|by|due|ex|net|gross|total|so|this|that|as|a|an|each|per|ja|eli|sis|tai|kpl|och|exkl|inkl|of)\b)[a-zåäö]/
/** "VAT at 13.5, 205.20". */
const IS_RATE = /(?:vat|tax|gst|hst|alv|moms) (?:at|of|@) ?$/
const LEADS_TO_TOTAL = new RegExp(`${TOTAL}$`)
const IS_TOTAL = new RegExp(`^${AFTER_TOTAL}`)

/** True where what stands after a sum says that it is all there is to pay, or "so" before the last of a price: "5 x 35 so 175". */
export function isCalledTotal(folded: string, start: number, end: number): boolean {
  return (
    IS_TOTAL.test(folded.slice(end, end + 24)) || SO_MUCH.test(folded.slice(Math.max(0, start - 5), start))
  )
}

const SO_MUCH = /[\d,] ?so ?$/
