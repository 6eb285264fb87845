import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { Estimate, EstimateContent, EstimateVersion } from '../../lib/domain/estimate/estimate'
import type { InvoiceLine } from '../../lib/domain/invoice/content'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { money } from '../../lib/domain/money/money'
import { aClient, aLine, aSeller, totalsOf } from './invoice'

export const COPY_EDITING = aLine('Website copy editing', '12', '85', { unit: 'hour' })
export const GUIDELINES = aLine('Brand guidelines, print-ready', '1', '640')

/** An offer to Northlight of 23 November, valid until 23 December. */
export function anOffer(
  lines: readonly InvoiceLine[] = [COPY_EDITING],
  changes: Partial<EstimateContent> = {},
): EstimateContent {
  const currency = changes.currency ?? 'EUR'
  return {
    seller: aSeller(),
    client: aClient(),
    poNumber: '',
    currency,
    language: 'en',
    issueDate: plainDate('2026-11-23'),
    validUntil: plainDate('2026-12-23'),
    lines,
    totals: totalsOf(lines, currency),
    note: '',
    ...changes,
  }
}

/** A version that was sent in a thread on its day. */
export function aVersion(
  content: EstimateContent = anOffer(),
  changes: Partial<EstimateVersion> = {},
): EstimateVersion {
  return {
    content,
    delivery: 'confirmed',
    sentOn: content.issueDate,
    thread: { host: 'gmail', threadId: '18c2', subject: 'The new site' },
    ...changes,
  }
}

export function agreedOn(day: string): Pick<EstimateVersion, 'answer'> {
  return { answer: { kind: 'agreed', on: plainDate(day), note: '' } }
}

export function anEstimate(
  versions: readonly EstimateVersion[] = [aVersion()],
  changes: Partial<Estimate> = {},
): Estimate {
  return { id: 'ESTIMATE', number: 'E-2026-001', versions, ...changes }
}

/** A deposit without VAT of so many cents, asked for on 25 November. */
export function aDepositOf(number: string, minor: number, currency = 'EUR'): DeductedDeposit {
  const total = money(minor, currency)
  return {
    invoiceId: `INVOICE ${number}`,
    number,
    issueDate: plainDate('2026-11-25'),
    net: total,
    vat: [],
    total,
  }
}
