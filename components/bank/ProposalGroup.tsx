import { useId, useState } from 'react'
import type { BookingDecision, BookingRow } from '../../lib/domain/bank/match/decide-bookings'
import type { Payable } from '../../lib/domain/bank/match/payable'
import type { Proposal } from '../../lib/domain/bank/match/proposal'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { useShowMore } from '../hooks/use-show-more'
import { Button } from '../ui/Button'
import styles from './BankScreen.module.css'
import { ProposalRow } from './ProposalRow'

interface ProposalGroupProps {
  readonly title: string
  readonly about: string
  readonly rows: readonly BookingRow[]
  readonly payables: readonly Payable[]
  readonly onDecide: (proposal: Proposal, decision: BookingDecision) => void
}

/** So many rows are drawn at once; more on request. */
const PAGE = 50

/** Bookings that are equally sure. */
export function ProposalGroup({ title, about, rows, payables, onDecide }: ProposalGroupProps) {
  const receivable = useWords(receivablesWords)
  const id = useId()
  const [shown, setShown] = useState(PAGE)
  const { list, showMore } = useShowMore<HTMLUListElement>(() => setShown((count) => count + PAGE))
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h2 id={id} className={styles['heading']}>
        {title} <span className={styles['count']}>{rows.length}</span>
      </h2>
      <p className={styles['quiet']}>{about}</p>
      <ul ref={list} className={styles['rows']}>
        {rows.slice(0, shown).map((row) => (
          <ProposalRow key={row.proposal.line.key} row={row} payables={payables} onDecide={onDecide} />
        ))}
      </ul>
      {rows.length > shown && <Button onPress={showMore}>{receivable('showMore')}</Button>}
    </section>
  )
}
