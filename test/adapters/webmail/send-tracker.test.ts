import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createSendTracker,
  type SendTracker,
  type TrackedWindow,
} from '../../../lib/adapters/webmail/send-tracker'
import type { SendSignal } from '../../../lib/ports/webmail'

const TIMES = { untilLikely: 10_000, untilCancelled: 60_000, afterQuestion: 3_000, untilFinal: 120_000 }

interface Written {
  readonly track: TrackedWindow
  readonly signals: SendSignal[]
  /** The windows that returned mails were sent from. */
  readonly sentFrom: (string | undefined)[]
}

function write(tracker: SendTracker, draftId: string | undefined, fingerprint = '', key = ''): Written {
  const signals: SendSignal[] = []
  const sentFrom: (string | undefined)[] = []
  const track = tracker.track({
    key,
    draftId: () => draftId,
    fingerprint: () => fingerprint,
    pressed: () => {},
    emit(signal, from) {
      signals.push(signal)
      if (signal === 'returned') sentFrom.push(from)
    },
  })
  return { track, signals, sentFrom }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a press on Send', () => {
  test('is confirmed when the window is gone and the site says that a mail was sent', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.gone()
    tracker.hostSaysSent()
    vi.advanceTimersByTime(600_000)
    expect(signals).toEqual(['attempted', 'confirmed'])
  })

  test('is confirmed for an answer that stays until the site has spoken', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    tracker.hostSaysSent()
    track.gone()
    expect(signals).toEqual(['attempted', 'confirmed'])
  })

  test('is likely when the window is gone and nothing is said', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.gone()
    vi.advanceTimersByTime(9_999)
    expect(signals).toEqual(['attempted'])
    vi.advanceTimersByTime(1)
    expect(signals).toEqual(['attempted', 'likely'])
  })

  test('is confirmed late when the site speaks after all', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.gone()
    vi.advanceTimersByTime(30_000)
    tracker.hostSaysSent()
    expect(signals).toEqual(['attempted', 'likely', 'confirmed'])
  })

  test('is cancelled when the window is still there after a minute', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    vi.advanceTimersByTime(60_000)
    expect(signals).toEqual(['attempted', 'cancelled'])
  })

  test('is cancelled when the window is then discarded or closed', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.dropped()
    track.gone()
    vi.advanceTimersByTime(600_000)
    expect(signals).toEqual(['attempted', 'cancelled'])
  })

  test('waits as long as the site asks something, and is cancelled when the answer was no', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    tracker.questionOpened()
    vi.advanceTimersByTime(600_000)
    expect(signals).toEqual(['attempted'])
    tracker.questionClosed()
    vi.advanceTimersByTime(3_000)
    expect(signals).toEqual(['attempted', 'cancelled'])
  })

  test('goes on when the answer was yes', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    tracker.questionOpened()
    tracker.questionClosed()
    track.gone()
    tracker.hostSaysSent()
    expect(signals).toEqual(['attempted', 'confirmed'])
  })

  test('is confirmed after all when the site sends slowly after a yes, and never once the window was closed', () => {
    for (const closes of [false, true]) {
      const tracker = createSendTracker(TIMES)
      const { track, signals } = write(tracker, 'a')
      track.sendPressed()
      tracker.questionOpened()
      tracker.questionClosed()
      vi.advanceTimersByTime(5_000)
      if (closes) track.dropped()
      tracker.hostSaysSent()
      track.gone()
      vi.advanceTimersByTime(600_000)
      expect(signals).toEqual(['attempted', 'cancelled', ...(closes ? [] : ['confirmed'])])
    }
  })

  test('pressed twice is one attempt', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.sendPressed()
    track.gone()
    tracker.hostSaysSent()
    expect(signals).toEqual(['attempted', 'confirmed'])
  })

  test('is settled as likely when the page goes away', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    track.gone()
    tracker.settleAll()
    expect(signals).toEqual(['attempted', 'likely'])
  })

  test('is likely where the page closes as its mail goes, unless the site asks or the person closed it', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.sendPressed()
    tracker.settleAll(false)
    expect(signals, 'a page with other things in it was left').toEqual(['attempted'])
    tracker.questionOpened()
    tracker.settleAll(true)
    expect(signals).toEqual(['attempted'])
    tracker.questionClosed()
    tracker.settleAll(true)
    expect(signals).toEqual(['attempted', 'likely'])
  })

  test('is undone when the same draft comes back', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a', '', 'first')
    first.track.sendPressed()
    first.track.gone()
    tracker.hostSaysSent()
    vi.advanceTimersByTime(20_000)
    tracker.undoPressed()
    const second = write(tracker, 'a')
    tracker.lookForReturns()
    expect(first.signals).toEqual(['attempted', 'confirmed', 'undone'])
    expect(second.signals, 'the window it came back in').toEqual(['returned'])
    expect(second.sentFrom).toEqual(['first'])
  })

  test('stays sent when a page alone shows a draft again that has left, until a person does something in it', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a', '', 'first')
    first.track.sendPressed()
    first.track.gone()
    tracker.hostSaysSent()
    const copy = write(tracker, 'a')
    tracker.lookForReturns()
    copy.track.gone()
    const second = write(tracker, 'a', '', 'second')
    vi.advanceTimersByTime(30_000)
    tracker.lookForReturns()
    expect(first.signals).toEqual(['attempted', 'confirmed'])
    tracker.lookForReturns('second')
    expect(first.signals).toEqual(['attempted', 'confirmed', 'undone'])
    expect([copy.signals, second.signals, second.sentFrom]).toEqual([[], ['returned'], ['first']])
  })

  test('is undone when the same words come back under another id', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a', 'the same words')
    first.track.sendPressed()
    first.track.gone()
    vi.advanceTimersByTime(10_000)
    write(tracker, 'b', 'the same words')
    tracker.lookForReturns()
    expect(first.signals).toEqual(['attempted', 'likely', 'undone'])
  })

  test('may be what a window holds that opens after a press on Undo, whatever its id', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a')
    first.track.sendPressed()
    first.track.gone()
    tracker.hostSaysSent()
    tracker.undoPressed()
    const second = write(tracker, 'server-id')
    tracker.lookForReturns()
    expect(first.signals, 'it may as well be a mail of another page').toEqual(['attempted', 'confirmed'])
    expect([second.signals, second.sentFrom]).toEqual([['returned'], [undefined]])
  })

  test('stays sent when another mail comes back, which is then known by its own window', () => {
    const tracker = createSendTracker(TIMES)
    const [first, second] = [write(tracker, 'a', 'words', 'first'), write(tracker, 'b', 'a PS', 'second')]
    for (const { track } of [first, second]) {
      track.sendPressed()
      track.gone()
      tracker.hostSaysSent()
    }
    tracker.undoPressed()
    const back = write(tracker, 'b', 'a PS')
    tracker.lookForReturns()
    expect(first.signals).toEqual(['attempted', 'confirmed'])
    expect(second.signals).toEqual(['attempted', 'confirmed', 'undone'])
    expect([back.signals, back.sentFrom]).toEqual([['returned'], ['second']])
  })

  test('is undone for the window that comes back after a press on Undo, where it was sent from another page', () => {
    const tracker = createSendTracker(TIMES)
    const own = write(tracker, 'msg-a:own')
    own.track.sendPressed()
    own.track.gone()
    tracker.hostSaysSent()
    const before = write(tracker, 'msg-a:before')
    vi.advanceTimersByTime(1_000)
    tracker.undoPressed()
    expect(tracker.isWaiting()).toBe(true)
    tracker.lookForReturns()
    const back = write(tracker, 'msg-a:back')
    tracker.lookForReturns()
    tracker.lookForReturns()
    expect([own, before, back].map(({ signals }) => signals)).toEqual([
      ['attempted', 'confirmed'],
      [],
      ['returned'],
    ])
    expect(back.sentFrom).toEqual([undefined])
  })

  test('waits until what came back from another page can be known', () => {
    const tracker = createSendTracker(TIMES)
    tracker.undoPressed()
    const signals: SendSignal[] = []
    let id: string | undefined
    tracker.track({
      key: 'a',
      draftId: () => id,
      fingerprint: () => '',
      pressed: () => {},
      emit: (signal) => signals.push(signal),
    })
    tracker.lookForReturns()
    expect(signals).toEqual([])
    id = 'msg-a:back'
    tracker.lookForReturns()
    expect(signals).toEqual(['returned'])
  })

  test('stays sent when another window opens', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a', 'words')
    first.track.sendPressed()
    first.track.gone()
    tracker.hostSaysSent()
    write(tracker, 'b', 'other words')
    tracker.lookForReturns()
    expect(first.signals).toEqual(['attempted', 'confirmed'])
  })

  test('is cancelled when the site gives the draft back before it said anything', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a')
    first.track.sendPressed()
    first.track.gone()
    write(tracker, 'a')
    tracker.lookForReturns()
    vi.advanceTimersByTime(600_000)
    expect(first.signals).toEqual(['attempted', 'cancelled'])
  })
})

