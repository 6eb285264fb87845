import type { Category } from '../domain/checks/types'

/** Something that an open page of ours shows has changed. */
export type PageNotice =
  | { readonly type: 'ledgerChanged' }
  /** What is typed of the profile was kept, and counts nowhere yet. */
  | { readonly type: 'profileTyped' }
  | {
      readonly type: 'findingsChanged'
      readonly session: string
      readonly findings: readonly SeenFinding[]
      /** Something that was put into the draft is no longer in it. */
      readonly isPartGone: boolean
    }

/** A finding of the draft's checks as the composer lists it. */
export interface SeenFinding {
  readonly key: string
  readonly category: Category
  readonly severity: 'error' | 'warning' | 'hint'
  readonly title: string
}

export interface Notices {
  /** Tells every open page of ours; nobody need be there. */
  publish(notice: PageNotice): Promise<void>
}
