import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { writeCreditNote } from '../../../lib/app/invoices/credit-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { depositsIn } from '../../../lib/domain/invoice/advance'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { type Invoice, lifecycleOf, openAmount, overpaid } from '../../../lib/domain/invoice/invoice'
import { askedOf } from '../../../lib/domain/invoice/totals'
import { money } from '../../../lib/domain/money/money'
import { vatOf } from '../../../lib/domain/receivables/row-accounts'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraft, aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { PIECES, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { mailAppears } from '../recurring/recurring-job'

const TEN_HOURS = [aDraftLine({ id: 'a', quantity: '10', unitPrice: '100', vatRate: '25.5' })]

const hours = (quantity: string, vatRate = '25.5') => [
  aDraftLine({ id: 'a', quantity, unitPrice: '100', vatRate }),
]

const invoiceIn = (world: FakeWorld, id: string): Invoice => {
  const record = world.store.all('invoice').get(id)
  if (!record) throw new Error('No such invoice')
  return record.invoice
}

const waiting = (world: FakeWorld) => depositsIn(world.store.all('advances').get(''))

const pay = async (world: FakeWorld, invoiceId: string) => {
  const amount = openAmount(invoiceIn(world, invoiceId))
  if (amount.minor === 0) return
  await recordPayment(world, { command: world.ids.next(), invoiceId, amount, on: world.clock.today() })
}

/** Mail pages so far, by world: the next prepared mail opens in the next one. */
const pages = new WeakMap<FakeWorld, number>()

function nextPage(world: FakeWorld): number {
  const next = (pages.get(world) ?? 0) + 1
  pages.set(world, next)
  return next
}

/** A final invoice of these lines that takes off a deposit for each of those. */
async function finalInvoice(
  lines: readonly DraftLine[],
  deposits: readonly (readonly DraftLine[])[],
  { world: given, final = {} }: { readonly world?: FakeWorld; readonly final?: Partial<InvoiceDraft> } = {},
) {
  const world = given ?? (await fakeWorld().withProfile())
  const plain = { discount: { kind: 'none' }, charges: [] } as const
  const depositIds: string[] = []
  for (const [at, of] of deposits.entries()) {
    const draft = aDraft({ ...plain, deposit: {}, lines: of })
    depositIds.push(await sentInvoice(world, 'confirmed', `gmail-deposit-${at}`, draft))
  }
  for (const id of depositIds) await pay(world, id)
  const deducts = waiting(world).map(({ deduction }) => deduction)
  const draft = aDraft({ ...plain, lines, deducts, ...final })
  const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-final', draft)
  return { world, depositIds, invoiceId, invoice: () => invoiceIn(world, invoiceId) }
}

const withDeposit = () => finalInvoice(TEN_HOURS, [hours('3')])

/** The composer of a new credit note, as it is prepared. */
async function begin(world: FakeWorld, invoiceId: string) {
  const prepared = await writeCreditNote(world, { command: world.ids.next(), invoiceId })
  if (!prepared.ok) return prepared
  const tabId = nextPage(world)
  const view = `gmail-${tabId}`
  const { session } = await mailAppears(world, tabId, view)
  const shown = await showComposer(world, tabId, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  const { draft, seller } = shown
  const insert = async (changes: Partial<InvoiceDraft> = {}) => {
    const command = world.ids.next()
    const note = await issueInvoice(world, tabId, { command, session, draft: { ...draft, ...changes } })
    if (note.ok) await fillDraft(world, tabId, session, { documentId: note.invoiceId, ...PIECES })
    return note
  }
  const send = (signal: SendSignal) => {
    const thread = { host: 'gmail', threadId: view, subject: 'Credit note' } as const
    return reportSend(world, { tabId, frameId: 0 }, { view, host: 'gmail', signal, thread })
  }
  const assess = (changes: Partial<InvoiceDraft> = {}) =>
    assessDraft({ ...draft, ...changes }, { seller: seller ?? fail(), today: world.clock.today() })
  return { ok: true, draft, insert, send, assess } as const
}

function fail(): never {
  throw new Error('Nobody to credit')
}

async function begun(world: FakeWorld, invoiceId: string) {
  const note = await begin(world, invoiceId)
  if (!note.ok) throw new Error(note.code)
  return note
}

async function credit(world: FakeWorld, invoiceId: string, changes: Partial<InvoiceDraft> = {}) {
  const note = await begun(world, invoiceId)
  const issued = await note.insert(changes)
  if (!issued.ok) throw new Error(issued.code)
  await note.send('confirmed')
  return { ...note, id: issued.invoiceId, issued: issued.invoice }
}

describe('a credit note of a part of a final invoice', () => {
  test('credits what is on its lines with their VAT, and leaves the deposit where it was taken off', async () => {
    const { world, invoiceId, invoice, depositIds } = await withDeposit()
    expect(invoice().issued.totals.total.minor).toBe(87_850)
    const { issued } = await credit(world, invoiceId, { lines: hours('4') })
    expect(issued.deducts).toBeUndefined()
    expect(issued.totals).toMatchObject({ net: { minor: 40_000 }, total: { minor: 50_200 } })
    expect(vatOf(issued)).toMatchObject([{ base: 40_000, vat: 10_200 }])
    expect(openAmount(invoice()).minor).toBe(87_850 - 50_200)
    expect(waiting(world)).toEqual([])
    expect(invoiceIn(world, depositIds[0] ?? '').takenOff).toHaveLength(1)
    expectLedgerHolds(world.store)
  })

  test('owes it to a client who has paid', async () => {
    const { world, invoiceId, invoice } = await withDeposit()
    await pay(world, invoiceId)
    await credit(world, invoiceId, { lines: hours('4') })
    expect(overpaid(invoice()).minor).toBe(50_200)
    expectLedgerHolds(world.store)
  })

  test('is at most what the final invoice asked for, and says so', async () => {
    const { world, invoiceId } = await withDeposit()
    const note = await begun(world, invoiceId)
    const changes = { lines: hours('8') }
    expect(note.assess(changes).problems.map(({ message }) => message)).toEqual([
      { key: 'creditAbovePart', params: { amount: { minor: 87_850, currency: 'EUR' } } },
    ])
    expect(await note.insert(changes)).toEqual({ ok: false, code: 'incompleteDraft' })
    expect(await note.insert({ lines: hours('7') })).toMatchObject({ ok: true })
  })

  test('that credits all but the deposit keeps that, until the rest is credited as well', async () => {
    const { world, invoiceId, invoice } = await withDeposit()
    const first = await credit(world, invoiceId, { lines: hours('7') })
    expect(first.issued.totals.total.minor).toBe(87_850)
    expect(lifecycleOf(invoice())).toBe('paid')
    expect(waiting(world)).toEqual([])
    const second = await credit(world, invoiceId, { lines: hours('3') })
    expect(second.issued.totals.total.minor).toBe(0)
    expect(lifecycleOf(invoice())).toBe('credited')
    expect(waiting(world)).toMatchObject([{ deduction: { total: { minor: 37_650 } } }])
    expect(await begin(world, invoiceId)).toEqual({ ok: false, code: 'nothingToCredit' })
    expectLedgerHolds(world.store)
    await second.send('undone')
    expect(lifecycleOf(invoice())).toBe('paid')
    expect(waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('gives the deposit back with the last part, once', async () => {
    const { world, invoiceId, invoice } = await withDeposit()
    await credit(world, invoiceId, { lines: hours('4') })
    const last = await begun(world, invoiceId)
    expect(last.assess({ lines: hours('6') }).deducts).toHaveLength(1)
    expect(last.assess({ lines: hours('2') }).deducts).toBeUndefined()
    const { issued } = await credit(world, invoiceId, { lines: hours('6') })
    expect(issued.totals.total.minor).toBe(87_850 - 50_200)
    expect(lifecycleOf(invoice())).toBe('credited')
    expect(waiting(world)).toHaveLength(1)
    expectLedgerHolds(world.store)
  })

  test('gives both of two deposits back with all that is left', async () => {
    const { world, invoiceId } = await finalInvoice(TEN_HOURS, [hours('3'), hours('2')])
    await credit(world, invoiceId, { lines: hours('5') })
    expect(waiting(world)).toEqual([])
    await credit(world, invoiceId, { lines: hours('5') })
    expect(waiting(world)).toHaveLength(2)
    expectLedgerHolds(world.store)
  })

  test('has the VAT of its own lines, whatever the rate of the deposit', async () => {
    const [line = aDraftLine()] = hours('2', '13.5')
    const other = { ...line, id: 'b' }
    const { world, invoiceId } = await finalInvoice([...hours('8'), other], [hours('3')])
    const { issued } = await credit(world, invoiceId, { lines: [other] })
    expect(vatOf(issued)).toMatchObject([{ rate: '13.5', base: 20_000, vat: 2_700 }])
  })

  test('is not written of an invoice that deposits have paid in full, which is credited as a whole', async () => {
    const { world, invoiceId, invoice } = await finalInvoice(TEN_HOURS, [hours('10')])
    const note = await begun(world, invoiceId)
    expect(await note.insert({ lines: hours('4') })).toEqual({ ok: false, code: 'incompleteDraft' })
    expect(await note.insert()).toMatchObject({ ok: true })
    await note.send('confirmed')
    expect(lifecycleOf(invoice())).toBe('credited')
    expect(waiting(world)).toHaveLength(1)
    expectLedgerHolds(world.store)
  })
})

test('parts of an invoice with a discount, a used credit and an overpayment give all back in the end', async () => {
  const third = (id: string) => aDraftLine({ id, quantity: '1', unitPrice: '333.33', vatRate: '25.5' })
  const lines = ['a', 'b', 'c'].map(third)
  const kind = { kind: 'credit', code: '', amount: '100', until: '31.3.2027' } as const
  const world = await fakeWorld().withProfile()
  const earlier = await sentInvoice(world, 'confirmed', 'gmail-earlier', aDraft({ incentive: kind }))
  const due = openAmount(invoiceIn(world, earlier))
  const paid = { paymentId: 'P', invoiceId: earlier, amount: money(due.minor + 5_000, 'EUR') }
  await recordPayment(world, { command: 'P', ...paid, on: world.clock.today(), excess: { goes: 'credit' } })
  const from = { invoiceId: earlier, number: '2026-001' }
  const { invoiceId, invoice } = await finalInvoice(lines, [hours('1')], {
    world,
    final: {
      discount: { kind: 'percent', percent: '3.3' },
      usesCredit: { ...from, amount: money(10_000, 'EUR') },
      usesOverpayment: { ...from, amount: money(5_000, 'EUR') },
    },
  })
  await pay(world, invoiceId)
  const asked = askedOf(invoice().issued.totals).minor
  const totals: number[] = []
  for (const line of lines)
    totals.push((await credit(world, invoiceId, { lines: [line] })).issued.totals.total.minor)
  expect(totals.reduce((so, total) => so + total, 0)).toBe(asked)
  expect(overpaid(invoice()).minor).toBe(asked)
  const waits = (world.store.all('advances').get('') ?? []).map((advance) => advance.kind)
  expect(waits.toSorted()).toEqual(['credit', 'deposit', 'overpayment'])
  expectLedgerHolds(world.store)
})

test('the deposit is given back though a note of a part, written before the last, did not leave after all', async () => {
  const { world, invoiceId, invoice } = await withDeposit()
  await pay(world, invoiceId)
  const part = await credit(world, invoiceId, { lines: hours('4') })
  await credit(world, invoiceId, { lines: hours('6') })
  await part.send('undone')
  expect(overpaid(invoice()).minor).toBe(87_850 - 50_200)
  expect(waiting(world)).toHaveLength(1)
  expectLedgerHolds(world.store)
})

/** Hours at €20 by rate, of which the VAT is whole cents. */
type Hours = Readonly<Partial<Record<Rate, number>>>

const RATES = ['25.5', '13.5', '24'] as const
type Rate = (typeof RATES)[number]

/** In cents, before VAT and the VAT of it. */
const at = (rate: Rate, quantity: number) => ({
  base: 2_000 * quantity,
  vat: Math.round(20 * quantity * Number(rate)),
})

const linesOf = (work: Hours) =>
  RATES.filter((rate) => work[rate]).map((vatRate) =>
    aDraftLine({ id: vatRate, quantity: `${work[vatRate]}`, unitPrice: '20', vatRate }),
  )

const grossOf = (work: Hours) =>
  RATES.map((rate) => at(rate, work[rate] ?? 0)).reduce((so, { base, vat }) => so + base + vat, 0)

const less = (work: Hours, off: Hours): Hours =>
  Object.fromEntries(RATES.map((rate) => [rate, (work[rate] ?? 0) - (off[rate] ?? 0)]))

const someHours = (most: number) =>
  fc.record({ '25.5': fc.integer({ min: 0, max: most }), '13.5': fc.integer({ min: 0, max: most }) })

const steps = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('credit' as const), of: someHours(6) }) },
  fc.record({ kind: fc.constantFrom('creditAll' as const, 'pay' as const) }),
  fc.record({
    kind: fc.constantFrom('undone' as const, 'confirmed' as const),
    note: fc.integer({ min: 0, max: 3 }),
  }),
)

test('after any notes, all documents come to what was delivered, and the client is owed what they paid beyond it', async () => {
  const cases = fc.record({
    work: someHours(12),
    deposits: fc.array(
      fc.record({ rate: fc.constantFrom(...RATES), quantity: fc.integer({ min: 1, max: 8 }) }),
      { minLength: 1, maxLength: 2 },
    ),
    happens: fc.array(steps, { minLength: 1, maxLength: 7 }),
  })
  const property = fc.asyncProperty(cases, async ({ work, deposits, happens }) => {
    const asked = deposits.map(({ rate, quantity }): Hours => ({ [rate]: quantity }))
    fc.pre(grossOf(work) > 0 && asked.reduce((so, deposit) => so + grossOf(deposit), 0) <= grossOf(work))
    const { world, invoiceId, invoice } = await finalInvoice(linesOf(work), asked.map(linesOf))
    const notes: { readonly of: Hours; readonly id: string; readonly send: (to: SendSignal) => unknown }[] =
      []
    const delivered = () =>
      notes
        .filter(({ id }) => lifecycleOf(invoiceIn(world, id)) === 'creditNote')
        .reduce<Hours>((so, { of }) => less(so, of), work)
    const creditSome = async (of: Hours) => {
      if (grossOf(of) === 0) return
      const note = await begin(world, invoiceId)
      const issued = note.ok ? await note.insert({ lines: linesOf(of) }) : note
      if (!note.ok || !issued.ok) return
      await note.send('confirmed')
      notes.push({ of, id: issued.invoiceId, send: note.send })
    }
    for (const step of happens) {
      if ('note' in step) await notes[step.note]?.send(step.kind)
      else if ('of' in step) {
        const left = delivered()
        const part = (rate: Rate) => Math.min(left[rate] ?? 0, rate === '24' ? 0 : step.of[rate])
        await creditSome(Object.fromEntries(RATES.map((rate) => [rate, part(rate)])))
      } else if (step.kind === 'pay') await pay(world, invoiceId)
      else await creditSome(delivered())
      expectBooksHold(world, invoice(), delivered())
    }
    expectLedgerHolds(world.store)
  })
  await fc.assert(property, { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40) })
}, 60_000)

