import { returnOf } from './returned-draft'
import {
  cancel,
  cancelInDoubt,
  comeBack,
  confirmLate,
  isUnderWay,
  newTrack,
  press,
  type SendTimes,
  settle,
  type Track,
  type TrackedDraft,
  wait,
} from './send-track'

/** What a host adapter tells about one compose window. */
export interface TrackedWindow {
  sendPressed(): void
  schedulePressed(): void
  /** The person closed or discarded the window. */
  dropped(): void
  gone(): void
}

export interface SendTracker {
  track(draft: TrackedDraft): TrackedWindow
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

  const isRecent = (track: Track) =>
    (track.stage === 'sent' || track.doubted !== undefined) && now() - track.settledAt < times.untilFinal
  const isUnproven = (track: Track) =>
    isRecent(track) && (track.doubted !== undefined || track.outcome === 'likely')
  const forgetOld = () => {
    for (const track of tracks) if (track.gone && !isUnderWay(track) && !isRecent(track)) tracks.delete(track)
  }
  const giveProofs = () => {
    const waiting = [...tracks].filter((track) => isUnderWay(track) && !track.asked)
    if (waiting.length > 0) {
      if (proofs < waiting.length) return
      for (const track of waiting) settle(track, true, now())
    } else {
      const late = [...tracks].filter(isUnproven)
      if (proofs > 0 && late.length === 1 && late[0]) confirmLate(late[0])
    }
    proofs = 0
  }
  const isJustUndone = ({ openedAt }: Track) => openedAt >= undoAt && now() - undoAt < RETURN_LIMIT

  return {
    track(draft) {
      forgetOld()
      const track = newTrack(draft, now())
      tracks.add(track)
      return {
        sendPressed() {
          if (track.gone || track.stage === 'sent' || (track.stage === 'sending' && !track.asked)) return
          const isNew = track.stage !== 'sending'
          press(track, 'sending', times)
          if (isNew) draft.emit('attempted')
        },
        schedulePressed() {
          if (track.gone || (track.stage !== 'writing' && track.stage !== 'scheduling')) return
          press(track, 'scheduling', times)
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
            wait(track, times.untilLikely, () => settle(track, false, now()))
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
        if (track.stage === 'sending' && !track.asked) settle(track, true, now())
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
        wait(track, times.afterQuestion, () => cancelInDoubt(track, now()))
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
      const left = [...tracks].filter((track) => track.gone && (isUnderWay(track) || isRecent(track)))
      for (const track of tracks) {
        const { draft, openedAt } = track
        const isUsed = draft.key === usedNow
        if (track.gone || !(isUsed || now() - openedAt < RETURN_LIMIT)) continue
        const returned = returnOf({ draft, isUsed, isJustUndone: isJustUndone(track) }, left)
        if (!returned) continue
        undoAt = Number.NEGATIVE_INFINITY
        const { sentAs, isSure } = returned
        if (sentAs) {
          tracks.delete(sentAs)
          comeBack(sentAs, isSure)
        }
        draft.emit('returned', isSure ? sentAs?.draft.key : undefined)
        return
      }
    },
    settleAll(withMails = false) {
      for (const track of tracks) {
        const isLeaving = withMails && !track.asked && !track.droppedByPerson
        if (isUnderWay(track) && (track.gone || isLeaving)) settle(track, false, now())
      }
    },
  }
}
