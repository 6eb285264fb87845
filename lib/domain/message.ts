/** Words by name: a key of the message tables in `lib/i18n`, with what is put into it. Never a sentence. */
export interface Message {
  readonly key: string
  readonly params?: Readonly<Record<string, MessageParam>>
}

/** Amounts, dates and numbers stay values, so that each language writes them in its own way. */
export type MessageParam =
  | string
  | number
  | { readonly minor: number; readonly currency: string }
  | { readonly date: string }
