import type { Estimate } from '../../lib/domain/estimate/estimate'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { Logo } from '../../lib/domain/party/party'
import type { Input } from '../../lib/messaging/protocol'

/** What stands in the mail beside the file. */
export type DraftMail = Pick<Input<'composer.fill'>, 'block' | 'subject'>

/** A version of an estimate, with the seller's logo of today. */
export interface Offer {
  readonly estimate: Estimate
  readonly version: number
  readonly logo?: Logo
}

export type ComposerFile = Input<'composer.fill'>['file']

/** How an issued invoice becomes what the draft gets. Given from outside, so that the PDF writer loads when needed. */
export interface ComposerDocuments {
  /** Refused with the characters that no embedded font has. */
  readonly renderPdf: (
    invoice: IssuedInvoice,
  ) => Promise<{ ok: true; file: ComposerFile } | { ok: false; characters: string }>
  readonly writeMail: (invoice: IssuedInvoice) => DraftMail
  readonly renderEstimate: (offer: Offer) => ReturnType<ComposerDocuments['renderPdf']>
  readonly writeEstimateMail: (offer: Offer) => DraftMail
  /** The due date for a calendar; none where nothing is to be paid. */
  readonly writeCalendar: (invoice: IssuedInvoice) => ComposerFile | undefined
}
