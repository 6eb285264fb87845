import { useState } from 'react'
import { BANK_FIELDS, type BankField, type BankMatching } from '../../lib/domain/bank/bank-columns'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type DateOrder, dateOrderOf } from '../../lib/domain/import/dates'
import { bankWords } from '../../lib/i18n/bank-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import disclosure from '../ui/Disclosure.module.css'
import { Select } from '../ui/Select'
import styles from './BankScreen.module.css'
import { datesOf, type TableReading } from './use-statements'

interface StatementColumnsProps {
  readonly reading: TableReading
  readonly today: PlainDate
  readonly onUnderstand: (matching: BankMatching, order: DateOrder | undefined) => void
}

const NO_COLUMN = '-1'
const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst']

/** How the columns of a table are understood, to be said or corrected; it is remembered for the next one like it. */
export function StatementColumns({ reading, today, onUnderstand }: StatementColumnsProps) {
  const t = useWords(bankWords)
  const { table, isUnsure } = reading
  const [matching, setMatching] = useState<BankMatching>(reading.matching)
  const [chosen, setChosen] = useState(reading.order)
  const found = dateOrderOf(datesOf(table, matching), today)
  const columns = [
    { value: NO_COLUMN, label: t('notInFile') },
    ...table.headings.map((heading, at) => ({
      value: String(at),
      label: heading === '' ? t('unnamedColumn', { number: at + 1 }) : heading,
    })),
  ]
  const choose = (field: BankField, at: string) => {
    const { [field]: _before, ...others } = matching
    setMatching(at === NO_COLUMN ? others : { ...others, [field]: Number(at) })
  }
  return (
    <details className={disclosure['details']} open={isUnsure}>
      <summary>{t('columns')}</summary>
      <p className={styles['quiet']}>{t('columnsText')}</p>
      <div className={styles['columns']}>
        {found === undefined && (
          <Select
            label={t('dates')}
            options={ORDERS.map((value) => ({ value, label: t(`dates.${value}`) }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {BANK_FIELDS.map((field) => (
          <Select
            key={field}
            label={t(`field.${field}`)}
            options={columns}
            value={String(matching[field] ?? NO_COLUMN)}
            onChange={(at) => choose(field, at)}
          />
        ))}
      </div>
      <Button onPress={() => onUnderstand(matching, found === 'clear' ? undefined : (found ?? chosen))}>
        {t('useColumns')}
      </Button>
    </details>
  )
}
