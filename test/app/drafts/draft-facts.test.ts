import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { draftFacts } from '../../../lib/app/drafts/draft-facts'
import { invoiceEstimate } from '../../../lib/app/estimates/write-from-estimate'
import { voidInvoice, writeOffInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { setClientWay } from '../../../lib/app/reminders/reminder-settings'
import { disputeInvoice, resolveDispute } from '../../../lib/app/reminders/stop-reminders'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import type { DraftText } from '../../../lib/domain/checks/types'
import { estimateDocument } from '../../../lib/domain/document/estimate-document'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { money } from '../../../lib/domain/money/money'
import type { Seller } from '../../../lib/domain/party/party'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraft } from '../../builders/draft'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aClient, aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import {
  agree,
  anEstimateDraft,
  estimateIn,
  mailAppears,
  offerIn,
  worldWithEstimate,
} from '../estimates/estimate-job'
import { FRAME, fillIn, issueIn, openIn, PIECES, sentInvoice, signal } from '../job'

const OTHER = aClient({ id: 'nordwind', name: 'Nordwind GmbH', email: 'kai@nordwind.example' })
const CREDITED = {
  invoiceId: 'i1',
  number: '2026-001',
  issueDate: plainDate('2026-11-23'),
  atMost: money(128010, 'EUR'),
}
const NORTHLIGHT = {
  name: 'Northlight Studio Oy',
  contactName: 'Ella Moreau',
  country: 'FI',
  needsPoNumber: false,
  emails: ['ella@northlight.example'],
  isConsumer: false,
}

const AINO = {
  name: 'Lehtonen Design',
  taxId: '2948301-8',
  phone: '+358 40 555 0142',
  iban: 'FI2112345600000785',
  ibans: ['FI2112345600000785'],
}

/** Two clients are known: Northlight, and Nordwind. */
async function worldWithClients(): Promise<FakeWorld> {
  const world = await fakeWorld().withProfile()
  await sentInvoice(world)
  await world.store.write([
    { kind: 'client', id: OTHER.id, data: OTHER },
    { kind: 'clientIndex', id: '', data: ['northlight', OTHER.id] },
  ])
  return world
}

const ask = (world: FakeWorld, emails: string[], view = 'gmail-5') =>
  draftFacts(world, FRAME, { view, host: 'gmail', emails, files: [] })

/** The rules that speak about the mail, with what the background told of its draft. */
async function rulesOn(world: FakeWorld, view: string, mail: Partial<DraftText>): Promise<string[]> {
  const { invoice, ...context } = await ask(
    world,
    (mail.recipients ?? []).flatMap(({ email = '' }) => email),
    view,
  )
  const draft = { subject: '', body: '', recipients: [], attachments: [], ...mail }
  const today = plainDate('2026-11-23')
  return checkDraft({ ...draft, ...(invoice ? { invoice } : {}) }, { today, ...context }).map(
    ({ rule }) => rule,
  )
}

