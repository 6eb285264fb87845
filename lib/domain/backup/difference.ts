import { isSameData } from '../canonical-json'
import type { Client } from '../party/party'
import type { Backup, BackupSettings } from './backup'
import { type SettingsDifference, settingsDifference, waysOf } from './join-settings'

/** What there is already of what a backup holds. */
export interface Here {
  /** The clocks of the events of each invoice that is here. */
  readonly clocks: ReadonlyMap<string, readonly string[]>
  /** The numbers of all invoices that are here, in the file or not. */
  readonly numbers: readonly string[]
  readonly clients: readonly Client[]
  readonly settings: BackupSettings
  /** Invoices that are still open, and those that were sent and have no PDF. */
  readonly openInvoiceIds: readonly string[]
  readonly withoutFile: readonly string[]
  readonly draftKeys: readonly string[]
  readonly planIds: readonly string[]
  readonly estimateIds: readonly string[]
  readonly erasedClients: readonly string[]
}

/** What restoring a backup would change, by how many. */
export interface BackupDifference {
  readonly invoices: {
    readonly added: number
    /** Here too, with less history than in the file. */
    readonly extended: number
    readonly same: number
    /** Numbers of new ones that another invoice here has: each computer drew its own. */
    readonly doubled: readonly string[]
  }
  readonly clients: {
    readonly added: number
    readonly same: number
    readonly differing: readonly { readonly id: string; readonly name: string }[]
    /** Left out, since their personal data was erased here. */
    readonly erased: number
  }
  readonly settings: SettingsDifference
  /** Sent PDFs that the invoices here have lost. */
  readonly filesAdded: number
  /** Drafts, estimates or recurring invoices would come in. */
  readonly hasOthers: boolean
  /** Restoring would bring something, whatever is chosen. */
  readonly isNew: boolean
}

/** What restoring the backup here would change. */
export function difference(here: Here, backup: Backup): BackupDifference {
  const isNew = new Map<string, boolean>()
  const doubled = new Set<string>()
  for (const { invoiceId, clock, event } of backup.events) {
    const known = here.clocks.get(invoiceId)?.includes(clock) ?? false
    isNew.set(invoiceId, (isNew.get(invoiceId) ?? false) || !known)
    if (event.type !== 'issued' || here.clocks.has(invoiceId)) continue
    if (here.numbers.includes(event.invoice.number)) doubled.add(event.invoice.number)
  }
  const ids = [...isNew.keys()]
  const added = ids.filter((id) => !here.clocks.has(id)).length
  const extended = ids.filter((id) => here.clocks.has(id) && isNew.get(id)).length
  const wanted = backup.clients.filter(({ id }) => !here.erasedClients.includes(id))
  const mine = new Map(here.clients.map((client) => [client.id, client]))
  const differing = wanted.filter((client) => {
    const known = mine.get(client.id)
    return known !== undefined && !isSameData(known, client)
  })
  const settings = settingsDifference(here.settings, settingsOfKnown(here, backup))
  const drafts = backup.drafts.filter(({ key }) => !here.draftKeys.includes(key))
  const plans = backup.recurring.filter(({ plan }) => !here.planIds.includes(plan.id))
  const estimates = backup.estimates.filter(({ id }) => !here.estimateIds.includes(id))
  const filesAdded = backup.files.filter(({ invoiceId }) => here.withoutFile.includes(invoiceId)).length
  const fresh = wanted.filter(({ id }) => !mine.has(id)).length
  const hasOthers = [drafts, plans, estimates].some(({ length }) => length > 0)
  return {
    invoices: { added, extended, same: ids.length - added - extended, doubled: [...doubled] },
    clients: {
      added: fresh,
      same: wanted.length - fresh - differing.length,
      differing: differing.map(({ id, name }) => ({ id, name })),
      erased: backup.clients.length - wanted.length,
    },
    settings,
    filesAdded,
    hasOthers,
    isNew: hasOthers || settings.added.length + added + extended + fresh + filesAdded > 0,
  }
}

/** What is said of a client or an invoice comes with it, so that only of those that are here it is a difference. */
function settingsOfKnown(here: Here, { settings }: Backup): BackupSettings {
  const { reminderWays, ...others } = settings
  const known = new Set([...here.clients.map(({ id }) => id), ...here.openInvoiceIds])
  const ways = reminderWays && waysOf(reminderWays, (id) => known.has(id))
  const isSaid = ways && [ways.clients, ways.invoices].some((said) => Object.keys(said).length > 0)
  return { ...others, ...(isSaid ? { reminderWays: ways } : {}) }
}