describe('a press on Schedule', () => {
  test('is scheduled when the window is gone, with or without a note', () => {
    const tracker = createSendTracker(TIMES)
    const noted = write(tracker, 'a')
    noted.track.schedulePressed()
    noted.track.gone()
    tracker.hostSaysSent()
    const silent = write(tracker, 'b')
    silent.track.schedulePressed()
    silent.track.gone()
    vi.advanceTimersByTime(10_000)
    expect([noted.signals, silent.signals]).toEqual([['scheduled'], ['scheduled']])
  })

  test('reads the mail again when it is pressed again, as what is in it may be another', () => {
    const tracker = createSendTracker(TIMES)
    const pressed = vi.fn()
    const signals: SendSignal[] = []
    const track = tracker.track({
      key: 'a',
      draftId: () => 'a',
      fingerprint: () => '',
      pressed,
      emit: (signal) => signals.push(signal),
    })
    track.schedulePressed()
    vi.advanceTimersByTime(50_000)
    track.schedulePressed()
    expect(pressed).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(50_000)
    track.gone()
    tracker.hostSaysSent()
    expect(signals).toEqual(['scheduled'])
  })

  test('is scheduled when the choice of a time was given up and made anew', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.schedulePressed()
    tracker.questionOpened()
    track.schedulePressed()
    track.gone()
    vi.advanceTimersByTime(10_000)
    expect(signals).toEqual(['scheduled'])
  })

  test('says nothing when the choice of a time was given up', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.schedulePressed()
    tracker.questionOpened()
    tracker.questionClosed()
    vi.advanceTimersByTime(3_000)
    track.sendPressed()
    track.gone()
    tracker.hostSaysSent()
    expect(signals).toEqual(['attempted', 'confirmed'])
  })

  test('is scheduled, not sent, when the site says so long after the choice of a time was closed', () => {
    const tracker = createSendTracker(TIMES)
    const { track, signals } = write(tracker, 'a')
    track.schedulePressed()
    tracker.questionOpened()
    tracker.questionClosed()
    vi.advanceTimersByTime(3_000)
    tracker.hostSaysSent()
    expect(signals).toEqual(['scheduled'])
  })
})

