import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Overview } from '../../lib/domain/receivables/overview'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { popupWords } from '../../lib/i18n/popup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import styles from './Popup.module.css'

interface PopupFooterProps {
  readonly overview: Overview
  readonly onOpenDashboard: () => void
}

export function PopupFooter({ overview, onOpenDashboard }: PopupFooterProps) {
  const t = useWords(popupWords)
  const language = useLanguage()
  const { nextReminderOn, today } = overview
  return (
    <footer className={styles['footer']}>
      <Button look="bare" onPress={onOpenDashboard}>
        {t('openDashboard')}
      </Button>
      <span className={styles['quiet']}>{nextReminderOn && nextReminder(nextReminderOn)}</span>
    </footer>
  )

  function nextReminder(on: PlainDate): string {
    const days = daysBetween(today, on)
    if (days <= 0) return t('nextReminderToday')
    return days < 7
      ? t('nextReminderWeekday', { weekday: formatWeekday(on, language) })
      : t('nextReminderDate', { day: formatDayMonth(on, language) })
  }
}
