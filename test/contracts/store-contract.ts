import { expect, test } from 'vitest'
import type { Copy } from '../../lib/ports/copies'
import type { Change } from '../../lib/ports/store'
import { aClient } from '../builders/invoice'
import { aRow } from '../builders/invoice-row'

/** What every store does. `fillUp` makes the next write fail as a full disk does. */
export function storeContract(create: () => { store: Copy; fillUp: () => void }): void {
  const client: Change = { kind: 'client', id: 'A', data: aClient() }
  const index: Change = { kind: 'openIndex', id: '0', data: [aRow()] }

  test('gives back what was written, in the order asked, and says what is not there', async () => {
    const { store } = create()
    expect(await store.write([client, index])).toEqual({ ok: true })
    expect(await store.load('client', ['B', 'A'])).toEqual([
      { kind: 'empty' },
      { kind: 'ok', data: client.data },
    ])
    expect(await store.load('openIndex', ['0'])).toEqual([{ kind: 'ok', data: index.data }])
    expect(await store.load('client', [])).toEqual([])
  })

  test('keeps kinds apart and replaces a record whole', async () => {
    const { store } = create()
    await store.write([client])
    await store.write([{ ...client, data: aClient({ name: 'Other Oy' }) }])
    expect(await store.load('client', ['A'])).toMatchObject([{ data: { name: 'Other Oy' } }])
    expect(await store.load('draft', ['A'])).toEqual([{ kind: 'empty' }])
  })

  test('writes all or nothing when there is no room', async () => {
    const { store, fillUp } = create()
    await store.write([client])
    fillUp()
    const change = { ...client, data: aClient({ name: 'Other Oy' }) }
    expect(await store.write([change, index])).toEqual({ ok: false, code: 'storageFull' })
    expect(await store.load('client', ['A'])).toEqual([{ kind: 'ok', data: client.data }])
    expect(await store.load('openIndex', ['0'])).toEqual([{ kind: 'empty' }])
  })

  test('remembers what was taken away', async () => {
    const { store } = create()
    await store.write([client])
    await store.write([{ kind: 'client', id: 'A', removed: true }])
    expect(await store.load('client', ['A', 'never there'])).toEqual([
      { kind: 'empty', removed: true },
      { kind: 'empty' },
    ])
    await store.write([client])
    expect(await store.load('client', ['A'])).toEqual([{ kind: 'ok', data: client.data }])
  })

  test('tells what is there', async () => {
    const { store } = create()
    expect(await store.names()).toEqual([])
    await store.write([client, index, { kind: 'draft', id: 'D', removed: true }])
    expect(new Set(await store.names())).toEqual(
      new Set([
        { kind: 'client', id: 'A' },
        { kind: 'openIndex', id: '0' },
        { kind: 'draft', id: 'D' },
      ]),
    )
  })

  test('hands out copies', async () => {
    const { store } = create()
    const data = [aRow()]
    await store.write([{ kind: 'openIndex', id: '0', data }])
    data.pop()
    expect(await store.load('openIndex', ['0'])).toMatchObject([{ data: [{ number: '2026-037' }] }])
  })
}
