import { type PlainDate, plainDate } from '../../../domain/calendar/plain-date'
import type { ShownThread } from '../../../ports/last-message'
import { addressIn, addressOn, labelsOf } from '../address'
import { all, css, first } from '../dom/layers'
import { isShown } from '../dom/select'
import { shownDay } from '../shown-day'
import { mailboxPage } from './mailbox-page'
import { outlook } from './selectors'

/** Messages are put in order also where the computer's clock is behind. */
const ANY_DAY = plainDate('2999-12-31')
const NOT_SENDER = css(outlook.notSender)

/** The mailbox's address: from the list of folders, or from the button of the account. */
export function account(): string | undefined {
  const page = mailboxPage()
  const folder = first(page, outlook.account)
  return addressIn(
    folder?.getAttribute('data-folder-name'),
    ...labelsOf(folder),
    first(page, outlook.accountText)?.textContent,
  )
}

/** As the list says; where there is none, as the address does that led to the conversation. */
export function selectedThread(): string | undefined {
  const page = mailboxPage()
  const inList = first(page, outlook.selectedThread)?.getAttribute('data-convid')
  const inAddress = /\/readconv\/([^/?#]+)/.exec(page.defaultView?.location.pathname ?? '')?.[1]
  return inList ?? (inAddress && decodeURIComponent(inAddress))
}

/** The subject of the conversation that is shown. */
export function shownSubject(): string | undefined {
  return first(mailboxPage(), outlook.shownSubject)?.textContent.trim()
}

/**
 * Who wrote last in the conversation that is shown, and when. Its words are not read. Undefined where the page does
 * not show the sender's address: a name alone does not tell whose it is.
 */
export function readThread(today: PlainDate): ShownThread | undefined {
  const pane = first(document, outlook.readingPane)
  const heading = pane && isShown(pane) ? first(pane, outlook.shownSubject) : undefined
  const dates = pane ? all(pane, outlook.messageDate) : []
  const date = latest(dates)
  const message = date && messageOf(date, dates)
  const from = message && senderOf(message)
  if (!heading || !date || !from) return undefined
  const owner = account()
  const threadId = selectedThread()
  const words = wordsOf(date)
  const on = shownDay(words, today)
  return {
    thread: {
      host: 'outlook',
      origin: window.origin,
      ...(owner ? { account: owner } : {}),
      ...(threadId ? { threadId } : {}),
      subject: heading.textContent.trim(),
    },
    last: {
      id: `${words} ${dates.length}`,
      isOwn: from.toLowerCase() === owner?.toLowerCase(),
      from,
      ...(on ? { on } : {}),
    },
  }
}

/** Of a mail that is shown folded there is none. */
export function mailFrom(isSender: (address: string | undefined) => boolean): HTMLElement | undefined {
  const pane = first(document, outlook.readingPane)
  const dates = pane && isShown(pane) ? all(pane, outlook.messageDate) : []
  const date = latest(dates.filter((each) => isSender(senderOf(messageOf(each, dates)))))
  return date && first(messageOf(date, dates), outlook.messageBody)
}

/** The newest stands first or last, as the person chose; first where the days do not tell. */
function latest(dates: readonly HTMLElement[]): HTMLElement | undefined {
  const [top, bottom] = [dates.at(0), dates.at(-1)]
  if (!top || !bottom) return undefined
  const topDay = shownDay(wordsOf(top), ANY_DAY) ?? ''
  const bottomDay = shownDay(wordsOf(bottom), ANY_DAY) ?? ''
  return bottomDay > topDay ? bottom : top
}

/** The largest element around a date that holds no other message's, and no answer that is being written. */
function messageOf(date: HTMLElement, dates: readonly HTMLElement[], message = date): HTMLElement {
  const { parentElement: around } = message
  const isWhole =
    !around ||
    around === document.body ||
    dates.some((other) => other !== date && around.contains(other)) ||
    around.querySelector('[contenteditable="true"]') ||
    message.matches(css(outlook.readingPane))
  return isWhole ? message : messageOf(date, dates, around)
}

/** In a message's head, not a recipient's: where name and address are shown, else the first that says one. */
function senderOf(message: HTMLElement): string | undefined {
  const said = all(message, outlook.sender).filter(
    (part) => !part.closest(NOT_SENDER) && !part.querySelector(NOT_SENDER),
  )
  return addressOn(said.find(({ textContent }) => /<.+@/.test(textContent)) ?? said.find(addressOn))
}

function wordsOf(date: HTMLElement): string {
  return date.getAttribute('title') ?? date.textContent
}
