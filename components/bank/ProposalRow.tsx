import { useState } from 'react'
import type { BookingDecision, BookingRow } from '../../lib/domain/bank/match/decide-bookings'
import type { Payable } from '../../lib/domain/bank/match/payable'
import type { Proposal } from '../../lib/domain/bank/match/proposal'
import { sum } from '../../lib/domain/money/money'
import { readable } from '../../lib/domain/readable-text'
import { bankWords } from '../../lib/i18n/bank-words'
import { fieldAmount, formatMoney, formatShortDate } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { ExcessChoice } from '../receivables/ExcessChoice'
import { missingWords } from '../receivables/missing-words'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import styles from './BankScreen.module.css'
import { ShareFields } from './ShareFields'

interface ProposalRowProps {
  readonly row: BookingRow
  readonly payables: readonly Payable[]
  readonly onDecide: (proposal: Proposal, decision: BookingDecision) => void
}

/** One booking: who paid, what it pays and why that is thought, and a way to say otherwise. */
export function ProposalRow({ row, payables, onDecide }: ProposalRowProps) {
  const t = useWords(bankWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const [isChanging, setChanging] = useState(false)
  const { proposal, decision, problem } = row
  const { line, why, reverses } = proposal
  const letGo = row.missing && missingWords(row.missing)
  const hasNone = decision.shares.length === 0
  const hasProblem = decision.isTicked && problem !== undefined
  // What is asked by a field of its own needs no other words.
  const toFix = hasProblem && problem !== 'excess' ? problem : undefined
  const isFixing = isChanging || toFix !== undefined
  const payer = readable(line.payer) || t('unknownPayer')
  const written = readable([line.text, ...line.references].filter(Boolean).join(' '))
  const decide = (change: Partial<BookingDecision>) => onDecide(proposal, { ...decision, ...change })
  const startChoosing = (isTicked: boolean) => {
    const rest = { invoiceId: '', amount: fieldAmount(line.amount, language) }
    decide({ isTicked, ...(decision.shares.length === 0 && !reverses ? { shares: [rest] } : {}) })
  }
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <Checkbox isSelected={decision.isTicked} onChange={startChoosing}>
          <span className={styles['payer']}>{payer}</span>{' '}
          <span className="hidden-visually">{formatMoney(line.amount, language)}</span>
        </Checkbox>
        <span className={styles['said']}>
          {formatShortDate(line.bookedOn, language)}
          {written && ` · ${written}`}
        </span>
      </div>
      <span className={styles['amount']} aria-hidden="true">
        <Amount value={line.amount} />
      </span>
      <div className={styles['target']}>
        {decision.shares.length > 0 && !isFixing && (
          <ul className={styles['shares']}>
            {row.shares.map(({ invoiceId, amount }) => (
              <li key={invoiceId}>
                {nameOf(payables, invoiceId)}
                {row.shares.length > 1 && (
                  <>
                    {' '}
                    <Amount value={amount} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {isFixing && (
          <ShareFields
            line={line}
            decision={decision}
            payables={payables}
            onChange={(shares) => decide({ shares, isTicked: true })}
          />
        )}
        {toFix && (
          <p
            className={styles[toFix === 'noInvoice' ? 'quiet' : 'bad']}
            role={toFix === 'noInvoice' ? 'status' : 'alert'}
          >
            {t(`problem.${toFix}`)}
          </p>
        )}
        {row.over && (decision.isTicked || decision.excess) && (
          <ExcessChoice
            over={row.over}
            goes={decision.excess}
            onChoose={(excess) => decide({ excess, isTicked: true })}
          />
        )}
        {letGo && (
          <Checkbox
            isSelected={decision.kept === 'fee'}
            onChange={(is) => decide({ kept: is ? 'fee' : undefined, isTicked: true })}
          >
            {receivable(letGo.key, letGo.params)}
          </Checkbox>
        )}
        {row.taxes && (
          <Checkbox
            isSelected={decision.kept === 'tax'}
            onChange={(is) => decide({ kept: is ? 'tax' : undefined, isTicked: true })}
          >
            {receivable('acceptTax', {
              count: row.taxes.length,
              left: sum(row.taxes, line.amount.currency),
            })}
          </Checkbox>
        )}
        {why.length > 0 && (
          <p className={styles['why']}>{why.map(({ key, params }) => t(`why.${key}`, params)).join(' ')}</p>
        )}
      </div>
      {!reverses && (
        <Button
          look="bare"
          size="small"
          label={t(isChanging ? 'doneFor' : hasNone ? 'chooseFor' : 'changeFor', { payer })}
          onPress={() => {
            if (!isChanging && hasNone) startChoosing(true)
            setChanging(!isChanging)
          }}
        >
          {t(isChanging ? 'done' : hasNone ? 'chooseInvoice' : 'change')}
        </Button>
      )}
    </li>
  )
}

function nameOf(payables: readonly Payable[], invoiceId: string): string {
  const found = payables.find(({ id }) => id === invoiceId)
  return found ? `${found.number}, ${found.clientName}` : ''
}
