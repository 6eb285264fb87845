import type { PlainDate } from '../../../domain/calendar/plain-date'
import type { ShownThread } from '../../../ports/last-message'
import { addressIn } from '../address'
import { all, first } from '../dom/layers'
import { isShown } from '../dom/select'
import { shownDay } from '../shown-day'
import { yahoo } from './selectors'

/** From the tab's title, which names the mailbox in every language ("a@b.example - Yahoo Mail"). */
export function account(): string | undefined {
  return addressIn(document.title)
}

/** The conversation whose address this tab shows. */
export function threadInAddress(): string | undefined {
  const id = /\/messages\/([^/?#]+)/.exec(location.pathname)?.[1]
  return id === undefined ? undefined : decodeURIComponent(id)
}

/** The conversation on the screen. */
export function shownConversation(): HTMLElement | undefined {
  const found = first(document, yahoo.conversation)
  return found && isShown(found) ? found : undefined
}

/** Who wrote last in the conversation that is shown, and when. Its words are not read. */
export function readThread(today: PlainDate): ShownThread | undefined {
  const conversation = shownConversation()
  const messages = conversation ? all(conversation, yahoo.message) : []
  const last = messages.at(-1)
  const from = last && senderOf(last)
  if (!conversation || !last || !from) return undefined
  const date = first(last, yahoo.messageDate)
  const when = date?.getAttribute('title') ?? date?.textContent ?? ''
  const on = shownDay(when, today)
  const owner = account()
  const threadId = threadInAddress()
  return {
    thread: {
      host: 'yahoo',
      origin: window.origin,
      ...(owner ? { account: owner } : {}),
      ...(threadId ? { threadId } : {}),
      subject: first(conversation, yahoo.shownSubject)?.textContent?.trim() ?? '',
    },
    last: {
      id: `${when} ${messages.length}`,
      isOwn: from.toLowerCase() === owner?.toLowerCase(),
      from,
      ...(on ? { on } : {}),
    },
  }
}

/** Of a mail that is shown folded there is none. */
export function mailFrom(isSender: (address: string | undefined) => boolean): HTMLElement | undefined {
  const conversation = shownConversation()
  const mail = (conversation ? all(conversation, yahoo.message) : []).findLast((message) =>
    isSender(senderOf(message)),
  )
  return mail && first(mail, yahoo.messageBody)
}

/** A name alone does not tell whose it is. */
function senderOf(message: HTMLElement): string | undefined {
  const sender = first(message, yahoo.sender)
  const titles = [...(sender?.querySelectorAll('[title]') ?? [])].map((part) => part.getAttribute('title'))
  return addressIn(...titles, sender?.textContent)
}
