import { describe, expect, test } from 'vitest'
import { mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { reopenInvoice, voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { copyInvoice, writeCreditNote } from '../../../lib/app/invoices/credit-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { showOverview } from '../../../lib/app/show-overview'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { journal } from '../../../lib/domain/export/journal'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { lifecycleOf, openAmount } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { vatEntries } from '../../../lib/domain/reports/vat-entries'
import { besideVat } from '../../../lib/domain/reports/vat-return'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraft, aDraftLine } from '../../builders/draft'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, fillIn, issueIn, openIn, PIECES, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { mailAppears } from '../recurring/recurring-job'

interface Composer {
  readonly session: string
  readonly draft: InvoiceDraft
  readonly number: string
}

const VIEW = 'gmail-2'

/** The opened mail page comes up with the composer in it. */
async function composerIn(world: FakeWorld, tabId = 1): Promise<Composer> {
  const { session } = await mailAppears(world, tabId, VIEW)
  const shown = await showComposer(world, tabId, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  return { session, draft: shown.draft, number: shown.number }
}

async function insert(
  world: FakeWorld,
  { session, draft }: Composer,
  changes: Partial<InvoiceDraft> = {},
  tabId = 1,
) {
  const issued = await issueInvoice(world, tabId, {
    command: world.ids.next(),
    session,
    draft: { ...draft, ...changes },
  })
  if (!issued.ok) return issued
  await fillDraft(world, tabId, session, { documentId: issued.invoiceId, ...PIECES })
  return issued
}

function send(world: FakeWorld, signal: SendSignal, tabId = 1) {
  const thread = { host: 'gmail', threadId: 'credit', subject: 'Credit note' } as const
  return reportSend(world, { tabId, frameId: 0 }, { view: VIEW, host: 'gmail', signal, thread })
}

const invoiceIn = (world: FakeWorld, id: string) => {
  const record = world.store.all('invoice').get(id)
  if (!record) throw new Error('No such invoice')
  return record.invoice
}

describe('a credit note', () => {
  test('is prepared for all that is not credited yet, in its own series, with nothing to pay', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    expect(await writeCreditNote(world, { command: 'C', invoiceId })).toMatchObject({ ok: true })
    const composer = await composerIn(world)
    expect(composer.number).toBe('C-2026-001')
    const { issued } = invoiceIn(world, invoiceId)
    expect(composer.draft.credits).toEqual({
      invoiceId,
      number: '2026-001',
      issueDate: issued.issueDate,
      atMost: issued.totals.total,
      left: { net: issued.totals.net, vat: issued.totals.vat, rounding: money(0, 'EUR'), notes: 0 },
    })
    const note = await insert(world, composer)
    expect(note).toMatchObject({ ok: true, invoice: { number: 'C-2026-001', methods: [] } })
    expect(note.ok && note.invoice.reference).toBeUndefined()
    expect(note.ok && note.invoice.totals.total).toEqual(issued.totals.total)
  })

  test('is not inserted in another currency than its invoice', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const refused = await insert(world, await composerIn(world), { currency: 'USD' })
    expect(refused).toEqual({ ok: false, code: 'incompleteDraft' })
  })

  test('goes to the client of its invoice, under whatever name and address by now', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    const { client } = composer.draft
    expect(await insert(world, composer, { client: aClient({ id: 'other', name: client.name }) })).toEqual({
      ok: false,
      code: 'creditsOtherClient',
    })
    const address = { ...client.address, city: 'Turku' }
    expect(await insert(world, composer, { client: { ...client, name: 'Other Oy', address } })).toMatchObject(
      { ok: true, invoice: { client: { id: client.id, name: 'Other Oy', address: { city: 'Turku' } } } },
    )
  })

  test('goes to the client that the client of its invoice turned out to be', async () => {
    const world = await fakeWorld().withProfile()
    const other = aClient({ id: 'other', name: 'Northlight Oy' })
    await sentInvoice(world, 'confirmed', 'gmail-0', aDraft({ client: other }))
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const begun = await composerIn(world)
    await mergeClients(world, { command: 'M', clientId: begun.draft.client.id, into: other.id })
    expect(await insert(world, begun)).toMatchObject({ ok: true })
    expect(await insert(world, begun, { client: other })).toMatchObject({ ok: true })
  })

  test('closes the invoice once it has left, and no sooner', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    await insert(world, await composerIn(world))
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
    await send(world, 'confirmed')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('credited')
    const overview = await showOverview(world)
    expect(overview.ok && overview.overview.open).toEqual([])
    await send(world, 'undone')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
  })

  test('that has only likely left counts when the person says so', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const note = await insert(world, await composerIn(world))
    await send(world, 'likely')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
    if (!note.ok) throw new Error(note.code)
    await confirmSent(world, { command: 'Y', invoiceId: note.invoiceId, sent: true })
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('credited')
  })

  test('takes off a part, and the rest is still to pay', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    const { total } = invoiceIn(world, invoiceId).issued.totals
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    const lines = composer.draft.lines
      .slice(0, 1)
      .map((line) => ({ ...line, quantity: '1', unitPrice: '10' }))
    const note = await insert(world, composer, { lines, discount: { kind: 'none' } })
    await send(world, 'confirmed')
    if (!note.ok) throw new Error(note.code)
    const left = money(total.minor - note.invoice.totals.total.minor, 'EUR')
    expect(openAmount(invoiceIn(world, invoiceId))).toEqual(left)
    await recordPayment(world, { command: 'P', invoiceId, amount: left, on: world.clock.today() })
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('paid')
  })

  test('of a part that was paid already leaves nothing to thank for', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    const thanks = async () => {
      const shown = await showOverview(world)
      return shown.ok && shown.overview.tasks.filter(({ kind }) => kind === 'thank').length
    }
    const { total } = invoiceIn(world, invoiceId).issued.totals
    await recordPayment(world, { command: 'P', invoiceId, amount: total, on: world.clock.today() })
    expect(await thanks()).toBe(1)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    const lines = composer.draft.lines
      .slice(0, 1)
      .map((line) => ({ ...line, quantity: '1', unitPrice: '10' }))
    await insert(world, composer, { lines, discount: { kind: 'none' } })
    await send(world, 'confirmed')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('paid')
    expect(await thanks()).toBe(0)
  })

  test('of the last line takes off what is left, to the cent', async () => {
    const world = await fakeWorld().withProfile()
    const lines = ['line-1', 'line-2'].map((id) => aDraftLine({ id, quantity: '1', unitPrice: '1.00' }))
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ lines }))
    const [first, second] = lines.map((line) => ({ lines: [line] }))
    await writeCreditNote(world, { command: 'C', invoiceId })
    expect(await insert(world, await composerIn(world), first)).toMatchObject({
      invoice: { totals: { total: { minor: 126 } } },
    })
    await send(world, 'confirmed')
    await writeCreditNote(world, { command: 'D', invoiceId })
    const composer = await composerIn(world, 2)
    expect(composer.draft.credits?.left).toMatchObject({ net: { minor: 100 }, notes: 1 })
    expect(await insert(world, composer, second, 2)).toMatchObject({
      ok: true,
      invoice: { totals: { total: { minor: 125 } } },
    })
  })

  describe('begun together with another one', () => {
    const lines = ['line-1', 'line-2'].map((id) => aDraftLine({ id, quantity: '1', unitPrice: '1.00' }))
    const [first, second] = lines.map((line) => ({ lines: [line] }))

    /** Two composers that know of no credit note yet, for an invoice over €2.51. */
    async function worldWithTwo() {
      const world = await fakeWorld().withProfile()
      const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ lines }))
      await writeCreditNote(world, { command: 'C', invoiceId })
      await writeCreditNote(world, { command: 'D', invoiceId })
      return {
        world,
        invoiceId,
        composers: [await composerIn(world, 1), await composerIn(world, 2)] as const,
      }
    }

    test('takes off what is left by now, to the cent', async () => {
      const { world, invoiceId, composers } = await worldWithTwo()
      await insert(world, composers[0], first)
      await send(world, 'confirmed')
      expect(composers[1].draft.credits?.left).toMatchObject({ notes: 0 })
      expect(await insert(world, composers[1], second, 2)).toMatchObject({
        ok: true,
        invoice: { totals: { total: { minor: 125 } } },
      })
      await send(world, 'confirmed', 2)
      expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('credited')
      expectLedgerHolds(world.store)
    })

    test('is refused where it takes off more than the other, which has left, leaves', async () => {
      const { world, composers } = await worldWithTwo()
      await insert(world, composers[0], first)
      await send(world, 'confirmed')
      expect(await insert(world, composers[1], {}, 2)).toEqual({ ok: false, code: 'nothingToCredit' })
    })

    test('is refused where both take off too much, while the other stands in a mail draft', async () => {
      const { world, invoiceId, composers } = await worldWithTwo()
      const refused = { ok: false, code: 'creditNoteInDraft' }
      const whole = await insert(world, composers[0])
      if (!whole.ok) throw new Error(whole.code)
      expect(await insert(world, composers[1], second, 2)).toEqual(refused)
      expect(await writeCreditNote(world, { command: 'E', invoiceId })).toEqual(refused)
      await insert(world, composers[0], first)
      expect(await insert(world, composers[1], {}, 2)).toEqual(refused)
      expect(await insert(world, composers[1], second, 2)).toMatchObject({ ok: true })
      await confirmSent(world, { command: 'GONE', invoiceId: whole.invoiceId, sent: false })
      expect(await insert(world, composers[1], {}, 2)).toMatchObject({ ok: true })
    })
  })

  test('never takes off more than the invoice, however many are written', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const first = await composerIn(world)
    await insert(world, first)
    await send(world, 'confirmed')
    expect(await insert(world, first), 'the same note again is no other one').toMatchObject({
      ok: false,
      code: 'alreadySent',
    })
    expect(await writeCreditNote(world, { command: 'D', invoiceId })).toEqual({
      ok: false,
      code: 'nothingToCredit',
    })
    const { [0]: line } = first.draft.lines
    const dearer = line ? [{ ...line, unitPrice: '999999' }] : []
    const other = await fakeWorld().withProfile()
    const otherId = await sentInvoice(other)
    await writeCreditNote(other, { command: 'C', invoiceId: otherId })
    expect(await insert(other, await composerIn(other), { lines: dearer })).toEqual({
      ok: false,
      code: 'incompleteDraft',
    })
  })

  test('takes off what was charged where a credit was used, part by part until nothing is left', async () => {
    const world = await fakeWorld().withProfile()
    const kind = { kind: 'credit', code: '', amount: '100', until: '31.3.2027' } as const
    const givenBy = await sentInvoice(world, 'confirmed', 'gmail-8', aDraft({ incentive: kind }))
    const usesCredit = { invoiceId: givenBy, number: '2026-001', amount: money(10_000, 'EUR') }
    const prices = ['1000', '100', '100']
    const lines = prices.map((unitPrice, index) =>
      aDraftLine({ id: `${index}`, quantity: '1', unitPrice, vatRate: '0' }),
    )
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-9', aDraft({ usesCredit, lines }))
    const nets: number[] = []
    for (const index of prices.keys()) {
      await writeCreditNote(world, { command: `C${index}`, invoiceId })
      const composer = await composerIn(world, index + 1)
      const note = await insert(
        world,
        composer,
        { lines: composer.draft.lines.slice(index, index + 1) },
        index + 1,
      )
      if (!note.ok) throw new Error(note.code)
      nets.push(note.invoice.totals.net.minor)
      await send(world, 'confirmed', index + 1)
    }
    expect(nets).toEqual([91_667, 9_166, 9_167])
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('credited')
    expectLedgerHolds(world.store)
  })

  test('tells VAT in the currency of the country by the rate of its invoice', async () => {
    const world = await fakeWorld().withProfile()
    const ownVat = { rate: '1,085', on: '23.11.2026', source: 'ECB' }
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-9', aDraft({ currency: 'USD', ownVat }))
    await writeCreditNote(world, { command: 'C', invoiceId })
    const note = await insert(world, await composerIn(world))
    await send(world, 'confirmed')
    const told = invoiceIn(world, invoiceId).issued.vatInOwnCurrency
    expect(told).toMatchObject({ rate: '1.085', source: 'ECB' })
    expect(note.ok && note.invoice.vatInOwnCurrency).toEqual(told)
    const { rows } = await listInvoices(world)
    const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }
    expect(besideVat(rows, 'USD', year).ownVat).toEqual(money(0, 'EUR'))
  })

  test('of a seller who has moved gives VAT back under the number it was charged under', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await world.withProfile({
      address: { street: 'Pikk 1', postalCode: '10123', city: 'Tallinn', country: 'EE' },
      taxId: 'EE101234563',
      phone: '+372 5555 0142',
      chargesVat: false,
      isSmallBusiness: true,
    })
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    const shown = await showComposer(world, 1, composer.session)
    const seller = {
      address: { country: 'FI' },
      taxId: '2948301-8',
      chargesVat: true,
      phone: '+372 5555 0142',
    }
    expect(shown).toMatchObject({ ok: true, seller })
    const issued = await insert(world, composer)
    expect(issued).toMatchObject({ ok: true, invoice: { number: 'C-2026-001', seller } })
  })

  test('is written only in a known mailbox', async () => {
    const world = await fakeWorld().withProfile()
    expect(await writeCreditNote(world, { command: 'C', invoiceId: 'none' })).toEqual({
      ok: false,
      code: 'unknownInvoice',
    })
  })
})

