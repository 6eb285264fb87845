import type { PlainDate } from '../../../domain/calendar/plain-date'
import type { ShownThread } from '../../../ports/last-message'
import { all, around, first } from '../dom/layers'
import { isShown } from '../dom/select'
import { shownDay } from '../shown-day'
import { gmail } from './selectors'

/**
 * From the tab's title ("Inbox (3) - a@b.fi - Gmail"), else from the account button. A subject in the title may hold
 * other addresses: the account's is the last.
 */
export function account(): string | undefined {
  const title = document.title.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  const inTitle = /^.* - (\S+@\S+) - /.exec(title)?.[1]
  if (inTitle) return inTitle
  const label = first(document, gmail.account)?.getAttribute('aria-label') ?? ''
  return /[^\s()<>]+@[^\s()<>]+/.exec(label)?.[0]
}

/** Who wrote last in the thread that is shown, and when. Its words are not read. */
export function readThread(today: PlainDate): ShownThread | undefined {
  const header = shownHeader()
  const threadId = header && threadIdOf(header)
  const last = header && messagesUnder(header).at(-1)
  if (!header || !threadId || !last) return undefined
  const owner = account()
  const name = last.getAttribute('data-message-id') ?? ''
  const from = first(last, gmail.sender)?.getAttribute('email') ?? undefined
  const isFresh = name.startsWith('#msg-a:')
  if (from === undefined && !isFresh) return undefined
  const date = first(last, gmail.messageDate)
  const on = shownDay(date?.getAttribute('title') ?? date?.textContent ?? '', today)
  return {
    thread: {
      host: 'gmail',
      origin: window.origin,
      ...(owner ? { account: owner } : {}),
      threadId,
      subject: header.textContent?.trim() ?? '',
    },
    last: {
      id: last.getAttribute('data-legacy-message-id') ?? name,
      isOwn: isFresh || from?.toLowerCase() === owner?.toLowerCase(),
      ...(from ? { from } : {}),
      ...(on ? { on } : {}),
    },
  }
}

/** Of a mail that is shown folded there is none. */
export function mailFrom(isSender: (address: string | undefined) => boolean): HTMLElement | undefined {
  const header = shownHeader()
  const mail = (header ? messagesUnder(header) : []).findLast((message) =>
    isSender(first(message, gmail.sender)?.getAttribute('email') ?? undefined),
  )
  return mail && first(mail, gmail.messageBody)
}

function shownHeader(): HTMLElement | undefined {
  return headersIn(document).find((found) => around(found, gmail.threadMain) && isShown(found))
}

/** Unfinished answers look like messages, too. */
function messagesUnder(header: HTMLElement): readonly HTMLElement[] {
  const main = around(header, gmail.threadMain)
  return (main ? all(main, gmail.anyMessage) : []).filter((message) => !first(message, gmail.draftStub))
}

/** Of threads that are shown; the lines of a list beside them name theirs by the same mark. */
export function headersIn(place: ParentNode): readonly HTMLElement[] {
  return all(place, gmail.threadHeader).filter((found) => !around(found, gmail.listRow))
}

/** As its header says, else as the address of the page does. */
export function threadIdOf(header: HTMLElement): string | undefined {
  const inAddress = /^#[^?]*\/([0-9a-f]{15,16})(?:[?/]|$)/.exec(location.hash)?.[1]
  return header.getAttribute('data-legacy-thread-id') ?? inAddress
}
