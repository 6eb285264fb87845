import { useCallback, useEffect, useState } from 'react'
import { diagnosticsWords } from '../../lib/i18n/diagnostics-words'
import type { MailReport } from '../../lib/messaging/mail-reports'
import { useWords } from '../hooks/language'
import { useMailAccess } from '../hooks/mail-access'
import { MailAccessNote } from '../MailAccessNote'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Screen } from '../ui/Screen'
import { downloadBlob } from '../ui/save-file'
import styles from './DiagnosticsScreen.module.css'
import { MailWindow } from './MailWindow'

/** Has the mail pages that are open say how they are recognised. */
export interface MailPages {
  readonly version: string
  readonly look: () => Promise<readonly MailReport[]>
}

/** How well the adapters know the mail pages that are open now, as those say themselves when asked. */
export function DiagnosticsScreen({ mailPages }: { readonly mailPages: MailPages }) {
  const t = useWords(diagnosticsWords)
  const [reports, setReports] = useState<readonly MailReport[]>()
  const look = useCallback(() => {
    mailPages.look().then(setReports, () => setReports([]))
  }, [mailPages])
  const { keptOut } = useMailAccess()
  // Once we are let in, there is more to see.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(look, [look, keptOut])
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <MailAccessNote isWhole />
      {reports?.length === 0 && !keptOut && (
        <EmptyState level={2} title={t('noneTitle')} action={<Button onPress={look}>{t('again')}</Button>}>
          <p>{t('none')}</p>
        </EmptyState>
      )}
      {reports !== undefined && reports.length > 0 && (
        <div className={styles['pages']}>
          {reports.map(({ host, windows }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pages have no name, and all are drawn anew together
            <section key={index} className={styles['page']}>
              <h2>{t(host)}</h2>
              {windows.length === 0 && <p className={styles['quiet']}>{t('noWindow')}</p>}
              {windows.map((window, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <MailWindow key={place} window={window} />
              ))}
            </section>
          ))}
          <div className={styles['actions']}>
            <Button onPress={look}>{t('again')}</Button>
            <Button onPress={() => downloadBlob(FILE_NAME, fileOf(mailPages.version, reports))}>
              {t('save')}
            </Button>
          </div>
          <p className={styles['quiet']}>{t('saveHint')}</p>
        </div>
      )}
    </Screen>
  )
}

const FILE_NAME = 'plainvoice-mail-pages.json'

function fileOf(version: string, reports: readonly MailReport[]): Blob {
  return new Blob([JSON.stringify({ version, reports }, undefined, 1)], { type: 'application/json' })
}
