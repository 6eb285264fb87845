import type { AmountFact } from '../facts/amounts'
import { type Found, finding, placed } from '../finding'
import type { CheckContext, Stage } from '../types'
import type { FactPlace } from './invoice-numbers'

interface PricedMail {
  readonly stage: Stage
  readonly context: Pick<CheckContext, 'estimate'>
  readonly signals: { readonly has: (signal: 'agreed') => boolean }
  readonly judged: readonly FactPlace[]
}

/** A sum above what was agreed, where the mail does not speak of a change that was agreed too. */
export function surprise(mail: PricedMail): readonly Found[] {
  if (mail.stage !== 'invoice') return []
  const found = aboveEstimate(mail)
  return found.length > 0 ? found : aboveSaid(mail)
}

function aboveEstimate({ context: { estimate }, signals, judged }: PricedMail): readonly Found[] {
  if (!estimate || signals.has('agreed')) return []
  const above = judged
    .flatMap((place) => place.passage.amounts.map((amount) => ({ amount, place })))
    .filter(({ amount }) => !amount.isRate && (amount.currency ?? estimate.currency) === estimate.currency)
    .filter(({ amount }) => amount.minor > estimate.minor)
  const [first] = above.sort((a, b) => b.amount.minor - a.amount.minor)
  if (!first) return []
  return [placed(moreThan(estimate, first.amount, first.place.passage.plain), first.place)]
}

/** "My quote said £480, but the tables took long, so it comes to £610", "€780 instead of the €650 we talked about". */
function aboveSaid({ judged }: PricedMail): readonly Found[] {
  return judged.flatMap((place) => {
    const { amounts, folded, plain } = place.passage
    if (CONSENT.test(folded)) return []
    return amounts.flatMap((first, at): Found[] => {
      const second = amounts[at + 1]
      if (!second || second.currency !== first.currency || first.isRate || second.isRate) return []
      const before = folded.slice(Math.max(0, first.start - REACH), first.start)
      const between = folded.slice(first.end, second.start)
      const after = folded.slice(second.end, second.end + REACH)
      if (second.minor > first.minor && SAID.test(before) && BUT.test(between))
        return [placed(moreThan(moneyOf(first), second, plain), place)]
      const isSaid = (SAID.test(between) && INSTEAD_AFTER.test(after)) || THAT_WAS_SAID.test(after)
      return first.minor > second.minor && isSaid && INSTEAD.test(between + after)
        ? [placed(moreThan(moneyOf(second), first, plain), place)]
        : []
    })
  })
}

const REACH = 40
/** "The estimate was", "sovittu hinta oli", "vi kom överens om". */
const SAID =
  /(?<![a-zåäö])(?:quot|estimat|offer|agree|talked|budget|sov[it]|arvio|tarjou|tarjosin|puhuttiin|puhuimme|offert|överens)[^,.;:\d\n]{0,30}$/
const THAT_WAS_SAID =
  /^ (?:that |which )?(?:(?:we|i|you) (?:had |have |first |originally )?(?:agree|talk|sp[eo]k|quot|discuss|estimat|promis)|(?:in|from|on) (?:my|our|the) (?:quot|estimat|offer)|quoted|agreed|estimated)|^,? (?:josta|jonka|mistä|som vi) (?:sovi|puhu|tarjo|arvio|kom)/
const BUT =
  /^[^\d\n.]{0,12}(?<![a-zåäö])(?:but|however|though|mutta|vaan|men)(?![a-zåäö])(?![^\d\n]*(?:vat|alv|moms))[^\d\n]*$/
const INSTEAD = /^ (?:instead of|rather than|not|in place of) (?:the )?[^\d\n]{0,12}|sija(?:an|sta)/
const INSTEAD_AFTER = /^ (?:euron )?sija(?:an|sta)/
/** The change was agreed or wished for. */
const CONSENT =
  /\b(?:you (?:asked|wanted|added|ordered|chose|approved|agreed|confirmed|said yes)|your (?:yes|okay|approval|wish|request|go)|approved|as (?:we )?agreed (?:on|by|in|when)|agreed (?:to|with you)|pyysi|pyynn|hyväksy|toivo|tilasit|vahvist|lupasi|luvalla|godkän|beställde)/

function moneyOf({ minor, currency = 'EUR' }: AmountFact) {
  return { minor, currency }
}

function moreThan(
  first: { readonly minor: number; readonly currency: string },
  { start, end }: AmountFact,
  plain: string,
): Found {
  return finding('surprise.estimate', 'warning', [start, end], {
    phrase: plain.slice(start, end),
    first: { ...first },
  })
}
