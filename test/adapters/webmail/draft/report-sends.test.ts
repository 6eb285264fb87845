import { expect, test } from 'vitest'
import type { DraftServices, SeenSend } from '../../../../lib/adapters/webmail/draft/draft-services'
import type { InsertedParts } from '../../../../lib/adapters/webmail/draft/inserted-parts'
import { reportSends } from '../../../../lib/adapters/webmail/draft/report-sends'
import type { Standing } from '../../../../lib/ports/sessions'
import type { ComposeView, SendSignal } from '../../../../lib/ports/webmail'

/** A window whose site empties it before it goes. */
function aWindow() {
  const closed = new AbortController()
  const page = { subject: 'Invoice 1' as string | undefined, standing: 'whole' as Standing | undefined }
  const listeners = { press: () => {}, send: (_: SendSignal, _from?: string) => {} }
  const view = {
    key: 'v',
    closed: closed.signal,
    draftId: () => 'd',
    readSubject: () => page.subject,
    thread: () => undefined,
    onPress: (listener: () => void) => Object.assign(listeners, { press: listener }),
    onSend: (listener: (signal: SendSignal, sentFrom?: string) => void) =>
      Object.assign(listeners, { send: listener }),
    onDiscard: () => {},
  } as unknown as ComposeView
  const reports: SeenSend[] = []
  const services = { reportSend: (report: SeenSend) => reports.push(report) } as unknown as DraftServices
  reportSends(view, services, { standing: () => page.standing } as unknown as InsertedParts)
  return {
    page,
    reports,
    listeners,
    empty() {
      page.subject = undefined
      page.standing = 'bothGone'
      closed.abort()
    },
  }
}

test.each(['confirmed', 'scheduled'] as const)(
  'a mail is reported as %s as it was at the press',
  (signal) => {
    const { page, reports, listeners, empty } = aWindow()
    page.subject = 'Invoice 1, November'
    listeners.press()
    empty()
    listeners.send(signal)
    expect(reports).toEqual([
      { view: 'v', signal, draftId: 'd', subject: 'Invoice 1, November', holds: 'whole' },
    ])
  },
)

test('a mail that came back is read again, and named by the window it was sent from', () => {
  const { page, reports, listeners } = aWindow()
  listeners.press()
  page.standing = 'fileGone'
  listeners.send('returned', 'before')
  expect(reports).toMatchObject([{ signal: 'returned', sentFrom: 'before', holds: 'fileGone' }])
})
