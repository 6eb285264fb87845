import { isPlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client, Seller } from '../../lib/domain/party/party'
import { townLine } from '../../lib/domain/party/town-line'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { clientsWords } from '../../lib/i18n/clients-words'
import { composerWords } from '../../lib/i18n/composer-words'
import { countryName, currencyName } from '../../lib/i18n/display-names'
import { formatDate, formatPercent } from '../../lib/i18n/format'
import { useMethodName } from '../composer/use-method-name'
import { useTermName } from '../composer/use-term-name'
import { useLanguage, useWords } from '../hooks/language'
import styles from './ClientScreen.module.css'

interface ClientProfileProps {
  readonly client: Client
  readonly seller: Seller | undefined
}

/** All that is kept of a client; what is not known is left out. */
export function ClientProfile({ client, seller }: ClientProfileProps) {
  const t = useWords(clientsWords)
  const composer = useWords(composerWords)
  const language = useLanguage()
  const termName = useTermName()
  const methodName = useMethodName(seller?.methods ?? [])
  const { address, facts = {} } = client
  const { methodId, discountPercent, occasion, notes } = facts
  const method = seller?.methods.find(({ id }) => id === methodId)
  const po = [client.poNumber, client.needsPoNumber ? t('poAlways') : '']
  const lines = [
    address.street,
    townLine(address),
    address.country === '' ? '' : countryName(address.country, language),
  ]
  const known: readonly (readonly [label: string, value: string | undefined])[] = [
    [t('contact'), client.contactName],
    [t('email'), client.email],
    [t('payerEmail'), client.payerEmail],
    [t('address'), address.street === '' && address.city === '' ? '' : lines.filter(Boolean).join('\n')],
    [composer(`clientTaxId.${taxNameOf(address.country)}`), client.taxId],
    [t('po'), po.filter(Boolean).join(', ')],
    [t('language'), composer(`language.${client.language}`)],
    [t('currency'), currencyName(client.currency, language)],
    [t('term'), client.term ? termName(client.term) : t('usualTerm')],
    [t('method'), method && methodName(method)],
    [t('discount'), discountPercent && formatPercent(discountPercent, language)],
    [
      t('occasion'),
      occasion?.day &&
        `${composer(`occasion.${occasion.kind}`)}, ${isPlainDate(occasion.day) ? formatDate(occasion.day, language) : occasion.day}`,
    ],
    [t('notes'), notes],
  ]
  return (
    <section aria-labelledby="client-profile">
      <h2 id="client-profile" className={styles['heading']}>
        {t('profile')}
      </h2>
      <dl className={styles['facts']}>
        {known.map(([label, value]) =>
          value ? (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ) : null,
        )}
      </dl>
    </section>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
