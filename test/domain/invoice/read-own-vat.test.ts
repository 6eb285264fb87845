import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { legalFindings } from '../../../lib/domain/invoice/legal-minimum'
import { aDraft, TODAY } from '../../builders/draft'
import { aSeller } from '../../builders/invoice'

const seller = aSeller()
const RATE = { rate: '1,085', on: TODAY, source: 'ECB' }

function read(changes: Partial<InvoiceDraft>) {
  const draft = aDraft({ currency: 'USD', ...changes })
  const assessment = assessDraft(draft, { seller, today: TODAY })
  const wanted = legalFindings(draft, assessment, seller).map(
    ({ field, message }) => `${field}: ${message.key}`,
  )
  return { ...assessment, wanted }
}

describe('the VAT of an invoice in another currency', () => {
  it('is asked for, and told by the rate, its day and its source', () => {
    expect(read({}).wanted).toContain('ownVat.rate: vatInOwnCurrency')
    const { content, wanted } = read({ ownVat: RATE })
    expect(wanted).toEqual([])
    expect(content?.vatInOwnCurrency).toEqual({
      amount: { minor: 23_972, currency: 'EUR' },
      rate: '1.085',
      on: TODAY,
      source: 'ECB',
    })
  })

  it('needs a rate that can be read, and its day', () => {
    const fields = read({ ownVat: { rate: 'much', on: 'today', source: '' } }).problems.map(
      ({ field }) => field,
    )
    expect(fields).toEqual(['ownVat.rate', 'ownVat.on'])
  })

  it('has the nearest such day where no year was typed, asks which of two, and warns of one months ahead', () => {
    const rateOn = (on: string) => {
      const { content, problems } = read({ ownVat: { ...RATE, on } })
      return [content?.vatInOwnCurrency?.on, ...problems.map(({ message }) => message.key)]
    }
    expect(rateOn('3.11.')).toEqual(['2026-11-03'])
    expect(rateOn('3/11/2026')).toEqual([undefined, 'dayAmbiguous'])
    expect(rateOn('3.11.2027')).toEqual(['2027-11-03', 'dayFar'])
  })

  it('is left out where nothing is to be told', () => {
    expect(read({ currency: 'EUR', ownVat: RATE }).content?.vatInOwnCurrency).toBeUndefined()
    const lines = aDraft().lines.map((line) => ({ ...line, vatRate: '0' }))
    expect(read({ lines, ownVat: RATE }).content?.vatInOwnCurrency).toBeUndefined()
    expect(read({ lines }).wanted).toEqual([])
  })
})
