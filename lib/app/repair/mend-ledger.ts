import type { PlainDate } from '../../domain/calendar/plain-date'
import type { Change, Meta, RecordKind, Removal, RepairNote, Written } from '../../ports/store'
import { FOLLOWING } from '../ledger/rebuild-ledger'
import type { World } from '../world'
import { everyName, inParts, keyOf, type Readings, readAll, readingOf } from './read-copies'
import { type FilePlan, planFiles, wholeFiles } from './sent-files'
import { holds, isUnreadable } from './settle'
import { numbered, type WholeLedger, wholeLedger } from './whole-ledger'

export type MendWorld = Pick<World, 'copies' | 'clock' | 'ids'>

/**
 * `sound`: nothing to do. `copied`: only the second copy was not as it should be. `remade`: it was gone, and the person
 * is told. `repaired`: the main copy was
 * damaged, and the person is told. `newer`: written by a newer version, left alone. `failed`: nothing could be
 * written; all is as it was.
 */
export type Mended = 'sound' | 'copied' | 'remade' | 'repaired' | 'newer' | 'failed'

/** The first commits may never have reached the second copy, if the worker died between. */
const LEAST_REVISION = 8

/** So many records are written at once into the second copy and under new keys. */
const AT_ONCE = 500

/**
 * Compares two copies record by record and makes both whole: each record from where it can be read, histories by
 * union, everything that follows made again. What neither can give is named in the note for the person. Only to be
 * called by who holds the lock of the ledger.
 */
export async function mendLedger({ copies, clock, ids }: MendWorld): Promise<Mended> {
  const names = await everyName(copies)
  const notFiles = names.filter(({ kind }) => kind !== 'file')
  const fileIds = names.filter(({ kind }) => kind === 'file').map(({ id }) => id)
  const [main, second] = await Promise.all([readAll(copies.main, notFiles), readAll(copies.second, notFiles)])
  const isMainLater = revisionOf(main) >= revisionOf(second)
  const files = await planFiles(copies, fileIds, isMainLater)
  const readings = [...main.values(), ...second.values()]
  if (files.isNewer || readings.some(({ kind }) => kind === 'newer')) return 'newer'

  const both = isMainLater ? { later: main, other: second } : { later: second, other: main }
  const whole = wholeLedger(notFiles, both, () => ids.next().slice(-8), clock.today())
  const forMain = missingIn(main, whole.records)
  const forSecond = missingIn(second, whole.records)
  const isMainDamaged = forMain.length + files.forMain.length + files.lost.length > 0
  if (!isMainDamaged && forSecond.length + files.forSecond.length === 0) return 'sound'

  const revision = Math.max(revisionOf(main), revisionOf(second)) + 1
  const isSecondLost = isGone(second) && revisionOf(main) > LEAST_REVISION
  const found = {
    ...noteOf(whole, forMain, files, clock.today()),
    ...(isSecondLost ? { isSecondRemade: true as const } : {}),
  }
  const note = isMainDamaged || isSecondLost ? addedTo(noteIn(main) ?? noteIn(second), found) : noteIn(main)
  const last = [
    ...closing(whole, revision),
    ...(note ? [{ kind: 'repair', id: '', data: note } as const] : []),
  ]
  const order: Order = { whole, fileIds, isMainLater, last }
  const written = await writeMain(copies, order, forMain, files, hasUnreadable(main))
  if (!written.ok) return 'failed'
  const copied = await writeSecond(copies, order, forSecond, files, hasUnreadable(second))
  if (isMainDamaged) return 'repaired'
  if (!copied.ok) return 'failed'
  return isSecondLost ? 'remade' : 'copied'
}

interface Order {
  readonly whole: WholeLedger
  readonly fileIds: readonly string[]
  readonly isMainLater: boolean
  /** What says that the rest is complete. */
  readonly last: readonly (Change | Removal)[]
}

/** In place, in one write; or under new keys where damaged ones cannot be replaced. */
async function writeMain(
  copies: MendWorld['copies'],
  order: Order,
  forMain: readonly (Change | Removal)[],
  files: FilePlan,
  hasUnreadableRecord: boolean,
): Promise<Written> {
  const moveOn = () => copies.main.moveOn(everything(copies, order))
  if (hasUnreadableRecord || files.hasUnreadable.main) return moveOn()
  const wanted = [...files.forMain, ...files.lost]
  for await (const batch of wholeFiles(copies, wanted, order.isMainLater)) {
    const written = await copies.main.write(batch)
    if (!written.ok) return written.code === 'storageDamaged' ? moveOn() : written
  }
  const written = await copies.main.write([...forMain, ...order.last])
  return !written.ok && written.code === 'storageDamaged' ? moveOn() : written
}

