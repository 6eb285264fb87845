import { useState } from 'react'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { CloseIcon } from '../ui/icons/CloseIcon'
import { BulkEcho } from './BulkEcho'
import styles from './InvoiceTags.module.css'
import { NameForm } from './NameForm'
import { useBulkChange } from './use-bulk-change'

interface InvoiceTagsProps {
  readonly row: InvoiceRow
  readonly onChanged: () => void
}

/** The person's own words on an invoice, to find it by. */
export function InvoiceTags({ row, onChanged }: InvoiceTagsProps) {
  const t = useWords(invoiceListWords)
  const bulk = useBulkChange(onChanged)
  const [isAdding, setAdding] = useState(false)
  const { id, tags = [] } = row
  const change = (kind: 'tag' | 'removeTag', tag: string) =>
    void bulk.run([id], { kind, tag }, ({ changed }) =>
      t(kind === 'tag' ? 'didTag' : 'didRemoveTag', { tag, count: changed }),
    )
  return (
    <section className={styles['tags']} aria-label={t('tags')}>
      <BulkEcho bulk={bulk} />
      <ul className={styles['list']}>
        {tags.map((tag) => (
          <li key={tag} className={styles['tag']}>
            {tag}
            <Button
              look="icon"
              size="small"
              label={t('removeTag', { tag })}
              onPress={() => change('removeTag', tag)}
            >
              <CloseIcon size={12} />
            </Button>
          </li>
        ))}
        {!isAdding && (
          <li>
            <Button look="bare" size="small" onPress={() => setAdding(true)}>
              {t('addTag')}
            </Button>
          </li>
        )}
      </ul>
      {isAdding && (
        <NameForm
          title={t('addTag')}
          label={t('tagName')}
          hint={t('tagHint')}
          missing={t('tagMissing')}
          send={t('addTag')}
          onCancel={() => setAdding(false)}
          onSend={(tag) => {
            setAdding(false)
            change('tag', tag)
          }}
        />
      )}
    </section>
  )
}
