import { useId } from 'react'
import { type DraftLine, UNITS } from '../../lib/domain/invoice/draft'
import { readMoney } from '../../lib/domain/money/money'
import { composerWords } from '../../lib/i18n/composer-words'
import { fieldAmount, formatDecimal } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { FieldNote } from '../ui/FieldNote'
import { MoneyField } from '../ui/MoneyField'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import { DiscountFields } from './DiscountFields'
import styles from './LineEditor.module.css'
import type { SectionProps } from './section'
import { spokenCategory, VatSelect } from './VatSelect'

interface LineEditorProps extends SectionProps {
  readonly line: DraftLine
  readonly amount: string
  readonly onRemove: () => void
}

export function LineEditor({
  line,
  amount,
  draft,
  seller,
  assessment,
  onEdit,
  onView,
  messageOf,
  onRemove,
}: LineEditorProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const noteId = useId()
  const field = (name: string) => `lines.${line.id}.${name}`
  const edit = (changes: Partial<Omit<DraftLine, 'id'>>) => onEdit({ type: 'editLine', id: line.id, changes })
  const close = (focus: string) => onView({ type: 'closeLine', focus })
  const fieldProps = (name: string) => ({
    name: field(name),
    message: messageOf(field(name)),
    onBlur: () => onView({ type: 'touch', field: field(name) }),
    onEnter: () => close('lines'),
  })
  const quantity = fieldProps('quantity')
  const unitPrice = fieldProps('unitPrice')
  const note = quantity.message ?? unitPrice.message
  const unclear = (['quantity', 'unitPrice'] as const)
    .map((name) => ({
      name,
      choices: assessment.problems.find((each) => each.field === field(name))?.choices,
    }))
    .find(({ choices }) => choices)
  const discount = line.discount && line.discount.kind !== 'none' ? line.discount : undefined
  return (
    <fieldset
      className={styles['editor']}
      aria-label={line.description.trim() || t('emptyLine')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close(`lines.${line.id}`)
      }}
    >
      <Field
        {...fieldProps('description')}
        label={t('description')}
        isLabelHidden
        placeholder={t('description')}
        value={line.description}
        onChange={(description) => edit({ description })}
        after={<span>{amount}</span>}
      />
      <div className={styles[spokenCategory(line) ? 'pairs' : 'cells']}>
        <QuantityField
          {...quantity}
          noteId={noteId}
          label={t('quantity')}
          value={line.quantity}
          onChange={(text) => edit({ quantity: text })}
        />
        <Select
          label={t('unit')}
          value={line.unit}
          options={UNITS.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
          onChange={(unit) => edit({ unit })}
        />
        <MoneyField
          {...unitPrice}
          noteId={noteId}
          label={t(draft.pricesIncludeVat ? 'unitPriceWithVat' : 'unitPrice')}
          currency={draft.currency}
          value={line.unitPrice}
          onChange={(text) => edit({ unitPrice: text })}
        />
        <VatSelect
          vat={line}
          seller={seller}
          buyerCountry={draft.client.address.country}
          name={field('vatRate')}
          message={messageOf(field('vatRate'))}
          onChange={(vat) => onEdit({ type: 'taxLine', id: line.id, vat })}
        />
      </div>
      {note && <FieldNote id={noteId} message={note} />}
      {unclear && (
        <div className={styles['choices']}>
          {unclear.choices
            ?.map((choice) => {
              const price = readMoney(choice, draft.currency)
              return unclear.name === 'unitPrice' && price.kind === 'ok'
                ? fieldAmount(price.value, language)
                : formatDecimal(choice, language)
            })
            .map((choice) => (
              <Button
                key={choice}
                size="small"
                onPress={() => {
                  edit({ [unclear.name]: choice })
                  onView({ type: 'moveTo', field: field(unclear.name) })
                }}
              >
                {choice}
              </Button>
            ))}
        </div>
      )}
      {discount && (
        <DiscountFields
          label={t('discountOnLine')}
          name={field('discount')}
          discount={discount}
          currency={draft.currency}
          message={messageOf(field('discount'))}
          onChange={(changed) => edit({ discount: changed })}
          onBlur={() => onView({ type: 'touch', field: field('discount') })}
          onRemove={() => {
            edit({ discount: { kind: 'none' } })
            onView({ type: 'moveTo', field: field('unitPrice') })
          }}
        />
      )}
      <div className={styles['actions']}>
        <Button look="bare" size="small" onPress={onRemove}>
          {t('removeLine')}
        </Button>
        {!discount && (
          <Button
            look="bare"
            size="small"
            onPress={() => {
              edit({ discount: { kind: 'percent', percent: '' } })
              onView({ type: 'moveTo', field: field('discount') })
            }}
          >
            {t('lineDiscount')}
          </Button>
        )}
        <Button look="bare" size="small" onPress={() => close(`lines.${line.id}`)}>
          {t('done')}
        </Button>
      </div>
    </fieldset>
  )
}
