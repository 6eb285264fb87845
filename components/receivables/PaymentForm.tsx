import { useEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Money } from '../../lib/domain/money/money'
import { formatAmount } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { MoneyField } from '../ui/MoneyField'
import styles from './PaymentForm.module.css'
import { readPayment } from './read-payment'

export interface PaymentFormProps {
  readonly clientName: string
  /** What is left to pay; it stands in the field to begin with. */
  readonly open: Money
  readonly today: PlainDate
  readonly onRecord: (amount: Money, on: PlainDate) => void
  readonly onCancel: () => void
}

/** A payment of a part, where the invoice stands. */
export function PaymentForm({ clientName, open, today, onRecord, onCancel }: PaymentFormProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const [amount, setAmount] = useState(() => formatAmount(open, language))
  const [on, setOn] = useState<string>(today)
  const [saysAll, setSaysAll] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const reading = readPayment({ amount, on }, open, today)
  const problems = reading.ok ? {} : reading.problems
  const amountProblem = saysAll ? problems.amount : undefined
  const onProblem = saysAll || problems.choices ? problems.on : undefined
  const record = () => {
    if (reading.ok) onRecord(reading.amount, reading.on)
    else setSaysAll(true)
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={t('paymentOf', { client: clientName })}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onCancel()
      }}
    >
      <MoneyField
        label={t('amount')}
        currency={open.currency}
        value={amount}
        autoFocus
        message={amountProblem && { tone: 'bad', text: t(amountProblem.key, amountProblem.params) }}
        onChange={setAmount}
        onEnter={record}
      />
      <DateField
        label={t('paidOn')}
        value={on}
        today={today}
        message={
          onProblem && { tone: problems.choices ? 'unsure' : 'bad', text: t(onProblem.key, onProblem.params) }
        }
        onChange={setOn}
        {...(problems.choices ? { choices: problems.choices } : {})}
      />
      <div className={styles['actions']}>
        <Button look="bare" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="primary" onPress={record}>
          {t('record')}
        </Button>
      </div>
    </form>
  )
}
