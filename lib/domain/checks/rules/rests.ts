import type { AmountFact } from '../facts/amounts'
import type { Found } from '../finding'
import { lineBefore } from '../text/line-before'
import { near, type Paragraph, rounded, unless } from './written-sum'

/** Words and signs of a sum that is taken off, or was paid before. */
export const TAKEN_OFF =
  /\b(?:less\b|minus\b|miinus\b|discount|credit|deposit|paid|(?<!late )payment|received|gave|given|dropped|advance|thank|landed|came|(?<!-)off\b|hyvity|ennakko|varausmaksu|vähennet|maksettu|maksoi|käsiraha|saatu|kiito|tuli|saapui|betal|förskott|handpenning|tack|kom\b)|alennus|rabatt|[-–−]$/

/** Words by what is left. */
export const LEFT =
  /\b(?:balance|leaves?|leaving|left|short|owing|outstanding|remain|to go|to come|still to pay|(?<!of )unpaid|maksamatta|jää(?! pois)(?![a-zåäö])|jäännös|jäljel|puuttu|avoin|maksettavaa|kvar)|återstå/
const UNTAXED = /\b(?:vat|tax|[ics]?gst|[hqp]st|btw|mwst|iva|tva|alv|moms)\b/
/** So much of the words around a sum is read with it. */
const AROUND = 40
/** Of so many sums before it one may be a share, so that a long list takes no longer for each of its lines. */
const MANY = 100

function lastBefore(at: number, amounts: readonly AmountFact[]): readonly AmountFact[] {
  return amounts.slice(Math.max(0, at - MANY), at)
}

