import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { addressesOf } from '../../../lib/app/clients/client-addresses'
import { clientOf } from '../../../lib/app/clients/client-book'
import { eraseClient } from '../../../lib/app/clients/erase-client'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import type { RecordKind } from '../../../lib/ports/store'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100)

/** A world with `count` clients, `c0` with the address `c0@many.example` and so on; and which of them were read since. */
async function worldWithMany(count: number) {
  const world = await fakeWorld().withProfile()
  const read: string[] = []
  const { store } = world
  const load: typeof store.load = (kind: RecordKind, ids) => {
    if (kind === 'client') read.push(...ids)
    return store.load(kind, ids) as never
  }
  const watched: FakeWorld = { ...world, store: { ...store, load } }
  for (let at = 0; at < count; at += 1) await save(watched, `c${at}`, `c${at}@many.example`)
  read.length = 0
  return { world: watched, read }
}

function save(world: FakeWorld, id: string, email: string, payerEmail?: string) {
  const client = aClient({ id, email, ...(payerEmail === undefined ? {} : { payerEmail }) })
  return saveClient(world, { command: world.ids.next(), client })
}

const idOf = async (world: FakeWorld, ...emails: string[]) =>
  (
    await clientOf(
      world,
      [],
      emails.map((email) => ({ email })),
    )
  )?.id

describe('to know clients by their address', () => {
  test('all are read once, and nobody again for mails to strangers', async () => {
    const { world, read } = await worldWithMany(30)
    expect(await idOf(world, 'someone@else.example')).toBeUndefined()
    expect(read).toHaveLength(30)
    expect(await idOf(world, 'someone@else.example', 'other@else.example')).toBeUndefined()
    expect(read).toHaveLength(30)
  })

  test('only who was changed is read again, and who is found', async () => {
    const { world, read } = await worldWithMany(30)
    await idOf(world, 'someone@else.example')
    await save(world, 'c7', 'new@many.example', 'payer@many.example')
    read.length = 0
    expect(await idOf(world, 'C7@many.example')).toBeUndefined()
    expect(read).toEqual(['c7'])
    expect(await idOf(world, ' Payer@Many.example')).toBe('c7')
    expect(read).toEqual(['c7', 'c7'])
  })

  test('all are read again where more has changed than the journal knows', async () => {
    const { world, read } = await worldWithMany(30)
    await idOf(world, 'someone@else.example')
    for (let at = 0; at < 9; at += 1) await save(world, 'c7', `new${at}@many.example`)
    read.length = 0
    expect(await idOf(world, 'new8@many.example')).toBe('c7')
    expect(read).toHaveLength(31)
  })

  test('a mail page is not led astray by what was kept of another ledger', async () => {
    const { world } = await worldWithMany(3)
    const { world: other } = await worldWithMany(4)
    await idOf(other, 'someone@else.example')
    const kept = await other.sessions.get('addresses', '')
    if (!kept) throw new Error('Nothing was kept')
    const clients = kept.clients.map((client) => ({ ...client, email: 'x@many.example' }))
    await world.sessions.put('addresses', '', { ...kept, device: 'other', clients })
    expect(await idOf(world, 'c1@many.example')).toBe('c1')
  })

  test('what is kept is what all clients say, whatever was done meanwhile', async () => {
    const id = fc.integer({ min: 0, max: 5 }).map((at) => `c${at}`)
    const address = fc.integer({ min: 0, max: 3 }).map((at) => `a${at}@many.example`)
    const step = fc.oneof(
      fc.record({ do: fc.constant('save' as const), id, address, payer: fc.option(address) }),
      fc.record({ do: fc.constant('merge' as const), id, into: id }),
      fc.record({ do: fc.constant('erase' as const), id }),
      fc.record({ do: fc.constant('undo' as const) }),
      fc.record({ do: fc.constant('look' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = await fakeWorld().withProfile()
        for (const [at, each] of steps.entries()) {
          const command = `${at}`
          if (each.do === 'save') await save(world, each.id, each.address, each.payer ?? undefined)
          if (each.do === 'merge') await mergeClients(world, { command, clientId: each.id, into: each.into })
          if (each.do === 'erase') await eraseClient(world, { command, clientId: each.id })
          if (each.do === 'undo') await undoCommand(world, { command, undo: `${at - 1}` })
          if (each.do === 'look' || at === steps.length - 1) {
            const ids = world.store.all('clientIndex').get('') ?? []
            const clients = ids.flatMap((id) => world.store.all('client').get(id) ?? [])
            expect(await addressesOf(world, ids)).toEqual(
              clients.map(({ id, name, contactName, email, payerEmail }) => ({
                id,
                name,
                contactName,
                email,
                ...(payerEmail && { payerEmail }),
              })),
            )
          }
        }
      }),
      { numRuns },
    )
  })
})
