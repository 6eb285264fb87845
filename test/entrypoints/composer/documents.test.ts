import { afterEach, expect, test, vi } from 'vitest'
import { documents } from '../../../entrypoints/composer/documents'
import { papers } from '../../../entrypoints/dashboard/papers'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { accountStatementOf } from '../../../lib/domain/document/statement'
import { fold } from '../../../lib/domain/invoice/invoice'
import { anEstimate } from '../../builders/estimate'
import { anInvoice } from '../../builders/invoice'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const on = plainDate('2026-11-23')
const sent = fold('I', [
  { type: 'issued', invoice: anInvoice() },
  { type: 'sendReported', certainty: 'confirmed', on },
])
const statement = sent && accountStatementOf([sent], 'EUR', on)
if (!statement) throw new Error('No statement')

test.each([
  ['an invoice', () => documents.renderPdf(anInvoice())],
  ['an estimate', () => documents.renderEstimate({ estimate: anEstimate(), version: 0 })],
  ['a statement of account', () => papers.renderStatement(statement, 'en')],
])('why there is no PDF of %s stands in the log', async (_, make) => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('The fonts are gone')))
  const written = vi.spyOn(console, 'error').mockReturnValue()
  await expect(make()).rejects.toThrow('The fonts are gone')
  expect(written).toHaveBeenCalledOnce()
  expect(written.mock.calls.flat().join(' ')).toContain(
    'Plainvoice: A PDF could not be made Error: The fonts are gone',
  )
})
