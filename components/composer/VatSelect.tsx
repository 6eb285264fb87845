import { useId, useState } from 'react'
import { vatRatesOf } from '../../lib/domain/money/vat-rates'
import type { Seller } from '../../lib/domain/party/party'
import type { VatCategory } from '../../lib/domain/vat/category'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { isInUnion } from '../../lib/domain/vat/union'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { type FieldMessage, FieldNote } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import type { LineVat } from './draft-edits'
import { readVatRate, VatPercentField } from './VatPercentField'
import styles from './VatSelect.module.css'

/** Among the choices, a rate that is typed. */
const TYPED = 'typed'

export interface VatSelectProps {
  readonly vat: LineVat
  readonly seller: Seller
  /** The client's country, ISO 3166: what cannot be there is not offered. */
  readonly buyerCountry: string
  readonly name: string
  readonly message: FieldMessage | undefined
  readonly onChange: (vat: LineVat) => void
}

/**
 * What an amount is taxed with: a rate, of the country's or typed, or the reason why there is none.
 * Drawn as nothing for a seller who charges none, but for a small business with a client abroad. What is wrong is said in a row of its own of the grid around it.
 */
export function VatSelect({ vat, seller, buyerCountry, name, message, onChange }: VatSelectProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const noteId = useId()
  const [typed, setTyped] = useState<string>()
  const [wantsOther, setWantsOther] = useState(false)
  const rates = vatRatesOf(seller.address.country)
  const category = spokenCategory(vat)
  const isPlain = vat.vatRate === '' && (!category || category === 'smallBusiness')
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
  const offered = categoriesFor(seller, buyerCountry)
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
      value={category ?? (isTyped ? TYPED : vat.vatRate)}
      options={[
        ...asRates,
        ...(category && !offered.includes(category) ? [...offered, category] : offered).map((each) => ({
          value: each,
          label: t(`category.${each}`),
        })),
      ]}
      onChange={(chosen) => {
        setTyped(undefined)
        setWantsOther(chosen === TYPED)
        const vatCategory = offered.find((each) => each === chosen)
        onChange(vatCategory ? withoutRate(vatCategory) : { vatRate: chosen === TYPED ? '' : chosen })
      }}
    />
  )
  return (
    <>
      {hasField ? (
        <div className={styles['typed']}>
          {select}
          {percent}
        </div>
      ) : (
        select
      )}
      {note}
    </>
  )
}

/** The category that a rate does not say by itself. */
export function spokenCategory({ vatCategory }: LineVat): VatCategory | undefined {
  return vatCategory === 'standard' || vatCategory === 'zero' ? undefined : vatCategory
}

function withoutRate(vatCategory: VatCategory): LineVat {
  return {
    vatRate: vatCategory === 'outsideScope' || vatCategory === 'smallBusiness' ? '' : '0',
    vatCategory,
  }
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
