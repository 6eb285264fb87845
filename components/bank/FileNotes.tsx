import type { BankStatement, UnreadBooking } from '../../lib/domain/bank/statement'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { bankWords } from '../../lib/i18n/bank-words'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import disclosure from '../ui/Disclosure.module.css'
import styles from './BankScreen.module.css'
import { StatementColumns } from './StatementColumns'
import { type ReadFile, refusalOf, type Statements } from './use-statements'

interface FileNotesProps {
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
      {unreadable.length > 0 && <Unread name={name} unread={unreadable} />}
    </>
  )
}

/** A file that was understood wrongly as a whole has more than anybody looks for one by one. */
const SHOWN = 200

/** What could not be read of a file, as it stands there, to be looked for in the bank. */
function Unread({ name, unread }: { readonly name: string; readonly unread: readonly UnreadBooking[] }) {
  const t = useWords(bankWords)
  return (
    <>
      <Banner tone="warning">{t('unreadable', { name, count: unread.length })}</Banner>
      <details className={disclosure['details']}>
        <summary>{t('unreadList', { count: unread.length })}</summary>
        <ul className={styles['unread']}>
          {unread.slice(0, SHOWN).map(({ row, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are those of one file and stay in its order
            <li key={at}>{row === undefined ? text : t('unreadRow', { row, text })}</li>
          ))}
        </ul>
        {unread.length > SHOWN && (
          <p className={styles['quiet']}>{t('unreadMore', { count: unread.length - SHOWN })}</p>
        )}
      </details>
    </>
  )
}
