import { useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { proposedForm, readSchedule } from '../../lib/domain/recurring/schedule-form'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm, useHasBegun } from '../hooks/use-begun-form'
import type { Commands } from '../hooks/use-commands'
import { Button } from '../ui/Button'
import { RowForm } from '../ui/RowForm'
import styles from './RepeatInvoice.module.css'
import { ScheduleFields } from './ScheduleFields'
import { useRecurringActions } from './use-recurring-actions'

interface RepeatInvoiceProps {
  readonly row: InvoiceRow
  readonly today: PlainDate
  readonly country: string | undefined
  readonly commands: Commands
}

/** Lets an invoice that was sent come back. */
export function RepeatInvoice({ row, today, country, commands }: RepeatInvoiceProps) {
  const t = useWords(recurringWords)
  const actions = useRecurringActions(commands)
  const begunAs = `repeat/${row.id}`
  const [isOpen, setOpen] = useState(useHasBegun(begunAs))
  const told = useMemo(() => proposedForm(row.issueDate, today), [row.issueDate, today])
  const begun = useBegunForm(begunAs, told)
  const { form } = begun
  const [saysAll, setSaysAll] = useState(false)
  const reading = readSchedule(form, today, today)
  const repeat = async () => {
    setSaysAll(true)
    if (reading.schedule && (await actions.repeat(row, reading.schedule))) close()
  }
  const close = () => {
    begun.drop()
    setOpen(false)
  }
  if (!isOpen) {
    return (
      <Button name="repeat" className={styles['button'] ?? ''} onPress={() => setOpen(true)}>
        {t('repeat')}
      </Button>
    )
  }
  return (
    <div className={styles['form']}>
      <RowForm label={t('repeatTitle')} send={t('startRepeating')} onSend={repeat} onCancel={close}>
        <BegunNote {...begun} />
        <h2 className={styles['title']}>{t('repeatTitle')}</h2>
        <ScheduleFields
          form={form}
          reading={reading}
          today={today}
          country={country}
          saysAll={saysAll}
          dateLabel="firstDate"
          onChange={begun.setForm}
        />
      </RowForm>
    </div>
  )
}