/** Its meta record goes last, so that a copy that was not finished is known as behind. */
async function writeSecond(
  { main, second }: MendWorld['copies'],
  order: Order,
  forSecond: readonly (Change | Removal)[],
  files: FilePlan,
  hasUnreadableRecord: boolean,
): Promise<Written> {
  const isBroken = hasUnreadableRecord || files.hasUnreadable.second
  if (isBroken) {
    const emptied = await second.startOver()
    if (!emptied.ok) return emptied
  }
  for (const batch of inParts(isBroken ? order.whole.records : forSecond, AT_ONCE)) {
    const written = await second.write(batch)
    if (!written.ok) return written
  }
  // The main copy is whole by now, and the later one of the two.
  const wanted = isBroken ? order.fileIds : [...files.forSecond, ...files.lost]
  for await (const batch of wholeFiles({ main, second }, wanted, true)) {
    const written = await second.write(batch)
    if (!written.ok) return written
  }
  return second.write(order.last)
}

async function* everything(
  copies: MendWorld['copies'],
  { whole, fileIds, isMainLater, last }: Order,
): AsyncGenerator<readonly (Change | Removal)[]> {
  yield* wholeFiles(copies, fileIds, isMainLater)
  yield* inParts([...whole.records, ...last], AT_ONCE)
}

function closing({ records }: WholeLedger, revision: number): readonly Change[] {
  return records.flatMap((change) =>
    change.kind === 'meta' && 'data' in change
      ? [
          { ...change, data: { ...change.data, revision } },
          { kind: 'journal', id: '', data: [] },
        ]
      : [],
  )
}

/** Meta is written with every repair, and by itself is no reason for one. */
function missingIn(readings: Readings, wanted: readonly (Change | Removal)[]): readonly (Change | Removal)[] {
  return wanted.filter((change) => {
    const reading = readings.get(keyOf(change)) ?? { kind: 'empty' }
    if (change.kind !== 'meta' || !('data' in change) || reading.kind !== 'ok') return !holds(reading, change)
    const meta = { ...(reading.data as Meta), revision: change.data.revision }
    return !holds({ kind: 'ok', data: meta }, change)
  })
}

function noteOf(
  whole: WholeLedger,
  forMain: readonly (Change | Removal)[],
  files: FilePlan,
  today: PlainDate,
): RepairNote {
  const restored = forMain.filter((change) => 'data' in change && isOwn(change.kind))
  const kinds = [...new Set(whole.lostRecords.map(({ kind }) => kind))]
  return {
    on: today,
    restored: restored.length + files.forMain.length,
    lostInvoices: [
      ...whole.lostInvoices,
      ...files.lost.map((id) => ({ ...numbered(id, whole.numbers), part: 'file' as const })),
    ],
    lostRecords: kinds.map((kind) => ({
      kind,
      count: whole.lostRecords.filter((name) => name.kind === kind).length,
    })),
  }
}

/** Records of the person's own, which nothing else could be made from. */
function isOwn(kind: RecordKind): boolean {
  return ![...FOLLOWING, 'meta', 'journal', 'repair'].includes(kind)
}

function noteIn(readings: Readings): RepairNote | undefined {
  const reading = readingOf(readings, 'repair')
  return reading.kind === 'ok' ? reading.data : undefined
}

/** Where it cannot tell even how far it had come, nothing of a copy is to be relied upon. */
function isGone(readings: Readings): boolean {
  return [...readings.values()].every(({ kind }) => kind !== 'ok')
}

/** A note that was not read yet goes on. */
function addedTo(before: RepairNote | undefined, note: RepairNote): RepairNote {
  if (!before) return note
  const kinds = [...new Set([...before.lostRecords, ...note.lostRecords].map(({ kind }) => kind))]
  return {
    on: note.on,
    restored: before.restored + note.restored,
    ...(before.isSecondRemade || note.isSecondRemade ? { isSecondRemade: true } : {}),
    lostInvoices: [...before.lostInvoices, ...note.lostInvoices],
    lostRecords: kinds.map((kind) => ({
      kind,
      count: [...before.lostRecords, ...note.lostRecords]
        .filter((lost) => lost.kind === kind)
        .reduce((sum, { count }) => sum + count, 0),
    })),
  }
}

/** The journal knows it too, where meta is lost. */
function revisionOf(readings: Readings): number {
  const meta = readingOf(readings, 'meta')
  const journal = readingOf(readings, 'journal')
  return Math.max(
    meta.kind === 'ok' ? meta.data.revision : 0,
    journal.kind === 'ok' ? (journal.data.at(-1)?.revision ?? 0) : 0,
  )
}

function hasUnreadable(readings: Readings): boolean {
  return [...readings.values()].some(isUnreadable)
}
