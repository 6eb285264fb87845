import { useState } from 'react'
import type { BackupRhythm, BackupWishes } from '../../lib/domain/backup/backup-wishes'
import { dataWords } from '../../lib/i18n/data-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import styles from './DataScreen.module.css'
import type { DataFiles } from './data-files'

interface ScheduledBackupProps {
  readonly wishes: BackupWishes
  readonly files: DataFiles
  readonly commands: Commands
}

const EACH_INVOICES = 10
const RHYTHMS: Readonly<Record<BackupRhythm['kind'], BackupRhythm>> = {
  week: { kind: 'week' },
  month: { kind: 'month' },
  invoices: { kind: 'invoices', count: EACH_INVOICES },
}

/** Backups that are made by themselves, once the person turns them on and the browser allows it. */
export function ScheduledBackup({ wishes, files, commands }: ScheduledBackupProps) {
  const t = useWords(dataWords)
  const [kind, setKind] = useState<BackupRhythm['kind']>('week')
  const [isRefused, setRefused] = useState(false)
  const { rhythm, failedOn, withdrawnOn } = wishes
  const count = rhythm?.kind === 'invoices' ? rhythm.count : EACH_INVOICES

  const turnOn = async () => {
    // Browsers ask only while they see the person's press.
    const isAllowed = await files.allowDownloads()
    setRefused(!isAllowed)
    if (isAllowed) {
      await commands.run(
        (to, command) => to('backup.schedule', { command, rhythm: RHYTHMS[kind] }),
        t('scheduleOn'),
      )
    }
  }
  const turnOff = () => commands.run((to, command) => to('backup.schedule', { command }), t('scheduleOff'))
  return (
    <div className={styles['plan']}>
      <h3 className={styles['subheading']}>{t('schedule')}</h3>
      {failedOn && <Banner tone="warning">{t('scheduleFailed', { on: { date: failedOn } })}</Banner>}
      {withdrawnOn && <Banner tone="warning">{t('scheduleWithdrawn', { on: { date: withdrawnOn } })}</Banner>}
      {isRefused && <Banner tone="warning">{t('scheduleRefused')}</Banner>}
      {rhythm ? (
        <p>{t(`scheduled.${rhythm.kind}`, { count })}</p>
      ) : (
        <p className={styles['quiet']}>{t('scheduleText')}</p>
      )}
      <div className={styles['actions']}>
        {!rhythm && (
          <Select
            label={t('rhythm')}
            isLabelHidden
            options={(['week', 'month', 'invoices'] as const).map((value) => ({
              value,
              label: t(`rhythm.${value}`, { count }),
            }))}
            value={kind}
            onChange={setKind}
          />
        )}
        {/* One button, so that the focus stays on it. */}
        <Button onPress={() => void (rhythm ? turnOff() : turnOn())}>
          {t(rhythm ? 'turnOff' : 'turnOn')}
        </Button>
      </div>
    </div>
  )
}
