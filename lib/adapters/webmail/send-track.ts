import type { SendSignal } from '../../ports/webmail'

/** How long the tracker waits, in ms. */
export interface SendTimes {
  /** From the window's going until a send without proof counts as likely. */
  readonly untilLikely: number
  /** From the press on Send until a window that is still open counts as not sent. */
  readonly untilCancelled: number
  /** From the closing of the host's question until a window that is still open counts as not sent. */
  readonly afterQuestion: number
  /** How long a sent mail can come back. */
  readonly untilFinal: number
}

/** What the tracker asks of a compose window. */
export interface TrackedDraft {
  readonly key: string
  draftId(): string | undefined
  /** The whole mail, by which a draft is known again where the host gives it a new id; empty for none. */
  fingerprint(): string
  /** Send, or a later time for it, was pressed. */
  pressed(): void
  /** `sentFrom`: of a mail that returned, the key of the draft it was sent as, where that is known. */
  emit(signal: SendSignal, sentFrom?: string): void
}

type Stage = 'writing' | 'sending' | 'scheduling' | 'sent'

/** What is known of the sending of one draft. */
export interface Track {
  readonly draft: TrackedDraft
  readonly openedAt: number
  stage: Stage
  asked: boolean
  gone: boolean
  droppedByPerson: boolean
  /** What was under way when the answer to the host's question stayed unknown: a proof still speaks for it. */
  doubted?: Stage | undefined
  /** The last signal of a sent mail. */
  outcome?: SendSignal
  settledAt: number
  draftId?: string | undefined
  fingerprint: string
  timer?: ReturnType<typeof setTimeout>
}

/** The track of a draft whose window has just opened. */
export function newTrack(draft: TrackedDraft, openedAt: number): Track {
  return {
    draft,
    openedAt,
    stage: 'writing',
    asked: false,
    gone: false,
    droppedByPerson: false,
    settledAt: 0,
    fingerprint: '',
  }
}

/** Whether Send, or a later time for it, was pressed and nobody knows yet what became of it. */
export function isUnderWay({ stage }: Track): boolean {
  return stage === 'sending' || stage === 'scheduling'
}

/** Does something after a while, in place of what was waited for before. */
export function wait(track: Track, ms: number, then: () => void): void {
  clearTimeout(track.timer)
  track.timer = setTimeout(then, ms)
}

/** Send, or a later time for it, was pressed: a window that stays open all the same is not sent. */
export function press(
  track: Track,
  stage: 'sending' | 'scheduling',
  { untilCancelled }: Pick<SendTimes, 'untilCancelled'>,
): void {
  track.stage = stage
  track.asked = false
  track.droppedByPerson = false
  track.doubted = undefined
  wait(track, untilCancelled, () => cancel(track))
  track.draft.pressed()
  track.draftId = track.draft.draftId() ?? track.draftId
  track.fingerprint = track.draft.fingerprint() || track.fingerprint
}

/** What is under way has left, with proof or likely. */
export function settle(track: Track, proven: boolean, at: number): void {
  clearTimeout(track.timer)
  track.settledAt = at
  end(track, track.stage === 'scheduling' ? 'scheduled' : proven ? 'confirmed' : 'likely')
}

/** The proof came after all, for what was likely or in doubt. */
export function confirmLate(track: Track): void {
  end(track, track.doubted === 'scheduling' ? 'scheduled' : 'confirmed')
}

/** What was under way did not leave: the draft is written on. */
export function cancel(track: Track): void {
  clearTimeout(track.timer)
  const wasSending = track.stage === 'sending'
  track.stage = 'writing'
  track.asked = false
  if (wasSending) track.draft.emit('cancelled')
}

/** As far as anybody can see it did not leave; a proof still speaks for it. */
export function cancelInDoubt(track: Track, at: number): void {
  const { stage } = track
  cancel(track)
  track.doubted = stage
  track.settledAt = at
}

/** The mail is a draft again. What is not sure to be this mail may be that of another page: whoever knows of those is asked. */
export function comeBack(track: Track, isSure: boolean): void {
  if (isUnderWay(track)) cancel(track)
  else if (isSure && track.stage === 'sent') track.draft.emit('undone')
}

function end(track: Track, outcome: SendSignal): void {
  track.stage = 'sent'
  track.doubted = undefined
  track.outcome = outcome
  track.draft.emit(outcome)
}
