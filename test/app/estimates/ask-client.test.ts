import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { askClient } from '../../../lib/app/estimates/ask-client'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { seeThread } from '../../../lib/app/mail/client-reply'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { fillAnyway, mayFillMail, reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { reachesClient } from '../../../lib/app/mail/reaches-client'
import { answerNotification } from '../../../lib/app/reminders/answer-notification'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { estimateQuestion } from '../../../lib/i18n/estimate-question'
import { anOffer } from '../../builders/estimate'
import { mortalWorld } from '../../fakes/mortal-world'
import type { FakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { agree, estimateIn, worldWithEstimate } from './estimate-job'

const FRAME = { tabId: 1, frameId: 0 }
const shown = (own: boolean) => ({
  thread: { host: 'gmail', threadId: '18c2', subject: 'Re: x' } as const,
  last: { id: 'mail-2', isOwn: own, on: plainDate('2026-11-30') },
})
const ask = (world: FakeWorld, command = 'ASK') =>
  askClient(world, { command, estimateId: estimateIn(world).id, text: 'Does it suit?' })

async function aWeekLater(time = '2026-11-30T10:00') {
  const world = await worldWithEstimate()
  world.clock.set(time)
  await tick(world)
  return world
}

describe('an estimate that nobody answers', () => {
  test('is told of once, a week later, in the hours the person chose', async () => {
    const world = await aWeekLater('2026-11-30T05:00')
    expect(world.seen.shown).toEqual([])
    world.clock.set('2026-11-30T10:00')
    await tick(world)
    await tick(world)
    expect(world.seen.shown).toMatchObject([
      {
        title: 'Northlight Studio Oy has not answered estimate E-2026-001',
        message: '€1,280.10, sent 23 November 2026. Click to see it and ask, kindly.',
      },
    ])
    expect(world.seen.badge).toBe(1)
    expect(await showOverview(world)).toMatchObject({ toFollowUp: [{ number: 'E-2026-001' }] })
    const [id = ''] = world.seen.notifications.keys()
    await answerNotification(world, id)
    expect(world.seen.dashboards).toEqual([`#estimate/${estimateIn(world).id}`])
  })

  test('is told of on a business day, in its first hour, however long the computer slept', async () => {
    const world = await aWeekLater('2026-12-05T12:00')
    expect(world.seen.shown).toEqual([])
    expect(world.seen.badge).toBe(1)
    world.clock.set('2026-12-06T12:00')
    await tick(world)
    expect(world.seen.shown).toEqual([])
    expect(world.seen.wakeAt).toBe(Date.parse('2026-12-07T09:00Z'))
    world.clock.set('2026-12-07T09:00')
    await tick(world)
    expect(world.seen.shown).toHaveLength(1)
  })

  test('is asked for at the address that the client has today', async () => {
    const world = await aWeekLater()
    const client = estimateIn(world).versions[0]?.content.client ?? expect.fail('no client')
    const email = 'aino@northlight.example'
    await saveClient(world, { command: 'SAVE', client: { ...client, email } })
    await ask(world)
    expect((await startDraftScript(world, FRAME)).tasks).toMatchObject([{ adds: [email] }])
  })

  test.each(['answered', 'written in the thread'])('is not asked for once it is %s', async (how) => {
    const world = await aWeekLater()
    if (how === 'answered') await agree(world)
    else await seeThread(world, shown(false))
    await tick(world)
    expect(world.seen.notifications.size).toBe(0)
    expect(world.seen.badge).toBe(how === 'answered' ? 0 : 1)
    expect(await ask(world)).toMatchObject({ ok: false })
    expect(world.seen.openedUrls).toEqual([])
  })

  test('is told of once whenever the worker dies', async () => {
    for (let call = 1; ; call += 1) {
      const world = await worldWithEstimate()
      world.clock.set('2026-11-30T10:00')
      const mortal = mortalWorld(world, call, 'after')
      const hasDied = await tick(mortal.world).then(
        () => false,
        () => true,
      )
      await tick(world)
      await tick(world)
      expect(world.seen.notifications.size, `call ${call}`).toBe(1)
      expect(estimateIn(world).versions[0]?.notice?.state).toBe('shown')
      if (!hasDied) break
    }
  })

  test('is asked about in its thread, once', async () => {
    const world = await aWeekLater()
    expect(await ask(world)).toEqual({ ok: true, undo: 'ASK' })
    expect(await ask(world)).toEqual({ ok: true, undo: 'ASK' })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
    expect(world.seen.notifications.size).toBe(0)
    const { tasks } = await startDraftScript(world, FRAME)
    expect(tasks).toMatchObject([{ text: 'Does it suit?', isNewMail: false, opensComposer: false }])
    expect(await mayFillMail(world, FRAME, 'ASK', shown(true))).toEqual({ replied: false })
    await reportMailTask(world, FRAME, { taskId: 'ASK', view: 'gmail-2', outcome: 'filled' })
    expect((await startDraftScript(world, FRAME)).tasks).toEqual([])
    expect(estimateIn(world).versions[0]).toMatchObject({ askedOn: '2026-11-30' })
    expect(await ask(world, 'AGAIN')).toMatchObject({ code: 'estimateMoved' })
    await undoCommand(world, { command: 'UNDO', undo: 'ASK' })
    expect(await ask(world, 'AGAIN')).toMatchObject({ ok: true })
  })

  test.each(['not filled', 'lost with the browser', 'taken back before'])(
    'waits to be asked about while the question has not come into a mail: %s',
    async (how) => {
      const world = await aWeekLater()
      await ask(world)
      if (how === 'lost with the browser') await world.sessions.remove('task', ['ASK'])
      if (how === 'taken back before') await undoCommand(world, { command: 'UNDO', undo: 'ASK' })
      const outcome = how === 'not filled' ? 'failed' : 'filled'
      await reportMailTask(world, FRAME, { taskId: 'ASK', outcome })
      expect(estimateIn(world).versions[0]).not.toHaveProperty('askedOn')
      world.clock.set('2026-12-01T10:00')
      await tick(world)
      expect(world.seen.badge).toBe(1)
      expect(await ask(world, 'AGAIN')).toEqual({ ok: true, undo: 'AGAIN' })
      await reportMailTask(world, FRAME, { taskId: 'AGAIN', view: 'gmail-2', outcome: 'filled' })
      await tick(world)
      expect(world.seen.badge).toBe(0)
    },
  )

  test('is not asked about where the client has answered meanwhile', async () => {
    const world = await aWeekLater()
    await ask(world)
    expect(await mayFillMail(world, FRAME, 'ASK', shown(false))).toMatchObject({ replied: true })
    await reportMailTask(world, FRAME, { taskId: 'ASK', outcome: 'replied' })
    expect((await startDraftScript(world, FRAME)).tasks).toEqual([])
    expect(await fillAnyway(world, FRAME, 'ASK')).toEqual({ ok: true })
    await reportMailTask(world, FRAME, { taskId: 'ASK', view: 'gmail-2', outcome: 'filled' })
    expect(await fillAnyway(world, FRAME, 'ASK')).toEqual({ ok: false })
  })

  test('is asked about in the thread of its subject, else in a new mail, where the thread is not found', async () => {
    const world = await aWeekLater()
    await ask(world)
    await reportMailTask(world, FRAME, { taskId: 'ASK', outcome: 'threadNotFound' })
    const { tasks } = await startDraftScript(world, FRAME)
    expect(tasks).toMatchObject([{ isNewMail: false, text: 'Does it suit?' }])
    expect(tasks[0]?.thread).not.toHaveProperty('threadId')
    await reportMailTask(world, FRAME, { taskId: 'ASK', outcome: 'threadNotFound' })
    expect(world.seen.openedUrls.at(-1)).toContain('/new?to=ella@northlight.example')
  })

  test('tells the page of an invoice whose reminder stands unsent in the thread', async () => {
    const world = await worldWithEstimate()
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-2')
    world.clock.set('2026-12-09T10:00')
    await writeReminder(world, { command: 'REMIND', invoiceId, again: false })
    await reportMailTask(world, FRAME, { taskId: 'REMIND', view: 'gmail-3', outcome: 'filled' })
    await ask(world)
    expect((await startDraftScript(world, { tabId: 2, frameId: 0 })).tasks).toMatchObject([
      { taskId: 'ASK', standing: '2026-001' },
    ])
  })

  test('is asked about in a new mail, which says so, where it would go to others', async () => {
    const world = await aWeekLater()
    await ask(world)
    const nobody = [{ email: 'nora@lindberg.example' }]
    expect(await reachesClient(world, FRAME, 'ASK', nobody)).toEqual({ reaches: false })
    await reportMailTask(world, FRAME, { taskId: 'ASK', outcome: 'toOthers' })
    expect(world.seen.openedUrls.at(-1)).toContain('/new?to=ella@northlight.example')
    expect((await startDraftScript(world, FRAME)).tasks).toMatchObject([
      { isNewMail: true, wasToOthers: true },
    ])
  })
})

describe('the question', () => {
  test('is kind, names the estimate, and leaves a way to change it', () => {
    expect(estimateQuestion('E-2026-001', anOffer(), plainDate('2026-11-23'))).toBe(
      [
        'Hello Ella,',
        'On 23 November 2026 I sent you estimate E-2026-001, €1,280.10. Have you had a chance to look at it?',
        'If anything is unclear or should be different, just reply, and I will change it. If it suits you, a short “yes” in reply is enough. It is valid until 23 December 2026.',
        'Kind regards,\nAino Lehtonen',
      ].join('\n\n'),
    )
  })

  test.each(CLIENT_LANGUAGES)('is whole in %s', (language) => {
    const text = estimateQuestion('E-2026-001', anOffer(undefined, { language }), plainDate('2026-11-23'))
    expect(text).toContain('E-2026-001')
    expect(text).not.toMatch(/[{}!]/)
  })
})
