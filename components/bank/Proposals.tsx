import { useMemo, useState } from 'react'
import { type BookingDecision, orderOf, rowsOf } from '../../lib/domain/bank/match/decide-bookings'
import type { Matches } from '../../lib/domain/bank/match/match'
import type { Payable } from '../../lib/domain/bank/match/payable'
import type { Level, Proposal } from '../../lib/domain/bank/match/proposal'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Money, sum } from '../../lib/domain/money/money'
import { bankWords } from '../../lib/i18n/bank-words'
import { formatMoney } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { Button } from '../ui/Button'
import styles from './BankScreen.module.css'
import { ProposalGroup } from './ProposalGroup'
import { proposedDecision } from './proposed-decision'

interface ProposalsProps {
  readonly payables: readonly Payable[]
  readonly matches: Matches
  readonly today: PlainDate
  readonly commands: Commands
}

const GROUPS: readonly { name: 'certain' | 'toDecide' | 'noMatch'; levels: readonly Level[] }[] = [
  { name: 'certain', levels: ['certain'] },
  { name: 'toDecide', levels: ['likely', 'ask'] },
  { name: 'noMatch', levels: ['none'] },
]

/** What came in, by how sure it is what it pays; nothing is recorded before the person presses the button. */
export function Proposals({ payables, matches, today, commands }: ProposalsProps) {
  const t = useWords(bankWords)
  const language = useLanguage()
  const [decided, setDecided] = useState<ReadonlyMap<string, BookingDecision>>(new Map())
  const [isRecording, setRecording] = useState(false)
  const { proposals, known, spent } = matches
  const rows = useMemo(
    () =>
      rowsOf(
        proposals,
        payables,
        (proposal) => decided.get(proposal.line.key) ?? proposedDecision(proposal, language),
      ),
    [proposals, payables, decided, language],
  )
  const decide = (proposal: Proposal, decision: BookingDecision) =>
    setDecided(new Map(decided).set(proposal.line.key, decision))
  const order = orderOf(rows, today)
  const count = rows.filter(({ decision, problem }) => decision.isTicked && !problem).length

  const record = async () => {
    if (isRecording || count === 0) return
    setRecording(true)
    await commands.run((to, command) => to('bank.record', { command, ...order }), t('recorded', { count }))
    setRecording(false)
  }
  return (
    <>
      {known > 0 && (
        <p className={styles['quiet']} role="status">
          {t('known', { count: known })}
        </p>
      )}
      {proposals.length === 0 && known === 0 && <p>{t('nothingCameIn', { count: spent })}</p>}
      {GROUPS.map(({ name, levels }) => {
        const inGroup = rows.filter(({ proposal }) => levels.includes(proposal.level))
        return (
          inGroup.length > 0 && (
            <ProposalGroup
              key={name}
              title={t(name)}
              about={t(`${name}Text`)}
              rows={inGroup}
              payables={payables}
              onDecide={decide}
            />
          )
        )
      })}
      {proposals.length > 0 && (
        <div className={styles['bar']}>
          <Button look="primary" onPress={() => void record()}>
            {t(isRecording ? 'recording' : count === 0 ? 'recordNone' : 'record', { count })}
          </Button>
          <span className={styles['quiet']} aria-live="polite">
            {count > 0 &&
              t('recordSums', {
                sums: sumsOf(order.payments)
                  .map((each) => formatMoney(each, language))
                  .join(' · '),
              })}
          </span>
        </div>
      )}
    </>
  )
}

function sumsOf(payments: readonly { readonly amount: Money }[]): readonly Money[] {
  const currencies = [...new Set(payments.map(({ amount }) => amount.currency))]
  return currencies.map((currency) =>
    sum(
      payments.flatMap(({ amount }) => (amount.currency === currency ? [amount] : [])),
      currency,
    ),
  )
}
