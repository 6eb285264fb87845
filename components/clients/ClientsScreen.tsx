import { type ReactNode, useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client } from '../../lib/domain/party/party'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import {
  answersClientSearch,
  CLIENT_ORDERS,
  type ClientOrder,
  clientSummaries,
  inOrder,
} from '../../lib/domain/reports/client-summary'
import { currenciesOf } from '../../lib/domain/reports/counted'
import { clientsWords } from '../../lib/i18n/clients-words'
import { useLanguage, useWords } from '../hooks/language'
import { useQuery } from '../hooks/use-query'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { FilterTabs } from '../ui/FilterTabs'
import { Found } from '../ui/Found'
import { Screen } from '../ui/Screen'
import { SearchField } from '../ui/SearchField'
import { Select } from '../ui/Select'
import styles from './ClientsScreen.module.css'
import { ClientsTable } from './ClientsTable'

interface ClientsScreenProps {
  readonly clients: readonly Client[]
  readonly archived: readonly string[]
  /** All names of those that were several once. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly rows: readonly InvoiceRow[]
  readonly today: PlainDate
  readonly canAdd: boolean
  readonly echo: ReactNode
}

const GROUPS = ['active', 'archived'] as const

/** Everybody: what they owe, and how they pay. Which of them, and in which order, is in the address. */
export function ClientsScreen({ clients, archived, names, rows, today, canAdd, echo }: ClientsScreenProps) {
  const t = useWords(clientsWords)
  const language = useLanguage()
  const { query, choose } = useQuery()
  const [search, setSearch] = useState('')
  const order = CLIENT_ORDERS.find((known) => known === query.get('sort')) ?? 'last'
  const group = GROUPS.find((known) => known === query.get('show')) ?? 'active'
  const summaries = useMemo(
    () => clientSummaries(clients, archived, rows, today),
    [clients, archived, rows, today],
  )
  const shown = useMemo(() => {
    const found = summaries.filter(
      ({ client, isArchived }) =>
        isArchived === (group === 'archived') &&
        (answersClientSearch(client, search) ||
          names[client.id]?.some((name) => answersClientSearch({ ...client, name }, search)) === true),
    )
    const compareNames = new Intl.Collator(language).compare
    return inOrder(found, order, currenciesOf(rows)[0], compareNames)
  }, [summaries, names, group, search, order, rows, language])
  const setOrder = (next: ClientOrder) => choose('sort', next)
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {echo}
      <div className={styles['top']}>
        <SearchField
          className={styles['search'] ?? ''}
          label={t('search')}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={t('sortBy')}
          className={styles['order'] ?? ''}
          value={order}
          options={CLIENT_ORDERS.map((value) => ({ value, label: t(value) }))}
          onChange={setOrder}
        />
        {canAdd && <Button onPress={() => location.assign('#clients/new')}>{t('newClient')}</Button>}
      </div>
      {clients.length === 0 ? (
        <EmptyState level={2} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <FilterTabs
            label={t('show')}
            chosen={group}
            options={GROUPS.map((value) => ({
              value,
              label: t(value),
              count: summaries.filter(({ isArchived }) => isArchived === (value === 'archived')).length,
            }))}
            onChoose={(value) => choose('show', value)}
          />
          <Found text={t('found', { count: shown.length })} />
          {shown.length > 0 ? (
            <ClientsTable summaries={shown} order={order} onOrder={setOrder} />
          ) : (
            <EmptyState level={2} title={t(search ? 'nobodyTitle' : 'nobodyHere')}>
              {t(search ? 'nobodyText' : group === 'archived' ? 'nobodyArchived' : 'allArchived')}
            </EmptyState>
          )}
        </>
      )}
    </Screen>
  )
}
