import { useState } from 'react'
import { csvText } from '../../lib/domain/export/csv-text'
import { csvStyleOf } from '../../lib/i18n/export-tables'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import data from '../ui/DataTable.module.css'
import { downloadBlob } from '../ui/save-file'
import styles from './Reports.module.css'
import { type Cell, csvRowsOf, type ReportTable } from './report-table'

export interface TableViewProps {
  readonly table: ReportTable
  /** So many rows at first; all on request. */
  readonly most?: number
}

/** A table of a report, which can be saved as a file. */
export function TableView({ table, most = 12 }: TableViewProps) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const { title, columns, rows, total } = table
  const place = classNames(data['scroll'], columns.length > 4 && data['many'])
  const save = () => {
    const text = csvText(csvRowsOf(table), csvStyleOf(language))
    downloadBlob(`${title}.csv`, new Blob([text], { type: 'text/csv' }))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is reached by scrolling with the keyboard */}
      <div role="group" className={place} aria-label={title} tabIndex={0}>
        <table className={classNames(data['table'], columns.length > 3 && data['stacked'])}>
          <caption className="hidden-visually">{title}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col" className={isWords(table, at) ? '' : data['amount']}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? rows : rows.slice(0, most)).map(({ key, cells }) => (
              <Row key={key} table={table} cells={cells} />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <Row table={table} cells={total} />
            </tfoot>
          )}
        </table>
      </div>
      <div className={styles['tools']}>
        {!isWhole && rows.length > most && (
          <Button look="bare" size="small" onPress={() => setWhole(true)}>
            {t('more')}
          </Button>
        )}
        <Button look="bare" size="small" label={t('saveCsvOf', { title })} onPress={save}>
          {t('saveCsv')}
        </Button>
      </div>
    </>
  )
}

interface RowProps {
  readonly table: ReportTable
  readonly cells: readonly Cell[]
}

function Row({ table, cells: [first = '', ...others] }: RowProps) {
  return (
    <tr>
      <th scope="row">{wordsOf(first)}</th>
      {others.map((cell, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column alone
          key={at}
          className={classNames(!isWords(table, at + 1) && data['amount'], isNothing(cell) && data['quiet'])}
        >
          {typeof cell === 'object' ? <Amount value={cell} /> : wordsOf(cell)}
        </td>
      ))}
    </tr>
  )
}

function isWords({ rows }: ReportTable, at: number): boolean {
  return rows.every(({ cells }) => typeof cells[at] === 'string')
}

function isNothing(cell: Cell): boolean {
  return typeof cell === 'object' ? cell.minor === 0 : cell === 0
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'object' ? '' : String(cell)
}
