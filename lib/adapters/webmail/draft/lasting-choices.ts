import type { CheckChange } from '../../../domain/checks/preferences'
import type { CardAnswer } from './check-card'
import type { DraftServices } from './draft-services'

/** Choices made beside a finding that hold for all drafts. Each is said, and can be taken back at once. */
export function lastingChoices(
  services: DraftServices,
  tell: (title: string, text: string, answer?: CardAnswer) => void,
  hide: () => void,
  stop: AbortSignal,
) {
  const { say } = services
  const change = async (wanted: CheckChange, said: string) => {
    const reverse = await services.changeChecks(wanted)
    if (stop.aborted) return
    if (!reverse) return tell(say('notKeptTitle'), say('notKept'))
    tell(said, say('inSettings'), {
      label: say('undo'),
      async act() {
        if (await services.changeChecks(reverse)) hide()
        else tell(say('notKeptTitle'), say('notKept'))
      },
    })
  }
  return {
    /** Never to mark these words again. */
    allow: (phrase: string) => change({ kind: 'allow', phrase }, say('allowed', { phrase })),
    turnOff: (rule: string) => change({ kind: 'turnOff', rule }, say('turnedOff')),
  }
}
