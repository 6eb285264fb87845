import type { Copies } from '../../ports/copies'
import type { Change, Meta, RecordName, Removal } from '../../ports/store'
import { PARTS } from '../ledger/index-parts'
import type { World } from '../world'
import { type Mended, type MendWorld, mendLedger } from './mend-ledger'
import { keyOf, readAll } from './read-copies'

export type CheckWorld = MendWorld & Pick<World, 'lock' | 'notices'>

/**
 * Looks whether both copies are whole and say the same, and makes them so. `hurry` looks only whether the second copy
 * is as late as the main one; else the names of all records and the counts are compared too. `damage` is for when a
 * record was found that cannot be read: both copies are compared record by record.
 */
export async function checkLedger(
  world: CheckWorld,
  occasion: 'hurry' | 'start' | 'damage',
): Promise<Mended> {
  const outcome = await world.lock.run('ledger', async () => {
    const standing = occasion === 'damage' ? 'unsure' : await compare(world.copies, occasion === 'hurry')
    return standing === 'unsure' ? mendLedger(world) : standing
  })
  if (outcome === 'repaired' || outcome === 'remade') await world.notices.publish({ type: 'ledgerChanged' })
  return outcome
}

async function compare(copies: Copies, isHurried: boolean): Promise<'sound' | 'copied' | 'newer' | 'unsure'> {
  const { main, second } = copies
  const [[here], [there]] = await Promise.all([main.load('meta', ['']), second.load('meta', [''])])
  if (here?.kind === 'newer' || there?.kind === 'newer') return 'newer'
  if (here?.kind !== 'ok')
    return isEmpty(here) && isEmpty(there) && (await isBare(copies)) ? 'sound' : 'unsure'
  if (!isHurried && !(await areIndexesWhole(copies, here.data))) return 'unsure'
  const behind = there?.kind === 'ok' ? here.data.revision - there.data.revision : undefined
  if (behind === 0) return isHurried || (await haveSameNames(copies)) ? 'sound' : 'unsure'
  return behind !== undefined && behind > 0 && (await catchUp(copies, here.data, behind))
    ? 'copied'
    : 'unsure'
}

function isEmpty(reading: { readonly kind: string } | undefined): boolean {
  return reading?.kind === 'empty'
}

async function isBare({ main, second }: Copies): Promise<boolean> {
  const [inMain, inSecond] = await Promise.all([main.names(), second.names()])
  return inMain?.length === 0 && inSecond?.length === 0
}

/** What vanished without an error is missed here. */
async function haveSameNames({ main, second }: Copies): Promise<boolean> {
  const [inMain, inSecond] = await Promise.all([main.names(), second.names()])
  if (!inMain || !inSecond || inMain.length !== inSecond.length) return false
  const known = new Set(inMain.map(keyOf))
  return inSecond.every((name) => known.has(keyOf(name)))
}

async function areIndexesWhole({ main }: Copies, { months, invoiceCount }: Meta): Promise<boolean> {
  const indexes = [...(await main.load('openIndex', PARTS)), ...(await main.load('archiveIndex', months))]
  const rows = indexes.flatMap((index) => (index.kind === 'ok' ? index.data : []))
  return indexes.every(({ kind }) => kind === 'ok' || kind === 'empty') && rows.length === invoiceCount
}

/** Copies what the last commits changed, where the journal still knows it. */
async function catchUp({ main, second }: Copies, meta: Meta, behind: number): Promise<boolean> {
  const [journal] = await main.load('journal', [''])
  if (journal?.kind !== 'ok') return false
  const missed = journal.data.filter(({ revision }) => revision > meta.revision - behind)
  if (missed.length !== behind) return false
  const names: readonly RecordName[] = [
    { kind: 'meta', id: '' },
    { kind: 'journal', id: '' },
    ...missed.flatMap(({ changed }) => changed),
  ]
  const readings = await readAll(main, names)
  const changes: (Change | Removal)[] = []
  for (const name of names) {
    const reading = readings.get(keyOf(name))
    if (reading?.kind === 'ok') changes.push({ ...name, data: reading.data } as Change)
    else if (reading?.kind === 'empty' && reading.removed) changes.push({ ...name, removed: true })
    else return false
  }
  return (await second.follow(meta.revision - behind, changes)) === 'copied'
}
