import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { pausePlan, repeatInvoice } from '../../../lib/app/recurring/recurring-plans'
import { writeInvoice } from '../../../lib/app/recurring/write-invoice'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Death, tellStory } from '../../fakes/mortal-world'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { PIECES, sentInvoice } from '../job'
import { MONTHLY, mailAppears, planIn } from './recurring-job'

/** The tab the mail came up in, its composer, and the invoices. */
interface Story {
  first: string
  tabId: number
  session: string
  invoiceId: string
}

type Step = (world: World, story: Story, fake: FakeWorld) => Promise<unknown>

const steps: Readonly<Record<string, Step>> = {
  'the invoice is repeated': (world, story) =>
    repeatInvoice(world, { command: 'REPEAT', invoiceId: story.first, schedule: MONTHLY }),
  'the plan is paused by mistake': async (world, _, fake) => {
    const order = { command: 'PAUSE', planId: planIn(fake).plan.id, paused: true }
    await pausePlan(world, order)
    await undoCommand(world, { command: 'UNDO', undo: 'PAUSE' })
  },
  'the invoice falls due': (world, _, fake) => {
    fake.clock.set('2026-12-01T10:00')
    return tick(world)
  },
  'the mail is opened': (world, _, fake) => {
    const { id: planId } = planIn(fake).plan
    return writeInvoice(world, { command: 'WRITE', planId, date: plainDate('2026-12-01'), again: false })
  },
  'the mail appears': async (world, story, fake) => {
    story.tabId = fake.seen.openedUrls.length
    story.session = (await mailAppears(world, story.tabId, 'gmail-1', 'r-7')).session
  },
  'the invoice is issued': async (world, story) => {
    const { tabId, session } = story
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
    const issued = await issueInvoice(world, tabId, { command: 'ISSUE', session, draft: shown.draft })
    if (!issued.ok) throw new Error(issued.code)
    story.invoiceId = issued.invoiceId
  },
  'the draft is filled': (world, { tabId, session, invoiceId }) =>
    fillDraft(world, tabId, session, { documentId: invoiceId, ...PIECES }),
  'the mail is sent': (world, { tabId }) =>
    reportSend(world, { tabId, frameId: 0 }, { view: 'gmail-1', host: 'gmail', signal: 'confirmed' }),
  'the worker looks round again': (world) => tick(world),
}

/** Tells the story; at one step the worker dies at its n-th call to the world, and the step is asked again. */
async function tell(death?: Death) {
  const fake = await fakeWorld('2026-11-23T10:00').withProfile()
  const story: Story = { first: await sentInvoice(fake), tabId: 0, session: '', invoiceId: '' }
  const { hasDied } = await tellStory(steps, story, fake, death)
  return { fake, hasDied }
}

async function outcomeOf(fake: FakeWorld) {
  const overview = await showOverview(fake)
  const { plan, occurrences } = planIn(fake)
  return {
    schedule: plan.schedule,
    pausedOn: plan.pausedOn,
    occurrences: occurrences.map(({ date, isSkipped, notice, mail, invoice }) => ({
      date,
      isSkipped,
      told: notice?.state,
      mail: mail?.state,
      isSent: invoice?.isSent,
    })),
    toInvoice: overview.ok && overview.toInvoice,
    invoices: [...fake.store.all('invoice').values()].map(({ invoice }) => [
      invoice.issued.number,
      invoice.delivery,
      invoice.occurrence?.date,
    ]),
    told: new Set(fake.seen.shown.map(({ id }) => id)).size,
    notices: fake.seen.notifications.size,
  }
}

describe('the way from a plan to a sent invoice', async () => {
  const undisturbed = await outcomeOf((await tell()).fake)

  test('bills the period once and asks no more', () => {
    expect(undisturbed).toMatchObject({
      occurrences: [{ date: '2026-12-01', told: 'shown', mail: 'opened', isSent: true }],
      toInvoice: [],
      invoices: [
        ['2026-001', 'confirmed', undefined],
        ['2026-002', 'confirmed', '2026-12-01'],
      ],
      told: 1,
      notices: 0,
    })
  })

  test.each(Object.keys(steps))(
    'comes to the same end when the worker dies anywhere while %s',
    async (step) => {
      for (const when of ['before', 'after'] as const) {
        let call = 1
        for (; ; call += 1) {
          const { fake, hasDied } = await tell({ step, call, when })
          if (!hasDied) break
          expect(await outcomeOf(fake), `${when} call ${call}`).toEqual(undisturbed)
        }
        expect(call).toBeGreaterThan(1)
      }
    },
    60_000,
  )
})
