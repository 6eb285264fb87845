import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { negated } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { clientsWords } from '../../lib/i18n/clients-words'
import { formatDate } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { useShowMore } from '../hooks/use-show-more'
import { statusWords } from '../receivables/status-words'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import table from '../ui/DataTable.module.css'
import { StatusText } from '../ui/StatusText'
import styles from './ClientScreen.module.css'

interface ClientInvoicesProps {
  /** The newest first. */
  readonly rows: readonly InvoiceRow[]
  readonly today: PlainDate
}

/** So many are drawn at once; more on request. */
const PAGE = 12

export function ClientInvoices({ rows, today }: ClientInvoicesProps) {
  const t = useWords(clientsWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const [shown, setShown] = useState(PAGE)
  const { list, showMore } = useShowMore<HTMLTableSectionElement>(() => setShown((count) => count + PAGE * 4))
  return (
    <section aria-labelledby="client-invoices">
      <h2 id="client-invoices" className={styles['heading']}>
        {t('invoices')}
      </h2>
      {rows.length === 0 ? (
        <p className={styles['lead']}>{t('noInvoices')}</p>
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col" className={table['middle']}>
                {t('date')}
              </th>
              <th scope="col">{t('state')}</th>
              <th scope="col" className={table['amount']}>
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody ref={list}>
            {rows.slice(0, shown).map((row) => {
              const status = statusOn(row, today)
              return (
                <tr key={row.id}>
                  <th scope="row" className={table['fixed']}>
                    <a href={`#invoice/${encodeURIComponent(row.id)}`}>{row.number}</a>
                  </th>
                  <td className={classNames(table['middle'], table['fixed'], table['quiet'])}>
                    {formatDate(row.issueDate, language)}
                  </td>
                  <td>
                    <StatusText kind={status.kind} words={statusWords(status, receivable)} />
                  </td>
                  <td className={table['amount']}>
                    <Amount value={row.creditedNumber === undefined ? row.total : negated(row.total)} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button look="bare" onPress={showMore}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
