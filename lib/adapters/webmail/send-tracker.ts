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

/** What a host adapter tells about one compose window. */
export interface SendTrack {
  sendPressed(): void
  schedulePressed(): void
  /** The person closed or discarded the window. */
  dropped(): void
  gone(): void
}

export interface SendTracker {
  track(draft: TrackedDraft): SendTrack
  /** The host says that a mail was sent, without saying which. */
  hostSaysSent(): void
  /** The host shows the sent mail with this draft id. */
  hostShowsSent(draftId: string): void
  questionOpened(): void
  questionClosed(): void
  undoPressed(): void
  /** Whether anything is under way or can still come back; nothing need be looked for otherwise. */
  isWaiting(): boolean
  /**
   * Looks whether a window that opened is a sent draft that came back, also one that left with a page of its own: it has
   * then returned, and what it was sent as is undone where that is known. A page may show a draft again by itself: what is
   * proven to have left has come back only where a person pressed Undo, or does something in that window: `usedNow`, by
   * its draft's key.
   */
  lookForReturns(usedNow?: string): void
  /** The page goes away: what has no proof by now will get none. `withMails`: it closes as its mail goes. */
  settleAll(withMails?: boolean): void
}

type Stage = 'writing' | 'sending' | 'scheduling' | 'sent'

