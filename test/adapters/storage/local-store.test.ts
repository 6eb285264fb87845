import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { seal } from '../../../lib/adapters/storage/envelope'
import { localStore } from '../../../lib/adapters/storage/local-store'
import { SCHEMA_VERSION } from '../../../lib/adapters/storage/migrations'
import { closeToContentScripts, type StorageArea } from '../../../lib/adapters/storage/storage-area'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { commit } from '../../../lib/app/ledger/commit'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { sentInvoice } from '../../app/job'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'
import { storeContract } from '../../contracts/store-contract'
import { fakeWorld } from '../../fakes/world'

beforeEach(() => fakeBrowser.reset())

const area = fakeBrowser.storage.local as unknown as StorageArea

describe('the store in storage.local', () => {
  storeContract(() => {
    let isFull = false
    const full: StorageArea = {
      get: (keys) => area.get(keys),
      remove: (keys) => area.remove(keys),
      set: (items) =>
        isFull ? Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')) : area.set(items),
    }
    return {
      store: localStore(full),
      fillUp: () => {
        isFull = true
      },
    }
  })

  test('seals each record with its version and checksum', async () => {
    await localStore(area).write([{ kind: 'client', id: 'A', data: aClient() }])
    expect(await area.get(['c:A'])).toMatchObject({
      'c:A': { v: SCHEMA_VERSION, c: expect.stringMatching(/^[0-9a-f]{8}$/) },
    })
  })

  test.each([
    ['a changed digit', { ...seal(aClient()), data: aClient({ poNumber: '4500-2218' }) }, 'corrupt'],
    ['a lost part', { v: 1, data: aClient() }, 'corrupt'],
    ['something else', 'not a record', 'corrupt'],
    ['a shape that is not ours', seal({ id: 'A' }), 'corrupt'],
    ['a newer version', { ...seal(aClient()), v: SCHEMA_VERSION + 1 }, 'newer'],
  ])('never takes %s for a record or for nothing', async (_, value, kind) => {
    await area.set({ 'c:A': value })
    expect(await localStore(area).load('client', ['A'])).toMatchObject([{ kind }])
  })

  test('reads a record whatever order the browser keeps its keys in', async () => {
    const { v, c, data } = seal(aClient())
    const turned = Object.fromEntries(Object.entries(data as object).toReversed())
    await area.set({ 'c:A': { data: turned, c, v } })
    expect(await localStore(area).load('client', ['A'])).toEqual([{ kind: 'ok', data: aClient() }])
  })

  test('gives the sound records when one cannot be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const damaged: StorageArea = {
      ...area,
      set: (items) => area.set(items),
      get: (keys) =>
        keys?.includes('c:B')
          ? Promise.reject(new Error('Corruption: block checksum mismatch'))
          : area.get(keys),
    }
    const store = localStore(damaged)
    await store.write([{ kind: 'client', id: 'A', data: aClient() }])
    expect(await store.load('client', ['A', 'B'])).toMatchObject([{ kind: 'ok' }, { kind: 'corrupt' }])
  })

  test('does not call a bug a full disk', async () => {
    const broken: StorageArea = { ...area, set: () => Promise.reject(new Error('boom')) }
    await expect(localStore(broken).write([])).rejects.toThrow('boom')
  })

  test('writes every kind of record so that it can be read again', async () => {
    const world = { ...fakeWorld(), store: localStore(area) }
    await world.store.write([{ kind: 'profile', id: '', data: aSeller({ numberPattern: '{year}-###' }) }])
    const invoiceId = await sentInvoice(world)
    const on = plainDate('2026-11-30')
    const payment = { command: 'PAY', invoiceId, amount: money(100, 'EUR'), on }
    const first = await recordPayment(world, payment)
    expect(first).toEqual({ ok: true, invoiceId, undo: 'PAY' })
    expect(await recordPayment(world, payment)).toEqual(first)
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toMatchObject(
      expect.arrayContaining(['k', 'm', 's:profile', 's:numbering', 'x:clients', 'x:drafts', 'n:2026-001']),
    )
  })

  test('one commit is one set', async () => {
    const sets: string[][] = []
    const counted: StorageArea = {
      ...area,
      get: (keys) => area.get(keys),
      set: (items) => {
        sets.push(Object.keys(items))
        return area.set(items)
      },
    }
    const world = { ...fakeWorld(), store: localStore(counted) }
    await commit(world, 'A', async (tx) => {
      await tx.run('INVOICE0', { type: 'issue', invoice: anInvoice() })
      return {}
    })
    expect(sets).toHaveLength(1)
    expect(sets[0]?.map((key) => key.split(':')[0]).toSorted()).toEqual(['e', 'i', 'j', 'k', 'm', 'x'])
  })
})

test('content scripts are kept out where the browser can', async () => {
  const setAccessLevel = vi.fn(async () => {})
  await closeToContentScripts({ ...area, setAccessLevel })
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' })
  const { setAccessLevel: _none, ...firefox } = area
  await expect(closeToContentScripts(firefox)).resolves.toBeUndefined()
})
