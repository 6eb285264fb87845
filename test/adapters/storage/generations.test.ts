import { describe, expect, test, vi } from 'vitest'
import { LAST_GENERATION, markOf } from '../../../lib/adapters/storage/generations'
import { localStore } from '../../../lib/adapters/storage/local-store'
import type { Change } from '../../../lib/ports/store'
import { aClient } from '../../builders/invoice'
import { type FaultyArea, faultyArea } from '../../fakes/faulty-area'

const clients = (...ids: string[]): Change[] =>
  ids.map((id) => ({ kind: 'client', id, data: aClient({ id }) }))

async function* inBatches(changes: readonly Change[]) {
  for (const change of changes) yield [change]
}

/** Three clients, the block of one of them damaged. */
async function damagedArea(): Promise<FaultyArea> {
  vi.spyOn(console, 'error').mockReturnValue()
  const area = faultyArea()
  await localStore(area).write(clients('A', 'B', 'C'))
  area.damageBlock('c:B')
  return area
}

describe('a store with a damaged block', () => {
  test('still gives what is elsewhere, and says what it cannot give', async () => {
    const store = localStore(await damagedArea())
    expect(await store.load('client', ['A', 'B', 'C'])).toEqual([
      { kind: 'ok', data: aClient({ id: 'A' }) },
      { kind: 'corrupt', issue: 'unreadable' },
      { kind: 'ok', data: aClient({ id: 'C' }) },
    ])
    expect(await store.names()).toBeUndefined()
    expect(await store.write(clients('B'))).toEqual({ ok: false, code: 'storageDamaged' })
  })

  test('moves on to new keys, and reads those also after a restart', async () => {
    const area = await damagedArea()
    const store = localStore(area)
    expect(await store.moveOn(inBatches(clients('A', 'B', 'C')))).toEqual({ ok: true })
    for (const reader of [store, localStore(area)]) {
      expect(await reader.load('client', ['A', 'B', 'C'])).toMatchObject([
        { kind: 'ok' },
        { kind: 'ok' },
        { kind: 'ok' },
      ])
      expect(await reader.write(clients('B', 'D'))).toEqual({ ok: true })
    }
    expect(area.keys().toSorted()).toEqual(['c:B', 'g1', 'g1:c:A', 'g1:c:B', 'g1:c:C', 'g1:c:D'])
  })

  test('stays as it was when it dies before the last batch', async () => {
    const area = await damagedArea()
    const store = localStore(area)
    const dying = async function* () {
      yield clients('A')
      throw new Error('died')
    }
    await expect(store.moveOn(dying())).rejects.toThrow('died')
    area.fillUp()
    expect(await store.moveOn(inBatches(clients('A')))).toEqual({ ok: false, code: 'storageFull' })
    const again = localStore(area)
    expect(await again.load('client', ['A', 'C'])).toMatchObject([{ kind: 'ok' }, { kind: 'ok' }])
    expect(area.keys()).not.toContain('g1')
  })

  test('moves on again, also when its own mark is damaged', async () => {
    const area = await damagedArea()
    await localStore(area).moveOn(inBatches(clients('A', 'B', 'C')))
    area.damageBlock('g1')
    const store = localStore(area)
    expect(await store.load('client', ['A'])).toMatchObject([{ kind: 'ok' }])
    expect(await store.moveOn(inBatches(clients('A', 'B', 'C')))).toEqual({ ok: true })
    expect(area.keys().toSorted()).toEqual(['c:B', 'g1', 'g2', 'g2:c:A', 'g2:c:B', 'g2:c:C'])
  })

  test('names only what is of its generation', async () => {
    const area = faultyArea()
    const store = localStore(area)
    await store.write(clients('A', 'B'))
    area.failRemoving()
    vi.spyOn(console, 'error').mockReturnValue()
    await store.moveOn(inBatches(clients('A')))
    expect(await store.names()).toEqual([{ kind: 'client', id: 'A' }])
  })
})

describe('a storage that does not answer at first', () => {
  test('is not taken for another generation, and is read as soon as it answers', async () => {
    const area = faultyArea()
    await localStore(area).write(clients('A'))
    area.breakDown()
    const store = localStore(area)
    expect(await store.load('client', ['A', 'B'])).toEqual([
      { kind: 'corrupt', issue: 'unreadable' },
      { kind: 'corrupt', issue: 'unreadable' },
    ])
    expect(await store.names()).toBeUndefined()
    expect(await store.write(clients('B'))).toEqual({ ok: false, code: 'storageDamaged' })
    expect(await store.moveOn(inBatches(clients('A')))).toEqual({ ok: false, code: 'storageDamaged' })
    area.breakDown(false)
    expect(await store.load('client', ['A'])).toEqual([{ kind: 'ok', data: aClient({ id: 'A' }) }])
    expect(await store.write(clients('B'))).toEqual({ ok: true })
    expect(area.keys()).toEqual(['c:A', 'c:B'])
  })

  test('is told from one in which no mark can be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const area = faultyArea()
    await localStore(area).write(clients('A'))
    area.damageBlock(...Array.from({ length: LAST_GENERATION }, (_, index) => markOf(index + 1)))
    const store = localStore(area)
    expect(await store.load('client', ['A'])).toEqual([{ kind: 'empty' }])
    expect(await store.write(clients('A'))).toEqual({ ok: true })
    expect(await localStore(area).load('client', ['A'])).toMatchObject([{ kind: 'ok' }])
  })
})
