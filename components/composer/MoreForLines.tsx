import { type DraftIncentive, newIncentive } from '../../lib/domain/invoice/incentive'
import { cashStepOf } from '../../lib/domain/money/cash-rounding'
import { patternFor } from '../../lib/domain/numbering/number-pattern'
import { seriesName } from '../../lib/domain/numbering/series'
import { usualVat } from '../../lib/domain/vat/proposal'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Menu, type MenuAction } from '../ui/Menu'
import type { SectionProps } from './section'

/** What few invoices need of their lines, behind one button. */
export function MoreForLines({ draft, seller, today, isNumbered, onEdit, onView }: SectionProps) {
  const t = useWords(composerWords)
  const hasTax = draft.lines.some(({ vatRate }) => vatRate !== '')
  const actions: readonly MenuAction[] = [
    {
      id: 'charge',
      label: t('addCharge'),
      onAction: () => {
        const id = crypto.randomUUID()
        const { vatRate, vatCategory } = draft.lines[0] ?? usualVat(seller, draft.client)
        const vat = { vatRate, ...(vatCategory ? { vatCategory } : {}) }
        onEdit({ type: 'addCharge', charge: { id, description: '', amount: '', ...vat } })
        onView({ type: 'moveTo', field: `charges.${id}.description` })
      },
    },
    ...(draft.supply
      ? []
      : [
          {
            id: 'supply',
            label: t('addSupply'),
            onAction: () => {
              onEdit({ type: 'setSupply', supply: { from: today, to: '' } })
              onView({ type: 'moveTo', field: 'supply.from' })
            },
          },
        ]),
    ...(hasTax
      ? [
          {
            id: 'gross',
            label: t(draft.pricesIncludeVat ? 'pricesWithoutVat' : 'pricesWithVat'),
            onAction: () =>
              onEdit({ type: 'setPricesIncludeVat', pricesIncludeVat: !draft.pricesIncludeVat }),
          },
        ]
      : []),
    ...(hasTax || seller.chargesVat || seller.isSmallBusiness
      ? []
      : [
          {
            id: 'tax',
            label: t('addTax'),
            onAction: () => onEdit({ type: 'taxAll', vat: { vatRate: '0' } }),
          },
        ]),
    ...(draft.kind === 'estimate' || draft.credits || draft.deducts
      ? []
      : [
          {
            id: 'deposit',
            label: t(draft.deposit ? 'notDeposit' : 'asDeposit'),
            onAction: () => onEdit({ type: 'setIsDeposit', isDeposit: !draft.deposit }),
          },
        ]),
    ...(draft.kind === 'estimate' || draft.credits || draft.incentive ? [] : incentiveActions()),
    ...(isNumbered ? [] : seriesActions()),
    ...(cashStepOf(draft.currency, seller.address.country) === undefined
      ? []
      : [
          {
            id: 'cash',
            label: t(draft.roundsForCash ? 'exactTotal' : 'roundForCash'),
            onAction: () => onEdit({ type: 'setRoundsForCash', roundsForCash: !draft.roundsForCash }),
          },
        ]),
  ]
  return <Menu label={t('moreForLines')} actions={actions} />

  function incentiveActions(): readonly MenuAction[] {
    const add = (kind: DraftIncentive['kind'], first: string) => () => {
      onEdit({ type: 'setIncentive', incentive: newIncentive(kind, today) })
      onView({ type: 'moveTo', field: first })
    }
    return [
      { id: 'credit', label: t('addCredit'), onAction: add('credit', 'incentive.amount') },
      { id: 'code', label: t('addCode'), onAction: add('code', 'incentive.code') },
    ]
  }

  function seriesActions(): readonly MenuAction[] {
    const others = seller.otherPatterns ?? []
    const patterns = others.length === 0 ? [] : [seller.numberPattern, ...others]
    return patterns
      .filter((pattern) => pattern !== (draft.numberPattern ?? seller.numberPattern))
      .map((pattern) => ({
        id: `series ${pattern}`,
        label: t('numberFrom', { series: seriesName(patternFor(pattern, draft.client.name), today) }),
        onAction: () =>
          onEdit({
            type: 'setNumberPattern',
            numberPattern: pattern === seller.numberPattern ? undefined : pattern,
          }),
      }))
  }
}
