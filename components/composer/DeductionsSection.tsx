import type { Advance } from '../../lib/domain/invoice/advance'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { isSameSum } from '../../lib/domain/invoice/deposit'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import styles from './DeductionsSection.module.css'
import { Split } from './Split'
import type { SectionProps } from './section'

interface DeductionsSectionProps extends SectionProps {
  /** What waits to be taken off an invoice, of all clients. */
  readonly advances: readonly Advance[]
}

/** Deposits, credits and overpayments of this client to take off. Drawn only where there is one. */
export function DeductionsSection({ draft, advances, today, onEdit, messageOf }: DeductionsSectionProps) {
  const t = useWords(composerWords)
  const { client, currency, deducts = [] } = draft
  const own = advances.filter(({ clientId }) => clientId === client.id)
  const waiting = own
    .filter((advance) => advance.kind === 'deposit')
    .filter(({ deduction }) => deduction.total.currency === currency)
  const credits = own
    .filter((advance) => advance.kind === 'credit')
    .filter(({ credit, until }) => credit.amount.currency === currency && until >= today)
  // One that a credit note has changed since is another: it is offered as it is now, beside what was chosen.
  const isSame = (a: DeductedDeposit) => (b: DeductedDeposit) =>
    a.invoiceId === b.invoiceId && isSameSum(a, b)
  const offered = draft.deposit ? [] : waiting.map(({ deduction }) => deduction)
  const others = deducts.filter((deposit) => !offered.some(isSame(deposit)))
  const deposits = [...others, ...offered]
  const overpaid = own.flatMap((advance) =>
    advance.kind === 'overpayment' && advance.credit.amount.currency === currency ? [advance.credit] : [],
  )
  if (deposits.length + credits.length + overpaid.length === 0) return null
  const unpaid = new Set(waiting.filter(({ isPaid }) => !isPaid).map(({ deduction }) => deduction.invoiceId))
  const message = messageOf('deducts')
  return (
    <Split title={t('takeOff')} name="deducts" beside="row">
      <ul>
        {deposits.map((deposit) => (
          <li key={`${deposit.invoiceId} ${deposit.total.minor}`}>
            <Checkbox
              isSelected={deducts.some(isSame(deposit))}
              onChange={(isChosen) => onEdit({ type: 'deductDeposit', deposit, isDeducted: isChosen })}
            >
              {t(deposit.creditNotes ? 'depositLess' : 'deposit', {
                number: deposit.number,
                amount: deposit.total,
                notes: deposit.creditNotes?.join(', ') ?? '',
              })}
            </Checkbox>
            {unpaid.has(deposit.invoiceId) && <p className={styles['note']}>{t('depositUnpaid')}</p>}
          </li>
        ))}
        {credits.map(({ credit, until }) => (
          <li key={`credit ${credit.invoiceId}`}>
            <Checkbox
              isSelected={draft.usesCredit?.invoiceId === credit.invoiceId}
              onChange={(isUsed) => onEdit({ type: 'useCredit', credit: isUsed ? credit : undefined })}
            >
              {t('useCredit', { number: credit.number, amount: credit.amount, day: { date: until } })}
            </Checkbox>
          </li>
        ))}
        {overpaid.map((overpayment) => (
          <li key={`overpaid ${overpayment.invoiceId}`}>
            <Checkbox
              isSelected={draft.usesOverpayment?.invoiceId === overpayment.invoiceId}
              onChange={(isUsed) =>
                onEdit({ type: 'useOverpayment', overpayment: isUsed ? overpayment : undefined })
              }
            >
              {t('useOverpayment', { number: overpayment.number, amount: overpayment.amount })}
            </Checkbox>
          </li>
        ))}
      </ul>
      {message && <p className={styles[message.tone]}>{message.text}</p>}
    </Split>
  )
}
