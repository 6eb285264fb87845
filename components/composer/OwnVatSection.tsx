import { ownVatWanted } from '../../lib/domain/invoice/read-own-vat'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { QuantityField } from '../ui/QuantityField'
import styles from './IncentiveSection.module.css'
import { Split } from './Split'
import type { SectionProps } from './section'

/** The rate by which VAT is told in the currency of the seller's country. Drawn only where the law wants it. */
export function OwnVatSection({ draft, assessment, seller, today, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const quote = ownVatWanted(draft, { totals: assessment.totals, seller })
  if (!quote) return null
  const own = quote.one === draft.currency ? quote.other : quote.one
  const ownVat = draft.ownVat ?? { rate: '', on: today, source: '' }
  const field = (name: 'rate' | 'on' | 'source') => ({
    name: `ownVat.${name}`,
    value: ownVat[name],
    message: messageOf(`ownVat.${name}`),
    onChange: (typed: string) => onEdit({ type: 'setOwnVat', ownVat: { ...ownVat, [name]: typed } }),
    onBlur: () => onView({ type: 'touch', field: `ownVat.${name}` }),
  })
  const { vatInOwnCurrency, problems } = assessment
  const dayChoices = problems.find((each) => each.field === 'ownVat.on')?.choices
  return (
    <Split title={t('ownVat', { currency: own })} beside="field">
      <div className={styles['fields']}>
        <QuantityField {...field('rate')} label={t('ownVatRate', { one: quote.one, other: quote.other })} />
        <DateField {...field('on')} label={t('ownVatOn')} today={today} isNear choices={dayChoices} />
        <Field {...field('source')} label={t('ownVatSource')} />
      </div>
      {vatInOwnCurrency && (
        <p className={styles['hint']} aria-live="polite">
          {t('ownVatSum', { amount: vatInOwnCurrency.amount })}
        </p>
      )}
    </Split>
  )
}
