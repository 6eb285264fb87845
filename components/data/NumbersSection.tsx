import { type SeriesReport, seriesReports } from '../../lib/domain/numbering/gaps'
import { patternsOf } from '../../lib/domain/numbering/series'
import { dataWords } from '../../lib/i18n/data-words'
import type { Call } from '../../lib/messaging/call'
import { askInvoices } from '../hooks/invoice-rows'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import styles from './DataScreen.module.css'
import { Section } from './Section'

const askNumbers = (call: Call) => Promise.all([askInvoices(call), call('profile.load', {})])

/** Each series of the numbers of invoices and credit notes, and the numbers it has passed over or given twice: a tax office asks about those. */
export function NumbersSection() {
  const t = useWords(dataWords)
  const { answer } = useAnswer(askNumbers)
  if (answer.kind !== 'answered') return null
  const [{ rows }, { seller }] = answer.value
  const reports = seriesReports(
    rows.map(({ number }) => number),
    seller ? patternsOf(seller) : [],
  )
  if (reports.length === 0) return null
  return (
    <Section title={t('numbers')}>
      <ul className={styles['list']}>
        {reports.map((report) => (
          <li key={report.series}>{textOf(report)}</li>
        ))}
      </ul>
    </Section>
  )

  function textOf({ first, last, count, missing, doubled }: SeriesReport): string {
    const range = first === last ? first : t('numberRange', { first, last, count })
    const gaps =
      missing.length === 0
        ? t('noneMissing', { range })
        : t('numbersMissing', { range, count: missing.length, numbers: missing.join(', ') })
    if (doubled.length === 0) return gaps
    return `${gaps} ${t('numbersDoubled', { count: doubled.length, numbers: doubled.join(', ') })}`
  }
}
