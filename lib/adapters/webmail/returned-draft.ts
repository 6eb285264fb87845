import type { Track, TrackedDraft } from './send-track'

/** A window in which a mail may have come back. */
export interface OpenedDraft {
  readonly draft: Pick<TrackedDraft, 'draftId' | 'fingerprint'>
  /** The person does something in it. */
  readonly isUsed: boolean
  /** It opened after a press on Undo. */
  readonly isJustUndone: boolean
}

/** What a returned mail left as, where it left from this page. */
export interface Return<Left> {
  readonly sentAs?: Left
  readonly isSure: boolean
}

/**
 * Whether a window that opened holds one of the mails that left, or one that left from elsewhere. It is known by its id or
 * its words; a page may show a draft again by itself, so what is proven to have left has come back only where the person
 * pressed Undo or uses the window. After Undo it is the only one that it can be, though neither id nor words tell.
 */
export function returnOf<Left extends Pick<Track, 'draftId' | 'fingerprint' | 'outcome'>>(
  { draft, isUsed, isJustUndone }: OpenedDraft,
  left: readonly Left[],
): Return<Left> | undefined {
  const same = left.find(
    (old) => isSameDraft(draft, old) && (old.outcome !== 'confirmed' || isUsed || isJustUndone),
  )
  if (same) return { sentAs: same, isSure: true }
  if (!isJustUndone) return undefined
  const possible = left.filter((old) => !isAnother(draft, old))
  if (possible.length > 1) return undefined
  if (possible[0]) return { sentAs: possible[0], isSure: false }
  return isKnowable(draft) ? { isSure: false } : undefined
}

function isSameDraft(
  draft: OpenedDraft['draft'],
  { draftId, fingerprint }: Pick<Track, 'draftId' | 'fingerprint'>,
): boolean {
  const id = draft.draftId()
  if (id !== undefined && id === draftId) return true
  return fingerprint !== '' && draft.fingerprint() === fingerprint
}

/** A draft may come back under an id of another sort, or none. */
function isAnother(draft: OpenedDraft['draft'], { draftId }: Pick<Track, 'draftId'>): boolean {
  const id = draft.draftId()
  return id !== draftId && id?.split(':')[0] === draftId?.split(':')[0]
}

function isKnowable(draft: OpenedDraft['draft']): boolean {
  return (draft.draftId() ?? draft.fingerprint()) !== ''
}
