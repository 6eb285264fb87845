import type { DraftServices } from '../../lib/adapters/webmail/draft/draft-services'
import type { MailThread } from '../../lib/domain/invoice/mail-thread'
import type { Call } from '../../lib/messaging/call'
import type { Webmail } from '../../lib/ports/webmail'

/** What the drafts of this page tell the background, without waiting for an answer. */
export function draftReports(
  webmail: Webmail,
  call: Call,
  quietly: (work: Promise<unknown>) => void,
): Pick<DraftServices, 'reportSend' | 'reportFindings' | 'reportDiscarded'> {
  return {
    reportSend(report) {
      const thread = report.thread ?? threadBySubject(webmail, report.subject)
      const closes = report.signal === 'attempted' && webmail.closesWithMail()
      quietly(
        call('draft.sendSignal', {
          ...report,
          host: webmail.host,
          ...(thread ? { thread } : {}),
          ...(closes ? { closesWithMail: true } : {}),
        }),
      )
    },
    reportFindings(view, findings, isPartGone) {
      quietly(call('draft.findings', { view, findings, isPartGone }))
    },
    reportDiscarded(view, draftId) {
      const draft = draftId === undefined ? {} : { draftId }
      quietly(call('draft.discarded', { view, host: webmail.host, ...draft }))
    },
  }
}

/** A new mail has no thread yet; its subject finds it again. */
function threadBySubject(webmail: Webmail, subject: string | undefined): MailThread | undefined {
  if (!subject) return undefined
  const account = webmail.account()
  return {
    host: webmail.host,
    origin: window.origin,
    subject,
    ...(account === undefined ? {} : { account }),
  }
}
