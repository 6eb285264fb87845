import { downloadBlob } from '../../components/ui/save-file'
import { showCornerNote } from '../../lib/adapters/webmail/draft/corner-note'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { MailThread } from '../../lib/domain/invoice/mail-thread'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { tableTranslator } from '../../lib/i18n/translator'
import type { MailFile, WebmailRefusal } from '../../lib/ports/webmail'
import { offeredFindings } from './language-scripts'

function words() {
  const { language, mailWords } = offeredFindings()
  return tableTranslator(mailWords, language)
}

interface NotWritten {
  readonly code: WebmailRefusal
  readonly thread: MailThread
  readonly text: string
  /** The number of another invoice whose reminder stands unsent in the conversation. */
  readonly standing?: string | undefined
}

/** The words that could not be put into a mail, in reach: they can be copied, as the last of all ways. */
export function tellNotWritten({ code, thread, text, standing }: NotWritten, stop: AbortSignal): void {
  const say = words()
  const account = thread.account ?? ''
  const reason =
    code === 'draftInUse'
      ? standing === undefined
        ? say('draftInUse')
        : say('reminderInUse', { number: standing })
      : code === 'otherAccount'
        ? say('otherAccount', { account })
        : say('notTaken')
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    return isCopied ? say('copied') : text
  }
  const actions = [{ label: say('copy'), act: copy }]
  showCornerNote({ title: say('notWritten'), text: reason, close: say('close'), actions }, stop)
}

/** The client has replied: nothing was written, and is only when the person, who may read first, insists. */
export function tellReplied(on: PlainDate, insist: () => void, stop: AbortSignal): void {
  const { language } = offeredFindings()
  const say = words()
  const text = say('repliedOn', { weekday: formatWeekday(on, language), day: formatDayMonth(on, language) })
  const actions = [
    {
      label: say('insist'),
      act() {
        insist()
        return undefined
      },
    },
  ]
  showCornerNote({ title: say('replied'), text, close: say('close'), actions }, stop)
}

/** A file that did not attach, in reach: it can be saved and attached by hand. */
export function tellNotAttached(file: MailFile, stop: AbortSignal): void {
  const say = words()
  const save = () => {
    downloadBlob(file.name, new Blob([file.bytes], { type: file.type }))
    return undefined
  }
  const actions = [{ label: say('saveFile'), act: save }]
  const text = say('attachByHand', { name: file.name })
  showCornerNote({ title: say('notAttached'), text, close: say('close'), actions }, stop)
}

/** The mail goes out from another address than the invoice did, which only the person can change. */
export function tellOtherSender(address: string, stop: AbortSignal): void {
  tell('otherSender', words()('chooseSender', { address }), stop)
}

/** Whom the mail does not go to yet, but has to: only the person can put them in. */
export function tellNotAdded(addresses: readonly string[], stop: AbortSignal): void {
  tell('notAdded', addresses.join(', '), stop)
}

/** It is no answer in the conversation, where it would have reached others only. */
export function tellNewMail(stop: AbortSignal): void {
  tell('newMail', words()('newMailText'), stop)
}

function tell(title: 'otherSender' | 'notAdded' | 'newMail', text: string, stop: AbortSignal): void {
  const say = words()
  showCornerNote({ title: say(title), text, close: say('close'), actions: [] }, stop)
}
