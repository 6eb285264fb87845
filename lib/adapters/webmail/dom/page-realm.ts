import type { MailFile } from '../../../ports/webmail'

interface PageRealm {
  readonly DataTransfer: typeof DataTransfer
  readonly DragEvent: typeof DragEvent
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly File: typeof File
}

/** Firefox's view of a page without its protecting wrappers, and the way to hand it a value of ours. */
interface FirefoxSandbox {
  readonly wrappedJSObject?: PageRealm
  readonly cloneInto?: <T>(value: T, target: unknown) => T
}

/**
 * The constructors whose objects the page can read. In Firefox a transfer built by a content script reaches the page
 * empty, so the page's own are used; Chromium's worlds share theirs.
 */
function realm(): { readonly page: PageRealm; readonly give: <T>(value: T) => T } {
  const sandbox = globalThis as unknown as FirefoxSandbox
  const { wrappedJSObject, cloneInto } = sandbox
  if (!wrappedJSObject || !cloneInto) return { page: globalThis, give: (value) => value }
  return { page: wrappedJSObject, give: (value) => cloneInto(value, wrappedJSObject) }
}

/** A list of one file, for `input.files`. */
export function fileList(file: MailFile): FileList {
  const transfer = new DataTransfer()
  transfer.items.add(new File([file.bytes], file.name, { type: file.type }))
  return transfer.files
}

/** A drag or drop event that carries a file, readable by the page. */
export function fileDragEvent(type: string, file: MailFile, x: number, y: number): DragEvent {
  const { page, give } = realm()
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y }
  return new page.DragEvent(type, withTransfer(init, 'dataTransfer', transferOf(file), give))
}

/** A paste event that carries a file, readable by the page. */
export function filePasteEvent(file: MailFile): ClipboardEvent {
  const { page, give } = realm()
  const init = { bubbles: true, cancelable: true, composed: true }
  return new page.ClipboardEvent('paste', withTransfer(init, 'clipboardData', transferOf(file), give))
}

/** A paste event that carries words, readable by the page. */
export function textPasteEvent(text: string, html?: string): ClipboardEvent {
  const { page, give } = realm()
  const transfer = new page.DataTransfer()
  transfer.setData('text/plain', text)
  if (html !== undefined) transfer.setData('text/html', html)
  const init = { bubbles: true, cancelable: true, composed: true }
  return new page.ClipboardEvent('paste', withTransfer(init, 'clipboardData', transfer, give))
}

function transferOf(file: MailFile): DataTransfer {
  const { page, give } = realm()
  const transfer = new page.DataTransfer()
  transfer.items.add(new page.File(give([file.bytes]), file.name, give({ type: file.type })))
  return transfer
}

function withTransfer(
  init: EventInit & { readonly clientX?: number; readonly clientY?: number },
  name: 'dataTransfer' | 'clipboardData',
  transfer: DataTransfer,
  give: <T>(value: T) => T,
): EventInit {
  const given: Record<string, unknown> = give({ ...init })
  given[name] = transfer
  return given
}
