import type { CheckGround } from '../../lib/adapters/webmail/draft/draft-services'
import type { CheckPreferences } from '../../lib/domain/checks/preferences'
import type { CheckContext } from '../../lib/domain/checks/types'
import type { Output } from '../../lib/messaging/protocol'
import type { ComposeView, Recipient } from '../../lib/ports/webmail'

type Facts = Output<'draft.facts'>

const NONE: Facts = {}
/** More addresses are no invoice's. */
const MOST_ADDRESSES = 100

/**
 * What the background tells of each draft for its checks. It is asked once for a set of recipients and files, but
 * those of a forwarded mail, which are not of this one; until it has answered, what it said before holds.
 */
export function factsOfDrafts(
  ask: (view: ComposeView, emails: string[], files: string[]) => Promise<Facts>,
  quietly: (work: Promise<unknown>) => void,
  changed: () => void,
) {
  const known = new WeakMap<
    ComposeView,
    { askedFor: string | undefined; facts: Facts; learning?: Promise<unknown> }
  >()
  const learn = async (view: ComposeView, answer: Promise<Facts>, askedFor: string) => {
    const facts = await answer
    if (known.get(view)?.askedFor !== askedFor) return
    known.set(view, { askedFor, facts })
    changed()
  }
  return {
    of(view: ComposeView, recipients: readonly Recipient[]): Facts {
      const emails = recipients.flatMap(({ email }) => (email ? [email] : [])).slice(0, MOST_ADDRESSES)
      const files = view.kind === 'forward' ? [] : (view.readAttachments() ?? []).map(({ name }) => name)
      const askedFor = [emails, files].join()
      const { askedFor: before, facts } = known.get(view) ?? { askedFor: undefined, facts: NONE }
      if (before !== askedFor) {
        const learning = learn(view, ask(view, emails, files), askedFor)
        known.set(view, { askedFor, facts, learning })
        quietly(learning)
      }
      return facts
    },
    forget(view: ComposeView): void {
      const { facts = NONE } = known.get(view) ?? {}
      known.set(view, { askedFor: undefined, facts })
    },
    /** Is over when what was asked about the draft is answered. */
    learning: (view: ComposeView): Promise<unknown> | undefined => known.get(view)?.learning,
  }
}

/** Puts together what a draft's checks know: one object for as long as nothing of it, nor the known words, change. */
export function checkGrounds(
  { country, currency, seller }: Pick<Output<'draft.started'>, 'country' | 'currency' | 'seller'>,
  today: () => CheckContext['today'],
) {
  const made = new WeakMap<ComposeView, { by: readonly unknown[]; ground: CheckGround }>()
  return (view: ComposeView, facts: Facts, preferences: CheckPreferences, words: unknown): CheckGround => {
    const by = [facts, preferences, today(), words] as const
    const before = made.get(view)
    if (before?.by.every((part, at) => part === by[at])) return before.ground
    const { invoice, ...known } = facts
    const context: CheckContext = {
      ...(country === undefined ? {} : { country }),
      ...(currency === undefined ? {} : { currency }),
      ...(seller === undefined ? {} : { seller }),
      ...known,
      today: by[2],
      language: preferences.language,
      preferences,
    }
    const ground = invoice ? { context, invoice } : { context }
    made.set(view, { by, ground })
    return ground
  }
}
