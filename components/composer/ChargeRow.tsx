import type { DraftCharge } from '../../lib/domain/invoice/draft'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { MoneyField } from '../ui/MoneyField'
import styles from './ChargeRow.module.css'
import type { SectionProps } from './section'
import { VatSelect } from './VatSelect'

/** Something added to the lines as a whole, such as travel or handling. */
export function ChargeRow({
  charge,
  draft,
  seller,
  onEdit,
  onView,
  messageOf,
}: SectionProps & { readonly charge: DraftCharge }) {
  const t = useWords(composerWords)
  const field = (name: string) => `charges.${charge.id}.${name}`
  const edit = (changes: Partial<Omit<DraftCharge, 'id'>>) =>
    onEdit({ type: 'editCharge', id: charge.id, changes })
  const fieldProps = (name: string) => ({
    name: field(name),
    message: messageOf(field(name)),
    onBlur: () => onView({ type: 'touch', field: field(name) }),
  })
  return (
    <fieldset className={styles['charge']} aria-label={charge.description.trim() || t('charge')}>
      <Field
        {...fieldProps('description')}
        className={styles['name'] ?? ''}
        label={t('charge')}
        value={charge.description}
        onChange={(description) => edit({ description })}
      />
      <MoneyField
        {...fieldProps('amount')}
        label={t('chargeAmount')}
        currency={draft.currency}
        value={charge.amount}
        onChange={(amount) => edit({ amount })}
      />
      <VatSelect
        vat={charge}
        seller={seller}
        buyerCountry={draft.client.address.country}
        name={field('vatRate')}
        message={messageOf(field('vatRate'))}
        onChange={(vat) => onEdit({ type: 'taxCharge', id: charge.id, vat })}
      />
      <Button
        look="bare"
        size="small"
        className={styles['remove'] ?? ''}
        onPress={() => {
          onEdit({ type: 'removeCharge', id: charge.id })
          onView({ type: 'moveTo', field: 'lines' })
        }}
      >
        {t('removeCharge')}
      </Button>
    </fieldset>
  )
}
