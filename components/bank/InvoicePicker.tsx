import { useMemo, useState } from 'react'
import type { Payable } from '../../lib/domain/bank/match/payable'
import { bankWords } from '../../lib/i18n/bank-words'
import { formatMoney } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Combobox } from '../ui/Combobox'

interface InvoicePickerProps {
  readonly choices: readonly Payable[]
  /** Empty until one is chosen. */
  readonly invoiceId: string
  readonly onChoose: (invoiceId: string) => void
}

/** An open invoice, found by number or client. */
export function InvoicePicker({ choices, invoiceId, onChoose }: InvoicePickerProps) {
  const t = useWords(bankWords)
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const options = useMemo(
    () =>
      choices.map(({ id, number, clientName, open }) => ({
        value: id,
        label: `${number}, ${clientName}`,
        detail: formatMoney(open, language),
      })),
    [choices, language],
  )
  const chosen = options.find(({ value }) => value === invoiceId)
  return (
    <Combobox
      label={t('invoice')}
      openLabel={t('showInvoices')}
      options={options}
      chosen={chosen?.value}
      text={typed ?? chosen?.label ?? ''}
      onTextChange={setTyped}
      onChoose={(value) => {
        setTyped(undefined)
        onChoose(value)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
