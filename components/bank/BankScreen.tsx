import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { bankWords } from '../../lib/i18n/bank-words'
import type { Call } from '../../lib/messaging/call'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { EmptyState } from '../ui/EmptyState'
import { PageTitle } from '../ui/PageTitle'
import styles from './BankScreen.module.css'
import type { BankFiles } from './bank-files'
import { FileNotes } from './FileNotes'
import { Proposals } from './Proposals'
import { StatementDrop } from './StatementDrop'
import { useMatches } from './use-matches'
import { useStatements } from './use-statements'

interface BankScreenProps {
  readonly today: PlainDate
  readonly files: BankFiles
}

const askProfile = (call: Call) => call('profile.load', {})
const NOTHING = () => {}

/** Payments from the bank's own files: read here, matched to invoices, recorded once the person agrees. */
export function BankScreen({ today, files }: BankScreenProps) {
  const t = useWords(bankWords)
  const { answer } = useAnswer(askProfile)
  const seller = answer.kind === 'answered' ? answer.value.seller : undefined
  const commands = useCommands(NOTHING)
  const statements = useStatements(files, seller, today)
  const match = useMatches(statements.lines, seller)
  const hasFiles = statements.files.length > 0
  return (
    <main className={styles['screen']}>
      <PageTitle className={styles['title']}>{t('title')}</PageTitle>
      <p className={styles['lead']}>{t('lead')}</p>
      <CommandEcho commands={commands} />
      <StatementDrop
        busyWith={statements.busyWith}
        isFirst={!hasFiles}
        onFiles={statements.read}
        onClear={statements.clear}
      />
      {!hasFiles && !statements.busyWith && (
        <EmptyState title={t('emptyTitle')} level={2}>
          <ol className={styles['steps']}>
            <li>{t('emptyDownload')}</li>
            <li>{t('emptyDrop')}</li>
            <li>{t('emptyAgree')}</li>
          </ol>
        </EmptyState>
      )}
      <FileNotes statements={statements} today={today} />
      {statements.lines.length > 0 && match.kind === 'unreachable' && <UnreachableBanner />}
      {statements.lines.length > 0 && match.kind === 'waiting' && match.total > 100 && (
        <p role="status" className={styles['quiet']}>
          {t('comparing', { done: match.done, total: match.total })}
        </p>
      )}
      {statements.lines.length > 0 && match.kind === 'matched' && (
        <Proposals payables={match.payables} matches={match.matches} today={today} commands={commands} />
      )}
    </main>
  )
}