describe('a copy of an invoice', () => {
  test('is an invoice of its own with the same lines, dated today', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const invoiceId = await sentInvoice(world)
    world.clock.set('2026-12-10T10:00')
    expect(await copyInvoice(world, { command: 'C', invoiceId })).toMatchObject({ ok: true })
    const composer = await composerIn(world)
    expect(composer.number).toBe('2026-002')
    const copy = await insert(world, composer)
    const { issued } = invoiceIn(world, invoiceId)
    expect(copy).toMatchObject({ ok: true, invoice: { issueDate: '2026-12-10', lines: issued.lines } })
    expect(copy.ok && copy.invoice.note).not.toContain('2026-001')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
  })

  test('says which invoice it stands for when that one was credited', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    await insert(world, await composerIn(world))
    await send(world, 'confirmed')
    expect(await copyInvoice(world, { command: 'D', invoiceId })).toMatchObject({ ok: true })
    const { draft, number } = await composerIn(world, 2)
    expect(number).toBe('2026-002')
    expect(draft.note.split('\n')[0]).toBe(
      'This invoice replaces invoice 2026-001 of 23 November 2026, which credit note C-2026-001 took off.',
    )
  })
})

describe('of a client who has come home since', () => {
  const address = { street: 'Torstr. 1', postalCode: '10119', city: 'Berlin', country: 'DE' }
  const berlin = aClient({ id: 'berlin', name: 'Berlin GmbH', taxId: 'DE136695976', address })
  const vat = { vatRate: '0', vatCategory: 'reverseCharge' } as const

  async function backHome(): Promise<{ readonly world: FakeWorld; readonly invoiceId: string }> {
    const world = await fakeWorld().withProfile()
    const draft = aDraft({ client: berlin, lines: [aDraftLine(vat)] })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    const home = { ...berlin, taxId: 'FI20774740', address: aClient().address }
    await saveClient(world, { command: 'S', client: home })
    return { world, invoiceId }
  }

  test('a copy is taxed as is usual at home', async () => {
    const { world, invoiceId } = await backHome()
    await copyInvoice(world, { command: 'D', invoiceId })
    const [line] = (await composerIn(world)).draft.lines
    expect(line?.vatRate).toBe('25.5')
    expect(line).not.toHaveProperty('vatCategory')
  })

  test('a credit note takes off the VAT that was charged', async () => {
    const { world, invoiceId } = await backHome()
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    expect(composer.draft.client.address.country).toBe('FI')
    expect(composer.draft.lines).toMatchObject([vat])
    expect(await insert(world, composer)).toMatchObject({ ok: true })
  })
})