/** "€900 in all, you paid €400, so €500 is left", what was paid first, or "€500 is left of the €900". */
export function rests({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((first, at): Found[] => {
    const [second, third] = [amounts[at + 1], amounts[at + 2]]
    if (!second || !third || [first, second, third].some(({ isRate, label }) => isRate || label === 'vat'))
      return []
    if (second.currency !== first.currency || third.currency !== first.currency) return []
    if ([first, second, third].every(({ start }) => ROW.test(lineBefore(folded, start)))) return []
    if ([first, third].some(({ start }) => /[-–−] ?$/.test(lineBefore(folded, start)))) return []
    const next = amounts[at + 3]?.start ?? Infinity
    const isWholeLast = /^ (?:of|from|out of) (?:the )?$/.test(folded.slice(second.end, third.start))
    const isPaidFirst =
      isWholeLast ||
      (second.minor > first.minor &&
        (second.label === 'total' ||
          /^(?:[^\n]*(?:\bof (?:the )?|\()|[^\n]*\b(?:was|is|oli|var)\b[^\n]*)$/.test(
            folded.slice(first.end, second.start),
          )))
    const [paid, whole, left] = isWholeLast
      ? [first, third, second]
      : isPaidFirst
        ? [first, second, third]
        : [second, first, third]
    const from = isPaidFirst ? Math.max(0, first.start - AROUND) : first.end
    const after = ({ end }: AmountFact, to = Infinity) =>
      folded.slice(end, Math.min(to, end + AROUND)).split(/[\n.,]/, 1)[0]
    const afterPaid = isPaidFirst ? folded.slice(first.end, second.start) : after(paid)
    const beforeLeft = folded.slice(isWholeLast ? first.end : second.end, left.start)
    if (UNTAXED.test(folded.slice(from, left.start)) || !LEFT.test(beforeLeft + after(left, next))) return []
    if (!TAKEN_OFF.test(folded.slice(from, paid.start) + afterPaid)) return []
    // "€1,550, with the deposit of €300 already taken off", or said again after a credit: the first sum is what is left.
    if (near(whole.minor, left)) return []
    return unless(whole.minor - paid.minor, 'consistency.rest', plain, left)
  })
}

/** "3318 16.10.2026" begins a row of a list of invoices, which says nothing of those above it. */
const ROW = /^\D{0,3}\d+[ |]+\d/

/** Words of a part that is paid before the work. */
const ADVANCE = /deposit|advance|up ?front|ennakko|varausmaksu|handpenning|förskott/
const SHARE = /\b(?:half|puolet|hälften|(\d\d) ?%)[^\n%]{0,60}$/

/** "Total: €2,140. Deposit, half of it: €1,070": a share of a sum that stands before it, in these paragraphs or this one. */
export function shares({ amounts, folded, plain }: Paragraph, earlier: readonly AmountFact[]): Found[] {
  if (amounts.length === 0 || !ADVANCE.test(folded)) return []
  return amounts.flatMap((part, at): Found[] => {
    const before = folded.slice(amounts[at - 1]?.end, part.start)
    const [share, percent = '50'] = SHARE.exec(before) ?? []
    if (!share || !ADVANCE.test(before) || part.label === 'vat' || /% of (?:the )?$/.test(before)) return []
    const wholes = [...earlier.slice(-MANY), ...lastBefore(at, amounts)]
    const whole = wholes.findLast(({ label }) => label === 'total') ?? amounts[at - 1]
    if (!whole) return []
    const rightOf = ({ minor }: AmountFact) => rounded(Number(percent) * minor)
    const isShare = wholes.some((sum) => near(rightOf(sum), part))
    return isShare ? [] : unless(rightOf(whole), 'consistency.rest', plain, part)
  })
}

/**
 * "You paid €400. (…) The whole is €900, so €500 is left", "The whole is €900. (…) You paid €400, so €500 is left": one of
 * the sums stands in the last paragraph before that has sums.
 */
export function restsAcross({ amounts, folded, plain }: Paragraph, before: Paragraph | undefined): Found[] {
  const [first, left, ...more] = amounts
  const [other, ...others] = before?.amounts ?? []
  if (!first || !left || !before || !other || more.length + others.length > 0) return []
  if (
    [first, left, other].some(
      ({ isRate, label, currency }) => isRate || label === 'vat' || currency !== other.currency,
    )
  )
    return []
  const between = folded.slice(first.end, left.start)
  const after = folded.slice(left.end, left.end + AROUND).split(/[\n.,]/, 1)[0]
  if (UNTAXED.test(folded) || !LEFT.test(between + after)) return []
  const isPaidHere = TAKEN_OFF.test(folded.slice(0, left.start))
  if (isPaidHere === TAKEN_OFF.test(before.folded)) return []
  const [whole, paid] = isPaidHere ? [other, first] : [first, other]
  return unless(whole.minor - paid.minor, 'consistency.rest', plain, left)
}

/** "€240, minus the Tuesday we skipped, €24, so €216". */
export function lessened({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((whole, at): Found[] => {
    const [less, left] = [amounts[at + 1], amounts[at + 2]]
    if (!less || !left || less.currency !== whole.currency || left.currency !== whole.currency) return []
    if (!/^,? (?:minus|less|miinus)\b[^\d\n.%]{0,50}$/.test(folded.slice(whole.end, less.start))) return []
    if (
      !/^[^\d\n.]{0,30}[, ](?:so|is|leaves|makes|gives|comes to|eli|on|jää)(?: [a-z]{1,6})? ?$/.test(
        folded.slice(less.end, left.start),
      )
    )
      return []
    return unless(whole.minor - less.minor, 'consistency.rest', plain, left)
  })
}

/** "Goods €936, less 10%, so €842.40": a sum with a share taken off it. */
export function discounted({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((whole, at): Found[] => {
    const left = amounts[at + 1]
    const percent = left && PERCENT_OFF.exec(folded.slice(whole.end, left.start))?.[1]
    if (!left || !percent || left.currency !== whole.currency) return []
    const share = Number(percent.replace(',', '.'))
    // It may also say how much is taken off.
    if (near(rounded(share * whole.minor), left)) return []
    return unless(rounded((100 - share) * whole.minor), 'consistency.rest', plain, left)
  })
}

/** Between a sum and what is left of it, in one sentence. */
const PERCENT_OFF =
  /^[^\d\n.]{0,30}\b(?:less|minus|miinus|knocked off|take off|taking off|vähennettynä)\b[^\d\n.]{0,30}?(\d{1,2}(?:[.,]\d)?) ?%[^\d\n.]{0,30}(?:\b(?:so|makes|leaves|is|comes to|eli|jää|on|tekee)\b|[=:,–-])[^\d\n.]{0,20}$/

/** "The project is €1,800. Milestone 2 is 35%, so €680": a share of no sum before it. */
export function sharesSaid({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((part, at): Found[] => {
    const next = amounts[at + 1]
    const ofNext = next && SHARE_OF.exec(folded.slice(part.end, next.start))?.[1]
    if (ofNext) return unless(rounded(Number(ofNext) * next.minor), 'consistency.rest', plain, part)
    const said = folded.slice(amounts[at - 1]?.end, part.start)
    const percent = SHARE_SAID.exec(said)?.[1]
    if (!percent || UNTAXED.test(said) || TAKEN_OFF.test(said)) return []
    const wholes = lastBefore(at, amounts)
    const [largest] = wholes.toSorted((one, two) => two.minor - one.minor)
    if (!largest) return []
    const rightOf = ({ minor }: AmountFact) => rounded(Number(percent) * minor)
    const isShare = wholes.some((whole) => near(rightOf(whole), part))
    return isShare ? [] : unless(rightOf(largest), 'consistency.rest', plain, part)
  })
}

/** "£450, which is 25% of £1,800". */
const SHARE_OF = /^,? (?:which is|that is|that's|being) (?:the |an? )?(\d{1,2}) ?% of (?:the )?$/
const SHARE_SAID = /(?<![\d.,])(\d{1,2}) ?%(?:,? (?:so|which is|that is|eli)| =|:) ?$/

/** "30% of the total, £12,000, so £3,900", "the first half of the price of €1,800, which is €950". */
export function sharesOf({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((whole, at): Found[] => {
    const part = amounts[at + 1]
    const before = folded.slice(amounts[at - 1]?.end, whole.start)
    const [share, percent = '50'] = SHARE_OF_WHOLE.exec(before) ?? []
    if (!part || !share || part.isRate || part.currency !== whole.currency) return []
    const around = folded.slice(whole.end, part.end + AROUND).split(/[\n;]|\. /, 1)[0] ?? ''
    if (!COMES_TO.test(folded.slice(whole.end, part.start)) || UNTAXED.test(before.slice(-AROUND) + around))
      return []
    const rightOf = (hundredths: number) => rounded(hundredths * whole.minor)
    const hundredths = Number(percent)
    // What is left without the share, or with it on top, may be said too.
    if ([100 - hundredths, 100 + hundredths].some((other) => near(rightOf(other), part))) return []
    return unless(rightOf(hundredths), 'consistency.rest', plain, part)
  })
}

const SHARE_OF_WHOLE =
  /(?:(?<![\d.,])(\d{1,2}) ?%|(?<!\band a )\bhalf|\bhälften|\bpuolet|\bpuolikas) (?:(?:of|av) [^\d\n.%]{0,30}|the |[^\d\n.%]{0,30}st[aä],? )$/
/** Between a sum and a share of it. */
const COMES_TO = /^,? ?(?:(?:so|eli|alltså|that is|which is|is|on)(?![a-zåäö])[^\d\n.]{0,15}|= ?)$/

/** Lines that begin with a whole and end with what is left of it, where all between were paid or are asked for. */
export function restOfLines({ amounts, folded, plain }: Paragraph): Found[] {
  const left = amounts.findLastIndex(({ start }) => LEFT.test(lineBefore(folded, start)))
  const [whole, ...parts] = amounts.slice(0, left)
  const rest = amounts[left]
  if (!whole || !rest || parts.length < 2 || !WHOLE.test(lineBefore(folded, whole.start))) return []
  const isPart = ({ start, isRate, label, currency }: AmountFact) =>
    !isRate && label !== 'vat' && currency === whole.currency && A_PART.test(lineBefore(folded, start))
  if (!parts.every(isPart) || rest.currency !== whole.currency) return []
  const right = whole.minor - parts.reduce((all, { minor }) => all + minor, 0)
  return unless(right, 'consistency.rest', plain, rest)
}

const WHOLE = /(?<![a-zåäö])(?:price|total|contract|whole|hinta|urakka|yhteensä|pris|totalt)(?![a-zåäö])/
const A_PART =
  /(?<![a-zåäö])(?:paid|part|instal?ment|stage|milestone|deposit|advance|received|maksettu|erä|osa|ennakko|käsiraha|betalt|del|förskott)(?![a-zåäö])/

/** What stands before a place in its line. */