interface Track {
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

/** An undo link brings the draft back within this time, in ms. */
const RETURN_LIMIT = 10_000

/**
 * Tells what became of each press on Send. Everything is held by draft, never by "the last window", so that the
 * autosave of one cannot pass for the send of another; a proof that could belong to two drafts is given to neither.
 */
export function createSendTracker(times: SendTimes, now: () => number = Date.now): SendTracker {
  const tracks = new Set<Track>()
  let proofs = 0
  let undoAt = Number.NEGATIVE_INFINITY

  const isUnderWay = (track: Track) => track.stage === 'sending' || track.stage === 'scheduling'
  const isRecent = (track: Track) =>
    (track.stage === 'sent' || track.doubted !== undefined) && now() - track.settledAt < times.untilFinal
  const wait = (track: Track, ms: number, then: () => void) => {
    clearTimeout(track.timer)
    track.timer = setTimeout(then, ms)
  }
  const forgetOld = () => {
    for (const track of tracks) if (track.gone && !isUnderWay(track) && !isRecent(track)) tracks.delete(track)
  }
  const press = (track: Track, stage: Stage) => {
    track.stage = stage
    track.asked = false
    track.droppedByPerson = false
    track.doubted = undefined
    wait(track, times.untilCancelled, () => cancel(track))
    track.draft.pressed()
    track.draftId = track.draft.draftId() ?? track.draftId
    track.fingerprint = track.draft.fingerprint() || track.fingerprint
  }
  const end = (track: Track, outcome: SendSignal) => {
    track.stage = 'sent'
    track.doubted = undefined
    track.outcome = outcome
    track.draft.emit(outcome)
  }
  const settle = (track: Track, proven: boolean) => {
    clearTimeout(track.timer)
    track.settledAt = now()
    end(track, track.stage === 'scheduling' ? 'scheduled' : proven ? 'confirmed' : 'likely')
  }
  const cancel = (track: Track) => {
    clearTimeout(track.timer)
    const wasSending = track.stage === 'sending'
    track.stage = 'writing'
    track.asked = false
    if (wasSending) track.draft.emit('cancelled')
  }
  const giveProofs = () => {
    const waiting = [...tracks].filter((track) => isUnderWay(track) && !track.asked)
    if (waiting.length > 0) {
      if (proofs < waiting.length) return
      for (const track of waiting) settle(track, true)
    } else {
      const late = [...tracks].filter(isUnproven)
      if (proofs > 0 && late.length === 1 && late[0]) confirmLate(late[0])
    }
    proofs = 0
  }
  const isUnproven = (track: Track) =>
    isRecent(track) && (track.doubted !== undefined || track.outcome === 'likely')
  const confirmLate = (track: Track) => end(track, track.doubted === 'scheduling' ? 'scheduled' : 'confirmed')
  const cancelInDoubt = (track: Track) => {
    const { stage } = track
    cancel(track)
    track.doubted = stage
    track.settledAt = now()
  }
  /** What is not sure to be this mail may be that of another page: whoever knows of those is asked. */
  const comesBack = (track: Track, isSure: boolean) => {
    tracks.delete(track)
    if (isUnderWay(track)) cancel(track)
    else if (isSure && track.stage === 'sent') track.draft.emit('undone')
  }
  /** A draft may come back under an id of another sort, or none. */
  const isAnother = (opened: Track, old: Track) => {
    const [id, oldId] = [opened.draft.draftId(), old.draftId]
    return id !== oldId && id?.split(':')[0] === oldId?.split(':')[0]
  }
  const isKnowable = ({ draft }: Track) => (draft.draftId() ?? draft.fingerprint()) !== ''
  const isJustUndone = (opened: Track) => opened.openedAt >= undoAt && now() - undoAt < RETURN_LIMIT
  const sameDraft = (opened: Track, old: Track) => {
    const id = opened.draft.draftId()
    if (id !== undefined && id === old.draftId) return true
    const words = old.fingerprint
    return words !== '' && opened.draft.fingerprint() === words
  }

  return {
    track(draft) {
      forgetOld()
      const track: Track = {
        draft,
        openedAt: now(),
        stage: 'writing',
        asked: false,
        gone: false,
        droppedByPerson: false,
        settledAt: 0,
        fingerprint: '',
      }
      tracks.add(track)
      return {
        sendPressed() {
          if (track.gone || track.stage === 'sent' || (track.stage === 'sending' && !track.asked)) return
          const isNew = track.stage !== 'sending'
          press(track, 'sending')
          if (isNew) draft.emit('attempted')
        },
        schedulePressed() {
          if (track.gone || (track.stage !== 'writing' && track.stage !== 'scheduling')) return
          press(track, 'scheduling')
        },
        dropped() {
          track.droppedByPerson = true
          track.doubted = undefined
        },
        gone() {
          track.gone = true
          if (!isUnderWay(track)) return
          if (track.droppedByPerson) cancel(track)
          else {
            track.asked = false
            wait(track, times.untilLikely, () => settle(track, false))
            giveProofs()
          }
        },
      }
    },
    hostSaysSent() {
      proofs += 1
      giveProofs()
    },
    hostShowsSent(draftId) {
      for (const track of tracks) {
        if (track.draftId !== draftId) continue
        if (track.stage === 'sending' && !track.asked) settle(track, true)
        else if (isUnproven(track)) confirmLate(track)
      }
    },
    questionOpened() {
      for (const track of tracks) {
        if (!isUnderWay(track) || track.gone) continue
        clearTimeout(track.timer)
        track.asked = true
      }
    },
    questionClosed() {
      for (const track of tracks) {
        if (!track.asked) continue
        track.asked = false
        wait(track, times.afterQuestion, () => cancelInDoubt(track))
      }
    },
    undoPressed() {
      undoAt = now()
    },
    isWaiting() {
      return (
        now() - undoAt < RETURN_LIMIT || [...tracks].some((track) => isUnderWay(track) || isRecent(track))
      )
    },
    lookForReturns(usedNow) {
      const closed = [...tracks].filter((track) => track.gone && (isUnderWay(track) || isRecent(track)))
      const isUsed = ({ draft }: Track) => draft.key === usedNow
      const opened = [...tracks].filter(
        (track) => !track.gone && (isUsed(track) || now() - track.openedAt < RETURN_LIMIT),
      )
      for (const track of opened) {
        const old = closed.find(
          (candidate) =>
            sameDraft(track, candidate) &&
            (candidate.outcome !== 'confirmed' || isUsed(track) || isJustUndone(track)),
        )
        const others = closed.filter((candidate) => !isAnother(track, candidate))
        const undone = isJustUndone(track) && others.length < 2 ? (others[0] ?? 'fromElsewhere') : undefined
        const returned = old ?? undone
        if (!returned || (returned === 'fromElsewhere' && !isKnowable(track))) continue
        undoAt = Number.NEGATIVE_INFINITY
        if (returned !== 'fromElsewhere') comesBack(returned, returned === old)
        track.draft.emit('returned', old?.draft.key)
        return
      }
    },
    settleAll(withMails = false) {
      for (const track of tracks) {
        const isLeaving = withMails && !track.asked && !track.droppedByPerson
        if (isUnderWay(track) && (track.gone || isLeaving)) settle(track, false)
      }
    },
  }
}
