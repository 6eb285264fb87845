import { type ReactNode, useId, useState } from 'react'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import styles from './Reports.module.css'
import type { ReportTable } from './report-table'
import { TableView } from './TableView'

interface ReportProps {
  readonly title: string
  /** What it says, in a sentence. */
  readonly children?: ReactNode
  readonly choices?: ReactNode
}

/** A report under its title. */
export function Report({ title, children, choices }: ReportProps) {
  const id = useId()
  return (
    <section className={styles['report']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['heading']}>
          {title}
        </h2>
        {choices}
      </div>
      {children}
    </section>
  )
}

interface ChartProps {
  readonly chart: ReactNode
  /** What the chart shows. */
  readonly table: ReportTable
}

/** A chart with the table behind it. Where there is little room, and on paper, the table is shown as well. */
export function Chart({ chart, table }: ChartProps) {
  const t = useWords(reportsWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['figure']}>
      <div className={styles['chart']}>{chart}</div>
      <Button
        look="bare"
        size="small"
        className={styles['toggle'] ?? ''}
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'asChart' : 'asTable')}
      </Button>
      <div className={classNames(styles['behind'], !isOpen && styles['folded'])}>
        <TableView table={table} />
      </div>
    </div>
  )
}
