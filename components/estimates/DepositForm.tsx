import { useState } from 'react'
import { amountAbove } from '../../lib/domain/estimate/amount-above'
import { depositTotals } from '../../lib/domain/estimate/deposit-of'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { askedInDeposits, leftToAsk } from '../../lib/domain/estimate/left-to-ask'
import type { Totals } from '../../lib/domain/invoice/content'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { decimalText } from '../../lib/domain/money/decimal'
import { readPercentage } from '../../lib/domain/money/percentage'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { formatMoney } from '../../lib/i18n/format'
import { BegunNote } from '../BegunNote'
import { useLanguage, useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { Field } from '../ui/Field'
import { RowForm } from '../ui/RowForm'
import { contentShown } from './version-shown'

interface DepositFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly estimate: Estimate
  /** What was asked for before. */
  readonly deposits: readonly DeductedDeposit[]
  readonly onSend: (percent: string) => void
  readonly onClose: () => void
}

const USUAL = { percent: '30' }

/** How much of what was agreed is asked for before the work. */
export function DepositForm({ begunAs, estimate, deposits, onSend, onClose }: DepositFormProps) {
  const t = useWords(estimateWords)
  const language = useLanguage()
  const begun = useBegunForm(begunAs, USUAL)
  const { percent } = begun.form
  const [saysAll, setSaysAll] = useState(false)
  const share = readPercentage(percent, 2)
  const asked = share && depositTotals(contentShown(estimate), share)
  const left = leftToAsk(estimate, deposits)
  const isTooMuch = asked !== undefined && amountAbove(asked.total, left) !== undefined
  return (
    <RowForm
      label={t('depositOf', { number: estimate.number })}
      send={t('writeDeposit')}
      onSend={() => {
        setSaysAll(true)
        if (!share || isTooMuch) return
        begun.forget()
        onClose()
        onSend(decimalText(share))
      }}
      onCancel={() => {
        begun.forget()
        onClose()
      }}
    >
      <BegunNote {...begun} />
      {left && deposits.length > 0 && (
        <p>{t('depositBefore', { asked: askedInDeposits(deposits, left.currency), left })}</p>
      )}
      <Field
        label={t('depositShare')}
        name="share"
        value={percent}
        inputMode="decimal"
        autoFocus
        message={saysAll ? message() : undefined}
        {...(asked ? { hint: sumText(asked) } : {})}
        onChange={(typed) => begun.setForm({ percent: typed })}
      />
    </RowForm>
  )

  function message() {
    if (!share) return { tone: 'bad' as const, text: t('depositShareBad') }
    return left && isTooMuch ? { tone: 'bad' as const, text: t('depositTooMuch', { left }) } : undefined
  }

  function sumText({ total: amount, vat }: Totals): string {
    const hasTax = vat.some((row) => row.vat.minor !== 0)
    return hasTax ? t('depositSum', { amount }) : formatMoney(amount, language)
  }
}