describe('a mail page', () => {
  test('learns nothing of a draft to a stranger, or to nobody', async () => {
    const world = await worldWithClients()
    expect(await ask(world, [])).toEqual({})
    expect(await ask(world, ['someone@else.example'])).toEqual({})
  })

  test('learns the client that a draft goes to, and what the others are called', async () => {
    const world = await worldWithClients()
    expect(await ask(world, ['someone@else.example', 'Ella@Northlight.example'])).toEqual({
      seller: AINO,
      client: NORTHLIGHT,
      otherClients: ['Nordwind GmbH'],
    })
  })

  test('learns the client also where there are more than are offered', async () => {
    const world = await worldWithClients()
    const others = Array.from({ length: 250 }, (_, at) =>
      aClient({ id: `c${at}`, name: `C ${at}`, email: '' }),
    )
    await world.store.write([
      ...others.map((data) => ({ kind: 'client', id: data.id, data }) as const),
      { kind: 'clientIndex', id: '', data: [...others.map(({ id }) => id), OTHER.id] },
    ])
    expect((await ask(world, [OTHER.email])).client?.name).toBe('Nordwind GmbH')
  })

  test('learns of the invoice in the composer only what its mail repeats', async () => {
    const world = await worldWithClients()
    const draft = aDraft({ client: { ...OTHER, needsPoNumber: true } })
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), draft)
    expect(await ask(world, ['ella@northlight.example'])).toEqual({
      seller: AINO,
      client: expect.objectContaining({ name: 'Nordwind GmbH', needsPoNumber: true }),
      otherClients: ['Northlight Studio Oy'],
      invoice: { dueDate: '2026-12-07', poNumber: '4500-2217' },
    })
  })

  test('learns the due date as the composer shows it by now, when the mail is opened again days later', async () => {
    const world = await worldWithClients()
    const term = { kind: 'days', days: 31, moves: 'nextBusinessDay' } as const
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), aDraft({ term }))
    world.clock.set('2026-11-23T10:00')
    expect((await ask(world, ['ella@northlight.example'])).invoice?.dueDate).toBe('2026-12-28')
    world.clock.set('2026-11-28T10:00')
    expect((await ask(world, ['ella@northlight.example'])).invoice?.dueDate).toBe('2026-12-29')
  })

  test.each([
    ['an estimate', anEstimateDraft],
    ['a credit note', () => aDraft({ credits: CREDITED })],
  ])('learns of %s in the composer only its client, and that nothing is to be paid', async (_name, draft) => {
    const world = await worldWithClients()
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), draft())
    expect(await ask(world, [])).toEqual({
      seller: AINO,
      client: NORTHLIGHT,
      otherClients: ['Nordwind GmbH'],
      stage: 'other',
      invoice: {},
    })
  })

  test('learns of the seller what is so by now', async () => {
    const world = await worldWithClients()
    await world.withProfile({ phone: '', methods: [] })
    expect((await ask(world, ['ella@northlight.example'])).seller).toEqual({
      name: 'Lehtonen Design',
      taxId: '2948301-8',
      phone: '',
    })
  })

  test('learns that a client is a private person, where consumer law sets limits', async () => {
    const world = await worldWithClients()
    const change = { clientId: 'northlight', way: { consumerIn: 'FI' } }
    await setClientWay(world, { command: 'A', ...change })
    expect((await ask(world, ['ella@northlight.example'])).client?.isConsumer).toBe(true)
  })

  test('learns which stage the reminder in a draft is', async () => {
    const world = await worldWithClients()
    const [invoiceId = ''] = world.store.all('invoice').keys()
    const bind = (stage: 'beforeDue' | 'friendly' | 'formal') =>
      world.sessions.put('view', `${FRAME.tabId}:${FRAME.frameId}:gmail-5`, {
        ...FRAME,
        findings: [],
        reminder: { invoiceId, stage, revision: plainDate('2026-12-07') },
      })
    await bind('friendly')
    expect(await ask(world, [])).toMatchObject({ stage: 'reminder', client: NORTHLIGHT })
    const client = world.store.all('client').get('northlight') ?? expect.fail('no client')
    const payer = { payerEmail: 'ap@northlight.example' }
    await world.store.write([{ kind: 'client', id: client.id, data: { ...client, ...payer } }])
    const emails = [client.email, payer.payerEmail]
    expect(await ask(world, []), 'to whom it goes today').toMatchObject({ client: { emails } })
    await bind('formal')
    expect(await ask(world, [])).toMatchObject({ stage: 'finalNotice' })
    await bind('beforeDue')
    const early = await ask(world, [])
    expect(early).not.toHaveProperty('stage')
    const { number, dueDate } = world.store.all('invoice').get(invoiceId)?.invoice.issued ?? expect.fail()
    expect(early, 'whose day it names').toMatchObject({ invoice: { number, dueDate } })
  })

  test('learns nothing while the storage is damaged', async () => {
    const world = await worldWithClients()
    world.store.damage('client', 'northlight', { kind: 'corrupt', issue: 'checksum' })
    expect(await ask(world, ['ella@northlight.example'])).toEqual({})
  })
})

