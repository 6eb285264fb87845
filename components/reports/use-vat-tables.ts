import { money } from '../../lib/domain/money/money'
import type { TaxPeriod } from '../../lib/domain/reports/tax-period'
import type { VatBasis } from '../../lib/domain/reports/vat-entries'
import type { VatLine, VatReturn } from '../../lib/domain/reports/vat-return'
import { formatPercent } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import type { ReportTable } from './report-table'

interface VatTablesInput {
  /** Of all periods of the year. */
  readonly returns: readonly VatReturn[]
  readonly shown: VatReturn | undefined
  readonly currency: string
  readonly year: number
  readonly basis: VatBasis
  readonly nameOf: (period: TaxPeriod) => string
}

interface VatTables {
  /** The period that is shown, by category and rate. */
  readonly period: ReportTable
  /** Its buyers who account for the VAT themselves. */
  readonly buyers: ReportTable
  /** All periods of the year. */
  readonly year: ReportTable
}

/** The tables of a tax return. */
export function useVatTables(input: VatTablesInput): VatTables | undefined {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const { returns, shown, currency, year, basis, nameOf } = input
  if (!shown) return undefined
  const amount = (minor: number) => money(minor, currency)
  const columns = [t('vatBase'), t('vatAmount')]
  const scope = [currency, t(`vatBasis.${basis}`)]
  return {
    period: {
      title: t('vatOfPeriod', { period: nameOf(shown.period) }),
      scope,
      columns: [t('vatKind'), ...columns],
      rows: shown.lines.map((line) => ({
        key: `${line.category} ${line.rate}`,
        cells: [nameOfLine(line), amount(line.base), amount(line.vat)],
      })),
      total: [t('total'), amount(shown.base), amount(shown.vat)],
    },
    buyers: {
      title: t('vatBuyers'),
      scope: [nameOf(shown.period), currency],
      columns: [t('vatBuyer'), t('client'), t('vatKind'), t('amount')],
      rows: shown.buyers.map(({ taxId, name, category, base }) => ({
        key: `${category} ${taxId} ${name}`,
        cells: [taxId || t('vatNoNumber'), name, t(`category.${category}`), amount(base)],
      })),
    },
    year: {
      title: t('vatOfYear', { year: String(year) }),
      scope,
      columns: [t('vatPeriod'), ...columns],
      rows: returns.map(({ period, base, vat }) => ({
        key: period.from,
        cells: [nameOf(period), amount(base), amount(vat)],
      })),
      total: [
        t('total'),
        amount(returns.reduce((so, { base }) => so + base, 0)),
        amount(returns.reduce((so, { vat }) => so + vat, 0)),
      ],
    },
  }

  function nameOfLine({ category, rate }: VatLine): string {
    return category === 'standard' && rate !== undefined
      ? t('vatRate', { rate: formatPercent(rate, language) })
      : t(`category.${category}`)
  }
}
