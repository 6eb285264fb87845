import { useState } from 'react'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { TextArea } from '../ui/TextArea'
import { RowForm } from './RowForm'

export interface DisputeFormProps {
  readonly clientName: string
  readonly onRecord: (note: string) => void
  readonly onCancel: () => void
}

/** Longer than any note needs to be. */
const LONGEST = 500

/** What the client says is wrong, for the person alone. */
export function DisputeForm({ clientName, onRecord, onCancel }: DisputeFormProps) {
  const t = useWords(receivablesWords)
  const [note, setNote] = useState('')
  return (
    <RowForm
      label={t('disputeOf', { client: clientName })}
      send={t('stopReminders')}
      onSend={() => onRecord(note)}
      onCancel={onCancel}
    >
      <TextArea
        label={t('whatIsWrong')}
        hint={t('disputeHint')}
        value={note}
        autoFocus
        onChange={(text) => setNote(text.slice(0, LONGEST))}
      />
    </RowForm>
  )
}
