import { useId, useState } from 'react'
import { vatRatesOf } from '../../lib/domain/money/vat-rates'
import type { Language, Seller } from '../../lib/domain/party/party'
import type { VatCategory } from '../../lib/domain/vat/category'
import { wantsBuyersRate } from '../../lib/domain/vat/law'
import type { LineVat } from '../../lib/domain/vat/proposal'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { isInUnion } from '../../lib/domain/vat/union'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import type { Translate } from '../../lib/i18n/translator'
import { useLanguage, useWords } from '../hooks/language'
import { type FieldMessage, FieldNote } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import { readVatRate, VatPercentField } from './VatPercentField'
import styles from './VatSelect.module.css'

/** Among the choices, a rate that is typed. */
const TYPED = 'typed'

interface VatSelectProps {
  readonly vat: LineVat
  readonly seller: Seller
  /** The client's country, ISO 3166: what cannot be there is not offered. */
  readonly buyerCountry: string
  readonly name: string
  readonly message: FieldMessage | undefined
  readonly onChange: (vat: LineVat) => void
}

/**
 * What an amount is taxed with: a rate, of the country's or typed, or the reason why there is none. Drawn as nothing for a
 * seller who charges none, but for a small business with a client abroad. What is wrong is said in a row of its own of the
 * grid around it.
 */
export function VatSelect({ vat, seller, buyerCountry, name, message, onChange }: VatSelectProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const noteId = useId()
  const [typed, setTyped] = useState<string>()
  const [wantsOther, setWantsOther] = useState(false)
  const rates = vatRatesOf(seller.address.country)
  const category = spokenCategory(vat)
  const isPlain = vat.vatRate === '' && typed === undefined && (!category || category === 'smallBusiness')
  if (!seller.chargesVat && isPlain && !(seller.isSmallBusiness && isAbroad(seller, buyerCountry)))
    return null
  const isTyped = rates.length === 0 || wantsOther
  const hasField = isTyped && !category
  const isUnread = hasField && typed !== undefined && readVatRate(typed) === undefined
  const said: FieldMessage | undefined = isUnread ? { tone: 'bad', text: t('vatMalformed') } : message
  const field = { name, message: said, noteId }
  const note = said && (
    <div className={styles['note']}>
      <FieldNote id={noteId} message={said} />
    </div>
  )
  const percent = (
    <VatPercentField
      {...field}
      autoFocus={wantsOther}
      rate={vat.vatRate}
      typed={typed}
      onType={setTyped}
      onChange={(vatRate) => onChange({ vatRate })}
    />
  )
  if (hasField && taxNameOf(seller.address.country) === 'salesTax') {
    return (
      <>
        {percent}
        {note}
      </>
    )
  }
  const offered = categoriesFor(seller, buyerCountry).flatMap((each) =>
    treatmentsOf(each, seller, buyerCountry),
  )
  const isChosen = (each: Treatment) =>
    choiceOf(each, each.vatCategory) === (category && choiceOf(vat, category))
  const ratesShown =
    isTyped || category ? rates : [...new Set([...rates, vat.vatRate])].filter((rate) => rate !== '')
  const asRates = [
    ...ratesShown.map((rate) => ({ value: rate, label: formatPercent(rate, language) })),
    { value: TYPED, label: t(rates.length === 0 ? 'vatRate' : 'anotherRate') },
  ]
  const select = (
    <Select
      {...(hasField ? {} : field)}
      label={t('vat')}
      value={category ? choiceOf(vat, category) : isTyped ? TYPED : vat.vatRate}
      options={[
        ...asRates,
        ...(category && !offered.some(isChosen)
          ? [...offered, { vatRate: vat.vatRate, vatCategory: category }]
          : offered
        ).map((each) => ({
          value: choiceOf(each, each.vatCategory),
          label: treatmentText(each, t, language),
        })),
      ]}
      onChange={(chosen) => {
        setTyped(undefined)
        setWantsOther(chosen === TYPED)
        const treatment = offered.find((each) => choiceOf(each, each.vatCategory) === chosen)
        onChange(treatment ?? { vatRate: chosen === TYPED ? '' : chosen })
      }}
    />
  )
  return (
    <>
      <div className={styles['typed']}>
        {select}
        {hasField && percent}
      </div>
      {note}
    </>
  )
}

/** The category that a rate does not say by itself. */
export function spokenCategory({ vatCategory }: LineVat): VatCategory | undefined {
  return vatCategory === 'standard' || vatCategory === 'zero' ? undefined : vatCategory
}

type Treatment = Required<LineVat>

/** A category in words, and under a reverse charge the rate at which the buyer accounts for it, where it is told. */
export function treatmentText(
  { vatRate, vatCategory }: Treatment,
  t: Translate<keyof typeof composerWords.en & string>,
  language: Language,
): string {
  const name = t(`category.${vatCategory}`)
  return /[1-9]/.test(vatRate) ? `${name} ${formatPercent(vatRate, language)}` : name
}

function treatmentsOf(vatCategory: VatCategory, { address }: Seller, buyer: string): readonly Treatment[] {
  if (vatCategory === 'reverseCharge' && wantsBuyersRate(address.country, buyer)) {
    const rates = vatRatesOf(address.country).filter((rate) => rate !== '0')
    return rates.map((vatRate) => ({ vatRate, vatCategory }))
  }
  const isRateless = vatCategory === 'outsideScope' || vatCategory === 'smallBusiness'
  return [{ vatRate: isRateless ? '' : '0', vatCategory }]
}

/** Among the choices, a category, and under a reverse charge the rate at which the buyer accounts for it. */
function choiceOf({ vatRate }: LineVat, vatCategory: VatCategory): string {
  return vatCategory === 'reverseCharge' ? `${vatCategory} ${vatRate}` : vatCategory
}

function categoriesFor(seller: Seller, buyer: string): readonly VatCategory[] {
  const { address, chargesVat, isSmallBusiness } = seller
  const isBuyerAbroad = isAbroad(seller, buyer)
  if (!chargesVat) {
    return [
      'smallBusiness',
      ...(isSmallBusiness && isBuyerAbroad ? (['reverseCharge'] as const) : []),
      'outsideScope',
    ]
  }
  const isWithin = isInUnion(address.country) && isInUnion(buyer)
  return [
    'reverseCharge',
    ...(isBuyerAbroad && isWithin ? (['intraEu'] as const) : []),
    ...(isBuyerAbroad && !isWithin ? (['export'] as const) : []),
    'exempt',
    'outsideScope',
  ]
}

function isAbroad({ address }: Seller, buyer: string): boolean {
  return buyer !== '' && buyer !== address.country
}
