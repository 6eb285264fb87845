import type { KeyedLine } from '../../lib/domain/bank/line-key'
import type { BookingDecision, TypedShare } from '../../lib/domain/bank/match/decide-bookings'
import type { Payable } from '../../lib/domain/bank/match/payable'
import { readMoney } from '../../lib/domain/money/money'
import { bankWords } from '../../lib/i18n/bank-words'
import { fieldAmount } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { MoneyField } from '../ui/MoneyField'
import styles from './BankScreen.module.css'
import { InvoicePicker } from './InvoicePicker'

interface ShareFieldsProps {
  readonly line: KeyedLine
  readonly decision: BookingDecision
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
  const capped = ({ invoiceId, amount }: TypedShare): TypedShare => {
    const open = choices.find(({ id }) => id === invoiceId)?.open.minor
    const typed = readMoney(amount, currency)
    const isMore = open !== undefined && typed.kind === 'ok' && typed.value.minor > open
    return { invoiceId, amount: isMore ? fieldAmount({ minor: open, currency }, language) : amount }
  }
  /** Among several invoices each gets what is left to pay of it at most, and the next one the rest. */
  const addShare = () => {
    const kept = shares.map(capped)
    const used = kept.reduce((sum, { amount }) => {
      const typed = readMoney(amount, currency)
      return sum + (typed.kind === 'ok' ? typed.value.minor : 0)
    }, 0)
    const rest = line.amount.minor - used
    onChange([
      ...kept,
      { invoiceId: '', amount: rest > 0 ? fieldAmount({ minor: rest, currency }, language) : '' },
    ])
  }
  return (
    <div className={styles['fields']}>
      {shares.map((share, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two shares may be of no invoice yet, and they keep their places
        <div key={at} className={styles['share']}>
          <InvoicePicker
            choices={choices}
            invoiceId={share.invoiceId}
            onChoose={(invoiceId) =>
              change(at, shares.length > 1 ? capped({ ...share, invoiceId }) : { invoiceId })
            }
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
      <Button look="bare" size="small" onPress={addShare}>
        {t('addInvoice')}
      </Button>
    </div>
  )
}