describe('an invoice without a known conversation', () => {
  test('is credited in a new mail to its client, in the mailbox that was used last', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const invoiceId = await sentElsewhere(world)
    expect(await writeCreditNote(world, { command: 'C', invoiceId })).toMatchObject({ ok: true })
    expect((await composerIn(world)).draft.credits).toMatchObject({ invoiceId })
  })

  test('cannot be credited here before any mailbox is known', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentElsewhere(world)
    const refused = { ok: false, code: 'noMailbox' }
    expect(await writeCreditNote(world, { command: 'C', invoiceId })).toEqual(refused)
  })
})

/** Sent, and no page said in which thread it stands. */
async function sentElsewhere(world: FakeWorld): Promise<string> {
  const session = await openIn(world, 'gmail-7')
  const invoiceId = await issueIn(world, session)
  await fillIn(world, session, invoiceId)
  await reportSend(world, FRAME, { view: 'gmail-7', host: 'gmail', signal: 'confirmed' })
  return invoiceId
}

test('a credit note takes its number from the series that the person chose', async () => {
  const world = fakeWorld()
  await world.withProfile({ creditPattern: 'H{year}/###' })
  const invoiceId = await sentInvoice(world)
  await writeCreditNote(world, { command: 'C', invoiceId })
  expect((await composerIn(world)).number).toBe('H2026/001')
})