describe('a mail that is open again and that no draft is known for', () => {
  const FILES = ['invoice-2026-001.pdf']
  const about = { view: 'gmail-9', host: 'gmail', emails: [] } as const

  async function unsent() {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    world.answerHoldsBlock(true)
    return { world, invoiceId }
  }
  const isTakenFor = async (world: FakeWorld, invoiceId: string) => {
    await draftFacts(world, FRAME, { ...about, files: FILES })
    return (await issueIn(world, await openIn(world, about.view))) === invoiceId
  }

  test('is the draft of the unsent invoice whose file and summary are in it', async () => {
    const { world, invoiceId } = await unsent()
    expect(await draftFacts(world, FRAME, { ...about, files: FILES })).toMatchObject({
      client: { name: 'Northlight Studio Oy' },
    })
    const session = await openIn(world, about.view)
    expect(await issueIn(world, session), 'it is written on').toBe(invoiceId)
    await signal(world, 'likely', { view: about.view })
    expect(world.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('likely')
  })

  describe('with an estimate of ours', () => {
    const OFFERED = ['estimate-E-2026-001.pdf']

    async function offered() {
      const world = await fakeWorld().withProfile()
      const session = await openIn(world)
      const documentId = await offerIn(world, session)
      const file = { ...PIECES.file, name: 'estimate-E-2026-001.pdf' }
      await fillDraft(world, FRAME.tabId, session, { documentId, ...PIECES, file })
      world.answerHoldsBlock(true)
      return world
    }

    test('is the draft of that, so that it is seen to leave', async () => {
      const world = await offered()
      const facts = await draftFacts(world, FRAME, { ...about, files: OFFERED })
      expect(facts).toMatchObject({ client: { name: 'Northlight Studio Oy' }, stage: 'other' })
      const opened = await showComposer(world, FRAME.tabId, await openIn(world, about.view))
      expect(opened).toMatchObject({ draft: { kind: 'estimate' }, issuedBefore: true })
      await signal(world, 'confirmed', { view: about.view })
      expect(estimateIn(world).versions[0]?.delivery).toBe('confirmed')
    })

    test('is none of ours once that has left', async () => {
      const world = await offered()
      await signal(world, 'confirmed')
      expect(await draftFacts(world, FRAME, { ...about, files: OFFERED })).toEqual({})
    })
  })

  test.each<[string, SendSignal | undefined, string[], boolean]>([
    ['without its file', undefined, [], true],
    ['with another file', undefined, ['photos.pdf'], true],
    ['without its summary', undefined, FILES, false],
    ['of an invoice that has left', 'confirmed', FILES, true],
  ])('is none of ours %s', async (_name, sent, files, holds) => {
    const { world, invoiceId } = await unsent()
    if (sent) await signal(world, sent)
    world.answerHoldsBlock(holds)
    await draftFacts(world, FRAME, { ...about, files })
    expect(await issueIn(world, await openIn(world, about.view))).not.toBe(invoiceId)
  })

  test('is none of ours on another mail site', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world, 'gmail-1', 'd1')
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    world.answerHoldsBlock(true)
    await draftFacts(world, FRAME, { ...about, host: 'outlook', files: FILES })
    expect(await issueIn(world, await openIn(world, about.view))).not.toBe(invoiceId)
  })

  test('is none of ours while it is not known what became of a press on Send', async () => {
    const { world, invoiceId } = await unsent()
    await signal(world, 'attempted')
    expect(await isTakenFor(world, invoiceId)).toBe(false)
  })

  test.each<SendSignal>(['cancelled', 'undone', 'returned'])(
    'is its draft again once the press on Send is %s',
    async (end) => {
      const { world, invoiceId } = await unsent()
      await signal(world, 'attempted')
      await signal(world, end)
      expect(await isTakenFor(world, invoiceId)).toBe(true)
    },
  )

  test('is its draft again where nothing was heard for long after a press on Send', async () => {
    const { world, invoiceId } = await unsent()
    await signal(world, 'attempted')
    world.clock.set('2026-11-23T10:03')
    expect(await isTakenFor(world, invoiceId)).toBe(true)
  })

  test('stays the draft it is known as', async () => {
    const { world, invoiceId } = await unsent()
    const session = await openIn(world, about.view)
    await draftFacts(world, FRAME, { ...about, files: FILES })
    expect(await issueIn(world, session)).not.toBe(invoiceId)
  })
})

