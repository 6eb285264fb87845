import { describe, expect, test } from 'vitest'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import {
  changeChecks,
  loadCheckPreferences,
  saveCheckPreferences,
} from '../../../lib/app/settings/check-preferences'
import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import { fakeWorld } from '../../fakes/world'

const FRAME = { tabId: 1, frameId: 0 }

describe('how mails are checked', () => {
  test('is the usual until something is chosen', async () => {
    expect(await loadCheckPreferences(fakeWorld())).toEqual({ ok: true, preferences: USUAL_PREFERENCES })
  })

  test('is kept, and known to every draft from then on', async () => {
    const world = fakeWorld()
    const wanted = { ...USUAL_PREFERENCES, language: 'fi', asksBeforeSending: true } as const
    expect(await saveCheckPreferences(world, wanted)).toEqual({ ok: true })
    expect((await startDraftScript(world, FRAME)).checks).toEqual(wanted)
  })

  test('is told to every mail page that is open', async () => {
    const world = fakeWorld()
    await saveCheckPreferences(world, { ...USUAL_PREFERENCES, allowed: ['EOM'] })
    await changeChecks(world, { kind: 'allow', phrase: 'net 30' })
    expect(world.seen.checks.map(({ allowed }) => allowed)).toEqual([['EOM'], ['EOM', 'net 30']])
  })

  test('is told to our open pages when it was chosen in a draft, so that none keeps what was before', async () => {
    const world = fakeWorld()
    await saveCheckPreferences(world, { ...USUAL_PREFERENCES, allowed: ['EOM'] })
    expect(world.seen.published).toEqual([])
    await changeChecks(world, { kind: 'allow', phrase: 'net 30' })
    expect(world.seen.published).toEqual([{ type: 'ledgerChanged' }])
  })

  test('is not told to anybody when it could not be kept', async () => {
    const world = fakeWorld()
    world.store.damage('checkPreferences', '', { kind: 'newer', version: 99 })
    expect(await changeChecks(world, { kind: 'allow', phrase: 'net 30' })).toMatchObject({ ok: false })
    expect(world.seen.checks).toEqual([])
    expect(world.seen.published).toEqual([])
  })

  test('tells a draft what takes its choice back, with the weight that a check had', async () => {
    const world = fakeWorld()
    const before = { ...USUAL_PREFERENCES, rules: { 'jargon.word': 'error' } } as const
    await saveCheckPreferences(world, before)
    const off = await changeChecks(world, { kind: 'turnOff', rule: 'jargon.word' })
    expect(off).toMatchObject({ checks: { rules: { 'jargon.word': 'off' } } })
    if (!off.ok) throw new Error('The choice was not kept')
    await changeChecks(world, off.reverse)
    expect(await loadCheckPreferences(world)).toEqual({ ok: true, preferences: before })
  })

  test('takes choices from drafts without losing those made elsewhere', async () => {
    const world = fakeWorld()
    await saveCheckPreferences(world, { ...USUAL_PREFERENCES, allowed: ['EOM'] })
    await Promise.all([
      changeChecks(world, { kind: 'allow', phrase: 'net 30' }),
      changeChecks(world, { kind: 'turnOff', rule: 'tone.debt' }),
    ])
    expect((await startDraftScript(world, FRAME)).checks).toMatchObject({
      allowed: ['EOM', 'net 30'],
      rules: { 'tone.debt': 'off' },
    })
  })
})
