import { beforeEach, describe, expect, test, vi } from 'vitest'
import { commit } from '../../../lib/app/ledger/commit'
import { type FakeWorld, fakeWorld } from '../../fakes/world'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

function choose(world: FakeWorld, command: string, language: 'en' | 'fi') {
  return commit(world, command, async (tx) => {
    tx.put('language', '', language)
    return {}
  })
}

const copied = (world: FakeWorld) => world.copies.second.all('language').get('')

describe('a store with a second copy', () => {
  test('has every commit in both', async () => {
    const world = fakeWorld()
    await choose(world, 'A', 'fi')
    await choose(world, 'B', 'en')
    await vi.waitFor(() => expect(copied(world)).toBe('en'))
    for (const kind of ['meta', 'journal', 'commands'] as const) {
      expect(world.copies.second.all(kind)).toEqual(world.store.all(kind))
    }
    expect(world.seen.behind).toBe(0)
  })

  test('goes on without it, and tells once that it is behind', async () => {
    const world = fakeWorld()
    world.copies.second.breakDown(true)
    expect(await choose(world, 'A', 'fi')).toEqual({ ok: true })
    expect(await choose(world, 'B', 'en')).toEqual({ ok: true })
    await vi.waitFor(() => expect(world.seen.behind).toBe(1))
    world.copies.second.breakDown(false)
    await choose(world, 'C', 'fi')
    expect(copied(world)).toBeUndefined()
    expect(world.store.all('language').get('')).toBe('fi')
    expect(world.seen.behind).toBe(1)
  })

  test('does not wait for it', async () => {
    const world = fakeWorld()
    vi.spyOn(world.copies.second, 'follow').mockReturnValue(new Promise(() => {}))
    expect(await choose(world, 'A', 'fi')).toEqual({ ok: true })
  })

  test('copies nothing that was not written', async () => {
    const world = fakeWorld()
    world.copies.main.fill(true)
    expect(await choose(world, 'A', 'fi')).toEqual({ ok: false, code: 'storageFull' })
    expect(await world.copies.second.names()).toEqual([])
  })
})
