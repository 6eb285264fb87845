import { type RefObject, useEffect } from 'react'

export interface FocusRequest {
  readonly field: string
  readonly count: number
}

/** Moves the focus to the field of that name inside `root`, once for each request, when it is drawn. */
export function useFocusRequest(
  root: RefObject<HTMLElement | null>,
  request: FocusRequest | undefined,
): void {
  useEffect(() => {
    if (!request) return
    const named = root.current?.querySelector<HTMLElement>(`[data-field=${JSON.stringify(request.field)}]`)
    const target = named?.matches('input, textarea, button')
      ? named
      : named?.querySelector<HTMLElement>('input, textarea, button')
    target?.focus()
    // What is said below the field, such as a choice, is seen with it.
    target?.closest('section, fieldset')?.scrollIntoView({ block: 'nearest' })
  }, [root, request])
}