describe('two drafts', () => {
  test('a proof that could be of either is given to neither, two proofs to both', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a')
    const second = write(tracker, 'b')
    for (const { track } of [first, second]) {
      track.sendPressed()
      track.gone()
    }
    tracker.hostSaysSent()
    expect([first.signals, second.signals]).toEqual([['attempted'], ['attempted']])
    tracker.hostSaysSent()
    expect([first.signals, second.signals]).toEqual([
      ['attempted', 'confirmed'],
      ['attempted', 'confirmed'],
    ])
  })

  test('a mail that is shown with its draft id is proof for that draft alone', () => {
    const tracker = createSendTracker(TIMES)
    const first = write(tracker, 'a')
    const second = write(tracker, 'b')
    for (const { track } of [first, second]) track.sendPressed()
    tracker.hostShowsSent('b')
    expect([first.signals, second.signals]).toEqual([['attempted'], ['attempted', 'confirmed']])
  })
})

test('whatever happens, a draft is never sent without a press, and never ends twice in a row', () => {
  const deeds = [
    'press',
    'schedule',
    'drop',
    'gone',
    'said',
    'ask',
    'answer',
    'wait',
    'undo',
    'leave',
  ] as const
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 25 }), (story) => {
      const tracker = createSendTracker(TIMES)
      const { track, signals } = write(tracker, 'a')
      let pressed = false
      for (const deed of story) {
        if (deed === 'press') pressed = true
        if (deed === 'press') track.sendPressed()
        else if (deed === 'schedule') track.schedulePressed()
        else if (deed === 'drop') track.dropped()
        else if (deed === 'gone') track.gone()
        else if (deed === 'said') tracker.hostSaysSent()
        else if (deed === 'ask') tracker.questionOpened()
        else if (deed === 'answer') tracker.questionClosed()
        else if (deed === 'wait') vi.advanceTimersByTime(4_000)
        else if (deed === 'undo') tracker.undoPressed()
        else tracker.settleAll()
        if (!pressed) expect(signals.filter((signal) => signal !== 'scheduled')).toEqual([])
      }
      const ends = signals.filter((signal) => signal === 'confirmed' || signal === 'likely')
      const attempts = signals.filter((signal) => signal === 'attempted')
      expect(new Set(ends).size).toBe(ends.length)
      if (ends.length > 0) expect(attempts.length).toBeGreaterThan(0)
    }),
  )
})
