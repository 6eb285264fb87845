import { type CSSProperties, useState } from 'react'
import { csvText } from '../../lib/domain/export/csv-text'
import type { ClientLanguage } from '../../lib/domain/party/party'
import { csvStyleOf } from '../../lib/i18n/export-tables'
import { formatMoney } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import data from '../ui/DataTable.module.css'
import { downloadBlob } from '../ui/save-file'
import styles from './Reports.module.css'
import { type Cell, csvNameOf, csvRowsOf, type ReportTable } from './report-table'

interface TableViewProps {
  readonly table: ReportTable
  /** So many rows at first; all on request. */
  readonly most?: number
}

/** What a table needs beside its figures: the names of the rows, and the space before each column. */
const NAME_REM = 6
const GAP_REM = 0.75
/** How wide a figure is. */
const CHARACTER_REM = 0.475

/** A table of a report, which can be saved as a file. */
export function TableView({ table, most = 12 }: TableViewProps) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const { title, columns, rows, total } = table
  const figures = columns.slice(1).map((_, at) => widest(table, at + 1, language))
  const place = {
    fontSize: `${NAME_REM + figures.reduce((so, width) => so + width * CHARACTER_REM + GAP_REM, 0)}rem`,
    '--widest': `${Math.max(...figures) * CHARACTER_REM}rem`,
  } as CSSProperties
  const save = () => {
    const text = csvText(csvRowsOf(table, t('currency')), csvStyleOf(language))
    downloadBlob(csvNameOf(table), new Blob([text], { type: 'text/csv' }))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is reached by scrolling with the keyboard */}
      <div role="group" className={data['scroll']} style={place} aria-label={title} tabIndex={0}>
        <table className={classNames(data['table'], data['stacked'])}>
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

/** Of how many characters a column's longest word or amount is, which is never broken. */
function widest({ columns, rows, total }: ReportTable, at: number, language: ClientLanguage): number {
  const cells = [...rows.map((row) => row.cells[at]), total?.[at]]
  const texts = cells.map((cell = '') =>
    typeof cell === 'object' ? [formatMoney(cell, language)] : String(cell).split(' '),
  )
  return Math.max(...[...texts, (columns[at] ?? '').split(' ')].flat().map(({ length }) => length))
}

function isNothing(cell: Cell): boolean {
  return typeof cell === 'object' ? cell.minor === 0 : cell === 0
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'object' ? '' : String(cell)
}
