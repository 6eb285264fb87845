import { describe, expect, test } from 'vitest'
import { addOwnRate, loadProfile, saveProfile, saveTypedProfile } from '../../lib/app/settings'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { formOf } from '../../lib/domain/party/read-profile'
import { aSeller } from '../builders/invoice'
import { fakeWorld } from '../fakes/world'

const rate = { regime: 'fiBusiness', from: plainDate('2026-07-01'), percent: '10.5' } as const

describe('a rate of late interest that was looked up', () => {
  test('is added to the profile and to what is being typed, which stay as they are by now', async () => {
    const world = fakeWorld()
    const seller = aSeller({ phone: '+358 50 111 2222' })
    await saveProfile(world, seller, formOf(seller))
    const typed = { ...formOf(seller), name: 'Lehtonen Oy' }
    await saveTypedProfile(world, typed)
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
