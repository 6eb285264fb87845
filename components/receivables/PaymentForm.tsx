import { useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDay } from '../../lib/domain/calendar/read-day'
import { type EarlyOffer, leftInTime, settle } from '../../lib/domain/invoice/early-payment'
import type { Excess } from '../../lib/domain/invoice/excess'
import { paymentOutcome } from '../../lib/domain/invoice/payment-outcome'
import { excessIn, readPayment, readTax } from '../../lib/domain/invoice/read-payment'
import { acceptable } from '../../lib/domain/invoice/small-fee'
import { mayBeWithheld } from '../../lib/domain/invoice/withheld-tax'
import { add, type Money } from '../../lib/domain/money/money'
import { fieldAmount, formatMoney } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { BegunNote } from '../BegunNote'
import { useLanguage, useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { DateField } from '../ui/DateField'
import { MoneyField } from '../ui/MoneyField'
import { RowForm } from '../ui/RowForm'
import { ExcessChoice } from './ExcessChoice'
import { missingWords } from './missing-words'
import styles from './PaymentForm.module.css'
import type { PaymentRest } from './use-invoice-actions'

interface PaymentFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly clientName: string
  /** What is left to pay; it stands in the field to begin with. */
  readonly open: Money
  /** What the invoice comes to. */
  readonly total: Money
  /** The early-payment discount that can still be earned. */
  readonly offer: EarlyOffer | undefined
  readonly today: PlainDate
  /** Resolves with true when it was done; what was typed is kept until then. */
  readonly onRecord: (amount: Money, on: PlainDate, rest: PaymentRest) => Promise<boolean>
  readonly onCancel: () => void
}

interface Fields {
  readonly amount: string
  readonly on: string
  readonly acceptsFee: boolean
  /** What was withheld, as typed; undefined: nothing was. */
  readonly typedTax: string | undefined
  readonly goes: Excess['goes'] | undefined
}

/** A payment of a part, of the sum less the discount for paying early, or of more than is asked for, where the invoice stands. */
export function PaymentForm({
  begunAs,
  clientName,
  open,
  total,
  offer,
  today,
  onRecord,
  onCancel,
}: PaymentFormProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const told = useMemo<Fields>(
    () => ({
      amount: fieldAmount(open, language),
      on: today,
      acceptsFee: false,
      typedTax: undefined,
      goes: undefined,
    }),
    [open, language, today],
  )
  const begun = useBegunForm(begunAs, told)
  const { amount, on, acceptsFee, typedTax, goes } = begun.form
  const change = (part: Partial<Fields>) => begun.setForm({ ...begun.form, ...part })
  const [saysAll, setSaysAll] = useState(false)
  const reading = readPayment({ amount, on, goes }, open, today)
  const problems = reading.ok ? {} : reading.problems
  const amountProblem = saysAll ? problems.amount : undefined
  const onProblem = saysAll || problems.choices ? problems.on : undefined
  const left = reading.ok ? settle(open, offer, reading).left : undefined
  const withheld =
    left && left.minor > 0 && typedTax !== undefined ? readTax(typedTax, left, total) : undefined
  const paid =
    reading.ok && withheld?.ok ? { ...reading, amount: add(reading.amount, withheld.amount) } : reading
  const outcome = paid.ok && !paid.excess ? paymentOutcome(open, offer, paid) : undefined
  const missing = reading.ok && !withheld ? acceptable(open, offer, reading) : undefined
  const letGo = missing && missingWords(missing)
  const over = excessIn(amount, open)
  const day = readDay(on, today, 'past')
  const less = day.ok ? leftInTime(open, offer, day.day) : undefined
  const isLess = reading.ok && less?.minor === reading.amount.minor
  const record = async () => {
    if (!reading.ok || withheld?.ok === false) return setSaysAll(true)
    const isDone = await onRecord(reading.amount, reading.on, {
      ...(acceptsFee && missing ? { acceptsFee: true as const } : {}),
      ...(withheld ? { withheldTax: withheld.amount } : {}),
      ...(reading.excess ? { excess: reading.excess } : {}),
    })
    if (isDone) begun.forget()
  }
  return (
    <RowForm
      label={t('paymentOf', { client: clientName })}
      send={t('record')}
      onSend={record}
      onCancel={() => {
        begun.forget()
        onCancel()
      }}
    >
      <BegunNote {...begun} />
      <div className={styles['fields']}>
        <MoneyField
          label={t('amount')}
          currency={open.currency}
          value={amount}
          autoFocus
          message={amountProblem && { tone: 'bad', text: t(amountProblem.key, amountProblem.params) }}
          onChange={(typed) => change({ amount: typed })}
        />
        <DateField
          label={t('paidOn')}
          value={on}
          today={today}
          isNear
          message={
            onProblem && {
              tone: problems.choices ? 'unsure' : 'bad',
              text: t(onProblem.key, onProblem.params),
            }
          }
          onChange={(typed) => change({ on: typed })}
          {...(problems.choices ? { choices: problems.choices } : {})}
        />
      </div>
      {less && !isLess && (
        <Button size="small" onPress={() => change({ amount: fieldAmount(less, language) })}>
          {t('takeDiscounted', { amount: formatMoney(less, language) })}
        </Button>
      )}
      {over && <ExcessChoice over={over} goes={goes} onChoose={(chosen) => change({ goes: chosen })} />}
      {letGo && (
        <Checkbox isSelected={acceptsFee} onChange={(accepts) => change({ acceptsFee: accepts })}>
          {t(letGo.key, letGo.params)}
        </Checkbox>
      )}
      {left && left.minor > 0 && (
        <Checkbox
          isSelected={typedTax !== undefined}
          onChange={(is) => {
            const usual = mayBeWithheld(left, total) ? fieldAmount(left, language) : ''
            change({ typedTax: is ? usual : undefined })
          }}
        >
          {t('withheldTax')}
        </Checkbox>
      )}
      {withheld && (
        <MoneyField
          label={t('withheldAmount')}
          currency={open.currency}
          value={typedTax ?? ''}
          message={
            saysAll && !withheld.ok
              ? { tone: 'bad', text: t(withheld.problem.key, withheld.problem.params) }
              : undefined
          }
          onChange={(typed) => change({ typedTax: typed })}
        />
      )}
      {outcome && !(missing && acceptsFee) && (
        <p className={styles['outcome']} aria-live="polite">
          {t(outcome.key, outcome.params)}
        </p>
      )}
    </RowForm>
  )
}