describe('so the checks of a real draft', () => {
  test('see the name of another client, and an address that is not the client’s', async () => {
    const world = await worldWithClients()
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), aDraft())
    const rules = await rulesOn(world, 'gmail-5', {
      body: 'Hello Ella, here is the invoice for Nordwind GmbH.',
      recipients: [{ email: 'kai@nordwind.example' }],
    })
    expect(rules).toEqual(expect.arrayContaining(['consistency.client', 'consistency.recipient']))
  })

  test('ask for the order number that this client needs', async () => {
    const world = await worldWithClients()
    const draft = aDraft({ client: aClient({ needsPoNumber: true }), poNumber: '' })
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), draft)
    expect(await rulesOn(world, 'gmail-5', { body: 'Here is the invoice.' })).toContain('missing.poNumber')
  })

  test('hold a due date in the mail against the one in the composer', async () => {
    const world = await worldWithClients()
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), aDraft())
    const body = 'Please pay the invoice by 24 December 2026.'
    expect(await rulesOn(world, 'gmail-5', { body })).toContain('consistency.composer')
  })

  describe('of an estimate, or of a change to it, written as an answer where an old invoice was sent', () => {
    const subject = 'Re: Invoice 2026-001: €803.20, due Thursday 20 August 2026'
    const mailOf = (estimate: Estimate, words: string) => ({
      subject,
      body: `Hello Ella,\n\n${words}\n\n${mailBlock(estimateDocument(estimate, estimate.versions.length - 1), 'en').text}`,
      attachments: [{ name: 'estimate-E-2026-001.pdf' }],
      recipients: [{ email: 'ella@northlight.example' }],
    })
    const estimates = [
      ['an estimate', anEstimate()],
      [
        'a change',
        anEstimate([
          aVersion(anOffer(), agreedOn('2026-11-23')),
          aVersion(anOffer([COPY_EDITING, GUIDELINES])),
        ]),
      ],
    ] as const

    async function offered() {
      const world = await worldWithClients()
      await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-5'), anEstimateDraft())
      return world
    }

    test.each(estimates)('have nothing to say of %s that we wrote', async (_name, estimate) => {
      expect(await rulesOn(await offered(), 'gmail-5', mailOf(estimate, 'Here it is.'))).toEqual([])
    })

    test('look at the mail again once the composer has something for it, and where that becomes an estimate or an invoice', async () => {
      const world = await worldWithClients()
      const session = await openIn(world, 'gmail-5')
      const looked = async (draft: InvoiceDraft) => {
        await saveDraft(world, FRAME.tabId, session, draft)
        return world.seen.lookedAgain.length
      }
      expect(await looked(aDraft())).toBe(1)
      expect(await looked(aDraft({ poNumber: '7' })), 'the same').toBe(1)
      expect(await looked(anEstimateDraft())).toBe(2)
      expect(await looked(anEstimateDraft({ poNumber: '7' })), 'the same').toBe(2)
      expect(await looked(aDraft())).toBe(3)
    })

    test('ask for no way to pay and no due date before it is inserted', async () => {
      const world = await offered()
      for (const body of ['', 'Hello Ella, here is the estimate for the pictures. It is attached.'])
        expect(await rulesOn(world, 'gmail-5', { subject, body })).toEqual([])
    })

    test('still tell of words that hurt or that few understand', async () => {
      const words = 'As per our discussion, please answer ASAP, or we will take legal action.'
      const rules = await rulesOn(await offered(), 'gmail-5', mailOf(anEstimate(), words))
      expect(rules).toEqual(expect.arrayContaining(['jargon.word', 'tone.legal']))
    })
  })

  test('hold the total against what was agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    await invoiceEstimate(world, { command: 'A', estimateId: estimateIn(world).id, again: false })
    await mailAppears(world, 1, 'gmail-5')
    const facts = await draftFacts(
      world,
      { tabId: 1, frameId: 0 },
      { view: 'gmail-5', host: 'gmail', emails: [], files: [] },
    )
    expect(facts.estimate).toEqual({ minor: 128010, currency: 'EUR' })
  })
})

