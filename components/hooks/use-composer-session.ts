import { useCallback, useEffect, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import type { SeenFinding } from '../../lib/messaging/mail-schemas'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from './call'
import { type Loss, lossOf } from './loss-of'
import { useNotices } from './notices'

export type OpenedComposer = Extract<Output<'composer.opened'>, { ok: true }>

export type ComposerSession =
  | { readonly kind: 'opening' | Loss }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | {
      readonly kind: 'open'
      readonly opened: OpenedComposer
      readonly findings: readonly SeenFinding[]
      /** Something that was put into the draft is no longer in it. */
      readonly isPartGone: boolean
    }

/**
 * What the background says of this composer; asked again when the profile changes, so that the set-up leads back, and on
 * another day, since dates and the number may hang on it.
 */
export function useComposerSession(
  session: string,
  today: PlainDate,
): { readonly state: ComposerSession; readonly goOnWith: (draftKey: string) => Promise<void> } {
  const call = useCall()
  const [state, setState] = useState<ComposerSession>({ kind: 'opening' })

  const open = useCallback(
    async (chosen?: string) => {
      try {
        const opened = await call('composer.opened', {
          session,
          ...(chosen === undefined ? {} : { chosen }),
        })
        setState((before) =>
          opened.ok
            ? {
                kind: 'open',
                opened,
                findings: opened.findings,
                isPartGone: before.kind === 'open' && before.isPartGone,
              }
            : { kind: 'refused', code: opened.code },
        )
      } catch (error) {
        const stays = (before: ComposerSession) => before.kind === 'open' && chosen === undefined
        setState((before) => (stays(before) ? before : { kind: lossOf(error) }))
      }
    },
    [call, session],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: the day is what it is asked again for
  useEffect(() => void open(), [open, today])
  useNotices((notice) => {
    if (notice.type === 'ledgerChanged') void open()
    if (notice.type === 'findingsChanged' && notice.session === session) {
      const { findings, isPartGone } = notice
      setState((before) => (before.kind === 'open' ? { ...before, findings, isPartGone } : before))
    }
  })
  return { state, goOnWith: open }
}
