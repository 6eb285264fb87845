import type { BankStatement } from '../../lib/domain/bank/statement'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { bankWords } from '../../lib/i18n/bank-words'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import styles from './BankScreen.module.css'
import { StatementColumns } from './StatementColumns'
import { type ReadFile, refusalOf, type Statements } from './use-statements'

export interface FileNotesProps {
  readonly statements: Statements
  readonly today: PlainDate
}

/** What each file held, or why it was not read; and how the columns of a table are understood. */
export function FileNotes({ statements: { files, understand }, today }: FileNotesProps) {
  const t = useWords(bankWords)
  return files.map((file) => {
    const refusal = refusalOf(file)
    return (
      <div key={file.id} className={styles['file']}>
        {refusal ? (
          <Banner tone="bad">{t(`refused.${refusal}`, { name: file.name })}</Banner>
        ) : (
          <FileNote file={file} />
        )}
        {file.table && (
          <StatementColumns
            reading={file.table}
            today={today}
            onUnderstand={(matching, order) => understand(file.id, matching, order)}
          />
        )}
      </div>
    )
  })
}

function FileNote({ file: { name, reading, table } }: { readonly file: ReadFile }) {
  const t = useWords(bankWords)
  if (table?.isUnsure) return <Banner tone="warning">{t('unsure', { name })}</Banner>
  if (!('statement' in reading)) return null
  const { lines, unreadable, pending }: BankStatement = reading.statement
  return (
    <>
      <p className={styles['quiet']} role="status">
        {t('bookings', { name, count: lines.length })}
        {pending > 0 && ` ${t('pending', { count: pending })}`}
      </p>
      {unreadable > 0 && <Banner tone="warning">{t('unreadable', { name, count: unreadable })}</Banner>}
    </>
  )
}
