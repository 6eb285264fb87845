import { useState } from 'react'
import type { ClientOrder, ClientSummary } from '../../lib/domain/reports/client-summary'
import { clientsWords } from '../../lib/i18n/clients-words'
import { formatDate } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { useShowMore } from '../hooks/use-show-more'
import { Amounts } from '../ui/Amounts'
import { Button } from '../ui/Button'
import columnSort from '../ui/ColumnSort.module.css'
import { classNames } from '../ui/class-names'
import table from '../ui/DataTable.module.css'
import styles from './ClientsScreen.module.css'
import { pageOfClient } from './client-links'
import { latenessWords } from './pace-words'

interface ClientsTableProps {
  readonly summaries: readonly ClientSummary[]
  readonly order: ClientOrder
  readonly onOrder: (order: ClientOrder) => void
}

/** So many are drawn at once; more on request. */
const PAGE = 100

const COLUMNS: readonly (readonly [order: ClientOrder, ...classes: string[]])[] = [
  ['name'],
  ['pace', 'middle'],
  ['last', 'wide'],
  ['overdue', 'amount', 'middle'],
  ['open', 'amount'],
]

export function ClientsTable({ summaries, order, onOrder }: ClientsTableProps) {
  const t = useWords(clientsWords)
  const [shown, setShown] = useState(PAGE)
  const { list, showMore } = useShowMore<HTMLTableSectionElement>(() => setShown((count) => count + PAGE))
  return (
    <>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              {COLUMNS.map(([column, ...classes]) => (
                <th
                  key={column}
                  scope="col"
                  className={classNames(...classes.map((name) => table[name]))}
                  aria-sort={column !== order ? 'none' : column === 'name' ? 'ascending' : 'descending'}
                >
                  <button type="button" className={columnSort['sort']} onClick={() => onOrder(column)}>
                    {t(column)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={list}>
            {summaries.slice(0, shown).map((summary) => (
              <Row key={summary.client.id} summary={summary} />
            ))}
          </tbody>
        </table>
      </div>
      {summaries.length > shown && (
        <Button className={styles['more'] ?? ''} onPress={showMore}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Row({ summary }: { readonly summary: ClientSummary }) {
  const t = useWords(clientsWords)
  const language = useLanguage()
  const { client, open, overdue, pace, lastOn } = summary
  const contact = [client.contactName, client.email].filter((text) => text !== '' && text !== client.name)
  return (
    <tr>
      <th scope="row" className={table['name']}>
        <a href={pageOfClient(client.id)}>{client.name || client.email}</a>
        {contact.length > 0 && <span className={table['second']}>{contact.join(', ')}</span>}
      </th>
      <td className={classNames(table['middle'], table['fixed'])}>{pace ? latenessWords(pace, t) : ''}</td>
      <td className={classNames(table['wide'], table['fixed'], table['quiet'])}>
        {lastOn ? formatDate(lastOn, language) : ''}
      </td>
      <td className={classNames(table['amount'], table['middle'], table['late'])}>
        <Amounts values={overdue} />
      </td>
      <td className={table['amount']}>
        <Amounts values={open} />
      </td>
    </tr>
  )
}
