import { currentClientId, idsOfClient } from '../../domain/party/client-register'
import type { Client } from '../../domain/party/party'
import { type InvoiceRow, rowOf } from '../../domain/receivables/invoice-row'
import type { ReminderRules } from '../../domain/reminders/ways'
import type { BoughtLine } from '../../domain/reports/usual-lines'
import type { Store } from '../../ports/store'
import { listInvoices } from '../invoices/show-receivables'
import { reading } from '../ledger/reading'
import { readerOf, recordOf, recordsOf } from '../ledger/records'
import { Refusal, type Refused } from '../ledger/refusal'
import { reminderRules } from '../reminders/reminder-settings'
import type { World } from '../world'
import { registerOf } from './client-book'
import { rowsOfClients } from './client-rows'
import { mergedNames } from './merged-names'

/** What a client usually buys is seen in so many of the last invoices. */
const INVOICES_READ = 40

/** All clients, the last invoiced first, and who of them is offered no longer; merged ones are in the one they are now. */
export async function listClients({ store }: Pick<World, 'store'>): Promise<{
  readonly clients: readonly Client[]
  readonly archived: readonly string[]
  /** Of those that were several, all their names. */
  readonly names: Readonly<Record<string, readonly string[]>>
}> {
  const [ids, register] = await Promise.all([recordOf(store, 'clientIndex'), registerOf(readerOf(store))])
  const { mergedInto, archived } = register
  const current = (ids ?? []).filter((id) => !Object.hasOwn(mergedInto, id))
  const [clients, names] = await Promise.all([
    recordsOf(store, 'client', current),
    mergedNames(store, register),
  ])
  return { clients, archived, names }
}

/** A client with all that is known of them. Refusal: `unknownClient`. */
export function showClient(
  { store }: Pick<World, 'store'>,
  clientId: string,
): Promise<
  | {
      readonly ok: true
      readonly client: Client
      readonly isArchived: boolean
      /** Those that were merged into it. */
      readonly merged: readonly Client[]
      readonly rows: readonly InvoiceRow[]
      readonly lines: readonly BoughtLine[]
      readonly rules: ReminderRules
    }
  | Refused
> {
  return reading(async () => {
    const register = await registerOf(readerOf(store))
    const id = currentClientId(register, clientId)
    const client = await recordOf(store, 'client', id)
    if (!client) throw new Refusal('unknownClient')
    const [merged, rows, rules] = await Promise.all([
      recordsOf(store, 'client', idsOfClient(register, id).slice(1)),
      rowsOfClients(store, [id]),
      reminderRules(store),
    ])
    return {
      ok: true,
      client,
      isArchived: register.archived.includes(id),
      merged,
      rows: await withAccounts(store, rows),
      lines: await linesOf(store, rows),
      rules,
    }
  })
}

/** Every invoice with what the reports need of it. */
export async function loadReports({ store }: Pick<World, 'store'>): Promise<{
  readonly rows: readonly InvoiceRow[]
}> {
  const { rows } = await listInvoices({ store })
  return { rows: await withAccounts(store, rows) }
}

/** Rows that were written before there were reports are made again. */
async function withAccounts(store: Store, rows: readonly InvoiceRow[]): Promise<readonly InvoiceRow[]> {
  const lacking = rows.filter(({ accounts }) => !accounts).map(({ id }) => id)
  const records = await recordsOf(store, 'invoice', lacking)
  const made = new Map(records.map(({ invoice }) => [invoice.id, rowOf(invoice).accounts]))
  return rows.map((row) => {
    const accounts = made.get(row.id)
    return accounts ? { ...row, accounts } : row
  })
}

async function linesOf(store: Store, rows: readonly InvoiceRow[]): Promise<readonly BoughtLine[]> {
  const billed = rows.filter(({ lifecycle, creditedNumber }) => lifecycle !== 'void' && !creditedNumber)
  const records = await recordsOf(
    store,
    'invoice',
    billed.slice(0, INVOICES_READ).map(({ id }) => id),
  )
  return records.flatMap(({ invoice: { issued } }) =>
    issued.lines.map(({ description, quantity, unit, unitPrice }) => ({
      description,
      quantity,
      unit,
      unitPrice,
      on: issued.issueDate,
    })),
  )
}
