import { useState } from 'react'
import type { BackupHead, SettingName } from '../../lib/domain/backup/backup'
import type { BackupDifference } from '../../lib/domain/backup/difference'
import { dataWords } from '../../lib/i18n/data-words'
import { useWords } from '../hooks/language'
import { Arrival } from '../ui/Arrival'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import styles from './DataScreen.module.css'
import type { RestoreChoices } from './use-restore'

interface DifferenceViewProps {
  readonly head: BackupHead
  readonly difference: BackupDifference
  /** While it is restored: how many of its PDFs are in. */
  readonly filesIn: number | undefined
  /** How many PDFs the file holds. */
  readonly files: number
  readonly onRestore: (choices: RestoreChoices) => void
  readonly onCancel: () => void
}

/** What a backup would change here, with what the person has to choose, before anything is written. */
export function DifferenceView({
  head,
  difference,
  filesIn,
  files,
  onRestore,
  onCancel,
}: DifferenceViewProps) {
  const t = useWords(dataWords)
  const [clientIds, setClientIds] = useState<readonly string[]>([])
  const [takesSettings, setTakesSettings] = useState(false)
  const { invoices, clients, settings, isNew } = difference
  const hasDifferences = clients.differing.length + settings.differing.length > 0
  const hasNews = hasDifferences || isNew
  const isBusy = filesIn !== undefined
  const counts = [
    counted('invoicesAdded', invoices.added),
    counted('invoicesExtended', invoices.extended),
    counted('clientsAdded', clients.added),
    settingsAdded(),
    counted('filesAdded', difference.filesAdded),
    difference.hasOthers ? t('othersAdded') : undefined,
  ].filter((line) => line !== undefined)
  const { doubled } = invoices
  const notes = [
    counted('invoicesSame', isNew ? invoices.same : 0),
    counted('clientsErased', clients.erased),
  ].filter((line) => line !== undefined)
  return (
    <>
      <Arrival>
        {t(isNew ? 'fileFrom' : hasNews ? 'fileDiffers' : 'nothingNew', {
          date: { date: head.madeAt.slice(0, 10) },
        })}
      </Arrival>
      {counts.length > 0 && (
        <ul className={styles['list']}>
          {counts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {doubled.length > 0 && (
        <Banner tone="bad">
          {t('numbersTaken', { count: doubled.length, numbers: doubled.join(', ') })}
        </Banner>
      )}
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
      {hasDifferences && (
        <fieldset className={styles['choices']}>
          <legend>{t('differsLegend')}</legend>
          {settings.differing.length > 0 && (
            <Checkbox isSelected={takesSettings} onChange={setTakesSettings}>
              {t('takeSettings', { names: namesOf(settings.differing) })}
            </Checkbox>
          )}
          {clients.differing.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={clientIds.includes(id)}
              onChange={(isTaken) =>
                setClientIds((before) => [
                  ...before.filter((other) => other !== id),
                  ...(isTaken ? [id] : []),
                ])
              }
            >
              {t('takeClient', { client: name })}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <div className={styles['actions']}>
        {hasNews && (
          <Button
            look="primary"
            onPress={() => {
              if (!isBusy) onRestore({ clientIds, takesSettings })
            }}
          >
            {t(isBusy ? 'restoring' : 'restoreNow')}
          </Button>
        )}
        {/* The invoices come in with one write, which nothing stops half-way; afterwards it can be taken back. */}
        {!isBusy && (
          <Button look={hasNews ? 'bare' : 'plain'} onPress={onCancel}>
            {t(hasNews ? 'cancel' : 'close')}
          </Button>
        )}
      </div>
      <p role="status" className={styles['quiet']}>
        {filesIn ? t('filesIn', { count: filesIn, all: files }) : ''}
      </p>
    </>
  )

  function settingsAdded(): string | undefined {
    if (settings.added.includes('seller')) return t('sellerAdded')
    return settings.added.length === 0 ? undefined : t('settingsAdded', { names: namesOf(settings.added) })
  }

  /** The seller and the form are one thing to the person. */
  function namesOf(names: readonly SettingName[]): string {
    return [...new Set(names.map((name) => t(`setting.${name}`)))].join(', ')
  }

  function counted(
    key:
      | 'invoicesAdded'
      | 'invoicesExtended'
      | 'invoicesSame'
      | 'clientsAdded'
      | 'clientsErased'
      | 'filesAdded',
    count: number,
  ): string | undefined {
    return count === 0 ? undefined : t(key, { count })
  }
}
