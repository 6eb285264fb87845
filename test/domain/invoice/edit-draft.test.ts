import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { type DraftEdit, editDraft } from '../../../lib/domain/invoice/edit-draft'
import { newDraft, newLine } from '../../../lib/domain/invoice/new-draft'
import { invoiceDraftSchema } from '../../../lib/domain/invoice/schema'
import { money } from '../../../lib/domain/money/money'
import { aClient, aSeller } from '../../builders/invoice'

const today = plainDate('2026-11-23')
const seller = aSeller()
const draft = newDraft(seller, aClient({ poNumber: '' }), today, 'l1')

const after = (...edits: readonly DraftEdit[]): InvoiceDraft => edits.reduce(editDraft, draft)

describe('editing a draft', () => {
  test('brings with a chosen client their language, currency, term and PO number', () => {
    const client = aClient({
      id: 'roux',
      language: 'fi',
      currency: 'SEK',
      poNumber: 'P-1',
      term: { kind: 'endOfMonth', months: 1 },
    })
    expect(after({ type: 'chooseClient', client, seller })).toMatchObject({
      client: { id: 'roux' },
      language: 'fi',
      currency: 'SEK',
      poNumber: 'P-1',
      term: { kind: 'endOfMonth', months: 1 },
    })
  })

  test('keeps the term when the chosen client has none of their own', () => {
    const client = aClient({ id: 'other' })
    expect(after({ type: 'chooseClient', client, seller })).toMatchObject({ term: draft.term })
  })

  test('takes language and currency from the client as they are changed', () => {
    expect(after({ type: 'editClient', changes: { language: 'fi', currency: 'USD' } })).toMatchObject({
      language: 'fi',
      currency: 'USD',
    })
    expect(after({ type: 'editAddress', changes: { city: 'Turku' } }).client.address).toMatchObject({
      city: 'Turku',
      country: 'FI',
    })
  })

  test('keeps its own language and currency where something else of the client is changed', () => {
    const client = aClient({ language: 'de', currency: 'EUR' })
    const planned = { ...draft, client, language: 'fi', currency: 'USD' } as const
    const edited = editDraft(planned, { type: 'editClient', changes: { contactName: 'Ella M.' } })
    expect(edited).toMatchObject({
      client: { contactName: 'Ella M.', language: 'de', currency: 'EUR' },
      language: 'fi',
      currency: 'USD',
    })
  })

  test('a credit note stays with the client of its invoice, in its currency and with its VAT', () => {
    const atMost = money(128010, 'USD')
    const credits = { invoiceId: 'I', number: '1', issueDate: today, atMost }
    const note = { ...draft, currency: 'USD', credits }
    const client = aClient({ id: 'roux', currency: 'EUR' })
    expect(editDraft(note, { type: 'chooseClient', client, seller })).toEqual(note)
    const corrected = editDraft(note, { type: 'editClient', changes: { name: 'Northlight Oy' } })
    const moved = editDraft(corrected, { type: 'editAddress', changes: { country: 'US' } })
    expect(moved).toMatchObject({
      client: { id: note.client.id, name: 'Northlight Oy', address: { country: 'US' } },
      lines: note.lines,
    })
  })

  test('lets go of the term when a date is typed, and takes it up again when one is chosen', () => {
    const typed = after({ type: 'typeDueDate', dueDate: '1.1.2027' })
    expect(typed).not.toHaveProperty('term')
    expect(typed.dueDate).toBe('1.1.2027')
    const chosen = editDraft(typed, { type: 'chooseTerm', term: { kind: 'days', days: 7 } })
    expect(chosen.term).toEqual({ kind: 'days', days: 7 })
  })

  test('puts a removed line back where it was, once', () => {
    const [second, third] = [newLine('l2', seller, aClient()), newLine('l3', seller, aClient())]
    const restored = after(
      { type: 'addLine', line: second },
      { type: 'addLine', line: third },
      { type: 'removeLine', id: 'l2' },
      { type: 'restoreLine', line: second, index: 1 },
      { type: 'restoreLine', line: second, index: 1 },
    )
    expect(restored.lines.map(({ id }) => id)).toEqual(['l1', 'l2', 'l3'])
  })

  test('offers the ways to pay that were chosen, in their order', () => {
    expect(after({ type: 'chooseMethods', ids: ['card', 'bank'] }).methodIds).toEqual(['card', 'bank'])
  })

  test('taxes lines as is usual for the chosen client, but those that were taxed otherwise', () => {
    const vat = { vatRate: '0', vatCategory: 'reverseCharge' as const }
    const address = { ...aClient().address, country: 'DE' }
    const german = aClient({ id: 'de', taxId: 'DE136695976', address })
    const written = after(
      { type: 'editLine', id: 'l1', changes: { description: 'Work' } },
      { type: 'addLine', line: newLine('l2', seller, aClient()) },
      { type: 'editLine', id: 'l2', changes: { description: 'Fares' } },
      { type: 'taxLine', id: 'l2', vat: { vatRate: '13.5' } },
      { type: 'addCharge', charge: { id: 'c', description: 'Travel', amount: '40', vatRate: '25.5' } },
      { type: 'chooseClient', client: german, seller },
    )
    expect(written.lines).toMatchObject([vat, { vatRate: '13.5' }])
    expect(written.charges).toMatchObject([vat])
    const back = editDraft(written, { type: 'chooseClient', client: aClient(), seller })
    expect(back.lines.map(({ vatRate, vatCategory }) => [vatRate, vatCategory])).toEqual([
      ['25.5', undefined],
      ['13.5', undefined],
    ])
    const all = editDraft(back, { type: 'taxAll', vat })
    const every = [...all.lines, ...(all.charges ?? [])]
    expect(every.map(({ vatCategory }) => vatCategory)).toEqual(Array(3).fill('reverseCharge'))
  })

  test('lets discount and term go with the client they were usual for, and keeps what was decided here', () => {
    const agreed = aClient({ facts: { discountPercent: '20' }, term: { kind: 'days', days: 60 } })
    const other = aClient({ id: 'other' })
    const begun = newDraft(seller, agreed, today, 'l1')
    expect(editDraft(begun, { type: 'chooseClient', client: other, seller })).toMatchObject({
      discount: { kind: 'none' },
      term: seller.defaultTerm,
    })
    const decided = editDraft(
      editDraft(begun, { type: 'setDiscount', discount: { kind: 'percent', percent: '5' } }),
      { type: 'chooseTerm', term: { kind: 'days', days: 7 } },
    )
    expect(editDraft(decided, { type: 'chooseClient', client: other, seller })).toMatchObject({
      discount: { kind: 'percent', percent: '5' },
      term: { kind: 'days', days: 7 },
    })
  })

  test('keeps charges, and says when the work was done until that is taken back', () => {
    const charge = { id: 'c', description: '', amount: '', vatRate: '25.5' }
    const charged = after(
      { type: 'addCharge', charge },
      { type: 'editCharge', id: 'c', changes: { description: 'Travel', amount: '40' } },
      { type: 'taxCharge', id: 'c', vat: { vatRate: '0' } },
      { type: 'setSupply', supply: { from: '2026-11-20', to: '' } },
    )
    expect(charged.charges).toEqual([{ id: 'c', description: 'Travel', amount: '40', vatRate: '0' }])
    expect(charged.supply).toEqual({ from: '2026-11-20', to: '' })
    const bare = editDraft(editDraft(charged, { type: 'removeCharge', id: 'c' }), {
      type: 'setSupply',
      supply: undefined,
    })
    expect(bare.charges).toEqual([])
    expect(bare).not.toHaveProperty('supply')
  })

  test('keeps a term with the client and takes it at once, and goes back to the usual one', () => {
    const usual = seller.defaultTerm
    const first = after({ type: 'setClientTerm', term: { kind: 'dayOfMonth', day: 1 }, usual })
    expect(first).toMatchObject({
      client: { term: { kind: 'dayOfMonth', day: 1 } },
      term: { kind: 'dayOfMonth', day: 1 },
    })
    const back = editDraft(first, { type: 'setClientTerm', term: undefined, usual })
    expect(back.client).not.toHaveProperty('term')
    expect(back).toMatchObject({ term: usual })
  })

  test('takes a number series and gives it back, and keeps facts of the client beside each other', () => {
    const chosen = after({ type: 'setNumberPattern', numberPattern: 'K-##' })
    expect(chosen.numberPattern).toBe('K-##')
    expect(editDraft(chosen, { type: 'setNumberPattern', numberPattern: undefined })).not.toHaveProperty(
      'numberPattern',
    )
    expect(
      after(
        { type: 'editFacts', changes: { notes: 'Calls on Mondays' } },
        { type: 'editFacts', changes: { discountPercent: '5' } },
      ).client.facts,
    ).toEqual({ notes: 'Calls on Mondays', discountPercent: '5' })
  })

  test('gives a draft that can be kept, whatever is typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 50 })
    const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
      typed.map((poNumber) => ({ type: 'setPoNumber' as const, poNumber })),
      typed.map((note) => ({ type: 'setNote' as const, note })),
      typed.map((dueDate) => ({ type: 'typeDueDate' as const, dueDate })),
      typed.map((percent) => ({
        type: 'setDiscount' as const,
        discount: { kind: 'percent' as const, percent },
      })),
      typed.map((days) => ({ type: 'setEarlyPayment' as const, changes: { days } })),
      typed.map((quantity) => ({ type: 'editLine' as const, id: 'l1', changes: { quantity } })),
      typed.map((vatReason) => ({ type: 'setVatReason' as const, vatReason })),
      typed.map((from) => ({ type: 'setSupply' as const, supply: { from, to: '' } })),
      typed.map((amount) => ({
        type: 'addCharge' as const,
        charge: { id: 'c', description: amount, amount, vatRate: '25.5' },
      })),
      fc.boolean().map((pricesIncludeVat) => ({ type: 'setPricesIncludeVat' as const, pricesIncludeVat })),
      fc.boolean().map((roundsForCash) => ({ type: 'setRoundsForCash' as const, roundsForCash })),
      fc.constant({ type: 'taxAll' as const, vat: { vatRate: '0', vatCategory: 'exempt' as const } }),
      fc.constant({ type: 'removeLine' as const, id: 'l1' }),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        expect(invoiceDraftSchema.safeParse(edits.reduce(editDraft, draft)).success).toBe(true)
      }),
    )
  })
})
