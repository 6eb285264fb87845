import type { KeyedLine } from '../../lib/domain/bank/line-key'
import type { Payable } from '../../lib/domain/bank/match/payable'
import { readMoney } from '../../lib/domain/money/money'
import { bankWords } from '../../lib/i18n/bank-words'
import { formatAmount } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { MoneyField } from '../ui/MoneyField'
import styles from './BankScreen.module.css'
import type { Decision, TypedShare } from './decisions'
import { InvoicePicker } from './InvoicePicker'

export interface ShareFieldsProps {
  readonly line: KeyedLine
  readonly decision: Decision
  readonly payables: readonly Payable[]
  readonly onChange: (shares: readonly TypedShare[]) => void
}

/** Which invoices a booking pays, and how much of it each. */
export function ShareFields({ line, decision: { shares }, payables, onChange }: ShareFieldsProps) {
  const t = useWords(bankWords)
  const language = useLanguage()
  const { currency } = line.amount
  const choices = payables.filter(({ open }) => open.minor > 0 && open.currency === currency)
  const change = (at: number, share: Partial<TypedShare>) =>
    onChange(shares.map((each, place) => (place === at ? { ...each, ...share } : each)))
  const choose = (at: number, invoiceId: string) => {
    const open = choices.find(({ id }) => id === invoiceId)?.open.minor ?? 0
    const typed = readMoney(shares[at]?.amount ?? '', currency)
    // More than is open cannot be paid; the rest is for the person to give back or to spread.
    const isMore = typed.kind === 'ok' && typed.value.minor > open
    change(at, {
      invoiceId,
      ...(isMore ? { amount: formatAmount({ minor: open, currency }, language) } : {}),
    })
  }
  const restOf = (): string => {
    const used = shares.reduce((sum, { amount }) => {
      const typed = readMoney(amount, currency)
      return sum + (typed.kind === 'ok' ? typed.value.minor : 0)
    }, 0)
    const rest = line.amount.minor - used
    return rest > 0 ? formatAmount({ minor: rest, currency }, language) : ''
  }
  return (
    <div className={styles['fields']}>
      {shares.map((share, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two shares may be of no invoice yet, and they keep their places
        <div key={at} className={styles['share']}>
          <InvoicePicker
            choices={choices}
            invoiceId={share.invoiceId}
            onChoose={(invoiceId) => choose(at, invoiceId)}
          />
          <MoneyField
            label={t('amount')}
            currency={currency}
            value={share.amount}
            onChange={(amount) => change(at, { amount })}
          />
          {shares.length > 1 && (
            <Button
              look="bare"
              size="small"
              onPress={() => onChange(shares.filter((_, place) => place !== at))}
            >
              {t('takeOut')}
            </Button>
          )}
        </div>
      ))}
      <Button
        look="bare"
        size="small"
        onPress={() => onChange([...shares, { invoiceId: '', amount: restOf() }])}
      >
        {t('addInvoice')}
      </Button>
    </div>
  )
}
