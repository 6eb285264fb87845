import type { PlainDate } from '../calendar/plain-date'
import type { AgreedWork } from '../invoice/agreed-work'
import { type Money, money, subtract, sum } from '../money/money'
import { type PaperTaxName, paperTaxNameOf } from '../vat/tax-name'
import { type Estimate, type EstimateContent, type EstimateVersion, lastAgreed } from './estimate'
import { type LineChange, lineChanges } from './line-changes'

/** A change order: what stood before, what is asked for now, and what it all comes to. */
export interface ChangeOrder {
  /** 1 for the first. */
  readonly ordinal: number
  /** What was offered first and agreed since. */
  readonly before: AgreedWork
  readonly lines: readonly LineChange[]
  /** What VAT, discounts and charges add beside the lines. */
  readonly beside: Money
  /** What of that is VAT: nothing where all prices have it in them. */
  readonly tax: Money
  readonly taxName: PaperTaxName
  /** The extra cost: lines and what is beside them; negative for less. */
  readonly amount: Money
  /** The new total, which is what stood before and the extra cost. */
  readonly total: Money
}

/** The change that a version asks for; undefined for the original, and where one that was never agreed is offered again. */
export function changeOrder(estimate: Estimate, version: number): ChangeOrder | undefined {
  const asked = estimate.versions[version]
  if (!asked || version === 0) return undefined
  const chain = chainBefore(estimate, version)
  const base = chain.at(-1)
  const before = workOf(estimate, chain)
  if (!base || !before || (base.answer?.kind !== 'agreed' && isSameOffer(base, asked))) return undefined
  const lines = lineChanges(base.content.lines, asked.content.lines)
  const { total } = asked.content.totals
  const amount = subtract(total, before.total)
  const inLines = sum(
    lines.map((line) => line.amount),
    total.currency,
  )
  return {
    ordinal: version,
    before,
    lines,
    beside: subtract(amount, inLines),
    tax: taxBeside(base.content, asked.content),
    taxName: paperTaxNameOf(asked.content.seller.address.country),
    amount,
    total,
  }
}

function taxBeside(before: EstimateContent, after: EstimateContent): Money {
  const { currency } = after
  if (before.pricesIncludeVat && after.pricesIncludeVat) return money(0, currency)
  const taxIn = ({ totals }: EstimateContent) =>
    sum(
      totals.vat.map(({ vat }) => vat),
      currency,
    )
  return subtract(taxIn(after), taxIn(before))
}

/**
 * A version whose lines and total are those that are agreed, or still open to an answer: there is nothing to agree to.
 * What has lapsed or was declined can be offered again as it was.
 */
export function changesNothing(estimate: Estimate, version: number, today: PlainDate): boolean {
  const { versions } = estimate
  const last = versions[version - 1]
  const isOpen = last && !last.answer && today <= last.content.validUntil
  const standing = [versions[lastAgreed(estimate)], isOpen ? last : undefined]
  const asked = versions[version]
  return standing.some((each) => each && asked && isSameOffer(each, asked))
}

function isSameOffer({ content: before }: EstimateVersion, { content: after }: EstimateVersion): boolean {
  const isSameTotal = before.totals.total.minor === after.totals.total.minor
  return isSameTotal && lineChanges(before.lines, after.lines).length === 0
}

/** What is in force; undefined while nothing is agreed. */
export function agreedWork(estimate: Estimate): AgreedWork | undefined {
  const agreed = lastAgreed(estimate)
  return agreed === -1 ? undefined : workOf(estimate, chainBefore(estimate, agreed + 1))
}

/** The original, and of the changes before `version` those that were agreed. */
function chainBefore({ versions }: Estimate, version: number): readonly EstimateVersion[] {
  return versions.slice(0, version).filter(({ answer }, at) => at === 0 || answer?.kind === 'agreed')
}

function workOf({ id, number }: Estimate, chain: readonly EstimateVersion[]): AgreedWork | undefined {
  const [original, ...changes] = chain
  if (!original) return undefined
  return {
    estimateId: id,
    number,
    original: original.content.totals.total,
    changes: changes.flatMap((change, at) => {
      const { content, answer } = change
      const before = chain[at] ?? original
      if (isSameOffer(before, change)) return []
      const amount = subtract(content.totals.total, before.content.totals.total)
      return [{ on: answer?.on ?? content.issueDate, amount }]
    }),
    total: (chain.at(-1) ?? original).content.totals.total,
  }
}
