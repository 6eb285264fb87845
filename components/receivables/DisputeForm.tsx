import { receivablesWords } from '../../lib/i18n/receivables-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { RowForm } from '../ui/RowForm'
import { TextArea } from '../ui/TextArea'

interface DisputeFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly clientName: string
  /** Resolves with true when it was done; what was typed is kept until then. */
  readonly onRecord: (note: string) => Promise<boolean>
  readonly onCancel: () => void
}

/** Longer than any note needs to be. */
const LONGEST = 500

const NOTHING = { note: '' }

/** What the client says is wrong, for the person alone. */
export function DisputeForm({ begunAs, clientName, onRecord, onCancel }: DisputeFormProps) {
  const t = useWords(receivablesWords)
  const begun = useBegunForm(begunAs, NOTHING)
  const { note } = begun.form
  return (
    <RowForm
      label={t('disputeOf', { client: clientName })}
      send={t('stopReminders')}
      onSend={async () => {
        if (await onRecord(note)) begun.forget()
      }}
      onCancel={() => {
        begun.forget()
        onCancel()
      }}
    >
      <BegunNote {...begun} />
      <TextArea
        label={t('whatIsWrong')}
        hint={t('disputeHint')}
        value={note}
        autoFocus
        onChange={(text) => begun.setForm({ note: text.slice(0, LONGEST) })}
      />
    </RowForm>
  )
}
