import { canonicalJson } from '../canonical-json'
import type { Client, Seller } from '../party/party'
import type { Backup } from './backup'

/** What there is already of what a backup holds. */
export interface Here {
  /** The clocks of the events of each invoice that is here. */
  readonly clocks: ReadonlyMap<string, readonly string[]>
  readonly clients: readonly Client[]
  readonly seller?: Seller
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
  }
  readonly clients: {
    readonly added: number
    readonly same: number
    readonly differing: readonly { readonly id: string; readonly name: string }[]
    /** Left out, since their personal data was erased here. */
    readonly erased: number
  }
  /** The seller's own details: missing here, the same, other, or not in the file. */
  readonly seller: 'added' | 'same' | 'differs' | 'none'
  /** Restoring would bring something, whatever is chosen. */
  readonly isNew: boolean
}

export function difference(here: Here, backup: Backup): BackupDifference {
  const isNew = new Map<string, boolean>()
  for (const { invoiceId, clock } of backup.events) {
    const known = here.clocks.get(invoiceId)?.includes(clock) ?? false
    isNew.set(invoiceId, (isNew.get(invoiceId) ?? false) || !known)
  }
  const ids = [...isNew.keys()]
  const added = ids.filter((id) => !here.clocks.has(id)).length
  const extended = ids.filter((id) => here.clocks.has(id) && isNew.get(id)).length
  const wanted = backup.clients.filter(({ id }) => !here.erasedClients.includes(id))
  const mine = new Map(here.clients.map((client) => [client.id, client]))
  const differing = wanted.filter((client) => {
    const known = mine.get(client.id)
    return known !== undefined && !isSame(known, client)
  })
  const seller = sellerOf(here.seller, backup.settings.seller)
  const drafts = backup.drafts.filter(({ key }) => !here.draftKeys.includes(key))
  const plans = backup.recurring.filter(({ plan }) => !here.planIds.includes(plan.id))
  const estimates = backup.estimates.filter(({ id }) => !here.estimateIds.includes(id))
  const fresh = wanted.filter(({ id }) => !mine.has(id)).length
  return {
    invoices: { added, extended, same: ids.length - added - extended },
    clients: {
      added: fresh,
      same: wanted.length - fresh - differing.length,
      differing: differing.map(({ id, name }) => ({ id, name })),
      erased: backup.clients.length - wanted.length,
    },
    seller,
    isNew:
      added + extended + fresh + drafts.length + plans.length + estimates.length > 0 || seller === 'added',
  }
}

function sellerOf(here: Seller | undefined, theirs: Seller | undefined): BackupDifference['seller'] {
  if (!theirs) return 'none'
  if (!here) return 'added'
  return isSame(here, theirs) ? 'same' : 'differs'
}

function isSame(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
