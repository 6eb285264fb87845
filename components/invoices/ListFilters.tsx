import { useState } from 'react'
import { RECENT_PERIODS } from '../../lib/domain/calendar/recent-period'
import type { ListChanges, ListView } from '../../lib/domain/receivables/list-view'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Combobox } from '../ui/Combobox'
import { Select } from '../ui/Select'
import styles from './ListFilters.module.css'

interface ListChoices {
  readonly clients: readonly { readonly id: string; readonly name: string }[]
  readonly years: readonly string[]
  readonly currencies: readonly string[]
  readonly tags: readonly string[]
}

interface ListFiltersProps {
  readonly view: ListView
  readonly choices: ListChoices
  readonly onChange: (changes: ListChanges) => void
  readonly onClear: () => void
}

/** Stands for "does not narrow" in a list, whose choices need a name. */
const ANY = '-'

/** What the list is narrowed to, besides how the invoices stand and the search. */
export function ListFilters({ view, choices, onChange, onClear }: ListFiltersProps) {
  const t = useWords(invoiceListWords)
  const periods = [
    ...RECENT_PERIODS.map((value) => ({ value: value as string, label: t(value) })),
    ...choices.years.map((year) => ({ value: year, label: t('inYear', { year }) })),
  ]
  return (
    <div className={styles['filters']}>
      <ClientFilter
        clients={choices.clients}
        chosen={view.clientId}
        onChoose={(clientId) => onChange({ clientId })}
      />
      <Choice
        label={t('filterPeriod')}
        any={t('anyPeriod')}
        options={periods}
        chosen={view.period}
        onChoose={(period) => onChange({ period })}
      />
      {(choices.currencies.length > 1 || view.currency) && (
        <Choice
          label={t('filterCurrency')}
          any={t('anyCurrency')}
          options={choices.currencies.map((value) => ({ value, label: value }))}
          chosen={view.currency}
          onChoose={(currency) => onChange({ currency })}
        />
      )}
      {(choices.tags.length > 0 || view.tag) && (
        <Choice
          label={t('filterTag')}
          any={t('anyTag')}
          options={choices.tags.map((value) => ({ value, label: value }))}
          chosen={view.tag}
          onChoose={(tag) => onChange({ tag })}
        />
      )}
      {filtersIn(view) > 0 && (
        <Button look="bare" onPress={onClear}>
          {t('clearFilters')}
        </Button>
      )}
    </div>
  )
}

export const NO_FILTERS = {
  clientId: undefined,
  period: undefined,
  currency: undefined,
  tag: undefined,
} satisfies ListChanges

/** How many of the filters narrow the list. */
export function filtersIn({ clientId, period, currency, tag }: ListView): number {
  return [clientId, period, currency, tag].filter(Boolean).length
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string | undefined
  readonly onChoose: (value: string | undefined) => void
}

function Choice({ label, any, options, chosen, onChoose }: ChoiceProps) {
  return (
    <Select
      label={label}
      className={styles['field'] ?? ''}
      value={chosen ?? ANY}
      options={[{ value: ANY, label: any }, ...options]}
      onChange={(value) => onChoose(value === ANY ? undefined : value)}
    />
  )
}

interface ClientFilterProps {
  readonly clients: ListChoices['clients']
  readonly chosen: string | undefined
  readonly onChoose: (clientId: string | undefined) => void
}

function ClientFilter({ clients, chosen, onChoose }: ClientFilterProps) {
  const t = useWords(invoiceListWords)
  const [typed, setTyped] = useState<string>()
  return (
    <Combobox
      label={t('filterClient')}
      className={styles['field'] ?? ''}
      placeholder={t('anyClient')}
      openLabel={t('showClients')}
      options={clients.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={chosen}
      text={typed ?? clients.find(({ id }) => id === chosen)?.name ?? ''}
      onTextChange={(text) => {
        setTyped(text)
        if (text === '' && chosen) onChoose(undefined)
      }}
      onChoose={(clientId) => {
        setTyped(undefined)
        onChoose(clientId)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
