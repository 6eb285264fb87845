import { useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDay } from '../../lib/domain/calendar/read-day'
import { readTax } from '../../lib/domain/invoice/read-payment'
import type { Money } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { fieldAmount } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { BegunNote } from '../BegunNote'
import { useLanguage, useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { DateField } from '../ui/DateField'
import { MoneyField } from '../ui/MoneyField'
import { RowForm } from '../ui/RowForm'
import styles from './PaymentForm.module.css'

interface TaxFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly row: InvoiceRow
  readonly today: PlainDate
  /** Resolves with true when it was done; what was typed is kept until then. */
  readonly onRecord: (tax: Money, on: PlainDate) => Promise<boolean>
  readonly onCancel: () => void
}

/** Tax that the client withheld of what they paid before: all that is left, on the day of the last payment, to begin with. */
export function TaxForm({ begunAs, row, today, onRecord, onCancel }: TaxFormProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const { clientName, open, total, accounts } = row
  const lastPaid: string = accounts?.receipts?.at(-1)?.on ?? today
  const told = useMemo(
    () => ({ amount: fieldAmount(open, language), on: lastPaid }),
    [open, language, lastPaid],
  )
  const begun = useBegunForm(begunAs, told)
  const { amount, on } = begun.form
  const [saysAll, setSaysAll] = useState(false)
  const tax = readTax(amount, open, total)
  const day = readDay(on, today, 'past')
  const choices = day.ok ? undefined : day.choices
  const taxProblem = saysAll && !tax.ok ? tax.problem : undefined
  const dayProblem = !day.ok && (saysAll || choices) ? day.problem : undefined
  return (
    <RowForm
      label={t('taxOf', { client: clientName })}
      send={t('record')}
      onSend={async () => {
        if (!tax.ok || !day.ok) return setSaysAll(true)
        if (await onRecord(tax.amount, day.day)) begun.forget()
      }}
      onCancel={() => {
        begun.forget()
        onCancel()
      }}
    >
      <BegunNote {...begun} />
      <div className={styles['fields']}>
        <MoneyField
          label={t('withheldAmount')}
          currency={open.currency}
          value={amount}
          autoFocus
          message={taxProblem && { tone: 'bad', text: t(taxProblem.key, taxProblem.params) }}
          onChange={(typed) => begun.setForm({ amount: typed, on })}
        />
        <DateField
          label={t('withheldOn')}
          value={on}
          today={today}
          isNear
          message={
            dayProblem && { tone: choices ? 'unsure' : 'bad', text: t(dayProblem.key, dayProblem.params) }
          }
          onChange={(typed) => begun.setForm({ amount, on: typed })}
          {...(choices ? { choices } : {})}
        />
      </div>
    </RowForm>
  )
}
