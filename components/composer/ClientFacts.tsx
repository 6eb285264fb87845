import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Field } from '../ui/Field'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import styles from './ClientEditor.module.css'
import { OccasionFields } from './OccasionFields'
import type { SectionProps } from './section'
import { useMethodName } from './use-method-name'

const USUAL = 'usual'

/** What one may know of a client beside what an invoice must name; kept for the next one. */
export function ClientFacts({ draft, seller, today, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const methodName = useMethodName(seller.methods)
  const { facts = {}, payerEmail = '' } = draft.client
  return (
    <>
      <Field
        label={t('payerEmail')}
        name="client.payerEmail"
        type="email"
        className={styles['wide'] ?? ''}
        value={payerEmail}
        message={messageOf('client.payerEmail')}
        onChange={(text) => onEdit({ type: 'editClient', changes: { payerEmail: text } })}
        onBlur={() => onView({ type: 'touch', field: 'client.payerEmail' })}
      />
      <QuantityField
        label={t('agreedDiscount')}
        value={facts.discountPercent ?? ''}
        after={<span aria-hidden="true">%</span>}
        onChange={(discountPercent) => onEdit({ type: 'editFacts', changes: { discountPercent } })}
      />
      {seller.methods.length > 1 && (
        <Select
          label={t('prefersToPay')}
          value={facts.methodId || USUAL}
          options={[
            { value: USUAL, label: t('clientTermUsual') },
            ...seller.methods.map((method) => ({ value: method.id, label: methodName(method) })),
          ]}
          onChange={(id) => onEdit({ type: 'editFacts', changes: { methodId: id === USUAL ? '' : id } })}
        />
      )}
      <OccasionFields
        occasion={facts.occasion}
        today={today}
        className={styles['wide'] ?? ''}
        onChange={(occasion) => onEdit({ type: 'editFacts', changes: { occasion } })}
      />
      <div className={styles['wide']}>
        <TextArea
          label={t('clientNotes')}
          name="client.notes"
          message={messageOf('client.notes')}
          value={facts.notes ?? ''}
          onChange={(notes) => onEdit({ type: 'editFacts', changes: { notes } })}
        />
      </div>
    </>
  )
}
