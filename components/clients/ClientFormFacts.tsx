import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { ClientFacts, Seller } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { OccasionFields } from '../composer/OccasionFields'
import { useMethodName } from '../composer/use-method-name'
import { useWords } from '../hooks/language'
import type { FieldMessage } from '../ui/FieldNote'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import styles from './ClientForm.module.css'

interface ClientFormFactsProps {
  readonly facts: ClientFacts
  readonly seller: Seller
  readonly today: PlainDate
  /** What is wrong with the notes. */
  readonly notesMessage: FieldMessage | undefined
  readonly onChange: (facts: ClientFacts) => void
}

const USUAL = 'usual'

/** What one may know of a client beside what an invoice must name. */
export function ClientFormFacts({ facts, seller, today, notesMessage, onChange }: ClientFormFactsProps) {
  const t = useWords(composerWords)
  const methodName = useMethodName(seller.methods)
  return (
    <>
      <Select
        label={t('prefersToPay')}
        value={facts.methodId || USUAL}
        options={[
          { value: USUAL, label: t('clientTermUsual') },
          ...seller.methods.map((method) => ({ value: method.id, label: methodName(method) })),
        ]}
        onChange={(id) => onChange({ ...facts, methodId: id === USUAL ? '' : id })}
      />
      <QuantityField
        label={t('agreedDiscount')}
        value={facts.discountPercent ?? ''}
        after={<span aria-hidden="true">%</span>}
        onChange={(discountPercent) => onChange({ ...facts, discountPercent })}
      />
      <OccasionFields
        occasion={facts.occasion}
        today={today}
        onChange={(occasion) => onChange({ ...facts, occasion })}
      />
      <div className={styles['wide']}>
        <TextArea
          label={t('clientNotes')}
          name="client.notes"
          message={notesMessage}
          value={facts.notes ?? ''}
          onChange={(notes) => onChange({ ...facts, notes })}
        />
      </div>
    </>
  )
}
