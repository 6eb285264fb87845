import type { Copies, Copy } from '../../ports/copies'
import type { Loaded, RecordKind, RecordName, Records, Store } from '../../ports/store'
import { PARTS } from '../ledger/index-parts'
import { eventId } from '../ledger/transaction'

/** So many records are asked for at once. */
export const AT_ONCE = 500

/** What a copy gave for each name. */
export type Readings = ReadonlyMap<string, Loaded<unknown>>

/** A record of any kind by one text, to look it up. */
export function keyOf({ kind, id }: RecordName): string {
  return `${kind} ${id}`
}

/** What a copy gave for a record; one that was not asked for is not there. */
export function readingOf<Kind extends RecordKind>(
  readings: Readings,
  kind: Kind,
  id = '',
): Loaded<Records[Kind]> {
  return (readings.get(keyOf({ kind, id })) as Loaded<Records[Kind]> | undefined) ?? { kind: 'empty' }
}

/** Reads records one kind after the other. */
export async function readAll(copy: Pick<Store, 'load'>, names: readonly RecordName[]): Promise<Readings> {
  const readings = new Map<string, Loaded<unknown>>()
  for (const kind of new Set(names.map((name) => name.kind))) {
    const ids = names.filter((name) => name.kind === kind).map(({ id }) => id)
    for (const part of inParts(ids, AT_ONCE)) {
      const loaded = await copy.load(kind, part)
      for (const [index, reading] of loaded.entries()) {
        readings.set(keyOf({ kind, id: part[index] ?? '' }), reading)
      }
    }
  }
  return readings
}

/** The same items in the same order, `size` at a time. */
export function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/**
 * The names of all records in either copy. An engine with a damaged block cannot list what it has though it still gives
 * it record by record, so then the names come from the other copy and from the indexes.
 */
export async function everyName({ main, second }: Copies): Promise<readonly RecordName[]> {
  const [inMain, inSecond] = await Promise.all([main.names(), second.names()])
  const followed = inMain && inSecond ? [] : await namesByIndex(main)
  const all = [...SINGLES, ...(inMain ?? []), ...(inSecond ?? []), ...followed]
  return [...new Map(all.map((name) => [keyOf(name), name])).values()]
}

/** Looked for even where no list names them. */
const SINGLES: readonly RecordName[] = (
  [
    'meta',
    'journal',
    'profile',
    'profileForm',
    'language',
    'numbering',
    'clientIndex',
    'clientRegister',
    'draftIndex',
    'reminderTexts',
    'checkPreferences',
    'savedViews',
    'bankLayouts',
    'reminderPolicy',
    'reminderWays',
    'commands',
    'repair',
  ] as const
).map((kind) => ({ kind, id: '' }))

/** What can be found by following the indexes from one record to the next. */
async function namesByIndex(copy: Copy): Promise<readonly RecordName[]> {
  const [meta] = await copy.load('meta', [''])
  const months = meta?.kind === 'ok' ? meta.data.months : []
  const indexes = [
    ...PARTS.map((id) => ({ kind: 'openIndex', id }) as const),
    ...months.map((id) => ({ kind: 'archiveIndex', id }) as const),
  ]
  const rows = [...oks(await copy.load('openIndex', PARTS)), ...oks(await copy.load('archiveIndex', months))]
  const invoiceIds = rows.flat().map(({ id }) => id)
  const invoices = oks(await copy.load('invoice', invoiceIds))
  const clients = oks(await copy.load('clientIndex', ['']))
  const drafts = oks(await copy.load('draftIndex', ['']))
  return [
    ...indexes,
    ...PARTS.map((id) => ({ kind: 'reminders', id }) as const),
    ...rows.flat().map(({ number }) => ({ kind: 'number', id: number }) as const),
    ...invoiceIds.flatMap((id) => [{ kind: 'invoice', id } as const, { kind: 'file', id } as const]),
    ...invoices.flatMap(({ invoice, clocks }) =>
      clocks.map((clock) => ({ kind: 'event', id: eventId(invoice.id, clock) }) as const),
    ),
    ...clients.flat().map((id) => ({ kind: 'client', id }) as const),
    ...drafts.flat().map(({ key }) => ({ kind: 'draft', id: key }) as const),
  ]
}

function oks<Data>(loaded: readonly Loaded<Data>[]): readonly Data[] {
  return loaded.flatMap((reading) => (reading.kind === 'ok' ? [reading.data] : []))
}
