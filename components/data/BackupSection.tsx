import { useCallback, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { dataWords } from '../../lib/i18n/data-words'
import { formatSize } from '../../lib/i18n/format-size'
import type { Call } from '../../lib/messaging/call'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import type { Commands } from '../hooks/use-commands'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import styles from './DataScreen.module.css'
import type { DataFiles } from './data-files'
import { ScheduledBackup } from './ScheduledBackup'
import { Section } from './Section'
import { Trouble } from './Trouble'
import { useBackup } from './use-backup'

interface BackupSectionProps {
  readonly files: DataFiles
  readonly today: PlainDate
  readonly commands: Commands
}

const SHORTEST_PASSPHRASE = 8
const askStatus = (call: Call) => call('backup.status', {})

/** When the last backup was made, and one click to the next. */
export function BackupSection({ files, today, commands }: BackupSectionProps) {
  const t = useWords(dataWords)
  const language = useLanguage()
  const { answer } = useAnswer(askStatus)
  const { run, make } = useBackup(files, today)
  const [isProtected, setProtected] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [saysAll, setSaysAll] = useState(false)
  const isShort = isProtected && passphrase.length < SHORTEST_PASSPHRASE
  const differs = isProtected && again !== passphrase
  const status = answer.kind === 'answered' ? answer.value : undefined

  const start = useCallback(() => {
    if (run.kind === 'running') return
    setSaysAll(isShort || differs)
    if (!isShort && !differs) void make(isProtected ? passphrase : '')
  }, [run.kind, isShort, differs, isProtected, passphrase, make])

  return (
    <Section title={t('backup')}>
      {status && (
        <p>
          {status.madeOn
            ? `${t('madeOn', { date: { date: status.madeOn } })} ${status.changes > 0 ? t('changesSince', { count: status.changes }) : t('noChanges')}`
            : t('neverMade')}
        </p>
      )}
      {status?.filesLeftOut !== undefined && (
        <Banner tone="warning">{t('filesLeftOut', { count: status.filesLeftOut })}</Banner>
      )}
      <Checkbox isSelected={isProtected} onChange={setProtected}>
        {t('protect')}
      </Checkbox>
      {isProtected && (
        <div className={styles['fields']}>
          <Field
            label={t('passphrase')}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={setPassphrase}
            hint={t('protectHint')}
            message={saysAll && isShort ? { tone: 'bad', text: t('passphraseShort') } : undefined}
          />
          <Field
            label={t('passphraseAgain')}
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
            onEnter={start}
            message={
              saysAll && !isShort && differs ? { tone: 'bad', text: t('passphraseDiffers') } : undefined
            }
          />
        </div>
      )}
      <div className={styles['actions']}>
        <Button look="primary" onPress={start}>
          {t(run.kind === 'running' ? 'makingBackup' : 'makeBackup')}
        </Button>
        <span className={styles['quiet']} role="status">
          {run.kind === 'running' &&
            run.total > run.done &&
            t('progress', { done: run.done, total: run.total })}
          {run.kind === 'done' &&
            `${t('backupReady', { name: run.name, size: formatSize(run.bytes, language) })}${run.isSealed ? '' : ` ${t('backupOpen')}`}`}
        </span>
      </div>
      <Trouble run={run} />
      {status && <ScheduledBackup wishes={status.wishes ?? {}} files={files} commands={commands} />}
    </Section>
  )
}
