import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import styles from './Composer.module.css'

/** What a credit note or a deposit is, in a sentence; nothing for a plain invoice. */
export function AboutDraft({ draft }: { readonly draft: InvoiceDraft }) {
  const t = useWords(composerWords)
  const { credits, deposit } = draft
  if (!credits && !deposit) return null
  return (
    <p className={styles['about']}>
      {credits ? t('creditAbout', { number: credits.number, amount: credits.atMost }) : t('depositAbout')}
    </p>
  )
}
