import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { Input } from '../../lib/messaging/protocol'

export type ComposerFile = Input<'composer.fill'>['file']

/** How an issued invoice becomes what the draft gets. Given from outside, so that the PDF writer loads when needed. */
export interface ComposerDocuments {
  /** Refused with the characters that no embedded font has. */
  readonly renderPdf: (
    invoice: IssuedInvoice,
  ) => Promise<{ ok: true; file: ComposerFile } | { ok: false; characters: string }>
  readonly writeMail: (invoice: IssuedInvoice) => Pick<Input<'composer.fill'>, 'block' | 'subject'>
}
