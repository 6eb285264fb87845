import { exponentOf } from '../../money/currency'
import { type Found, finding, replacement } from '../finding'
import type { CheckContext } from '../types'
import { inStyleOf, type PlacedParagraph } from './written-sum'

/**
 * A reminder of what is not to be paid any more, or not yet; one that asks for another sum than is open, at each place
 * where that stands; an invoice whose due date has passed before it left, or that has old details of the seller.
 */
export function overtaken({
  context,
  today,
  judged,
}: {
  readonly context: Pick<CheckContext, 'overtaken'>
  readonly today: string
  readonly judged: readonly PlacedParagraph[]
}): Found[] {
  if (!context.overtaken) return []
  const { by, params, after = '', sum } = context.overtaken
  if (after >= today) return []
  if (!sum) return [finding(`overtaken.${by}`, 'error', null, params)]
  return judged.flatMap(({ where, start: from, passage }) =>
    passage.amounts.flatMap(({ minor, currency, start, end }): Found[] => {
      if (minor !== sum.was || (currency !== undefined && currency !== sum.currency)) return []
      const text = inStyleOf(passage.plain.slice(start, end), sum.is, exponentOf(sum.currency))
      const fixes = [replacement('open', [start, end], text, 'safe')]
      return [{ ...finding(`overtaken.${by}`, 'error', [start, end], params, fixes), where, start: from }]
    }),
  )
}
