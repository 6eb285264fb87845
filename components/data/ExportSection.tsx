import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { PERIOD_NAMES, type PeriodName, periodOf } from '../../lib/domain/export/period'
import { exportWords } from '../../lib/i18n/export-words'
import { ExportProgress } from '../export/ExportProgress'
import { type ExportKind, useExport } from '../export/use-export'
import { askInvoices } from '../hooks/invoice-rows'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import styles from './DataScreen.module.css'
import { Section } from './Section'

const KINDS: readonly ExportKind[] = ['journal', 'list', 'pdfs']

/** A list, a journal with VAT, or the PDFs, of all that was invoiced in a period. */
export function ExportSection({ today }: { readonly today: PlainDate }) {
  const t = useWords(exportWords)
  const exporting = useExport()
  const { answer } = useAnswer(askInvoices)
  const [what, setWhat] = useState<ExportKind>('journal')
  const [name, setName] = useState<PeriodName>('thisYear')
  const isWorking = exporting.state.kind === 'working'
  const save = () => {
    if (isWorking || answer.kind !== 'answered') return
    const period = periodOf(name, today)
    const { rows } = answer.value
    // An invoice of before or after may have been paid in the period: what a journal books has dates of its own.
    const isIn = (date: PlainDate) =>
      what === 'journal' || !period || (date >= period.from && date <= period.to)
    const wanted = rows.filter(
      ({ issueDate, lifecycle }) => isIn(issueDate) && (what === 'list' || lifecycle !== 'draft'),
    )
    void exporting.exportInvoices(
      wanted.map(({ id }) => id),
      what,
      period,
    )
  }
  return (
    <Section title={t('title')}>
      <p>{t('lead')}</p>
      <div className={styles['fields']}>
        <Select
          label={t('what')}
          options={KINDS.map((value) => ({ value, label: t(`what.${value}`) }))}
          value={what}
          onChange={setWhat}
        />
        <Select
          label={t('period')}
          options={PERIOD_NAMES.map((value) => ({ value, label: t(`period.${value}`) }))}
          value={name}
          onChange={setName}
        />
      </div>
      <p className={styles['quiet']}>{t(`about.${what}`)}</p>
      <div className={styles['actions']}>
        <Button onPress={save}>{t(isWorking ? 'saving' : 'save')}</Button>
      </div>
      <ExportProgress exporting={exporting} />
    </Section>
  )
}
