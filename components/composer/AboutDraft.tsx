import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Assessment } from '../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import styles from './Composer.module.css'

interface AboutDraftProps {
  readonly draft: InvoiceDraft
  readonly assessment: Assessment
  /** The day of a recurring invoice. */
  readonly recurringOn: PlainDate | undefined
  /** The days for its discount as agreed for each month, where there are fewer in this one. */
  readonly agreedEarlyDays: string | undefined
}

/**
 * What a credit note, a deposit or a recurring invoice is, in a sentence, and what becomes of deposits; nothing for a plain
 * invoice.
 */
export function AboutDraft({ draft, assessment, recurringOn, agreedEarlyDays }: AboutDraftProps) {
  const t = useWords(composerWords)
  const { credits, deposit, deducts = [] } = draft
  if (recurringOn)
    return (
      <p className={styles['about']}>
        {t('recurringAbout', { on: { date: recurringOn } })}
        {agreedEarlyDays && ` ${t('earlyShorter', { days: agreedEarlyDays })}`}
      </p>
    )
  if (!credits && !deposit) return null
  if (!credits) return <p className={styles['about']}>{t('depositAbout')}</p>
  const about = t('creditAbout', { number: credits.number, amount: credits.atMost })
  if (deducts.length === 0) return <p className={styles['about']}>{about}</p>
  const deposits = { count: deducts.length, numbers: deducts.map(({ number }) => number).join(', ') }
  return (
    <p className={styles['about']}>
      {about} {t(assessment.deducts ? 'creditGivesDepositsBack' : 'creditKeepsDeposits', deposits)}
    </p>
  )
}
