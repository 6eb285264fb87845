import { canonicalJson } from '../../domain/canonical-json'
import { compareText } from '../../domain/compare-text'
import type { Loaded, RecordKind } from '../../ports/store'
import { note } from '../ledger/commit'
import type { World } from '../world'
import { type CheckWorld, checkLedger } from './check-ledger'
import type { Mended } from './mend-ledger'
import { everyName, keyOf, readAll } from './read-copies'

/** So many records are compared at each look round: ten thousand invoices take some weeks. */
const AT_ONCE = 60

/** Changed by every commit, or by this very scan. */
const NEVER_STILL: readonly RecordKind[] = ['meta', 'journal', 'commands', 'scan']

/**
 * Compares a few records of both copies, and goes on with the next ones another time, since a disk also rots where
 * nobody reads. Whatever differs or cannot be read has the whole ledger compared and mended.
 */
export async function scanLedger(world: CheckWorld & Pick<World, 'store'>): Promise<Mended> {
  const { main, second } = world.copies
  const [cursor] = await main.load('scan', [''])
  const after = cursor?.kind === 'ok' ? cursor.data.after : ''
  const names = (await everyName(world.copies))
    .filter(({ kind }) => !NEVER_STILL.includes(kind))
    .toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
  const part = names.filter((name) => keyOf(name) > after).slice(0, AT_ONCE)
  const [inMain, inSecond] = await Promise.all([readAll(main, part), readAll(second, part)])
  const isWhole = part.every((name) =>
    areSame(inMain.get(keyOf(name)) ?? NONE, inSecond.get(keyOf(name)) ?? NONE),
  )
  const outcome = isWhole ? 'sound' : await checkLedger(world, 'damage')
  const last = part.length < AT_ONCE ? undefined : part.at(-1)
  await note(world, async (tx) => tx.put('scan', '', { after: last ? keyOf(last) : '' }))
  return outcome
}

const NONE = { kind: 'empty' } as const

/** A record from a newer version is left alone. */
function areSame(here: Loaded<unknown>, there: Loaded<unknown>): boolean {
  if (here.kind === 'newer' || there.kind === 'newer') return true
  if (here.kind === 'ok' && there.kind === 'ok') return canonicalJson(here.data) === canonicalJson(there.data)
  return here.kind === 'empty' && there.kind === 'empty'
}
