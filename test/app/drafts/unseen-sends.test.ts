import { describe, expect, test } from 'vitest'
import { restoreBackup } from '../../../lib/app/backup/restore-backup'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { endTab } from '../../../lib/app/drafts/report-send'
import { unseenSends } from '../../../lib/app/drafts/unseen-sends'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { backupOf } from '../backup/backup-of'
import { FRAME, fillIn, issueIn, openIn, sentInvoice, signal } from '../job'

/** Monday: an invoice was put into a draft, and its tab is gone. */
async function worldWithUnseen() {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const session = await openIn(world, 'gmail-1', 'draft-1')
  const invoiceId = await issueIn(world, session)
  await fillIn(world, session, invoiceId)
  await endTab(world, FRAME.tabId)
  return { world, invoiceId }
}

const idsIn = async (world: FakeWorld) => (await unseenSends(world)).map(({ id }) => id)

describe('an invoice that was put into a draft and not seen to leave', () => {
  test('is asked about from the next day on, by the button and in the popup', async () => {
    const { world, invoiceId } = await worldWithUnseen()
    await tick(world)
    expect([await idsIn(world), world.seen.badge]).toEqual([[], 0])
    world.clock.set('2026-11-24T08:00')
    await tick(world)
    expect([await idsIn(world), world.seen.badge]).toEqual([[invoiceId], 1])
    expect(await showOverview(world)).toMatchObject({
      overview: { tasks: [{ kind: 'confirmSent', row: { id: invoiceId } }], totals: [] },
    })
    expect(world.seen.shown, 'no notification').toEqual([])
  })

  test.each([true, false])('is asked about until the person says whether it was sent: %s', async (sent) => {
    const { world, invoiceId } = await worldWithUnseen()
    world.clock.set('2026-11-25T08:00')
    await confirmSent(world, { command: 'C', invoiceId, sent })
    expect(await idsIn(world)).toEqual([])
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(await idsIn(world)).toEqual([invoiceId])
  })

  test('is asked about also where a backup of it was restored', async () => {
    const { world, invoiceId } = await worldWithUnseen()
    const elsewhere = fakeWorld('2026-11-24T08:00')
    const choices = { clientIds: [], takesSettings: false }
    await restoreBackup(elsewhere, { command: 'R', backup: await backupOf(world), choices })
    expect(await idsIn(elsewhere)).toEqual([invoiceId])
  })

  test('is left alone on a day on which somebody works on its draft', async () => {
    const { world, invoiceId } = await worldWithUnseen()
    world.clock.set('2026-11-24T08:00')
    await fillIn(world, await openIn(world, 'gmail-2', 'draft-1'), invoiceId)
    expect(await idsIn(world)).toEqual([])
    world.clock.set('2026-11-25T08:00')
    expect(await idsIn(world)).toEqual([invoiceId])
  })

  test('is asked about however long ago that was, and its send is noticed', async () => {
    const { world, invoiceId } = await worldWithUnseen()
    world.clock.set('2027-03-01T08:00')
    await issueIn(world, await openIn(world, 'gmail-2', 'draft-2'))
    expect(await idsIn(world)).toEqual([invoiceId])
    await signal(world, 'confirmed', { view: 'gmail-3', draftId: 'draft-1' })
    expect(world.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('confirmed')
  })
})

test.each(['confirmed', 'scheduled', 'likely'] as const)(
  'an invoice that was seen to leave is not asked about: %s',
  async (how) => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    await sentInvoice(world, how)
    world.clock.set('2026-11-25T08:00')
    expect(await idsIn(world)).toEqual([])
  },
)

test.each(['undone', 'not sent'])('one that came back is asked about again a day later: %s', async (how) => {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world, how === 'undone' ? 'confirmed' : 'likely')
  if (how === 'undone') await signal(world, 'undone')
  else await confirmSent(world, { command: 'C', invoiceId, sent: false })
  expect(await idsIn(world)).toEqual([])
  world.clock.set('2026-11-24T08:00')
  expect(await idsIn(world)).toEqual([invoiceId])
})

test('one that was sent on an earlier day and is not sent yet, as the person says twice, is asked about on the day after that', async () => {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world, 'likely')
  world.clock.set('2026-11-25T08:00')
  const said = { invoiceId, sent: false, staysInDraft: true }
  await confirmSent(world, { command: 'C', ...said })
  expect(await idsIn(world)).toEqual([])
  expect(await confirmSent(world, { command: 'AGAIN', ...said })).toEqual({ ok: true, invoiceId })
  expect(world.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('unsent')
  world.clock.set('2026-11-26T08:00')
  expect(await idsIn(world)).toEqual([invoiceId])
})

test('one whose draft was gone before it came into it is not asked about', async () => {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const session = await openIn(world)
  world.answerFill(undefined)
  expect(await fillIn(world, session, await issueIn(world, session))).toMatchObject({ code: 'draftGone' })
  world.clock.set('2026-11-25T08:00')
  expect(await idsIn(world)).toEqual([])
})
