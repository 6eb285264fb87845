import { calledBy } from '../../lib/domain/party/called-by'
import { occasionNear } from '../../lib/domain/party/occasion'
import type { Occasion } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { occasionInFigures } from '../../lib/i18n/occasion-day'
import { thanksWords } from '../../lib/i18n/thanks-words'
import { translator } from '../../lib/i18n/translator'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { EditInPlace } from '../ui/EditInPlace'
import { TextArea } from '../ui/TextArea'
import styles from './NoteSection.module.css'
import { Split } from './Split'
import type { SectionProps } from './section'

interface NoteSectionProps extends SectionProps {
  /** A mail goes with it, in which a kind word can stand. */
  readonly offersWish?: boolean
}

/** A personal line on the invoice, in the client's language, and on an occasion of theirs a word in its mail. */
export function NoteSection({ draft, today, view, offersWish, onEdit, onView, messageOf }: NoteSectionProps) {
  const t = useWords(composerWords)
  const { note, wish, client, language } = draft
  const suggestThanks = () => {
    const thanks = translator(thanksWords, language)
    const name = calledBy(client.contactName, language)
    onEdit({
      type: 'setNote',
      note: name === '' ? thanks('thanks') : thanks('thanksNamed', { name }),
    })
    onView({ type: 'open', part: 'note' })
  }
  const known = offersWish ? client.facts?.occasion : undefined
  const occasion = known && occasionNear(occasionInFigures(known), today)
  const suggestWish = (kind: Occasion['kind']) => {
    const thanks = translator(thanksWords, language)
    const name = calledBy(client.contactName, language)
    onEdit({ type: 'setWish', wish: name === '' ? thanks(kind) : thanks(`${kind}Named`, { name }) })
    onView({ type: 'moveTo', field: 'wish' })
  }
  const message = messageOf('note')
  const reads = note.trim() !== '' && !view.isNoteOpen && !message
  return (
    <Split title={t('note')} beside={reads ? 'text' : 'field'}>
      {reads ? (
        <EditInPlace label={t('edit')} name="note" onEdit={() => onView({ type: 'open', part: 'note' })}>
          {note}
        </EditInPlace>
      ) : (
        <div className={styles['note']}>
          <TextArea
            label={t('note')}
            isLabelHidden
            isShort
            className={styles['text'] ?? ''}
            name="note"
            value={note}
            message={message}
            placeholder={t('noteHint')}
            onChange={(text) => {
              onView({ type: 'hold', part: 'note' })
              onEdit({ type: 'setNote', note: text })
            }}
            onBlur={() => onView({ type: 'close', part: 'note' })}
          />
          {note === '' && (
            <Button look="bare" className={styles['suggest'] ?? ''} onPress={suggestThanks}>
              {t('suggestThanks')}
            </Button>
          )}
        </div>
      )}
      {wish === undefined && occasion && (
        <Button
          look="bare"
          size="small"
          className={styles['suggest'] ?? ''}
          onPress={() => suggestWish(occasion)}
        >
          {t(`suggest.${occasion}`)}
        </Button>
      )}
      {wish !== undefined && (
        <>
          <TextArea
            label={t('wish')}
            name="wish"
            value={wish}
            message={messageOf('wish')}
            onChange={(text) => onEdit({ type: 'setWish', wish: text })}
          />
          <Button
            look="bare"
            size="small"
            className={styles['suggest'] ?? ''}
            onPress={() => onEdit({ type: 'setWish', wish: undefined })}
          >
            {t('removeWish')}
          </Button>
        </>
      )}
    </Split>
  )
}
