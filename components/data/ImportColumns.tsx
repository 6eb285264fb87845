import { FIELDS, type ImportField, type ImportKind } from '../../lib/domain/import/columns'
import type { DateOrder } from '../../lib/domain/import/dates'
import type { Table } from '../../lib/domain/import/table'
import { importWords } from '../../lib/i18n/import-words'
import { useWords } from '../hooks/language'
import disclosure from '../ui/Disclosure.module.css'
import { Select } from '../ui/Select'
import styles from './DataScreen.module.css'
import { NO_COLUMN, type Understanding } from './use-import'

interface ImportColumnsProps {
  readonly table: Table
  readonly understood: Understanding
  readonly onKind: (kind: ImportKind) => void
  readonly onOrder: (order: DateOrder) => void
  readonly onColumn: (field: ImportField, at: number) => void
}

const KINDS: readonly ImportKind[] = ['invoices', 'clients']
const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst']

/** How a file was understood, to be corrected. */
export function ImportColumns({ table, understood, onKind, onOrder, onColumn }: ImportColumnsProps) {
  const t = useWords(importWords)
  const { kind, order, matching } = understood
  const columns = [
    { value: String(NO_COLUMN), label: t('notInFile') },
    ...table.headings.map((heading, at) => ({
      value: String(at),
      label: heading === '' ? t('unnamedColumn', { number: at + 1 }) : heading,
    })),
  ]
  return (
    <>
      <div className={styles['fields']}>
        <Select
          label={t('kind')}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={onKind}
        />
        {order && (
          <Select
            label={t('dates')}
            options={ORDERS.map((value) => ({ value, label: t(`dates.${value}`) }))}
            value={order}
            onChange={onOrder}
          />
        )}
      </div>
      <details className={disclosure['details']} open={understood.missing.length > 0}>
        <summary>{t('columns')}</summary>
        <p className={styles['quiet']}>{t('columnsText')}</p>
        <div className={styles['fields']}>
          {FIELDS[kind].map((field) => (
            <Select
              key={field}
              label={t(`field.${field}`)}
              options={columns}
              value={String(matching[field] ?? NO_COLUMN)}
              onChange={(at) => onColumn(field, Number(at))}
            />
          ))}
        </div>
      </details>
    </>
  )
}
