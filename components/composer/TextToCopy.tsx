import { useRef, useState } from 'react'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import styles from './TextToCopy.module.css'

/** A text to take over by hand: it can be selected, and copied with one press. */
export function TextToCopy({ text }: { readonly text: string }) {
  const t = useWords(composerWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  return (
    <div className={styles['copy']}>
      <textarea
        ref={area}
        className={styles['text']}
        aria-label={t('textForMail')}
        value={text}
        readOnly
        rows={3}
      />
      <Button
        size="small"
        onPress={() => {
          // The asynchronous clipboard is closed to a frame inside a mail page; the selection's is not.
          area.current?.select()
          setCopied(document.execCommand('copy'))
        }}
      >
        {isCopied ? t('copied') : t('copyText')}
      </Button>
    </div>
  )
}
