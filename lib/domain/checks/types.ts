import type { PlainDate } from '../calendar/plain-date'
import type { Message } from '../message'
import type { CheckLanguage, CheckPreferences } from './preferences'

export interface DraftText {
  readonly subject: string
  readonly body: string
  readonly recipients: readonly { readonly name?: string; readonly email?: string }[]
  readonly attachments: readonly { readonly name: string }[]
  /** Present when the draft has a composer session with an invoice, or `{}` with a paper of another kind. */
  readonly invoice?: InvoiceInMail
}

/** What is settled of the invoice that goes with the mail. An invoice in the composer can stand here as it is. */
export interface InvoiceInMail {
  /** Once it was put into the mail, as is what it asks for. */
  readonly number?: string
  readonly total?: { readonly minor: number; readonly currency: string }
  readonly dueDate?: string
  readonly poNumber?: string
  readonly client?: { readonly needsPoNumber?: boolean }
}

export type Stage = 'invoice' | 'reminder' | 'finalNotice' | 'other' | 'auto'

export interface CheckContext {
  readonly today: PlainDate
  readonly stage?: Stage
  /** ISO 3166-1 alpha-2 of the seller; settles whether 03/04 is day first. */
  readonly country?: string
  readonly currency?: string
  readonly seller?: {
    readonly name?: string
    readonly taxId?: string
    readonly phone?: string
    readonly iban?: string
    /** Further accounts that are the seller's. */
    readonly ibans?: readonly string[]
  }
  readonly client?: {
    readonly name?: string
    readonly contactName?: string
    /** ISO 3166-1 alpha-2. */
    readonly country?: string
    readonly needsPoNumber?: boolean
    /** The addresses its invoices go to. */
    readonly emails?: readonly string[]
    readonly isConsumer?: boolean
  }
  /** The names of all other clients, so that none of them is written to by mistake. */
  readonly otherClients?: readonly string[]
  /** What was agreed to be the most, with VAT if the mail's total has it. */
  readonly estimate?: { readonly minor: number; readonly currency: string }
  readonly overtaken?: Overtaken
  readonly language?: CheckLanguage
  readonly preferences?: Partial<Pick<CheckPreferences, 'rules' | 'allowed' | 'flagged'>>
}

/** What has happened since we put a reminder or an invoice into the mail, so that it should not leave as it stands. */
export interface Overtaken {
  /**
   * The invoice is paid, is no longer open for another reason, is disputed, has another sum open, or has become due; or
   * the seller's details have changed.
   */
  readonly by: 'paid' | 'closed' | 'disputed' | 'open' | 'dueDate' | 'seller'
  readonly params: {
    readonly number?: string
    readonly open?: { readonly minor: number; readonly currency: string }
    readonly date?: { readonly date: string }
  }
  /** `dueDate`: only from the day after this one. */
  readonly after?: PlainDate
  /** `open`: what was open when the mail was written, and what is now. */
  readonly sum?: { readonly was: number; readonly is: number; readonly currency: string }
}

/** What a finding is about, in the order in which these are listed. */
export const CATEGORIES = [
  'overtaken',
  'missing',
  'dueDate',
  'jargon',
  'tone',
  'courtesy',
  'consistency',
  'payment',
  'surprise',
  'incentive',
] as const
export type Category = (typeof CATEGORIES)[number]

export type Severity = 'error' | 'warning' | 'hint'

/** UTF-16 offsets into the subject or the body. */
export type Span = readonly [start: number, end: number]

export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly kind?: string
  readonly severity: Severity
  readonly where: 'subject' | 'body'
  /** Null for a finding about the whole draft. */
  readonly span: Span | null
  /**
   * `key` is the rule. Its words are `<key>.title`, `<key>.reason` and `<key>.tip` in `lib/i18n`; `findingWords` of
   * `finding-words.ts` puts them together.
   */
  readonly message: Message
  readonly fixes: readonly Fix[]
  /** Its rule and its words, and after a dot its number among those with the same. */
  readonly key: string
}

export interface Fix {
  readonly id: string
  readonly label: Message
  readonly edits: readonly Edit[]
  readonly mode: 'safe' | 'choice' | 'insert'
}

export interface Edit {
  readonly span: Span
  readonly text: string
}
