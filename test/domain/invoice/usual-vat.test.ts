import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { isTaxedAsAbroad, taxed, withSaidSalesTax, withUsualVat } from '../../../lib/domain/invoice/usual-vat'
import { type LineVat, usualVat } from '../../../lib/domain/vat/proposal'
import { aDraft, aDraftLine } from '../../builders/draft'
import { aClient, anAmericanSeller, aSeller } from '../../builders/invoice'

const seller = aSeller()
const clientIn = (country: string, taxId = '') =>
  aClient({ taxId, address: { ...aClient().address, country } })
const home = clientIn('FI', 'FI20774740')
const berlin = clientIn('DE', 'DE136695976')
const newYork = clientIn('US')

const REVERSE: LineVat = { vatRate: '0', vatCategory: 'reverseCharge' }
const OUTSIDE: LineVat = { vatRate: '', vatCategory: 'outsideScope' }
const HOME: LineVat = { vatRate: '25.5' }

const taxedWith = (client: InvoiceDraft['client'], ...vats: readonly LineVat[]) =>
  aDraft({ client, lines: vats.map((vat, at) => taxed(aDraftLine({ id: `line-${at}` }), vat)) })
const vatsOf = ({ lines }: InvoiceDraft): readonly LineVat[] =>
  lines.map(({ vatRate, vatCategory }) => ({ vatRate, ...(vatCategory ? { vatCategory } : {}) }))

describe('the VAT of a draft whose client is another by now', () => {
  test('is what is usual for them, where it was what was usual before', () => {
    const came = withUsualVat(taxedWith(home, REVERSE, REVERSE), berlin, seller)
    expect(vatsOf(came)).toEqual([HOME, HOME])
    const other = withUsualVat(taxedWith(home, OUTSIDE), newYork, seller)
    expect(vatsOf(other)).toEqual([HOME])
    const went = withUsualVat(taxedWith(berlin, HOME), home, seller)
    expect(vatsOf(went)).toEqual([REVERSE])
  })

  test('stays as it was decided: a reduced rate, or a reverse charge at home', () => {
    const decided = taxedWith(home, { vatRate: '13.5' }, OUTSIDE)
    expect(withUsualVat(decided, berlin, seller)).toEqual(decided)
    const construction = taxedWith(clientIn('FI', 'FI01234567'), REVERSE)
    expect(withUsualVat(construction, home, seller)).toEqual(construction)
  })

  test('changes charges as it changes lines', () => {
    const charges = [{ id: 'c', description: 'Travel', amount: '40', ...REVERSE }]
    const came = withUsualVat({ ...taxedWith(home, REVERSE), charges }, berlin, seller)
    expect(came.charges).toEqual([{ id: 'c', description: 'Travel', amount: '40', ...HOME }])
  })

  test('is the same asked for again, and the same where nothing about the client has changed', () => {
    const clients = fc.constantFrom(home, berlin, newYork, clientIn('DE'), clientIn(''), clientIn('GB'))
    const vats = fc.array(fc.constantFrom(REVERSE, OUTSIDE, HOME, { vatRate: '13.5' }, { vatRate: '0' }))
    fc.assert(
      fc.property(clients, clients, vats, (before, now, lines) => {
        const draft = taxedWith(now, ...lines)
        expect(withUsualVat(draft, now, seller)).toEqual(draft)
        const once = withUsualVat(draft, before, seller)
        expect(withUsualVat(once, now, seller)).toEqual(once)
        const usual = usualVat(seller, now)
        for (const [at, vat] of vatsOf(once).entries()) {
          expect([lines[at], usual]).toContainEqual(vat)
        }
      }),
    )
  })
})

describe('a rate left empty in content from before', () => {
  const NOTHING: LineVat = { vatRate: '' }
  const american = anAmericanSeller({ chargesVat: true })

  test('is a 0 where it said that there is no sales tax, in lines and charges', () => {
    const charges = [{ id: 'c', description: 'Travel', amount: '40', ...NOTHING }]
    const said = withSaidSalesTax(
      { ...taxedWith(newYork, NOTHING, { vatRate: '8.875' }, OUTSIDE), charges },
      american,
    )
    expect(vatsOf(said)).toEqual([{ vatRate: '0' }, { vatRate: '8.875' }, OUTSIDE])
    expect(said.charges).toEqual([{ ...charges[0], vatRate: '0' }])
  })

  test('stays where no sales tax is charged, and where another tax is asked about', () => {
    const draft = taxedWith(home, NOTHING)
    expect(withSaidSalesTax(draft, anAmericanSeller({ chargesVat: false }))).toEqual(draft)
    expect(withSaidSalesTax(draft, seller)).toEqual(draft)
  })
})

describe('a draft taxed as for a client abroad', () => {
  test('is one without VAT for a client at home, whoever is it', () => {
    expect(isTaxedAsAbroad(taxedWith(home, HOME, REVERSE), seller)).toBe(true)
    expect(isTaxedAsAbroad(taxedWith(home, OUTSIDE), seller)).toBe(true)
    const charges = [{ id: 'c', description: 'Travel', amount: '40', ...OUTSIDE }]
    expect(isTaxedAsAbroad({ ...taxedWith(home, HOME), charges }, seller)).toBe(true)
  })

  test('is none with VAT, or exempt, or of a client abroad or nowhere yet', () => {
    const exempt = { vatRate: '0', vatCategory: 'exempt' } as const
    expect(
      isTaxedAsAbroad(taxedWith(home, HOME, { vatRate: '13.5' }, { vatRate: '0' }, exempt), seller),
    ).toBe(false)
    expect(isTaxedAsAbroad(taxedWith(berlin, REVERSE), seller)).toBe(false)
    expect(isTaxedAsAbroad(taxedWith(clientIn('DE'), OUTSIDE), seller)).toBe(false)
    expect(isTaxedAsAbroad(taxedWith(clientIn(''), OUTSIDE), seller)).toBe(false)
  })

  test('is none of a seller who charges no VAT', () => {
    const american = anAmericanSeller()
    expect(isTaxedAsAbroad(taxedWith(newYork, OUTSIDE), american)).toBe(false)
    expect(isTaxedAsAbroad(taxedWith(home, REVERSE), aSeller({ chargesVat: false }))).toBe(false)
  })
})
