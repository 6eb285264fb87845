import { currentClientId } from '../../domain/party/client-register'
import type { Seller } from '../../domain/party/party'
import type { ClientHabit } from '../../domain/reminders/habits'
import { withMergedClients } from '../../domain/reminders/merged-clients'
import type { ReminderPolicy } from '../../domain/reminders/policy'
import {
  type ClientWay,
  DEFAULT_RULES,
  type ReminderRules,
  type Way,
  type Ways,
} from '../../domain/reminders/ways'
import type { SettingsBefore, Store } from '../../ports/store'
import { knownClients, registerOf } from '../clients/client-book'
import { type CommitWorld, commit } from '../ledger/commit'
import { PARTS } from '../ledger/index-parts'
import { readerOf, recordOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import { settingsNow } from '../ledger/settings-now'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'

/**
 * Everything that decides how invoices are reminded; the usual where nothing was chosen. Throws as `recordOf`.
 * `profile`: of the seller, by who reads it already.
 */
export async function reminderRules(
  store: Store,
  profile: Promise<Seller | undefined> = recordOf(store, 'profile'),
): Promise<ReminderRules> {
  const [policy, ways, habits, register, seller] = await Promise.all([
    recordOf(store, 'reminderPolicy'),
    recordOf(store, 'reminderWays'),
    recordOf(store, 'habits'),
    registerOf(readerOf(store)),
    profile,
  ])
  const rules = {
    policy: policy ?? DEFAULT_RULES.policy,
    ways: ways ?? DEFAULT_RULES.ways,
    habits: habits ?? DEFAULT_RULES.habits,
    ...(seller ? { country: seller.address.country } : {}),
  }
  return withMergedClients(rules, register)
}

/** The rules, and the clients by name with how they have paid. */
export async function loadReminderSettings({ store }: Pick<World, 'store'>): Promise<{
  readonly rules: ReminderRules
  readonly clients: readonly { readonly id: string; readonly name: string; readonly habit?: ClientHabit }[]
}> {
  const [rules, known] = await Promise.all([
    reminderRules(store),
    knownClients(store, Number.POSITIVE_INFINITY),
  ])
  const clients = known.map(({ id, name }) => {
    const habit = rules.habits[id]
    return { id, name, ...(habit ? { habit } : {}) }
  })
  return { rules, clients }
}

/** Says when and how often invoices are reminded, whoever the client is. It can be taken back. */
export function saveReminderPolicy(
  world: CommitWorld,
  { command, policy }: { readonly command: string; readonly policy: ReminderPolicy },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const settingsBefore = await settingsNow(tx, { kind: 'policy' })
    tx.put('reminderPolicy', '', policy)
    return { settingsBefore }
  })
}

/** Says how a client is reminded; an empty way is the usual one. */
export function setClientWay(
  world: CommitWorld,
  {
    command,
    clientId,
    way,
  }: { readonly command: string; readonly clientId: string; readonly way: ClientWay },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const id = currentClientId(await registerOf(tx), clientId)
    const before = (await waysOf(tx)).clients[id] ?? {}
    await putClientWay(tx, id, way)
    return { settingsBefore: { kind: 'clientWay', clientId: id, way: before } }
  })
}

/** Says how one invoice is reminded, whatever is said of its client; an empty way leaves it to that. */
export function setInvoiceWay(
  world: CommitWorld,
  { command, invoiceId, way }: { readonly command: string; readonly invoiceId: string; readonly way: Way },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await waysOf(tx)).invoices[invoiceId] ?? {}
    await putInvoiceWay(tx, invoiceId, way)
    return { settingsBefore: { kind: 'invoiceWay', invoiceId, way: before } }
  })
}

/** Puts back what was said before; a policy that nobody had chosen gives way to the usual one. */
export async function restoreSettings(
  tx: Transaction,
  before: Extract<SettingsBefore, { kind: 'policy' | 'clientWay' | 'invoiceWay' }>,
): Promise<void> {
  switch (before.kind) {
    case 'policy':
      return before.policy ? tx.put('reminderPolicy', '', before.policy) : tx.remove('reminderPolicy', '')
    case 'clientWay':
      return putClientWay(tx, before.clientId, before.way)
    case 'invoiceWay':
      return putInvoiceWay(tx, before.invoiceId, before.way)
  }
}

async function waysOf(tx: Transaction): Promise<Ways> {
  return (await tx.load('reminderWays')) ?? DEFAULT_RULES.ways
}

async function putClientWay(tx: Transaction, clientId: string, way: ClientWay): Promise<void> {
  const ways = await waysOf(tx)
  tx.put('reminderWays', '', { ...ways, clients: withWay(ways.clients, clientId, way) })
}

/** What was said of invoices that need nothing any longer is forgotten on the way, so that the record stays small. */
async function putInvoiceWay(tx: Transaction, invoiceId: string, way: Way): Promise<void> {
  const ways = await waysOf(tx)
  const open = await Promise.all(PARTS.map((part) => tx.load('openIndex', part)))
  const outstanding = new Set(open.flatMap((rows) => (rows ?? []).map(({ id }) => id)))
  const kept = Object.entries(ways.invoices).filter(([id]) => outstanding.has(id))
  tx.put('reminderWays', '', { ...ways, invoices: withWay(Object.fromEntries(kept), invoiceId, way) })
}

function withWay<Kind extends Way>(
  ways: Readonly<Record<string, Kind>>,
  id: string,
  way: Kind,
): Readonly<Record<string, Kind>> {
  const { [id]: _old, ...others } = ways
  return Object.keys(way).length === 0 ? others : { ...others, [id]: way }
}
