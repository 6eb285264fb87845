import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { LateLetter } from '../../lib/domain/document/late-letter'
import { accountStatementOf } from '../../lib/domain/document/statement'
import type { OwnRate } from '../../lib/domain/interest/rates'
import type { Invoice } from '../../lib/domain/invoice/invoice'
import type { Client, Seller } from '../../lib/domain/party/party'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { papersFormWords } from '../../lib/i18n/papers-form-words'
import type { Call } from '../../lib/messaging/call'
import { invoicesOf } from '../export/histories'
import { useCall } from '../hooks/call'
import { askInvoices } from '../hooks/invoice-rows'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { downloadFile } from '../ui/save-file'
import styles from './InvoicePapers.module.css'
import { LetterForm } from './LetterForm'
import type { Papers } from './papers'

export interface InvoicePapersProps {
  readonly row: InvoiceRow
  readonly invoice: Invoice
  readonly today: PlainDate
  /** The profile of today, with the rates the person has looked up. */
  readonly seller: Seller | undefined
  readonly papers: Papers
  /** True once they are kept. */
  readonly onOwnRate: (rate: OwnRate) => Promise<boolean>
}

/** Letters on paper: a reminder with what the delay costs, and the whole account of the client. */
export function InvoicePapers({ row, invoice, today, seller, papers, onOwnRate }: InvoicePapersProps) {
  const t = useWords(papersFormWords)
  const call = useCall()
  const [isWriting, setIsWriting] = useState(false)
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const { language, currency } = invoice.issued
  const isLate = row.lifecycle === 'open' && row.dueDate < today
  const save = async (make: () => Promise<Awaited<ReturnType<Papers['renderLetter']>> | undefined>) => {
    setState('making')
    try {
      const pdf = await make()
      if (pdf?.ok) downloadFile(pdf.file)
      setState(pdf?.ok ? 'idle' : 'failed')
      return pdf?.ok ?? false
    } catch {
      setState('failed')
      return false
    }
  }
  const makeLetter = async (letter: LateLetter) => {
    if (await save(() => papers.renderLetter(letter, language))) setIsWriting(false)
  }
  const makeStatement = async () => {
    await save(async () => {
      const [invoices, client] = await Promise.all([accountOf(call, row), clientOf(call, row)])
      const statement = accountStatementOf(invoices, currency, today, { seller, client })
      return statement && papers.renderStatement(statement, language)
    })
  }
  return (
    <section className={styles['papers']} aria-labelledby="papers" data-screen-only="">
      <h2 id="papers" className={styles['title']}>
        {t('papers')}
      </h2>
      {isWriting ? (
        <LetterForm
          invoice={invoice}
          clientName={row.clientName}
          today={today}
          seller={seller}
          ownRates={seller?.ownRates ?? []}
          contractRate={seller?.contractRate}
          {...(row.remindedOn ? { lastReminder: row.remindedOn } : {})}
          onMake={(letter) => void makeLetter(letter)}
          onOwnRate={onOwnRate}
          onCancel={() => setIsWriting(false)}
        />
      ) : (
        <div className={styles['buttons']}>
          {isLate && (
            <Button name="letter" onPress={() => setIsWriting(true)}>
              {t('letter')}
            </Button>
          )}
          <Button look="bare" onPress={() => void makeStatement()}>
            {t(state === 'making' ? 'making' : 'statement')}
          </Button>
        </div>
      )}
      {state === 'failed' && (
        <p className={styles['bad']} role="alert">
          {t('failed')}
        </p>
      )}
    </section>
  )
}

/** The client as known now; undefined where their data was erased. Throws where it cannot be told. */
async function clientOf(call: Call, { clientId }: InvoiceRow): Promise<Client | undefined> {
  const shown = clientId === undefined ? undefined : await call('client.show', { clientId })
  if (shown?.ok) return shown.client
  if (shown && shown.code !== 'unknownClient') throw new Error(shown.code)
  return undefined
}

/** Every invoice of the client in the currency. Throws unless all can be read: an account tells all or nothing. */
async function accountOf(
  call: Call,
  { clientId, clientName, total }: InvoiceRow,
): Promise<readonly Invoice[]> {
  const { rows } = await askInvoices(call)
  const own = rows.filter(
    (row) =>
      row.total.currency === total.currency &&
      (clientId === undefined ? row.clientName === clientName : row.clientId === clientId),
  )
  const invoices = await invoicesOf(
    call,
    own.map(({ id }) => id),
  )
  if (invoices.length < own.length) throw new Error('An invoice of the account has no history')
  return invoices
}
