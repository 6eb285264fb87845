import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { dataWords } from '../../lib/i18n/data-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import styles from './DataScreen.module.css'
import { DifferenceView } from './DifferenceView'
import type { DataFiles } from './data-files'
import { Section } from './Section'
import { Trouble } from './Trouble'
import { useRestore } from './use-restore'

interface RestoreSectionProps {
  readonly files: DataFiles
  readonly commands: Commands
}

/** A backup file comes back: first what it would change, then, on the person's word, the change. */
export function RestoreSection({ files, commands }: RestoreSectionProps) {
  const t = useWords(dataWords)
  const { state, read, restore, cancel } = useRestore(files, commands)
  const [passphrase, setPassphrase] = useState('')
  const refused = state.kind === 'fileRefused' ? state : undefined
  const wantsPassphrase = refused?.code === 'passphraseNeeded' || refused?.code === 'wrongPassphrase'
  return (
    <Section title={t('restore')}>
      <p>{t('restoreText')}</p>
      {(state.kind === 'compared' || state.kind === 'restoring') && (
        <DifferenceView
          head={state.head}
          difference={state.difference}
          filesIn={state.kind === 'restoring' ? state.filesIn : undefined}
          files={state.backup.files.length}
          onRestore={(choices) => void restore(choices, t('restored'))}
          onCancel={cancel}
        />
      )}
      {state.kind !== 'compared' && state.kind !== 'restoring' && (
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(chosen) => {
            const file = chosen?.[0]
            setPassphrase('')
            if (file) void read(file, '')
          }}
        >
          <Button name="chooseBackup">{t(state.kind === 'reading' ? 'readingFile' : 'chooseBackup')}</Button>
        </FileTrigger>
      )}
      {refused && !wantsPassphrase && <Banner tone="bad">{t(`${refused.code}File`)}</Banner>}
      {refused && wantsPassphrase && (
        <div className={styles['actions']}>
          <Field
            label={t('passphrase')}
            type="password"
            autoComplete="off"
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            onEnter={() => void read(refused.file, passphrase)}
            hint={t('passphraseNeeded')}
            message={
              refused.code === 'wrongPassphrase' ? { tone: 'bad', text: t('wrongPassphrase') } : undefined
            }
          />
          <Button onPress={() => void read(refused.file, passphrase)}>{t('openFile')}</Button>
        </div>
      )}
      <Trouble run={state.kind === 'fileRefused' ? { kind: 'idle' } : state} />
    </Section>
  )
}