describe('a mail page with a reminder of ours in a draft', () => {
  /** The friendly reminder of 9 December stands in a reply. */
  async function reminded() {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    world.clock.set('2026-12-09T10:00')
    await writeReminder(world, { command: 'W', invoiceId, again: false })
    const tab = { tabId: 1, frameId: 0 }
    const { tasks } = await startDraftScript(world, tab)
    const taskId = tasks[0]?.taskId ?? expect.fail('no task')
    const reply = { taskId, view: 'gmail-9', draftId: 'd9', outcome: 'filled' } as const
    await reportMailTask(world, tab, reply)
    const overtaken = async (draftId?: string) => {
      const about = { view: draftId ? 'gmail-11' : 'gmail-9', host: 'gmail', emails: [], files: [] } as const
      return (await draftFacts(world, tab, { ...about, ...(draftId ? { draftId } : {}) })).overtaken
    }
    return { world, invoiceId, overtaken }
  }
  const on = plainDate('2026-12-09')
  const euros = (minor: number) => ({ minor, currency: 'EUR' })

  test('learns nothing more while all is as it was', async () => {
    const { overtaken } = await reminded()
    expect(await overtaken()).toBeUndefined()
  })

  test('learns that the invoice is paid, also in a draft that was closed, until the payment is taken back', async () => {
    const { world, invoiceId, overtaken } = await reminded()
    await recordPayment(world, { command: 'P', invoiceId, amount: euros(128010), on })
    const paid = { by: 'paid', params: { number: '2026-001' } }
    expect(await overtaken()).toEqual(paid)
    expect(await overtaken('d9')).toEqual(paid)
    await undoCommand(world, { command: 'U', undo: 'P' })
    expect(await overtaken()).toBeUndefined()
  })

  test('learns how much is open once a part is paid', async () => {
    const { world, invoiceId, overtaken } = await reminded()
    await recordPayment(world, { command: 'P', invoiceId, amount: euros(100000), on })
    expect(await overtaken()).toEqual({
      by: 'open',
      params: { open: euros(28010) },
      sum: { was: 128010, is: 28010, currency: 'EUR' },
    })
  })

  test.each([
    ['void', voidInvoice],
    ['written off', writeOffInvoice],
  ])('learns that the invoice is %s', async (_state, close) => {
    const { world, invoiceId, overtaken } = await reminded()
    await close(world, { command: 'C', invoiceId })
    expect(await overtaken()).toEqual({ by: 'closed', params: { number: '2026-001' } })
  })

  test('learns that the client says that something is wrong, until that is resolved', async () => {
    const { world, invoiceId, overtaken } = await reminded()
    await disputeInvoice(world, { command: 'D', invoiceId, note: 'Two pictures are missing' })
    expect(await overtaken()).toEqual({ by: 'disputed', params: { number: '2026-001' } })
    await resolveDispute(world, { command: 'R', invoiceId })
    expect(await overtaken()).toBeUndefined()
  })

  test('does not learn of what was wrong when the person wrote the reminder all the same', async () => {
    const { world, invoiceId, overtaken } = await reminded()
    await disputeInvoice(world, { command: 'D', invoiceId, note: 'Two pictures are missing' })
    world.clock.set('2026-12-10T10:00')
    await writeReminder(world, { command: 'W2', invoiceId, again: true })
    expect(await overtaken()).toBeUndefined()
  })
})

