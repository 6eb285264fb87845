import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { confirmEstimate } from '../../../lib/app/estimates/confirm-estimate'
import {
  depositOfEstimate,
  invoiceEstimate,
  reviseEstimate,
} from '../../../lib/app/estimates/write-from-estimate'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { stateOf } from '../../../lib/domain/estimate/estimate'
import { aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { fillIn, openIn, PIECES, sentInvoice, signal } from '../job'
import { agree, anEstimateDraft, estimateIn, mailAppears, offerIn, worldWithEstimate } from './estimate-job'

/** Monday 23 November: an estimate was put into a draft, which was then sent from the phone. */
async function worldWithUnseen(): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const session = await openIn(world)
  await fillIn(world, session, await offerIn(world, session))
  return world
}

/** Another estimate, which a page saw leave. */
async function sentEstimate(world: FakeWorld): Promise<void> {
  const session = await openIn(world, 'gmail-2')
  await fillIn(world, session, await offerIn(world, session))
  await signal(world, 'confirmed', { view: 'gmail-2' })
}

const stateIn = (world: FakeWorld) => stateOf(estimateIn(world), world.clock.today())

async function askedAbout(world: FakeWorld): Promise<readonly string[]> {
  const shown = await showOverview(world, { isWhole: true })
  return shown.ok ? shown.toFollowUp.map(({ number }) => number) : []
}

const say = (world: FakeWorld, sent: boolean, command = world.ids.next()) =>
  confirmEstimate(world, { command, estimateId: estimateIn(world).id, sent })

describe('an estimate that was put into a draft and not seen to leave', () => {
  test('is asked about from the next day on, by the button and in the popup', async () => {
    const world = await worldWithUnseen()
    await tick(world)
    expect([await askedAbout(world), world.seen.badge]).toEqual([[], 0])
    world.clock.set('2026-11-24T08:00')
    await tick(world)
    expect([await askedAbout(world), world.seen.badge]).toEqual([['E-2026-001'], 1])
    expect(world.seen.shown, 'no notification').toEqual([])
  })

  test.each([true, false])('is asked about until the person says whether it was sent: %s', async (sent) => {
    const world = await worldWithUnseen()
    world.clock.set('2026-11-25T08:00')
    await say(world, sent, 'C')
    expect(await askedAbout(world)).toEqual([])
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(await askedAbout(world)).toEqual(['E-2026-001'])
  })

  test('waits for an answer from the day it bears once the person says that it was sent', async () => {
    const world = await worldWithUnseen()
    world.clock.set('2026-11-25T08:00')
    expect(await say(world, true)).toMatchObject({ ok: true })
    expect(stateIn(world)).toBe('waiting')
    expect(estimateIn(world).versions).toMatchObject([{ delivery: 'confirmed', sentOn: '2026-11-23' }])
    expect(await say(world, false)).toEqual({ ok: false, code: 'estimateMoved' })
    expect(await agree(world)).toMatchObject({ ok: true })
  })

  test.each([
    ['an invoice', (world: FakeWorld) => sentInvoice(world, 'confirmed', 'gmail-2')],
    ['another estimate', sentEstimate],
  ])(
    'is changed, invoiced and paid for in part in a new mail, in the mailbox of %s',
    async (_, sendOther) => {
      const world = await worldWithUnseen()
      await say(world, true)
      await agree(world)
      const { id: estimateId } = estimateIn(world)
      await sendOther(world)
      const order = { estimateId, again: false }
      const wish = { estimateId, percent: '30', description: 'Deposit' }
      for (const done of [
        await reviseEstimate(world, { command: 'R', ...order }),
        await invoiceEstimate(world, { command: 'I', ...order }),
        await depositOfEstimate(world, { command: 'D', ...wish }),
      ]) {
        expect(done).toMatchObject({ ok: true })
        expect(world.seen.openedUrls.at(-1)).toContain('/new?to=ella@northlight.example')
      }
    },
  )

  test('is not written on before any mailbox is known, and that is said', async () => {
    const world = await worldWithUnseen()
    await say(world, true)
    const { id: estimateId } = estimateIn(world)
    const revised = await reviseEstimate(world, { command: 'R', estimateId, again: false })
    expect(revised).toEqual({ ok: false, code: 'noMailbox' })
  })

  test('is sent after all where it was said by mistake that its draft was thrown away', async () => {
    const world = await worldWithUnseen()
    world.clock.set('2026-11-25T08:00')
    await say(world, false)
    expect(stateIn(world)).toBe('draft')
    expect(await say(world, true)).toMatchObject({ ok: true })
    expect(stateIn(world)).toBe('waiting')
  })

  test('cannot be said to be sent once a page saw it leave', async () => {
    const world = await worldWithUnseen()
    await signal(world, 'confirmed')
    expect(await say(world, true)).toEqual({ ok: false, code: 'estimateMoved' })
  })
})

test('a change that was not seen to leave stands in the conversation of the offer that it changes', async () => {
  const world = await worldWithEstimate()
  const { id: estimateId } = estimateIn(world)
  await reviseEstimate(world, { command: 'R', estimateId, again: false })
  const { session } = await mailAppears(world, 1, 'gmail-2')
  const draft = anEstimateDraft({ lines: [aDraftLine({ quantity: '20' })] })
  await offerIn(world, session, { draft, tabId: 1 })
  await fillDraft(world, 1, session, { documentId: estimateId, ...PIECES })
  world.clock.set('2026-11-24T08:00')
  expect(await askedAbout(world)).toEqual(['E-2026-001'])
  await say(world, true)
  const [original, change] = estimateIn(world).versions
  expect(change).toMatchObject({ delivery: 'confirmed', thread: original?.thread })
})
