import * as z from 'zod/mini'
import type { CheckPreferences } from '../domain/checks/preferences'
import type { FillOrder, FillReport } from '../ports/draft-frames'
import type { MailBlock } from '../ports/webmail'
import { text } from './field-schemas'

/** What is made of texts: a file, or their HTML, which grows by what it escapes. */
const large = z.string().check(z.maxLength(20_000_000))

/** A file on its way to a mail page. */
export const fileSchema = z.object({
  name: text,
  type: text,
  base64: large,
})
/** What stands in the mail's text, in both its forms. */
export const blockSchema = z.object({ html: large, text: large })

const stepSchema = z.object({
  outcome: z.enum(['done', 'skipped', 'failed']),
  code: z.exactOptional(text),
})

/** See `ClientMail`. */
export const clientMailSchema = z.object({ mail: z.exactOptional(text), draft: z.exactOptional(text) })

/** What became of each step of an insertion; a failed one carries the reason's code. */
export const fillReportSchema = z.object({
  attach: stepSchema,
  block: stepSchema,
  subject: stepSchema,
  calendar: z.exactOptional(stepSchema),
  /** Nothing was done, as another invoice stands in the mail: its number, empty where that is not known. */
  stands: z.exactOptional(text),
  /** The host's draft id, where the page has it by now. */
  draftId: z.exactOptional(text),
}) satisfies z.ZodMiniType<FillReport>

/**
 * From the background to one frame of one mail tab; the frame answers `fill` with a `FillReport`, `readClientMail` with a
 * `ClientMail`, `holdsBlock` with yes or no.
 */
export type DraftCommand =
  | ({ readonly type: 'fill' } & FillOrder)
  | { readonly type: 'showFinding'; readonly view: string; readonly key: string }
  | { readonly type: 'readClientMail'; readonly view: string; readonly from: string }
  | { readonly type: 'holdsBlock'; readonly view: string; readonly block: MailBlock }
  | { readonly type: 'closeComposer'; readonly view: string }
  | { readonly type: 'lookAgain'; readonly view: string }

/** From the background to every mail page: how mails are checked has changed. */
export interface ChecksChanged {
  readonly type: 'checksChanged'
  readonly checks: CheckPreferences
}
