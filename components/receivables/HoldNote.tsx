import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { holdOn } from '../../lib/domain/reminders/hold'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { answeredWords } from './answered-words'
import type { InvoiceActions } from './use-invoice-actions'

interface HoldNoteProps {
  readonly row: InvoiceRow
  /** What the client says is wrong. */
  readonly note: string | undefined
  readonly today: PlainDate
  /** The seller's (ISO 3166). */
  readonly country: string | undefined
  readonly actions: InvoiceActions
}

/** Why no reminder is offered of this invoice, and how to go on. */
export function HoldNote({ row, note, today, country, actions }: HoldNoteProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const hold = row.lifecycle === 'open' ? holdOn(row, today, country) : undefined
  switch (hold?.kind) {
    case 'disputed':
      return (
        <Banner
          tone="plain"
          actions={<Button onPress={() => actions.resolveDispute(row)}>{t('disputeIsResolved')}</Button>}
        >
          <p>{t('heldDisputed')}</p>
          {note && <p>{note}</p>}
        </Banner>
      )
    case 'paused':
      return (
        <Banner
          tone="plain"
          actions={<Button onPress={() => actions.pause(row, false)}>{t('resumeReminders')}</Button>}
        >
          {t('heldPaused')}
        </Banner>
      )
    case 'promised':
      return (
        <Banner
          tone="plain"
          actions={<Button onPress={() => actions.withdrawPromise(row)}>{t('promiseIsOff')}</Button>}
        >
          {t('heldPromised', {
            weekday: formatWeekday(row.promisedFor ?? hold.until, language),
            day: formatDayMonth(row.promisedFor ?? hold.until, language),
          })}
        </Banner>
      )
    case 'replied':
      return (
        <Banner
          tone="plain"
          actions={
            <>
              {row.hasThread && <Button onPress={() => actions.openMail(row)}>{t('openMail')}</Button>}
              <Button onPress={() => actions.readReply(row)}>{t('haveReadReply')}</Button>
            </>
          }
        >
          {answeredWords('theyAnswered', hold.on, language)}
        </Banner>
      )
    default:
      return null
  }
}
