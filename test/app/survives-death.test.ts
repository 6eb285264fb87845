import { describe, expect, test } from 'vitest'
import { endFrame } from '../../lib/app/composer/composer-session'
import { saveDraft } from '../../lib/app/composer/save-draft'
import { recordPayment } from '../../lib/app/invoices/record-payment'
import { listInvoices, showHistory } from '../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../lib/app/ledger/undo-command'
import { startDraftScript } from '../../lib/app/mail/mail-page'
import { reportMailTask } from '../../lib/app/mail/mail-tasks'
import { writeReminder } from '../../lib/app/reminders/write-reminder'
import { showOverview } from '../../lib/app/show-overview'
import { tick } from '../../lib/app/tick'
import type { World } from '../../lib/app/world'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../lib/domain/invoice/events'
import { fold } from '../../lib/domain/invoice/invoice'
import { money } from '../../lib/domain/money/money'
import { rowOf } from '../../lib/domain/receivables/invoice-row'
import { aDraft } from '../builders/draft'
import { type Death, tellStory } from '../fakes/mortal-world'
import { type FakeWorld, fakeWorld } from '../fakes/world'
import { FRAME, fillIn, issueIn, openIn, signal } from './job'

/** What the worker is asked in the course of the job, each until it answers, as the clients do. */
interface Story {
  session: string
  invoiceId: string
}

type Step = (world: World, story: Story, fake: FakeWorld) => Promise<unknown>

const steps: Readonly<Record<string, Step>> = {
  'Invoice is pressed': async (world, story) => {
    story.session = await openIn(world, 'gmail-1', 'r-1')
  },
  'the composer saves': (world, story) => saveDraft(world, FRAME.tabId, story.session, aDraft()),
  'the invoice is issued': async (world, story) => {
    story.invoiceId = await issueIn(world, story.session, { command: 'ISSUE' })
  },
  'the draft is filled': (world, story) => fillIn(world, story.session, story.invoiceId),
  'the mail is sent': (world) => signal(world, 'confirmed', { draftId: 'r-1' }),
  'a reminder falls due': (world, _, fake) => {
    fake.clock.set('2026-12-09T10:00')
    return tick(world)
  },
  'the reminder is written': (world, story) =>
    writeReminder(world, { command: 'WRITE', invoiceId: story.invoiceId, again: false }),
  'the reply is filled': async (world, _, fake) => {
    for (const index of fake.seen.openedUrls.keys()) {
      const frame = { tabId: index + 1, frameId: 0 }
      const { tasks } = await startDraftScript(world, frame)
      for (const { taskId } of tasks) {
        await reportMailTask(world, frame, { taskId, view: 'gmail-1', draftId: 'r-2', outcome: 'filled' })
      }
    }
  },
  'the reminder is sent': (world) => signal(world, 'confirmed', { view: 'gone', draftId: 'r-2' }),
  'a payment comes in': (world, story) =>
    recordPayment(world, {
      command: 'PAY',
      invoiceId: story.invoiceId,
      amount: money(100_000, 'EUR'),
      on: plainDate('2026-12-10'),
    }),
  'a payment is taken back': async (world, story) => {
    const payment = { invoiceId: story.invoiceId, amount: money(500, 'EUR'), on: plainDate('2026-12-10') }
    await recordPayment(world, { ...payment, command: 'WRONG' })
    await undoCommand(world, { command: 'UNDO', undo: 'WRONG' })
  },
}

/** Tells the story; at one step the worker dies at its n-th call to the world, and the step is asked again. */
async function tell(death?: Death) {
  const fake = await fakeWorld().withProfile()
  const story: Story = { session: '', invoiceId: '' }
  const { hasDied } = await tellStory(steps, story, fake, death)
  return { fake, story, hasDied }
}

async function outcomeOf({ fake, story }: Awaited<ReturnType<typeof tell>>) {
  const history = await showHistory(fake, story.invoiceId)
  if (!history.ok) throw new Error(history.code)
  const overview = await showOverview(fake)
  const [record] = fake.store.all('invoice').values()
  expect(record?.invoice).toEqual(
    fold(
      story.invoiceId,
      history.events.map(({ event }) => event),
    ),
  )
  const { rows } = await listInvoices(fake)
  expect(rows).toEqual([rowOf(record?.invoice ?? expect.fail())])
  const meta = fake.store.all('meta').get('')
  expect(meta?.eventCount).toBe(fake.store.all('event').size)
  return {
    events: history.events.map(({ event }) => withoutIds(event)),
    number: history.invoice.number,
    open: history.row.open,
    numbering: fake.store.all('numbering').get(''),
    clients: fake.store.all('clientIndex').get(''),
    mail: [...fake.store.all('reminders').values()].flat().map(({ stage, mail }) => [stage, mail?.state]),
    tasks: overview.ok && overview.overview.tasks.map(({ kind }) => kind),
    notifications: new Set(fake.seen.shown.map(({ id }) => id)).size,
  }
}

function withoutIds(event: InvoiceEvent) {
  const {
    invoice: _invoice,
    paymentId: _paymentId,
    reminderId: _reminderId,
    ...rest
  } = {
    invoice: undefined,
    paymentId: undefined,
    reminderId: undefined,
    ...event,
  }
  return rest
}

describe('the job', async () => {
  const undisturbed = await outcomeOf(await tell())

  test('goes from a draft to a reminder that went out and a part payment', () => {
    expect(undisturbed).toMatchObject({
      number: '2026-001',
      open: money(28_010, 'EUR'),
      mail: [
        ['beforeDue', undefined],
        ['friendly', 'sendSeen'],
      ],
      tasks: [],
      notifications: 1,
    })
    expect(undisturbed.events.map(({ type }) => type)).toEqual([
      'issued',
      'sendReported',
      'reminderSent',
      'paymentRecorded',
      'paymentRecorded',
      'paymentReversed',
    ])
  })

  test.each(Object.keys(steps))(
    'comes to the same end when the worker dies anywhere while %s',
    async (step) => {
      for (const when of ['before', 'after'] as const) {
        let call = 1
        for (; ; call += 1) {
          const told = await tell({ step, call, when })
          if (!told.hasDied) break
          expect(await outcomeOf(told), `${when} call ${call}`).toEqual(undisturbed)
        }
        expect(call).toBeGreaterThan(1)
      }
    },
    60_000,
  )

  test('asks about a reminder whose tab never came, instead of writing it twice', async () => {
    const { fake, story } = await tell()
    fake.clock.set('2026-12-16T10:00')
    const order = { invoiceId: story.invoiceId, again: false }
    await writeReminder(fake, { ...order, command: 'A' })
    await endFrame(fake, 2)
    expect(await writeReminder(fake, { ...order, command: 'B' })).toEqual({
      ok: false,
      code: 'alreadyFilled',
    })
    const overview = await showOverview(fake)
    expect(overview.ok && overview.overview.tasks.map(({ kind }) => kind)).toEqual(['confirmReminder'])
  })
})
