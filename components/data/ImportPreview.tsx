import type { ImportedRow } from '../../lib/domain/import/imported'
import { importWords } from '../../lib/i18n/import-words'
import { useWords } from '../hooks/language'
import styles from './DataScreen.module.css'

interface ImportPreviewProps {
  /** What would be added, with its row in the file. */
  readonly added: readonly { readonly number: number; readonly row: ImportedRow }[]
  /** Whether the file says how much of each invoice is open. */
  readonly tellsOpenSums: boolean
  readonly newClients: number
  /** So many of these have the address of another client. */
  readonly sharedAddresses: number
  /** So many rows are here already. */
  readonly known: number
}

/** So many are shown; the rest is counted. */
const SHOWN = 8

/** What a file would bring, and what is here already. */
export function ImportPreview({
  added,
  tellsOpenSums,
  newClients,
  sharedAddresses,
  known,
}: ImportPreviewProps) {
  const t = useWords(importWords)
  const invoices = added.filter(({ row }) => row.invoice).length
  const hasPartPaid = added.some(
    ({ row: { invoice } }) => invoice && invoice.open.minor < invoice.total.minor,
  )
  return (
    <div role="status" className={styles['plan']}>
      {added.length === 0 && <p>{t('nothingToAdd')}</p>}
      {invoices > 0 && <p>{t('willAddInvoices', { count: invoices })}</p>}
      {invoices > 0 && !tellsOpenSums && <p>{t('openUnknown')}</p>}
      {invoices > 0 && <p className={styles['quiet']}>{t('reminded')}</p>}
      {hasPartPaid && <p className={styles['quiet']}>{t('paidBefore')}</p>}
      {newClients > 0 && <p>{t('willAddClients', { count: newClients })}</p>}
      {sharedAddresses > 0 && <p>{t('sharedAddress', { count: sharedAddresses })}</p>}
      {added.length > 0 && (
        <ul className={styles['list']}>
          {added.slice(0, SHOWN).map(({ number, row }) => (
            <li key={number}>
              <AddedRow row={row} />
            </li>
          ))}
        </ul>
      )}
      <More count={added.length - SHOWN} />
      {known > 0 && <p className={styles['quiet']}>{t('hereAlready', { count: known })}</p>}
    </div>
  )
}

function AddedRow({ row: { client, invoice } }: { readonly row: ImportedRow }) {
  const t = useWords(importWords)
  if (!invoice) return client.email === '' ? client.name : `${client.name}, ${client.email}`
  const { number, open, dueDate } = invoice
  return (
    <>
      {t('invoiceOf', { number, client: client.name })}{' '}
      <span className={styles['quiet']}>{t('dueWith', { open, due: { date: dueDate } })}</span>
    </>
  )
}

function More({ count }: { readonly count: number }) {
  const t = useWords(importWords)
  return count > 0 ? <p className={styles['quiet']}>{t('more', { count })}</p> : null
}
