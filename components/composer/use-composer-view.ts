import { useCallback, useReducer } from 'react'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { useAfterPress } from '../hooks/after-press'
import { type ComposerView, editView, firstView, type ViewEdit } from './composer-view'

/** What is open of a draft, `begun` as it is first drawn. That a field was left counts once the press that left it is over. */
export function useComposerView(
  draft: InvoiceDraft,
  begun: Partial<ComposerView> = {},
): readonly [ComposerView, (edit: ViewEdit) => void] {
  const [view, onEdit] = useReducer(editView, draft, (first) => ({ ...firstView(first), ...begun }))
  const afterPress = useAfterPress()
  const onView = useCallback(
    (edit: ViewEdit) => {
      if (edit.type === 'touch') afterPress(() => onEdit(edit))
      else onEdit(edit)
    },
    [afterPress],
  )
  return [view, onView]
}
