import type { AmountFact } from '../facts/amounts'
import { inFigures } from '../facts/number-words'
import type { Found } from '../finding'
import { sentenceSpan } from '../ground'
import { hasSignal } from '../languages/signal-bits'
import { lineBefore } from '../text/line-before'
import { discounted, LEFT, lessened, restOfLines, rests, sharesOf, sharesSaid, TAKEN_OFF } from './rests'
import { near, type Paragraph, rounded, unless } from './written-sum'

/** Between the words of a calculation no more letters stand than these. */
const REACH = 40
const QUANTITY =
  /(?:^|[^\w.,/-])(\d{1,3}(?:[ ,]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?) ?(?!(?:st|nd|rd|th)\b)(?:(?!f[oö]r )(?:m[²³23]|[a-zåäö']{1,14})\.? ){0,5}(?:[a-zåäö]{1,12}\.?,? ?)?(?:x|×|\*|@|à|á|(?<![a-zåäö])at|kertaa) ?(?:[€£$] ?)?$/
/** "4 x 60 min, at €28": so many lessons, whatever they last. */
const LESSONS =
  /(?:^|[^\w.,/-])(\d{1,3}) ?[x×*] ?(\d{2,3}) ?min[a-zåäö]{0,8}\.?,? ?(?:x|×|\*|@|à|á|at) ?[€£$]?$/
/** "3 men x 5 h x €35". */
const BOTH =
  /(?:^|[^\w.,/-])(\d{1,4})(?: ?[a-zåäö]{1,14}\.?)? ?[x×*] ?(\d{1,4}(?:[.,]\d{1,2})?)(?: ?[a-zåäö]{1,14}\.?)? ?[x×*] ?[€£$]?$/
const RESULT =
  /^[ .]{2,}$|^(?: ?(?:\/|per|an?) ?[a-zåäö]{1,10}| each| apiece)?(?: \([^()\d\n]{1,20}\))?,? ?(?:=|:|–|→|- |\| ?$|(?:which |that )?(?:makes|gives|is|are|comes? to)|eli|tekee |so (?:that|it)(?:'?s| is)|that(?:'?s| is) |yhteensä|in all|together|total|so $)/

/** "2 people, 5 hours at €32": what is multiplied is more than one number. */
const OTHER_QUANTITY =
  /\d(?! (?:is |was |covers )?for | covers | koskee | on )(?:(?: [a-zåäö]+){1,4},? (?:x |× )?| ?[x×*] ?)\d[\d.,]* ?[a-zåäö ]*,? ?(?:x|×|\*|at|à|á|@) ?[€£$]?$|\b(?:each|of \d+ [a-z]+),? at [€£$]?$/
const TOGETHER = /^,? ?(?:(?:eli )?(?:yhteensä|in all|together|total)|so $)/

/**
 * A line whose quantity times price is not its sum, lines that do not come to what stands below them, a total that is not
 * the price before VAT with the VAT, and what is left of a sum when a part was paid.
 */
export function sums(passage: Paragraph): Found[] {
  if (passage.amounts.length < 2) return []
  const lines = lineSums(passage)
  return [
    ...lines,
    ...rowSums(passage),
    // What stands below a wrong line follows from it.
    ...(lines.length > 0 ? [] : itemSum(passage)).filter((found) => !isOfSome(passage, found)),
    ...itemsBelow(passage),
    ...vatShare(passage),
    ...vatSum(passage),
    ...partSum(passage),
    ...listedSum(passage).filter((found) => !isOfSome(passage, found)),
    // "Aino €120, Eino €120, −€24, to pay €216": more than two come to it.
    ...rests(passage).filter((found) => !isOfSome(passage, found, 3)),
    ...discounted(passage),
    ...lessened(passage),
    ...sharesSaid(passage),
    ...sharesOf(passage),
    ...restOfLines(passage),
  ]
}

function lineSums({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((price, at): Found[] => {
    const sum = amounts[at + 1]
    if (!sum || sum.start - price.end > REACH || sum.currency !== price.currency) return []
    const between = folded.slice(price.end, sum.start)
    if (between.includes('\n') || !(RESULT.test(between) || isBareResult(folded, between, sum))) return []
    // What stands after a list belongs to all of it.
    if ((TOGETHER.test(between) || between.includes('that')) && followsSum(folded, amounts[at - 1], price))
      return []
    const before = wordsBefore(folded, price, amounts[at - 1])
    const quantity = quantityOf(before)
    if (!quantity || isLastOfSum(folded, amounts[at - 1], price, between)) return []
    const right = rounded(quantity * price.minor)
    // The price may be that of a minute.
    const minutes = LESSONS.exec(before)?.[2]
    if (minutes && near(right * Number(minutes), sum)) return []
    // One of two numbers may be how much is in each.
    const [, first, second] = BOTH.exec(before) ?? []
    if ([first, second].some((one) => one && near(rounded(hundredthsOf(one) * price.minor), sum))) return []
    // "48,000 words at £9 per thousand: £432"
    if ([100, 1000].some((many) => near(right / many, sum))) return []
    const mayHaveVat = between.includes('|') || WITH_VAT.test(folded.slice(sum.end, sum.end + REACH))
    return mayHaveVat && isWithVat(right, sum) ? [] : unless(right, 'consistency.line', plain, sum)
  })
}

/** "Photos, 3 pcs, €100.00, €350.00", and rows of a table: one quantity, its price, and a sum that is not what they come to. */
function rowSums({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((price, at): Found[] => {
    const sum = amounts[at + 1]
    if (!sum || sum.currency !== price.currency || sum.minor <= price.minor) return []
    const from = folded.lastIndexOf('\n', price.start) + 1
    const before = inFigures(folded.slice(from, price.start))
    const quantity = IN_ROW.exec(before)?.[1]
    const between = ROW_RESULT.exec(folded.slice(price.end, sum.start))
    if (!quantity || !between || !/^[ \t|.;]*(?:\n|$)/.test(folded.slice(sum.end))) return []
    // "3 days €900, total €1,129.50" is with VAT.
    if (between[1] && !price.isRate && !UNIT_PRICE.test(before)) return []
    const right = rounded(hundredthsOf(quantity) * price.minor)
    if (right === price.minor || Math.abs(right - sum.minor) > sum.minor / 2) return []
    if (isWithVat(right, sum) && /\b(?:vat|tax|gst|moms|alv)/.test(folded)) return []
    return unless(right, 'consistency.line', plain, sum).map((found) => ({ ...found, severity: 'warning' }))
  })
}

/** The only figures of a line before its price: a quantity with its unit, or a column of their own. */
const IN_ROW =
  /^[^\d\n%]*?(?<![a-zåäö./-])(\d{1,4}(?:[.,]\d{1,2})?) ?(?:[a-zåäö]{1,12}(?!\d)[^\d\n%×*@]{0,30}|[\t|] ?[€£$]?)$/
const ROW_RESULT =
  /^(?: ?\/ ?[a-zåäö]{1,8}| (?:per|an?) [a-zåäö]{1,8})?[ \t|,;]{1,4}(total|in all|yhteensä|yht\.?)?:? ?[€£$]?$/
const UNIT_PRICE = /hinta|taksa|rate|price|each|pris/

/** "€145 + 2 prints at €20 = €185": the result is that of all. */
function isLastOfSum(
  folded: string,
  before: AmountFact | undefined,
  { start }: AmountFact,
  between: string,
): boolean {
  return /^ ?= ?$/.test(between) && /^[^\n+]{0,20}\+/.test(folded.slice(before?.end ?? start, start))
}

/** True where the sum is the price with VAT, at whatever rate of whole or half percents. */
function isWithVat(net: number, sum: AmountFact): boolean {
  const halves = Math.round((sum.minor / net - 1) * 200)
  return halves > 0 && near(Math.round(net * (1 + halves / 200)), sum)
}

/** A price before VAT and a sum with it. */
const WITH_VAT =
  /^ ?\(?(?:sis|incl?|inkl|with|including|inclusive of)\b\.? ?(?:\d[\d.,]* ?% )?(?:alv|vat|gst|tax|moms)\b/

/** "Twelve bases at £7.50, £90", "4 posies at £38 each £152", but not "3 hours at £40, £20 for parts". */
function isBareResult(folded: string, between: string, { end }: AmountFact): boolean {
  return (
    /^(?: ?\/ ?[a-zåäö]{1,8})?(?:,| each:?) $/.test(between) &&
    /^(?:[,.;]|\n|$| (?:and|which)\b)/.test(folded.slice(end, end + 8))
  )
}

/** "The cut is €65 and two braids 2 x €70": another sum stands before it in the line. */
function followsSum(folded: string, before: AmountFact | undefined, price: AmountFact): boolean {
  return before !== undefined && !/\n/.test(folded.slice(before.end, price.start))
}

/** Where lines that each end with a sum stand right above a price before VAT, a total or what is left to pay. */
function itemSum(passage: Paragraph): Found[] {
  const { amounts, plain } = passage
  if (hasSignal(passage.bits, 'exchange')) return []
  const at = amounts.findIndex((amount, place) => place > 0 && isSum(passage, amount, amounts[place + 1]))
  const sum = amounts[at]
  const items = amounts
    .slice(0, Math.max(0, at))
    .filter(({ label, end }) => label !== 'vat' && endsLine(plain, end))
    // "It is €450.00 in total" above the lines is their sum, said before.
    .filter(({ label, minor }, place) => place > 0 || label !== 'total' || minor !== sum?.minor)
  const [first] = items
  if (!sum || !first || sum.isRate) return []
  if (amounts.slice(0, at).some((item, place) => hasAside(passage, item, amounts[place + 1]))) return []
  if (items.length < 2 && !isWholeNet(passage, first, sum)) return []
  if (items.some((item) => isNoItem(passage, item, sum.currency)) || isRestOfRow(passage, sum)) return []
  // In a credit note all have the sign.
  const sign = isTakenOff(passage, sum) ? -1 : 1
  const right = sign * itemsOf(passage, items)
  const below = plain.indexOf('\n\n', sum.end)
  const vats = amounts.filter(({ label, start }) => label === 'vat' && (below < 0 || start < below))
  const above = vats.filter(({ start }) => start < sum.start)
  // Of a total, tax that is named below it is taken off it or in it.
  const vat = (above.length > 0 ? above : vats).reduce(
    (all, each) => all + (isTakenOff(passage, each) ? -sign : sign) * each.minor,
    0,
  )
  const isRight = [right, right + vat].some((all) => near(all, sum)) || !(right > 0)
  if (isRight || isFarOff(right, items, sum)) return []
  return unless(right + (sum.label === 'net' ? 0 : vat), 'consistency.items', plain, sum)
}

/** So many sums before one can be tried out. */
const MOST_TRIED = 12

/**
 * True where a sum is what some of those before it come to, or what one is more than another: the rest may be parts of these,
 * or of something else.
 */
function isOfSome(passage: Paragraph, { span }: Found, fewest = 2): boolean {
  const at = passage.amounts.findIndex(({ start }) => start === span?.[0])
  const total = passage.amounts[at]
  let sums: readonly (readonly [minor: number, count: number])[] = [[0, 0]]
  for (let tried = Math.max(0, at - MOST_TRIED); tried < at; tried += 1) {
    const each = passage.amounts[tried]
    // A price whose result stands behind it is no part.
    if (!each || partOf(passage, tried, total) === 0) continue
    const minor = isTakenOff(passage, each) ? -each.minor : each.minor
    sums = [...sums, ...sums.map(([all, count]) => [all + minor, count + 1] as const)]
  }
  if (!total) return false
  const single = sums.flatMap(([minor, count]) => (count === 1 ? [minor] : []))
  return (
    sums.some(([all, count]) => count >= fewest && near(all, total)) ||
    (fewest === 2 && single.some((more) => single.some((less) => near(more - less, total))))
  )
}

/** "226 £355.00 £200.00" in a list of what was asked for and paid, and below it "Left on 226: £155.00". */
function isRestOfRow({ amounts, folded }: Paragraph, sum: AmountFact): boolean {
  return (
    LEFT.test(lineBefore(folded, sum.start)) &&
    amounts.some((whole, at) => {
      const paid = amounts[at + 1]
      return (
        paid && !folded.slice(whole.end, paid.start).includes('\n') && near(whole.minor - paid.minor, sum)
      )
    })
  )
}

/** What the lines come to, in minor units: a price times its quantity where its line says no result. Else no number. */
function itemsOf(passage: Paragraph, items: readonly AmountFact[]): number {
  return items.reduce((all, item) => {
    const minor = partOf(passage, passage.amounts.indexOf(item))
    return all + (isTakenOff(passage, item) ? -minor : minor)
  }, 0)
}

/** A number without a currency may be no sum: who adds up wrongly is not far off. */
function isFarOff(right: number, items: readonly AmountFact[], { minor }: AmountFact): boolean {
  return items.some(({ isBare }) => isBare) && Math.abs(right - minor) > MOST_WRONG * minor
}

/** "The account is for £3,156.00, made up thus:", and lines below it that name no other sum. */
function itemsBelow(passage: Paragraph): Found[] {
  const [total, ...below] = passage.amounts
  const first = below[0]
  if (total?.label !== 'total' || !first || !/:\n/.test(passage.folded.slice(total.end, first.start)))
    return []
  const items = below.filter(({ label, end }) => label !== 'vat' && endsLine(passage.plain, end))
  if (items.length < 2 || below.some(({ label }) => label === 'total' || label === 'net')) return []
  if (items.some((item) => isNoItem(passage, item, total.currency ?? item.currency))) return []
  const net = itemsOf(passage, items)
  const right = net + below.reduce((all, { label, minor }) => (label === 'vat' ? all + minor : all), 0)
  if (near(net, total) || !(Math.abs(right - total.minor) <= MOST_WRONG * total.minor)) return []
  return unless(right, 'consistency.items', passage.plain, total)
}

/** The last sum of its line, which is called so; but a "fee" in the line above a total is an item. */
function isSum(passage: Paragraph, amount: AmountFact, next: AmountFact | undefined): boolean {
  const line = lineBefore(passage.folded, amount.start)
  const between = passage.plain.slice(amount.end, next?.start)
  if (next && !/\n|[.!?] /.test(between)) return false
  // "1 x PAY BEFORE LEAVING" is an item, whatever it says.
  if (amount.label === 'net' || (LEFT.test(line) && !/^\d+ ?[x×] /.test(line))) return true
  const isAbove =
    (next?.label === 'total' && /^[^\n]*\n[^\n]*$/.test(between)) ||
    (/(?<![a-zåäö])(?:fee|charge|price|hinta|maksu|avgift)\b/.test(line) &&
      passage.amounts.some(({ label, start }) => label === 'total' && start > amount.end))
  return amount.label === 'total' && !isAbove && !/\bfor\b/.test(line)
}

/** "Less the deposit: -€500", "the garage off": what is said to be taken off has its sign, or a word. */
function isTakenOff(passage: Paragraph, item: AmountFact): boolean {
  return /^less |minus |pois |[-–−] *$/.test(lineBefore(passage.folded, item.start))
}

/** True for a single line with nothing between it and the sum but its VAT, which is what the mail says it is. */
function isWholeNet(passage: Paragraph, item: AmountFact, sum: AmountFact): boolean {
  const between = passage.amounts.filter(({ start, end }) => start > item.start && end < sum.start)
  return (
    between.length > 0 &&
    between.every((vat) => {
      const rate = vat.label === 'vat' && RATE.exec(lineBefore(passage.folded, vat.start))?.[1]
      return rate && near(shareOf(item.minor, rate), vat)
    })
  )
}

/** "Fares: €9.20 (was €8)", "420 €, as you wrote": what stands after the last sum of a line may say anything of it. */
function hasAside({ plain }: Paragraph, { end }: AmountFact, next: AmountFact | undefined): boolean {
  const rest = plain.slice(end, next?.start)
  if (endsLine(plain, end)) return false
  return rest.includes('\n') && /^[^\n]*(?:\)|, ?[^\W\d_][^\n]*)[ \t.;]{0,3}\n/.test(rest)
}

/** "£242 (he missed one)", "£242   due 30 October 2026" and "| £242 |" end their lines, too. */
function endsLine(plain: string, end: number): boolean {
  return /^(?: ?\([^()\d\n]{1,60}\)|[ \t|]{1,8}(?:[a-zåäö]{2,12}:? ){0,2}(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}))?[ \t.;|]{0,3}\n/.test(
    plain.slice(end, end + 70),
  )
}

/** "Invoice 31: £110 (paid, thank you)" in a list of what is open. */
const PAID =
  /^[ ,:–-]{0,3}\(?(?:already |jo )?(?:paid|settled|maksettu|betald)\b|^[ |]+\d[\d.]+[ |]+(?:paid|maksettu|betald)\b/

/** "Small dog: £62 becomes £66" in a list of new prices. */
const BECOMES =
  /\d ?(?:[€£$]|kr|eur|euro[a-zäö]*)? ?(?:→|->|becomes|goes to|will be|nousee|blir)[^\d\n]{0,12}$/

function isNoItem(passage: Paragraph, item: AmountFact, wanted: string | undefined): boolean {
  return (
    item.isRate ||
    PAID.test(passage.folded.slice(item.end, item.end + REACH)) ||
    BECOMES.test(lineBefore(passage.folded, item.start)) ||
    (item.currency ?? wanted) !== wanted ||
    (TAKEN_OFF.test(lineBefore(passage.folded, item.start)) && !isTakenOff(passage, item)) ||
    /\b(?:(?<!\band a |\d )half(?! (?:an?|day|hour)\b)|puolet|hälften)\b|% ?$/.test(
      lineBefore(passage.folded, item.start),
    )
  )
}

/** In hundredths. */
function quantityOf(before: string): number | undefined {
  const lessons = LESSONS.exec(before)?.[1]
  const [, first, second] = (!lessons && BOTH.exec(before)) || []
  if (first && second) return Number(first) * hundredthsOf(second)
  const quantity = lessons ?? (OTHER_QUANTITY.test(before) ? undefined : QUANTITY.exec(before)?.[1])
  return quantity === undefined ? undefined : hundredthsOf(quantity)
}

/** A quantity with at most two decimals, in whole numbers, so that no half cent is lost. */
function hundredthsOf(quantity: string): number {
  const [whole = '', decimals = ''] = quantity.replace(/[ ,](?=\d{3})/g, '').split(/[.,]/)
  return Number(whole + decimals.padEnd(2, '0'))
}

/** Between the last part of a list and what the parts come to. */
const SUMMED_UP =
  /^[^\d\n]{0,40}(?<![a-zåäö])(?:yhteensä|kaikkiaan|together|in all|in total|total|altogether|yht|tillsammans|totalt)\.?(?: tasan| exactly| is| on| are| of| comes to| tekee)?:? ?$/
/** "And €15 for the tape, so €127", "and €45 for the skip. That's €205". */
const SO_MUCH =
  /^[^\d\n.;]{0,40}[,.;] (?:so(?: (?:it's|that's|it is|that is|it comes to))?|that(?:'s| is| makes| comes to)|which (?:is|makes|comes to)|making) ?$/
/** "That is €20 more than last year": what stands after it is compared, or a price. */
const NO_TOTAL = /^ (?:more|less|extra|dearer|cheaper|off|each|per|a|an|of|for)\b/
const PRICED = /\d ?(?:x|×|\*|@|à|á) ?[€£$]?$|(?<!\b(?:an?|the|one) (?:[a-z]+ ){1,3})\bat [€£$]?$/
/** Of sums that are no parts of one: a choice, an earlier price, one without its VAT. */
const NO_PARTS = /\b(?:or|tai|eller|was|oli|before|net|excl)\b|\bverot(?:on|tom)/
/** Who adds up wrongly is not far off; what is further off was no list. */
const MOST_WRONG = 0.25
/** Nobody adds up so many sums within one line. */
const MOST_PARTS = 40

/** "Pruning is €360, carting €40, together €410": sums of one line, and what they come to. */
function listedSum(passage: Paragraph): Found[] {
  const { amounts, folded, plain } = passage
  return amounts.flatMap((total, at): Found[] => {
    const last = amounts[at - 1]
    const between = last && folded.slice(last.end, total.start)
    const isTotal =
      between &&
      (SUMMED_UP.test(between.replace('\n', ' ')) ||
        (SO_MUCH.test(between) && !NO_TOTAL.test(folded.slice(total.end, total.end + 10))) ||
        isCalledTotal(folded, between, total) ||
        (/^ ?= ?$/.test(between) && folded.slice(amounts[at - 2]?.end, last.start).includes('+')))
    if (!last || !isTotal || (between.includes('\n') && !endsLine(plain, last.end))) return []
    const line = folded.lastIndexOf('\n', last.start) + 1
    const from = amounts.findIndex(({ start }) => start >= line)
    const parts = amounts.slice(from, at)
    if (parts.length > MOST_PARTS) return []
    const words = folded.slice(sentenceSpan(passage, parts[0]?.start ?? line)[0], total.start)
    if (TAKEN_OFF.test(words) || COMPARED.test(words) || NO_PARTS.test(words)) return []
    if (parts.some(({ currency }) => currency !== total.currency)) return []
    const right = parts.reduce((all, _, part) => all + partOf(passage, from + part, total), 0)
    if (parts.length < 2 && right === last.minor) return []
    if (!(Math.abs(right - total.minor) <= MOST_WRONG * total.minor)) return []
    if (WITH_VAT.test(folded.slice(total.end, total.end + REACH))) return []
    return unless(right, 'consistency.items', plain, total)
  })
}

/** "…, so €475 in all": what it is called may stand after a sum. */
function isCalledTotal(folded: string, between: string, { end }: AmountFact): boolean {
  return (
    /^,? ?(?:so|eli|=|:|–|-)[^\d\n]{0,20}$/.test(between) &&
    /^ (?:total|in total|in all|altogether|together|yhteensä)\b/.test(folded.slice(end, end + 14))
  )
}

/**
 * What one sum of a list adds to it, in minor units: a price times its quantity, where no result but that of the whole
 * list follows. Else no number.
 */
function partOf({ amounts, folded }: Paragraph, at: number, total?: AmountFact): number {
  const part = amounts[at]
  if (!part) return Number.NaN
  const next = amounts[at + 1]
  const between = folded.slice(part.end, next?.start)
  if (RESULT.test(between) && !TOGETHER.test(between) && next !== total) return 0
  const before = wordsBefore(folded, part, amounts[at - 1])
  const quantity = quantityOf(before)
  if (quantity) return rounded(quantity * part.minor)
  return part.isRate || PRICED.test(before) ? Number.NaN : part.minor
}

/** As many as belong to the sum, with their numbers in figures. */
function wordsBefore(folded: string, { start }: AmountFact, before?: AmountFact): string {
  return inFigures(folded.slice(Math.max(before?.end ?? 0, start - REACH), start)).replace(
    /(\d) and a half\b/g,
    '$1.5',
  )
}

const MADE_UP_OF = /^(?:[^.\n]{0,20}\(|[.,] (?:that is|that's|which is|made up of|eli|siitä|joka on) )/
const COMPARED = /(?<![a-zåäö])(?:more|less|under|over|than|instead|enemmän|vähemmän|mer|mindre|än)\b/

/** "It comes to €145. That is €85 for the service and €50 for the valve": what stands after a total makes it up. */
function partSum({ amounts, folded, plain }: Paragraph): Found[] {
  const at = amounts.findIndex(({ label }) => label === 'total')
  const total = amounts[at]
  const start = total && MADE_UP_OF.exec(folded.slice(total.end))
  if (!start || PRICED.test(wordsBefore(folded, total))) return []
  const from = total.end + start[0].length
  const to = sentenceEnd(folded, from)
  const parts = amounts.slice(at + 1).filter((part) => part.start < to)
  const isOther = ({ isRate, label, currency }: AmountFact) =>
    isRate || label === 'vat' || currency !== total.currency
  const words = folded.slice(from, to)
  if (parts.length < 2 || parts.some(isOther) || COMPARED.test(words) || TAKEN_OFF.test(words)) return []
  // VAT that is said as a share alone is a part, too.
  if (/\d ?%/.test(words)) return []
  return unless(
    parts.reduce((all, { minor }) => all + minor, 0),
    'consistency.rest',
    plain,
    total,
  )
}

function sentenceEnd(folded: string, from: number): number {
  const length = folded.slice(from).search(/\n|\)|[.!?](?:\s|$)/)
  return length < 0 ? folded.length : from + length
}

/** More than each line of VAT, rounded by itself, may be off by, in minor units. */
const VAT_TOLERANCE = 5

/** VAT that is no such share of the one price before it, "before VAT €960.00, VAT at 23% €202.80", or of the lines above. */
function vatShare(passage: Paragraph): Found[] {
  const { amounts, folded, plain } = passage
  const [vat, ...otherVats] = amounts.filter(({ label }) => label === 'vat')
  if (!vat || otherVats.length > 0) return []
  const at = amounts.indexOf(vat)
  const rate = RATE_BEFORE.exec(folded.slice(amounts[at - 1]?.end, vat.start))?.[1]
  const net = rate && netBefore(passage, at, rate)
  if (!rate || !net || vat.currency !== amounts[at - 1]?.currency) return []
  // "€502 is the same with its VAT (25.5 %, €102)": the price before it is named as well.
  if (amounts.some(({ minor }) => minor === net - vat.minor)) return []
  const right = shareOf(net, rate)
  return Math.abs(right - vat.minor) <= VAT_TOLERANCE ? [] : unless(right, 'consistency.vatSum', plain, vat)
}

/**
 * What the amount at an index is a share of, in minor units: the one price before VAT right before it, or the lines above
 * where a total below says that they and the VAT are all.
 */
function netBefore(passage: Paragraph, at: number, rate: string): number | undefined {
  const { amounts, plain } = passage
  const nets = amounts.filter(({ label, isRate }) => label === 'net' && !isRate)
  const before = amounts[at - 1]
  if (nets.length > 0) return nets.length === 1 && before === nets[0] ? before?.minor : undefined
  const items = amounts.slice(0, at).filter(({ end }) => endsLine(plain, end))
  const [vat, total] = [amounts[at], amounts[at + 1]]
  const net = itemsOf(passage, items)
  const isAll =
    items.length > 0 &&
    total?.label === 'total' &&
    vat &&
    [vat.minor, shareOf(net, rate)].some((tax) => near(net + tax, total))
  return isAll && !items.some((item) => isNoItem(passage, item, total.currency)) ? net : undefined
}

const RATE_BEFORE = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?) ?%[^\d%]*$/
const RATE = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?) ?%/

/** So many per cent (`6.625`) of a sum in minor units. */
function shareOf(minor: number, percent: string): number {
  return rounded((minor * Math.round(Number(percent.replace(',', '.')) * 1000)) / 1000)
}

/** Where one price before VAT, some VAT and one total stand together. */
function vatSum({ amounts, plain }: Paragraph): Found[] {
  const labelled = (label: AmountFact['label']) =>
    amounts.filter((amount) => amount.label === label && !amount.isRate)
  const [net, ...moreNets] = labelled('net')
  const [total, ...moreTotals] = labelled('total')
  const vats = labelled('vat')
  if (!net || !total || vats.length === 0 || moreNets.length > 0 || moreTotals.length > 0) return []
  if ([total, ...vats].some(({ currency }) => currency !== net.currency)) return []
  if (amounts.some(({ label, start }) => !label && start > net.start && start < total.start)) return []
  const right = net.minor + vats.reduce((sum, { minor }) => sum + minor, 0)
  // "Contract sum €48,000" above a part of it is no total of the part.
  if (total.start < net.start && Math.abs(right - total.minor) > MOST_WRONG * total.minor) return []
  return unless(right, 'consistency.vatSum', plain, total)
}
