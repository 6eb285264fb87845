import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { bankWords } from '../../lib/i18n/bank-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import fileDrop from '../ui/FileDrop.module.css'
import styles from './BankScreen.module.css'

interface StatementDropProps {
  readonly busyWith: string | undefined
  readonly isFirst: boolean
  readonly onFiles: (files: readonly File[]) => Promise<void>
  readonly onClear: () => void
}

/** Where statements are dropped or chosen, several at once. */
export function StatementDrop({ busyWith, isFirst, onFiles, onClear }: StatementDropProps) {
  const t = useWords(bankWords)
  return (
    <DropZone
      className={fileDrop['drop'] ?? ''}
      onDrop={({ items }) => {
        const dropped = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))
        void Promise.all(dropped).then(onFiles)
      }}
    >
      <FileTrigger
        allowsMultiple
        onSelect={(chosen) => {
          if (chosen && chosen.length > 0) void onFiles([...chosen])
        }}
      >
        <Button look={isFirst ? 'primary' : 'plain'}>{t(isFirst ? 'choose' : 'chooseMore')}</Button>
      </FileTrigger>
      <span className={styles['quiet']} role="status">
        {busyWith ? t('reading', { name: busyWith }) : t('drop')}
      </span>
      {!isFirst && (
        <Button look="bare" onPress={onClear}>
          {t('putAway')}
        </Button>
      )}
    </DropZone>
  )
}
