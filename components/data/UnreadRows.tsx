import { useState } from 'react'
import { csvText } from '../../lib/domain/export/csv-text'
import type { RowReading } from '../../lib/domain/import/imported'
import type { Table } from '../../lib/domain/import/table'
import { csvStyleOf } from '../../lib/i18n/export-tables'
import { importWords } from '../../lib/i18n/import-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { downloadBlob } from '../ui/save-file'
import styles from './DataScreen.module.css'

interface UnreadRowsProps {
  readonly table: Table
  readonly unread: readonly Extract<RowReading, { ok: false }>[]
}

/** So many are shown at first. */
const SHOWN = 8

/** The rows of a file that cannot be added, and why: none goes missing without a word. */
export function UnreadRows({ table, unread }: UnreadRowsProps) {
  const t = useWords(importWords)
  const language = useLanguage()
  const [areAllShown, showAll] = useState(false)
  const told = unread.map(({ number, trouble, field, text }) => ({
    number,
    why: t(`trouble.${trouble}`, { number, field: t(`field.${field}`), text }),
  }))

  const save = () => {
    const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]))
    // The reason in the last column, behind the longest row.
    const width = Math.max(table.headings.length, ...table.rows.map(({ cells }) => cells.length))
    const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '')
    const rows = [
      [...wide(table.headings), t('whyNot')],
      ...told.map(({ number, why }) => [...wide(cellsOf.get(number) ?? []), why]),
    ]
    downloadBlob(t('unreadFile'), new Blob([csvText(rows, csvStyleOf(language))], { type: 'text/csv' }))
  }
  return (
    <div className={styles['plan']}>
      <p>{t('unreadable', { count: unread.length })}</p>
      <ul className={styles['list']}>
        {(areAllShown ? told : told.slice(0, SHOWN)).map(({ number, why }) => (
          <li key={number}>{why}</li>
        ))}
      </ul>
      {unread.some(({ trouble }) => trouble === 'unknown') && (
        <p className={styles['quiet']}>{t('unknownAdvice')}</p>
      )}
      <div className={styles['actions']}>
        {unread.length > SHOWN && (
          <Button isExpanded={areAllShown} onPress={() => showAll(!areAllShown)}>
            {t(areAllShown ? 'showFewer' : 'showAll', { count: unread.length })}
          </Button>
        )}
        <Button onPress={save}>{t('saveRows')}</Button>
      </div>
    </div>
  )
}
