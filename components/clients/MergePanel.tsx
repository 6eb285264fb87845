import { useState } from 'react'
import { filledFrom } from '../../lib/domain/party/merge-details'
import type { Client } from '../../lib/domain/party/party'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { clientsWords } from '../../lib/i18n/clients-words'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Combobox } from '../ui/Combobox'
import styles from './ClientScreen.module.css'
import { pageOfClient } from './client-links'
import type { ClientActions } from './use-client-actions'

interface MergePanelProps {
  readonly client: Client
  readonly others: readonly Client[]
  readonly counts: { readonly invoices: number; readonly plans: number; readonly estimates: number }
  readonly actions: ClientActions
  readonly onClose: () => void
}

/** Two records of one client: which is kept, and what that changes, before it is done. */
export function MergePanel({ client, others, counts, actions, onClose }: MergePanelProps) {
  const t = useWords(clientsWords)
  const composer = useWords(composerWords)
  const [text, setText] = useState('')
  const [into, setInto] = useState<Client>()
  return (
    <section className={styles['panel']} aria-labelledby="client-merge">
      <h2 id="client-merge" className={styles['heading']}>
        {t('mergeTitle')}
      </h2>
      <p>{t('mergeLead', { client: client.name })}</p>
      <Combobox
        label={t('mergeChoose')}
        className={styles['choose'] ?? ''}
        openLabel={composer('chooseClient')}
        options={others.map(({ id, name, email }) => ({ value: id, label: name, detail: email }))}
        chosen={into?.id}
        text={text}
        onTextChange={setText}
        onChoose={(id) => {
          const chosen = others.find((other) => other.id === id)
          setInto(chosen)
          setText(chosen?.name ?? '')
        }}
        autoFocus
      />
      {into && (
        <div role="status">
          <ul className={styles['changes']}>
            <li>
              {counts.invoices > 0 ? t('mergeInvoices', { count: counts.invoices }) : t('mergeNoInvoices')}
            </li>
            {counts.plans > 0 && <li>{t('mergePlans', { count: counts.plans })}</li>}
            {counts.estimates > 0 && <li>{t('mergeEstimates', { count: counts.estimates })}</li>}
            <li>{filled(into)}</li>
            <li>{t('mergeReminders', { client: into.name })}</li>
            <li>{t('mergeIssued')}</li>
          </ul>
        </div>
      )}
      <div className={styles['actions']}>
        {into && (
          <Button
            look="primary"
            onPress={async () => {
              if (await actions.merge(client, into)) location.assign(pageOfClient(into.id))
            }}
          >
            {t('mergeDo')}
          </Button>
        )}
        <Button look="bare" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  )

  function filled(kept: Client): string {
    const after = filledFrom(kept, client)
    const fields = [
      after.contactName !== kept.contactName && t('contact'),
      after.email !== kept.email && t('email'),
      after.payerEmail !== kept.payerEmail && t('payerEmail'),
      after.address !== kept.address && t('address'),
      after.taxId !== kept.taxId && composer(`clientTaxId.${taxNameOf(after.address.country)}`),
      (after.poNumber !== kept.poNumber || after.needsPoNumber !== kept.needsPoNumber) && t('po'),
      after.term !== kept.term && t('term'),
      after.facts !== kept.facts && JSON.stringify(after.facts) !== JSON.stringify(kept.facts) && t('notes'),
    ].filter((field) => field !== false)
    return fields.length === 0
      ? t('mergeNothingFilled', { client: kept.name })
      : t('mergeFilled', { client: kept.name, fields: fields.join(', ') })
  }
}
