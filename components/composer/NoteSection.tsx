import { calledBy } from '../../lib/domain/party/called-by'
import { occasionNear } from '../../lib/domain/party/occasion'
import type { Occasion } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { thanksWords } from '../../lib/i18n/thanks-words'
import { translator } from '../../lib/i18n/translator'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { EditInPlace } from '../ui/EditInPlace'
import { TextArea } from '../ui/TextArea'
import styles from './NoteSection.module.css'
import { Split } from './Split'
import type { SectionProps } from './section'

/** A personal line on the invoice, in the client's language. */
export function NoteSection({ draft, today, view, onEdit, onView }: SectionProps) {
  const t = useWords(composerWords)
  const { note, client, language } = draft
  const suggestThanks = () => {
    const thanks = translator(thanksWords, language)
    const name = calledBy(client.contactName, language)
    onEdit({
      type: 'setNote',
      note: name === '' ? thanks('thanks') : thanks('thanksNamed', { name }),
    })
    onView({ type: 'open', part: 'note' })
  }
  const occasion = occasionNear(client, today)
  const suggestWish = (kind: Occasion['kind']) => {
    const thanks = translator(thanksWords, language)
    const name = calledBy(client.contactName, language)
    onEdit({ type: 'setNote', note: name === '' ? thanks(kind) : thanks(`${kind}Named`, { name }) })
    onView({ type: 'open', part: 'note' })
  }
  const reads = note.trim() !== '' && !view.isNoteOpen
  return (
    <Split title={t('note')} beside={reads ? 'text' : 'field'}>
      {reads ? (
        <EditInPlace label={t('edit')} name="note" onEdit={() => onView({ type: 'open', part: 'note' })}>
          {note}
        </EditInPlace>
      ) : (
        <>
          <TextArea
            label={t('note')}
            isLabelHidden
            name="note"
            value={note}
            placeholder={t('noteHint')}
            onChange={(text) => {
              onView({ type: 'hold', part: 'note' })
              onEdit({ type: 'setNote', note: text })
            }}
            onBlur={() => onView({ type: 'close', part: 'note' })}
          />
          {note === '' && (
            <Button look="bare" size="small" className={styles['suggest'] ?? ''} onPress={suggestThanks}>
              {t('suggestThanks')}
            </Button>
          )}
          {note === '' && occasion && (
            <Button
              look="bare"
              size="small"
              className={styles['suggest'] ?? ''}
              onPress={() => suggestWish(occasion)}
            >
              {t(`suggest.${occasion}`)}
            </Button>
          )}
        </>
      )}
    </Split>
  )
}
