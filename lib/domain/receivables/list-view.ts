/** Which invoices a list shows, by how they stand. `open` has the overdue ones too. */
export const SHOWN_STATES = ['all', 'drafts', 'open', 'overdue', 'paid', 'void'] as const
export type ShownState = (typeof SHOWN_STATES)[number]

export const SORT_COLUMNS = ['client', 'number', 'sent', 'due', 'amount'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export interface ListSort {
  readonly by: SortColumn
  readonly isDescending: boolean
}

/** How a list of invoices is narrowed and ordered; what is left out does not narrow. */
export interface ListView {
  readonly show: ShownState
  /** As typed into the search. */
  readonly find: string
  readonly clientId?: string
  /** Days of issue; a year is four digits. */
  readonly period?: string
  /** ISO 4217. */
  readonly currency?: string
  readonly tag?: string
  /** Left out: the most urgent first, in groups. */
  readonly sort?: ListSort
}

/** What of a view changes; undefined: it does not narrow any longer. */
export type ListChanges = { readonly [Field in keyof ListView]?: ListView[Field] | undefined }

export const USUAL_VIEW: ListView = { show: 'open', find: '' }

/** A view that the person has named, as the address of the page writes it. */
export interface SavedView {
  readonly name: string
  /** The query behind `#invoices?`. */
  readonly query: string
}
