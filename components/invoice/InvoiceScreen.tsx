import { useCallback } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { fold } from '../../lib/domain/invoice/invoice'
import { sum } from '../../lib/domain/money/money'
import type { Seller } from '../../lib/domain/party/party'
import { stageToWrite } from '../../lib/domain/reminders/ladder'
import { ladderFor } from '../../lib/domain/reminders/ways'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import type { ComposerDocuments } from '../composer/composer-documents'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { InvoiceTags } from '../invoices/InvoiceTags'
import { RepeatInvoice } from '../recurring/RepeatInvoice'
import { Amount } from '../ui/Amount'
import { Banner } from '../ui/Banner'
import styles from '../ui/Detail.module.css'
import { ChevronLeftIcon } from '../ui/icons/ChevronLeftIcon'
import { Timeline } from '../ui/Timeline'
import { ExcessNote } from './ExcessNote'
import { InvoiceHead } from './InvoiceHead'
import { InvoicePaper } from './InvoicePaper'
import { InvoicePapers, type InvoicePapersProps } from './InvoicePapers'
import { InvoiceWays } from './InvoiceWays'
import { NextStepPanel } from './NextStepPanel'
import { PagePreview } from './PagePreview'
import type { Papers } from './papers'
import { timelineEntries } from './timeline-entries'

interface InvoiceScreenProps {
  readonly invoiceId: string
  readonly today: PlainDate
  readonly renderPdf: ComposerDocuments['renderPdf']
  readonly papers: Papers
  /** The profile of today. */
  readonly seller: Seller | undefined
  readonly onOwnRate: InvoicePapersProps['onOwnRate']
}

/** One invoice: what is left to pay, what has happened, and what can be done. */
export function InvoiceScreen({
  invoiceId,
  today,
  renderPdf,
  papers,
  seller,
  onOwnRate,
}: InvoiceScreenProps) {
  const t = useWords(dashboardWords)
  const refusal = useWords(refusalWords)
  const page = useWords(pageWords)
  const language = useLanguage()
  const ask = useCallback((call: Call) => call('invoice.history', { invoiceId }), [invoiceId])
  const { answer, askAgain } = useAnswer(ask)
  const commands = useCommands(askAgain)
  if (answer.kind === 'waiting') return <main className={styles['screen']} />
  const history = answer.kind === 'answered' && answer.value.ok ? answer.value : undefined
  const back = (
    <a className={styles['back']} href="#invoices">
      <ChevronLeftIcon size={14} />
      {t('invoices')}
    </a>
  )
  if (!history) {
    return (
      <main className={styles['screen']}>
        {back}
        <Banner tone="bad">
          {answer.kind === 'answered' && !answer.value.ok ? refusal(answer.value.code) : page('unreachable')}
        </Banner>
      </main>
    )
  }
  const { row, invoice, events, rules } = history
  const folded = fold(
    row.id,
    events.map(({ event }) => event),
  )
  const paid = sum(folded?.payments.map(({ amount }) => amount) ?? [], row.total.currency)
  return (
    <main className={styles['screen']}>
      {back}
      <InvoiceHead
        row={row}
        invoice={folded}
        today={today}
        country={rules.country}
        stage={stageToWrite(row, today, ladderFor(row, rules))}
        commands={commands}
      />
      <div className={styles['columns']}>
        <div>
          <dl className={styles['facts']}>
            {invoice.credits ? (
              <div>
                <dt>{t('creditedSum')}</dt>
                <dd className={styles['strong']}>
                  <Amount value={row.total} />
                </dd>
              </div>
            ) : (
              <>
                <div>
                  <dt>{t('leftToPay')}</dt>
                  <dd className={styles['strong']}>
                    <Amount value={row.open} />
                  </dd>
                </div>
                <div>
                  <dt>{t('paidSum')}</dt>
                  <dd>
                    <Amount value={paid} />
                  </dd>
                </div>
              </>
            )}
          </dl>
          {folded && <ExcessNote invoice={folded} today={today} commands={commands} />}
          <InvoiceTags row={row} onChanged={askAgain} />
          <NextStepPanel row={row} rules={rules} today={today} commands={commands} />
          {row.lifecycle === 'open' && (
            <InvoiceWays row={row} client={invoice.client} rules={rules} commands={commands} />
          )}
          {(row.lifecycle === 'open' || row.lifecycle === 'paid') &&
            !invoice.credits &&
            !invoice.isFromElsewhere && (
              <RepeatInvoice row={row} today={today} country={rules.country} commands={commands} />
            )}
          {folded && (row.lifecycle === 'open' || row.lifecycle === 'paid') && (
            <InvoicePapers
              row={row}
              invoice={folded}
              today={today}
              seller={seller}
              papers={papers}
              onOwnRate={onOwnRate}
            />
          )}
          <h2 className={styles['heading']}>{t('history')}</h2>
          <Timeline entries={timelineEntries({ row, events, today, rules, language })} />
        </div>
        <div>
          <InvoicePaper invoice={invoice} renderPdf={renderPdf} />
          {!invoice.isFromElsewhere && (
            <PagePreview key={row.id} invoiceId={row.id} invoice={invoice} drawPages={papers.drawPages} />
          )}
        </div>
      </div>
    </main>
  )
}
