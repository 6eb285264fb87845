/** Whether this page is a mail that Outlook moved into a window of its own: an empty page, written by the mailbox. */
export function isPopOut(): boolean {
  return location.href === 'about:blank' && mailboxWindow() !== undefined
}

/** The page that shows the mailbox: of a mail in a window of its own, the one that opened it. */
export function mailboxPage(): Document {
  return (isPopOut() ? mailboxWindow()?.document : undefined) ?? document
}

/** Undefined where nothing opened this window, or a page of somebody else did. */
function mailboxWindow(): Window | undefined {
  try {
    const opener = window.opener as Window | null
    return opener?.origin === window.origin ? opener : undefined
  } catch {
    return undefined
  }
}