describe('a mail page with an unsent document of ours in a draft, once the seller’s details have changed', () => {
  const ACCOUNT = { id: 'bank', kind: 'iban', iban: 'FI2112345600000785', bic: 'NDEAFIHH' } as const
  const CARD = { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' } as const
  const OTHER_ACCOUNT = { ...ACCOUNT, iban: 'FI5542345670000081' }
  const OTHER = { by: 'seller', params: {} }

  /** With two ways to pay, of which the draft offers the account. */
  async function inserted(draft = aDraft()) {
    const world = await fakeWorld().withProfile({ methods: [ACCOUNT, CARD] })
    const session = await openIn(world)
    const insert = async () =>
      fillIn(
        world,
        session,
        draft.kind ? await offerIn(world, session, { draft }) : await issueIn(world, session, { draft }),
      )
    await insert()
    const overtaken = async () => (await ask(world, [], 'gmail-1')).overtaken
    return { world, session, insert, overtaken }
  }

  test('learns the number and the sum of an invoice that stands in the mail', async () => {
    const { world } = await inserted()
    expect((await ask(world, [], 'gmail-1')).invoice).toMatchObject({
      number: '2026-001',
      total: { minor: 128_010, currency: 'EUR' },
    })
  })

  test.each<[string, Partial<Seller>]>([
    ['account', { methods: [OTHER_ACCOUNT, CARD] }],
    ['ways to pay, of which the one in the mail is no more', { methods: [CARD] }],
    ['name', { name: 'Lehtonen & Co' }],
    ['address', { address: { ...aSeller().address, street: 'Vuorikatu 16' } }],
    ['tax number', { taxId: '2948302-6' }],
    ['VAT, which is charged no more', { chargesVat: false, isSmallBusiness: true }],
    ['line that the law wants', { legalLine: 'Approved for F-tax' }],
  ])('learns so of another %s, until it is inserted again', async (_what, changes) => {
    const { world, insert, overtaken } = await inserted(
      'methods' in changes ? aDraft({ methodIds: ['bank', 'card'] }) : aDraft(),
    )
    await world.withProfile({ methods: [ACCOUNT, CARD], ...changes })
    expect(await overtaken()).toEqual(OTHER)
    await insert()
    expect(await overtaken()).toMatchObject({ by: 'dueDate' })
  })

  test.each<[string, Partial<Seller>]>([
    ['what no document says', { ownRates: [], numberPattern: 'A-###', language: 'fi', currency: 'SEK' }],
    [
      'a way to pay that it does not offer',
      { methods: [ACCOUNT, { ...CARD, url: 'https://b.example.com' }] },
    ],
    ['the order of the ways to pay', { methods: [CARD, ACCOUNT] }],
    ['a further way to pay', { methods: [ACCOUNT, CARD, { id: 'cash', kind: 'cash' }] }],
  ])('learns nothing of the kind of %s', async (_what, changes) => {
    const { world, overtaken } = await inserted()
    await world.withProfile({ methods: [ACCOUNT, CARD], ...changes })
    expect(await overtaken()).toMatchObject({ by: 'dueDate' })
  })

  test('learns nothing of the kind once it has left', async () => {
    const { world, overtaken } = await inserted()
    await signal(world, 'confirmed')
    await world.withProfile({ methods: [OTHER_ACCOUNT] })
    expect(await overtaken()).toBeUndefined()
  })

  test('goes by what stands in the mail, where it was issued anew and that did not come there', async () => {
    const { world, session, overtaken } = await inserted()
    await world.withProfile({ methods: [OTHER_ACCOUNT] })
    await issueIn(world, session)
    expect(await overtaken()).toEqual(OTHER)
  })

  test('learns it of an estimate, which says nothing of how to pay, and not once that has left', async () => {
    const { world, insert, overtaken } = await inserted(anEstimateDraft())
    expect(await overtaken()).toBeUndefined()
    await world.withProfile({ methods: [OTHER_ACCOUNT] })
    expect(await overtaken()).toBeUndefined()
    await world.withProfile({ name: 'Lehtonen & Co' })
    expect(await overtaken()).toEqual(OTHER)
    await insert()
    expect(await overtaken()).toBeUndefined()
    await world.withProfile()
    await signal(world, 'confirmed')
    expect(await overtaken()).toBeUndefined()
  })

  test('holds a credit note against who stands on it: under which tax number the sale was made', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const [invoiceId = ''] = world.store.all('invoice').keys()
    const session = await openIn(world, 'gmail-5')
    const draft = aDraft({ credits: { ...CREDITED, invoiceId } })
    await fillIn(world, session, await issueIn(world, session, { draft }))
    const overtaken = async () => (await ask(world, [], 'gmail-5')).overtaken
    expect(await overtaken()).toBeUndefined()
    const estonia = { ...aSeller().address, country: 'EE' }
    await world.withProfile({ name: 'Lehtonen OÜ', address: estonia, taxId: 'EE123456780' })
    expect(await overtaken()).toBeUndefined()
    await world.withProfile({ phone: '+358 40 555 0143' })
    expect(await overtaken()).toEqual(OTHER)
  })

  test('has the checks tell of it', async () => {
    const { world } = await inserted()
    await world.withProfile({ methods: [OTHER_ACCOUNT] })
    const body = 'Hello Ella, here is invoice 2026-001. Please pay it by 7 December 2026.'
    expect(await rulesOn(world, 'gmail-1', { body })).toContain('overtaken.seller')
  })
})

describe('a mail page with an unsent invoice of ours in a draft', () => {
  const overtaken = async (world: FakeWorld) =>
    (await ask(world, [], 'gmail-1')).overtaken ?? expect.fail('nothing was told')

  test('learns until when it can leave, which is its own due date whatever is typed into the composer since', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await issueIn(world, session))
    const date = plainDate('2026-12-07')
    await saveDraft(world, FRAME.tabId, session, { ...aDraft(), dueDate: '2027-01-31' })
    expect(await overtaken(world)).toEqual({ by: 'dueDate', params: { date: { date } }, after: date })
    expect((await ask(world, [], 'gmail-1')).invoice?.dueDate).toBe(date)
  })

  test('learns another day once it is inserted again', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await issueIn(world, session))
    world.clock.set('2026-12-16T10:00')
    await fillIn(world, session, await issueIn(world, session))
    expect(await overtaken(world)).toMatchObject({ after: '2026-12-30' })
  })

  test('learns nothing of the kind before it is inserted, and once it has left', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    expect((await ask(world, [], 'gmail-1')).overtaken).toBeUndefined()
    await fillIn(world, session, invoiceId)
    await signal(world, 'confirmed')
    expect((await ask(world, [], 'gmail-1')).overtaken).toBeUndefined()
  })
})
