import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import { issueEstimate } from '../../../lib/app/estimates/issue-estimate'
import { invoiceEstimate, reviseEstimate } from '../../../lib/app/estimates/write-from-estimate'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { aDraftLine } from '../../builders/draft'
import { type Death, tellStory } from '../../fakes/mortal-world'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, openIn, PIECES } from '../job'
import { anEstimateDraft, estimateIn, mailAppears } from './estimate-job'

interface Story {
  session: string
  tabId: number
  documentId: string
}

type Step = (world: World, story: Story, fake: FakeWorld) => Promise<unknown>

const two = anEstimateDraft({
  lines: [aDraftLine(), aDraftLine({ id: 'l2', description: 'Extra page', quantity: '1', unitPrice: '200' })],
})

const offer =
  (command: string, draft = anEstimateDraft()): Step =>
  async (world, story) => {
    const { session, tabId } = story
    const issued = await issueEstimate(world, tabId, { command, session, draft })
    if (!issued.ok) throw new Error(issued.code)
    story.documentId = issued.estimate.id
  }
const fill: Step = (world, { tabId, session, documentId }) =>
  fillDraft(world, tabId, session, { documentId, ...PIECES })
const send =
  (view: string): Step =>
  (world, { tabId }) => {
    const thread = { host: 'gmail', threadId: '18c2', subject: 'The new site' } as const
    return reportSend(world, { tabId, frameId: 0 }, { view, host: 'gmail', signal: 'confirmed', thread })
  }
const agree =
  (command: string, version: number): Step =>
  (world, _, fake) => {
    const answer = { kind: 'agreed', on: plainDate('2026-11-23'), note: '' } as const
    return answerEstimate(world, { command, estimateId: estimateIn(fake).id, version, answer })
  }
const appear =
  (view: string): Step =>
  async (world, story, fake) => {
    story.tabId = fake.seen.openedUrls.length
    story.session = (await mailAppears(world, story.tabId, view)).session
  }

const steps: Readonly<Record<string, Step>> = {
  'the estimate is issued': offer('OFFER'),
  'its draft is filled': fill,
  'its mail is sent': send('gmail-1'),
  'an answer is recorded by mistake': async (world, story, fake) => {
    await agree('MISTAKE', 0)(world, story, fake)
    await undoCommand(world, { command: 'UNDO', undo: 'MISTAKE' })
  },
  'the client agrees': agree('AGREE', 0),
  'a change is asked for': (world, _, fake) =>
    reviseEstimate(world, { command: 'REVISE', estimateId: estimateIn(fake).id, again: false }),
  'its mail appears': appear('gmail-2'),
  'the change order is issued': offer('CHANGE', two),
  'the draft of the change is filled': fill,
  'the mail of the change is sent': send('gmail-2'),
  'the client agrees to the change': agree('AGREE AGAIN', 1),
  'the invoice is prepared': (world, _, fake) =>
    invoiceEstimate(world, { command: 'INVOICE', estimateId: estimateIn(fake).id, again: false }),
  'the mail of the invoice appears': appear('gmail-3'),
  'the invoice is issued': async (world, story) => {
    const { tabId, session } = story
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
    const issued = await issueInvoice(world, tabId, { command: 'ISSUE', session, draft: shown.draft })
    if (!issued.ok) throw new Error(issued.code)
    story.documentId = issued.invoiceId
  },
  'the draft of the invoice is filled': fill,
  'the invoice is sent': send('gmail-3'),
}

/** Tells the story; at one step the worker dies at its n-th call to the world, and the step is asked again. */
async function tell(death?: Death) {
  const fake = await fakeWorld('2026-11-23T10:00').withProfile()
  const story: Story = { session: await openIn(fake), tabId: FRAME.tabId, documentId: '' }
  const { hasDied } = await tellStory(steps, story, fake, death)
  return { fake, hasDied }
}

function outcomeOf(fake: FakeWorld) {
  const { number, versions, invoice } = estimateIn(fake)
  return {
    estimates: fake.store.all('estimate').size,
    entries: [...fake.store.all('estimateIndex').values()].flat().length,
    number,
    versions: versions.map(({ content, delivery, answer }) => [
      content.totals.total.minor,
      delivery,
      answer?.kind,
    ]),
    isInvoiced: invoice?.isSent,
    invoices: [...fake.store.all('invoice').values()].map(({ invoice: { issued, delivery } }) => [
      issued.number,
      delivery,
      issued.totals.total.minor,
      issued.agreed?.total.minor,
    ]),
    counters: fake.store.all('numbering').get(''),
  }
}

describe('the way from an estimate over a change to the invoice', async () => {
  const undisturbed = outcomeOf((await tell()).fake)

  test('offers once, changes once and bills once', () => {
    expect(undisturbed).toMatchObject({
      estimates: 1,
      entries: 1,
      versions: [
        [128010, 'confirmed', 'agreed'],
        [153110, 'confirmed', 'agreed'],
      ],
      isInvoiced: true,
      invoices: [['2026-001', 'confirmed', 153110, 153110]],
      counters: { 'E-{year}-###': { counter: 1 }, '{year}-###': { counter: 1 } },
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
          expect(outcomeOf(fake), `${when} call ${call}`).toEqual(undisturbed)
        }
        expect(call).toBeGreaterThan(1)
      }
    },
    60_000,
  )
})
