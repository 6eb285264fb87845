/** What of an invoice or estimate was put into a mail draft. */
export interface FilledPieces {
  readonly fileName?: string
  readonly block?: { readonly html: string; readonly text: string }
  readonly subject?: string
  /** The name of the calendar file. */
  readonly calendar?: string
  /** The clock of the event that issued the invoice as it stands there. */
  readonly issued?: string
}
