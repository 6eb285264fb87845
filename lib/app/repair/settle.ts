import { canonicalJson } from '../../domain/canonical-json'
import type { Change, Loaded, RecordName, Removal } from '../../ports/store'

/** What a record is, from what two copies gave; `lost`: it was there, and neither can give it. */
export type Settled = Change | Removal | 'lost' | undefined

/** The later copy's word counts; the other one speaks for what the later one cannot give. */
export function settleCopies(name: RecordName, later: Loaded<unknown>, other: Loaded<unknown>): Settled {
  const given = [later, other].find(
    (reading) => reading.kind === 'ok' || (reading.kind === 'empty' && reading.removed),
  )
  if (given?.kind === 'ok') return { ...name, data: given.data } as Change
  if (given) return { ...name, removed: true }
  return later.kind === 'corrupt' || other.kind === 'corrupt' ? 'lost' : undefined
}

/** True when a copy has the record as it should be. The rows of an index are in no order; what is not there is empty. */
export function holds(reading: Loaded<unknown>, wanted: Change | Removal): boolean {
  if (!('data' in wanted)) return reading.kind === 'empty' && reading.removed === true
  if (reading.kind === 'empty') return Object.keys(wanted.data).length === 0
  return reading.kind === 'ok' && comparable(wanted, reading.data) === comparable(wanted, wanted.data)
}

function comparable({ kind }: RecordName, data: unknown): string {
  if (kind !== 'openIndex' && kind !== 'archiveIndex') return canonicalJson(data)
  return (data as readonly unknown[]).map(canonicalJson).toSorted().join()
}

/** A damaged block can be neither read nor replaced. */
export function isUnreadable(reading: Loaded<unknown>): boolean {
  return reading.kind === 'corrupt' && reading.issue === 'unreadable'
}
