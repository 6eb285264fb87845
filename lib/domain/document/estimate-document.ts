import { changeOrder } from '../estimate/agreement'
import type { Estimate } from '../estimate/estimate'
import type { Logo } from '../party/party'
import { readableWithin } from '../readable-text'
import { changeParts } from './agreement-rows'
import { documentOf, type InvoiceDocument } from './invoice-document'
import { dateRow, textRow } from './rows'

/**
 * The document of a version of an estimate: as an invoice, without how to pay; a change order says what changes and what
 * stood before. Throws where there is no such version.
 */
export function estimateDocument(made: Estimate, version: number, logo?: Logo): InvoiceDocument {
  const estimate = readableWithin(made)
  const offered = estimate.versions[version]
  if (!offered) throw new Error('An estimate was asked for a version it does not have')
  const { validUntil, seller, ...content } = offered.content
  const change = changeOrder(estimate, version)
  const document = documentOf(
    {
      ...content,
      seller: logo ? { ...seller, logo } : seller,
      number: estimate.number,
      dueDate: validUntil,
      methods: [],
    },
    change ? 'changeOrder' : 'estimate',
  )
  return {
    ...document,
    ...(change ? { ordinal: change.ordinal } : {}),
    meta: [
      dateRow('estimateDate', content.issueDate),
      dateRow('validUntil', validUntil),
      ...(content.poNumber === '' ? [] : [textRow('poNumber', content.poNumber)]),
      ...(seller.contactName === '' ? [] : [textRow('contact', seller.contactName)]),
    ],
    agreement: change ? changeParts(change) : [],
  }
}
