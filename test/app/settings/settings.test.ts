import { describe, expect, test } from 'vitest'
import { addOwnRate, loadProfile, saveProfile, saveTypedProfile } from '../../../lib/app/settings/settings'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { formOf, newProfileForm } from '../../../lib/domain/party/read-profile'
import { aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'

const rate = { regime: 'fiBusiness', from: plainDate('2026-07-01'), percent: '10.5' } as const

describe('what is typed of the profile', () => {
  const empty = newProfileForm('en')
  const saved = async (world: FakeWorld) => (await loadProfile(world)).form

  test('is kept beside what another page has kept in other fields meanwhile', async () => {
    const world = fakeWorld()
    await saveTypedProfile(world, { ...empty, street: 'Vuorikatu 14', city: 'Helsinki' }, empty)
    await saveTypedProfile(world, { ...empty, phone: '1' }, empty)
    expect(await saved(world)).toEqual({ ...empty, street: 'Vuorikatu 14', city: 'Helsinki', phone: '1' })
  })

  test('can be taken out of its field again, and stands where it was typed last', async () => {
    const world = fakeWorld()
    await saveTypedProfile(world, { ...empty, name: 'Leh', isSmallBusiness: true }, empty)
    await saveTypedProfile(
      world,
      { ...empty, city: 'Turku' },
      { ...empty, name: 'Leh', isSmallBusiness: true },
    )
    expect(await saved(world)).toEqual({ ...empty, city: 'Turku' })
    await saveTypedProfile(world, { ...empty, city: 'Oulu' }, empty)
    expect((await saved(world))?.city).toBe('Oulu')
  })

  test('is told to the other pages, none of which has to draw what counts anew', async () => {
    const world = fakeWorld()
    await saveTypedProfile(world, empty, empty)
    expect(world.seen.published).toEqual([{ type: 'profileTyped' }])
  })
})

describe('a rate of late interest that was looked up', () => {
  test('is added to the profile and to what is being typed, which stay as they are by now', async () => {
    const world = fakeWorld()
    const seller = aSeller({ phone: '+358 50 111 2222' })
    await saveProfile(world, seller, formOf(seller))
    const typed = { ...formOf(seller), name: 'Lehtonen Oy' }
    await saveTypedProfile(world, typed, formOf(seller))
    expect(await addOwnRate(world, rate)).toEqual({ ok: true })
    expect(await loadProfile(world)).toMatchObject({
      seller: { ...seller, ownRates: [rate] },
      form: { ...typed, ownRates: [rate] },
    })
    const other = { ...rate, regime: 'fiConsumer' } as const
    await addOwnRate(world, other)
    expect((await loadProfile(world)).seller?.ownRates).toEqual([rate, other])
  })

  test('is refused before there is a profile', async () => {
    expect(await addOwnRate(fakeWorld(), rate)).toEqual({ ok: false, code: 'noProfile' })
  })
})
