import { useState } from 'react'
import { agreedWork } from '../../lib/domain/estimate/agreement'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { decimalText } from '../../lib/domain/money/decimal'
import { percentOf } from '../../lib/domain/money/money'
import { readPercentage } from '../../lib/domain/money/percentage'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { useWords } from '../hooks/language'
import { RowForm } from '../receivables/RowForm'
import { Field } from '../ui/Field'

export interface DepositFormProps {
  readonly estimate: Estimate
  readonly onSend: (percent: string) => void
  readonly onClose: () => void
}

const USUAL_SHARE = '30'

/** How much of what was agreed is asked for before the work. */
export function DepositForm({ estimate, onSend, onClose }: DepositFormProps) {
  const t = useWords(estimateWords)
  const [typed, setTyped] = useState(USUAL_SHARE)
  const [saysAll, setSaysAll] = useState(false)
  const share = readPercentage(typed, 2)
  const total = agreedWork(estimate)?.total
  return (
    <RowForm
      label={t('depositOf', { number: estimate.number })}
      send={t('writeDeposit')}
      onSend={() => {
        setSaysAll(true)
        if (!share) return
        onClose()
        onSend(decimalText(share))
      }}
      onCancel={onClose}
    >
      <Field
        label={t('depositShare')}
        name="share"
        value={typed}
        inputMode="decimal"
        autoFocus
        message={saysAll && !share ? { tone: 'bad', text: t('depositShareBad') } : undefined}
        {...(share && total ? { hint: t('depositSum', { amount: percentOf(total, share) }) } : {})}
        onChange={setTyped}
      />
    </RowForm>
  )
}
