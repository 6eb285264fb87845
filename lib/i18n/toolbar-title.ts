import type { Language } from '../domain/party/party'
import { formatMoney } from './format'
import { totalsWords } from './totals-words'
import { translator } from './translator'

interface Situation {
  /** How many things need the person today. */
  readonly count: number
  readonly totals: readonly { readonly outstanding: Amount; readonly overdue: Amount }[]
}

interface Amount {
  readonly minor: number
  readonly currency: string
}

/** What the toolbar button says when it is pointed at: the popup's first words and numbers. */
export function toolbarTitle({ count, totals }: Situation, language: Language): string {
  const t = translator(totalsWords, language)
  const amounts = (of: readonly Amount[]) => of.map((amount) => formatMoney(amount, language)).join(' · ')
  const late = totals.map(({ overdue }) => overdue).filter(({ minor }) => minor > 0)
  return [
    'Plainvoice',
    ...(count > 0 ? [t('line', { what: t('today'), value: count })] : []),
    totals.length > 0
      ? t('line', {
          what: t('outstanding'),
          value: amounts(totals.map(({ outstanding }) => outstanding)),
        })
      : t('nothingOut'),
    ...(late.length > 0 ? [t('line', { what: t('overdue'), value: amounts(late) })] : []),
  ].join('\n')
}
