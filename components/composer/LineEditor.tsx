import { useId } from 'react'
import { type DraftLine, UNITS } from '../../lib/domain/invoice/draft'
import { vatRatesOf } from '../../lib/domain/money/vat-rates'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { FieldNote } from '../ui/FieldNote'
import { MoneyField } from '../ui/MoneyField'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import styles from './LineEditor.module.css'
import type { SectionProps } from './section'
import { VatPercentField } from './VatPercentField'

export interface LineEditorProps extends SectionProps {
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
  const choices = assessment.problems.find((problem) => problem.field === field('unitPrice'))?.choices ?? []
  const rates = vatRatesOf(seller.address.country)
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
      <div className={styles['cells']}>
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
          label={t('unitPrice')}
          currency={draft.currency}
          value={line.unitPrice}
          onChange={(text) => edit({ unitPrice: text })}
        />
        {line.vatRate !== '' &&
          (rates.length > 0 ? (
            <Select
              label={t('vat')}
              value={line.vatRate}
              options={[...new Set([...rates, line.vatRate])].map((rate) => ({
                value: rate,
                label: formatPercent(rate, language),
              }))}
              onChange={(vatRate) => edit({ vatRate })}
            />
          ) : (
            <VatPercentField rate={line.vatRate} onChange={(vatRate) => edit({ vatRate })} />
          ))}
      </div>
      {note && <FieldNote id={noteId} message={note} />}
      {choices.length > 0 && (
        <div className={styles['choices']}>
          {choices.map((choice) => (
            <Button key={choice} size="small" onPress={() => edit({ unitPrice: choice })}>
              {choice}
            </Button>
          ))}
        </div>
      )}
      <div className={styles['actions']}>
        <Button look="bare" size="small" onPress={onRemove}>
          {t('removeLine')}
        </Button>
        <Button look="bare" size="small" onPress={() => close(`lines.${line.id}`)}>
          {t('done')}
        </Button>
      </div>
    </fieldset>
  )
}
