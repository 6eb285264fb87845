import type { PlainDate } from '../../domain/calendar/plain-date'
import { compareText } from '../../domain/compare-text'
import { entryOf } from '../../domain/estimate/entry'
import type { Change, InvoiceRecord, LostInvoice, RecordKind, RecordName, Removal } from '../../ports/store'
import { FOLLOWING, rebuildLedger } from '../ledger/rebuild-ledger'
import { keyOf, type Readings, readingOf } from './read-copies'
import { settleCopies } from './settle'

/** What two copies gave, the later one first. */
export interface BothReadings {
  readonly later: Readings
  readonly other: Readings
}

export interface WholeLedger {
  /** Every record as it should be but the sent PDFs, which are too many to hold at once. */
  readonly records: readonly (Change | Removal)[]
  readonly lostInvoices: readonly LostInvoice[]
  readonly lostRecords: readonly RecordName[]
  /** The number of each invoice, as far as any record knows it. */
  readonly numbers: ReadonlyMap<string, string>
}

/** A number stays taken also when its invoice is lost. */
const MADE_AGAIN: readonly RecordKind[] = FOLLOWING.filter((kind) => kind !== 'number')
/** Lists that are made of the records they name. */
const LISTS: readonly RecordKind[] = ['clientIndex', 'recurringIndex', 'estimateIndex']
const SETTLED_APART: readonly RecordKind[] = [...MADE_AGAIN, 'file', 'meta', 'journal']

/** One ledger out of what is left of two copies: the union of their events, and all that follows from it. */
export function wholeLedger(
  names: readonly RecordName[],
  both: BothReadings,
  makeDevice: () => string,
  today: PlainDate,
): WholeLedger {
  const kept = new Map<string, Change | Removal>()
  const lost: RecordName[] = []
  for (const name of names) {
    if (SETTLED_APART.includes(name.kind)) continue
    const settled = settleCopies(
      name,
      both.later.get(keyOf(name)) ?? NONE,
      both.other.get(keyOf(name)) ?? NONE,
    )
    if (settled === 'lost') lost.push(name)
    else if (settled) kept.set(keyOf(name), settled)
  }
  const put = (change: Change | Removal) => kept.set(keyOf(change), change)
  const metas = [both.later, both.other].flatMap((readings) => {
    const reading = readingOf(readings, 'meta')
    return reading.kind === 'ok' ? [reading.data] : []
  })
  const rebuilt = rebuildLedger({
    events: [...kept.values()].flatMap((change) =>
      change.kind === 'event' && 'data' in change ? [change.data] : [],
    ),
    snapshots: snapshotsOf(names, both),
    months: [...new Set(metas.flatMap(({ months }) => months))],
  })
  const toldBefore = [...kept.values()].flatMap((change) =>
    change.kind === 'event' && !('data' in change) ? [invoiceOf(change.id)] : [],
  )
  for (const name of lost) put({ kind: name.kind, id: name.id, removed: true })
  for (const change of rebuilt.changes) put(change)
  for (const name of names) {
    if (MADE_AGAIN.includes(name.kind) && !kept.has(keyOf(name))) put({ ...name, removed: true })
  }
  for (const index of indexesAgain(kept, lost, today)) put(index)
  put({
    kind: 'meta',
    id: '',
    data: {
      device: metas[0]?.device ?? makeDevice(),
      revision: metas.reduce((latest, { revision }) => Math.max(latest, revision), 0),
      ...rebuilt.meta,
      clock: [rebuilt.meta.clock, ...metas.map(({ clock }) => clock)].toSorted().at(-1) ?? '',
    },
  })
  const numbers = numbersIn(names, both, kept)
  const lostEvents = lost.filter(({ kind }) => kind === 'event').map(({ id }) => invoiceOf(id))
  const incomplete = rebuilt.incomplete
    .map(({ invoiceId }) => invoiceId)
    .filter((invoiceId) => !toldBefore.includes(invoiceId))
  return {
    records: [...kept.values()],
    lostInvoices: [...new Set([...lostEvents, ...incomplete])].map((invoiceId) => ({
      ...numbered(invoiceId, numbers),
      part: 'history',
    })),
    numbers,
    lostRecords: lost.filter(({ kind }) => kind !== 'event' && kind !== 'repair' && !LISTS.includes(kind)),
  }
}

