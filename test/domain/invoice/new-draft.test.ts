import { describe, expect, it } from 'vitest'
import { newClient, newDraft, newLine, nextLine } from '../../../lib/domain/invoice/new-draft'
import { aDraftLine, TODAY } from '../../builders/draft'
import { aClient, anAmericanSeller, aSeller } from '../../builders/invoice'

describe('newClient', () => {
  it('takes the name and address from the mail, and the habits from the seller', () => {
    const client = newClient(
      'c1',
      { name: 'Nora Lind', email: 'nora@lindberg.example' },
      aSeller({ language: 'fi' }),
    )
    expect(client).toMatchObject({
      name: 'Nora Lind',
      contactName: 'Nora Lind',
      email: 'nora@lindberg.example',
      language: 'fi',
      currency: 'EUR',
    })
  })

  it('stays empty for a recipient whose address the page does not show', () => {
    expect(newClient('c1', {}, aSeller())).toMatchObject({ name: '', email: '' })
  })
})

describe('newDraft', () => {
  it("uses the seller's term, and the client's own where there is one", () => {
    expect(newDraft(aSeller(), aClient(), TODAY, 'l').dueDate).toBe('2026-12-09')
    const onTheFirst = aClient({ term: { kind: 'dayOfMonth', day: 1 } })
    expect(newDraft(aSeller(), onTheFirst, TODAY, 'l').dueDate).toBe('2026-12-01')
  })

  it('offers every way to pay and remembers the PO number', () => {
    const draft = newDraft(anAmericanSeller(), aClient(), TODAY, 'l')
    expect(draft.methodIds).toEqual(['bank', 'card'])
    expect(draft.poNumber).toBe('4500-2217')
  })
})

describe('newLine', () => {
  it('has the standard VAT rate of the country, none for a seller without VAT', () => {
    expect(newLine('l', aSeller(), aClient()).vatRate).toBe('25.5')
    expect(newLine('l', anAmericanSeller(), aClient()).vatRate).toBe('')
  })
})

describe('a client with habits', () => {
  it('gets the agreed discount, and the preferred way to pay first', () => {
    const seller = aSeller({
      methods: [
        ...aSeller().methods,
        { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' },
      ],
    })
    const client = aClient({ facts: { discountPercent: '5', methodId: 'card' } })
    expect(newDraft(seller, client, TODAY, 'l')).toMatchObject({
      discount: { kind: 'percent', percent: '5' },
      methodIds: ['card', 'bank'],
    })
    const moved = aClient({ facts: { discountPercent: ' ', methodId: 'gone' } })
    expect(newDraft(seller, moved, TODAY, 'l')).toMatchObject({
      discount: { kind: 'none' },
      methodIds: ['bank', 'card'],
    })
  })
})

describe('nextLine', () => {
  const inAustralia = aSeller({ address: { ...aSeller().address, country: 'AU' } })
  const typed = aDraftLine({ vatRate: '10' })
  const at = (seller: typeof inAustralia, lines = [typed]) =>
    nextLine('l2', seller, { client: aClient({ address: seller.address }), lines })

  it('has the rate of the line before where none is usual', () => {
    expect(at(inAustralia)).toMatchObject({ id: 'l2', description: '', vatRate: '10' })
    const { vatRate: _vatRate, ...line } = typed
    expect(at(inAustralia, [{ ...line, vatRate: '0', vatCategory: 'export' }])).toMatchObject({
      vatCategory: 'export',
    })
    expect(at(inAustralia, [])).toEqual(newLine('l2', inAustralia, aClient({ address: inAustralia.address })))
  })

  it('has the usual rate, and none where none is charged', () => {
    expect(at(aSeller())).toMatchObject({ vatRate: '25.5' })
    expect(at({ ...inAustralia, chargesVat: false })).toMatchObject({ vatRate: '' })
  })
})
