import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { dataWords } from '../../lib/i18n/data-words'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useCommands } from '../hooks/use-commands'
import { PageTitle } from '../ui/PageTitle'
import { BackupSection } from './BackupSection'
import styles from './DataScreen.module.css'
import type { DataFiles } from './data-files'
import { EraseSection } from './EraseSection'
import { ExportSection } from './ExportSection'
import { ImportSection } from './ImportSection'
import { NumbersSection } from './NumbersSection'
import { RestoreSection } from './RestoreSection'

/** Sections ask anew by themselves when the ledger changes. */
const NOTHING = () => {}

interface DataScreenProps {
  readonly today: PlainDate
  readonly files: DataFiles
}

/** What is done with everything at once: saving it, getting it back, bringing it in, erasing. */
export function DataScreen({ today, files }: DataScreenProps) {
  const t = useWords(dataWords)
  const commands = useCommands(NOTHING)
  return (
    <main className={styles['screen']}>
      <PageTitle className={styles['title']}>{t('title')}</PageTitle>
      <p className={styles['lead']}>{t('lead')}</p>
      <CommandEcho commands={commands} />
      <BackupSection files={files} today={today} commands={commands} />
      <RestoreSection files={files} commands={commands} />
      <ExportSection today={today} />
      <ImportSection files={files} commands={commands} today={today} />
      <NumbersSection />
      <EraseSection commands={commands} />
    </main>
  )
}