/** An invoice by its id, and by its number where that is known. */
export function numbered(
  invoiceId: string,
  numbers: ReadonlyMap<string, string>,
): Pick<LostInvoice, 'invoiceId' | 'number'> {
  const number = numbers.get(invoiceId)
  return { invoiceId, ...(number === undefined ? {} : { number }) }
}

/** From the indexes as they were, and from what is kept. */
function numbersIn(
  names: readonly RecordName[],
  both: BothReadings,
  kept: ReadonlyMap<string, Change | Removal>,
): ReadonlyMap<string, string> {
  const rows = names.flatMap(({ kind, id }) =>
    kind === 'openIndex' || kind === 'archiveIndex'
      ? [both.other, both.later].flatMap((readings) => {
          const reading = readingOf(readings, kind, id)
          return reading.kind === 'ok' ? reading.data : []
        })
      : [],
  )
  return new Map([
    ...rows.map(({ id, number }) => [id, number] as const),
    ...[...kept.values()].flatMap((change) =>
      change.kind === 'number' && 'data' in change ? [[change.data, change.id] as const] : [],
    ),
  ])
}

const NONE = { kind: 'empty' } as const

/** Of two snapshots the one that knows more of the history. */
function snapshotsOf(names: readonly RecordName[], both: BothReadings): readonly InvoiceRecord[] {
  return names.flatMap(({ kind, id }) => {
    if (kind !== 'invoice') return []
    const [first, second] = [both.later, both.other].flatMap((readings) => {
      const reading = readingOf(readings, 'invoice', id)
      return reading.kind === 'ok' ? [reading.data] : []
    })
    if (!first) return []
    return [second && second.clocks.length > first.clocks.length ? second : first]
  })
}

/** The lists of clients, plans and estimates have all that are there; a lost list of drafts is made of what is there. */
function indexesAgain(
  kept: ReadonlyMap<string, Change | Removal>,
  lost: readonly RecordName[],
  today: PlainDate,
): readonly Change[] {
  const all = [...kept.values()].flatMap((change) => ('data' in change ? [change] : []))
  const drafts = all.filter(({ kind }) => kind === 'draft').map(({ id }) => id)
  const isDraftIndexLost = lost.some(({ kind }) => kind === 'draftIndex')
  return [
    ...idsAgain(all, 'client', 'clientIndex'),
    ...idsAgain(all, 'recurring', 'recurringIndex'),
    ...estimatesAgain(all),
    ...(isDraftIndexLost
      ? [{ kind: 'draftIndex', id: '', data: drafts.map((key) => ({ key, touchedOn: today })) } as const]
      : []),
  ]
}

/** What is there in the order of its list, then what the list lacks, by ids, which begin with the time they were made at. */
function idsAgain(
  all: readonly Change[],
  kind: 'client' | 'recurring',
  index: 'clientIndex' | 'recurringIndex',
): readonly Change[] {
  const listed = all.flatMap((change) => (change.kind === index ? change.data : []))
  const there = all.filter((change) => change.kind === kind).map(({ id }) => id)
  const others = there.filter((id) => !listed.includes(id)).toSorted(compareText)
  const ids = [...listed.filter((id) => there.includes(id)), ...others]
  return ids.length > 0 || listed.length > 0 ? [{ kind: index, id: '', data: ids }] : []
}

function estimatesAgain(all: readonly Change[]): readonly Change[] {
  const estimates = all.flatMap((change) => (change.kind === 'estimate' ? [change.data] : []))
  const hasIndex = all.some(({ kind }) => kind === 'estimateIndex')
  if (estimates.length === 0 && !hasIndex) return []
  // Ids begin with the time they were made at.
  const entries = estimates.map(entryOf).toSorted((a, b) => compareText(a.id, b.id))
  return [{ kind: 'estimateIndex', id: '', data: entries }]
}

function invoiceOf(eventName: string): string {
  return eventName.slice(0, eventName.lastIndexOf(':'))
}