describe('an invoice that a credit note has left for', () => {
  const CREDITED = 1240

  /** A credit note over 10 euros and their VAT stands in a mail draft. */
  async function worldWithNote() {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await writeCreditNote(world, { command: 'C', invoiceId })
    const composer = await composerIn(world)
    const lines = composer.draft.lines
      .slice(0, 1)
      .map((line) => ({ ...line, quantity: '1', unitPrice: '10', vatRate: '24' }))
    const changes: Partial<InvoiceDraft> = { lines, discount: { kind: 'none' } }
    const insertIt = () => insert(world, composer, changes)
    return { world, invoiceId, insertIt, order: { command: 'V', invoiceId } }
  }

  /** What the client owes by the journal, and by the bases of the tax return, in cents. */
  async function booked(world: FakeWorld) {
    const invoices = [...world.store.all('invoice').values()].map(({ invoice }) => invoice)
    const { rows } = await listInvoices(world)
    return {
      journal: journal(invoices).reduce((so, { gross }) => so + gross.minor, 0),
      vat: vatEntries(rows, 'EUR', 'invoice').reduce((so, { base, vat }) => so + base + vat, 0),
    }
  }

  test('is not made void, alone or among many, and its books stay as they are', async () => {
    const { world, invoiceId, insertIt, order } = await worldWithNote()
    await insertIt()
    await send(world, 'confirmed')
    const { total } = invoiceIn(world, invoiceId).issued.totals
    const left = total.minor - CREDITED
    expect(await booked(world)).toEqual({ journal: left, vat: left })
    expect(await voidInvoice(world, order)).toEqual({ ok: false, code: 'creditNoteSent' })
    expect(
      await changeInvoices(world, { command: 'B', invoiceIds: [invoiceId], change: { kind: 'void' } }),
    ).toEqual({ ok: true, refused: 1, why: 'creditNoteSent' })
    expect(await booked(world)).toEqual({ journal: left, vat: left })
    expectLedgerHolds(world.store)
  })

  test('is not made void while the note stands in a mail draft, in no way, until that is thrown away', async () => {
    const { world, invoiceId, insertIt, order } = await worldWithNote()
    await voidInvoice(world, order)
    await reopenInvoice(world, { command: 'O', invoiceId })
    const note = await insertIt()
    if (!note.ok) throw new Error(note.code)
    const refused = { ok: false, code: 'creditNoteInDraft' }
    expect(await voidInvoice(world, { ...order, command: 'V2' })).toEqual(refused)
    expect(await undoCommand(world, { command: 'U', undo: 'O' })).toEqual(refused)
    const change = { kind: 'void' } as const
    expect(await changeInvoices(world, { command: 'B', invoiceIds: [invoiceId], change })).toEqual({
      ok: true,
      refused: 1,
      why: 'creditNoteInDraft',
    })
    await confirmSent(world, { command: 'GONE', invoiceId: note.invoiceId, sent: false })
    expect(await voidInvoice(world, { ...order, command: 'V3' })).toMatchObject({ ok: true })
  })

  test('does not become void by taking back that it was opened again', async () => {
    const { world, invoiceId, insertIt, order } = await worldWithNote()
    await voidInvoice(world, order)
    await reopenInvoice(world, { command: 'O', invoiceId })
    await insertIt()
    await send(world, 'confirmed')
    expect(await undoCommand(world, { command: 'U', undo: 'O' })).toEqual({
      ok: false,
      code: 'creditNoteSent',
    })
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
  })

  test('was not void when that was written or inserted', async () => {
    const { world, insertIt, order } = await worldWithNote()
    await voidInvoice(world, order)
    const refused = { ok: false, code: 'creditsVoid' }
    expect(await writeCreditNote(world, { ...order, command: 'D' })).toEqual(refused)
    expect(await insertIt()).toEqual(refused)
    expect(await booked(world)).toEqual({ journal: 0, vat: 0 })
  })

  test('counts again where the note leaves after it was made void, and is void once that is undone', async () => {
    const { world, invoiceId, insertIt, order } = await worldWithNote()
    const note = await insertIt()
    if (!note.ok) throw new Error(note.code)
    await confirmSent(world, { command: 'GONE', invoiceId: note.invoiceId, sent: false })
    expect(await voidInvoice(world, order)).toMatchObject({ ok: true })
    await send(world, 'confirmed')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('open')
    const left = invoiceIn(world, invoiceId).issued.totals.total.minor - CREDITED
    expect(await booked(world)).toEqual({ journal: left, vat: left })
    expectLedgerHolds(world.store)
    await send(world, 'undone')
    expect(lifecycleOf(invoiceIn(world, invoiceId))).toBe('void')
    expect(await booked(world)).toEqual({ journal: 0, vat: 0 })
    expectLedgerHolds(world.store)
  })
})
