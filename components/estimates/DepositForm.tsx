import { useState } from 'react'
import { agreedWork } from '../../lib/domain/estimate/agreement'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { decimalText } from '../../lib/domain/money/decimal'
import { percentOf } from '../../lib/domain/money/money'
import { readPercentage } from '../../lib/domain/money/percentage'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { RowForm } from '../receivables/RowForm'
import { Field } from '../ui/Field'

export interface DepositFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly estimate: Estimate
  readonly onSend: (percent: string) => void
  readonly onClose: () => void
}

const USUAL = { percent: '30' }

/** How much of what was agreed is asked for before the work. */
export function DepositForm({ begunAs, estimate, onSend, onClose }: DepositFormProps) {
  const t = useWords(estimateWords)
  const begun = useBegunForm(begunAs, USUAL)
  const { percent } = begun.form
  const [saysAll, setSaysAll] = useState(false)
  const share = readPercentage(percent, 2)
  const total = agreedWork(estimate)?.total
  return (
    <RowForm
      label={t('depositOf', { number: estimate.number })}
      send={t('writeDeposit')}
      onSend={() => {
        setSaysAll(true)
        if (!share) return
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
      <Field
        label={t('depositShare')}
        name="share"
        value={percent}
        inputMode="decimal"
        autoFocus
        message={saysAll && !share ? { tone: 'bad', text: t('depositShareBad') } : undefined}
        {...(share && total ? { hint: t('depositSum', { amount: percentOf(total, share) }) } : {})}
        onChange={(typed) => begun.setForm({ percent: typed })}
      />
    </RowForm>
  )
}