function expectBooksHold(world: FakeWorld, final: Invoice, delivered: Hours): void {
  const all = [...world.store.all('invoice').values()].map(({ invoice }) => invoice)
  const left = all.filter((invoice) => lifecycleOf(invoice) !== 'draft')
  const free = waiting(world).map(({ deduction }) => deduction)
  for (const rate of RATES) {
    const booked = left.flatMap(({ issued }) =>
      vatOf(issued)
        .filter((row) => row.rate === rate)
        .map(({ base, vat }) => (issued.credits ? { base: -base, vat: -vat } : { base, vat })),
    )
    const waits = free.flatMap(({ vat }) =>
      vat
        .filter((row) => row.rate === rate)
        .map(({ base, vat: tax }) => ({ base: base.minor, vat: tax.minor })),
    )
    const sumOf = (rows: readonly { readonly base: number; readonly vat: number }[]) => ({
      base: rows.reduce((so, { base }) => so + base, 0),
      vat: rows.reduce((so, { vat }) => so + vat, 0),
    })
    expect(sumOf(booked)).toEqual(sumOf([at(rate, delivered[rate] ?? 0), ...waits]))
  }
  const paid = all.flatMap(({ payments }) => payments).reduce((so, { amount }) => so + amount.minor, 0)
  const waits = free.reduce((so, { total }) => so + total.minor, 0)
  const owed = overpaid(final).minor - openAmount(final).minor + waits
  expect(owed).toBe(paid - grossOf(delivered))
}
