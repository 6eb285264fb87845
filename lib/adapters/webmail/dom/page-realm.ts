import type { MailFile } from '../../../ports/webmail'

interface PageRealm {
  readonly DataTransfer: typeof DataTransfer
  readonly DragEvent: typeof DragEvent
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly File: typeof File
  readonly Object: typeof Object
}

/** Firefox's view of a page without its protecting wrappers, and the way to hand it a value of ours. */
interface FirefoxSandbox {
  readonly wrappedJSObject?: PageRealm
  readonly cloneInto?: <T>(value: T, target: unknown) => T
}

const sandbox = globalThis as unknown as FirefoxSandbox

function isFirefox(): boolean {
  return sandbox.wrappedJSObject !== undefined
}

/**
 * The constructors whose objects the page can read. In Firefox a transfer built by a content script reaches the page
 * empty, so the page's own are used; Chromium's worlds share theirs.
 */
function realm(): { readonly page: PageRealm; readonly give: <T>(value: T) => T } {
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
  const init: DragEventInit = give({
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
  })
  init.dataTransfer = transferOf(file)
  return new page.DragEvent(type, init)
}

/** A paste event that carries a file, readable by the page. */
export function filePasteEvent(file: MailFile): ClipboardEvent {
  return pasteEvent(transferOf(file))
}

/** A paste event that carries words, readable by the page. */
export function textPasteEvent(text: string, html?: string): ClipboardEvent {
  const { page } = realm()
  const transfer = new page.DataTransfer()
  transfer.setData('text/plain', text)
  if (html !== undefined) transfer.setData('text/html', html)
  return pasteEvent(transfer)
}

/** Firefox's constructor empties the transfer it is given, so there the event gets it afterwards. */
function pasteEvent(transfer: DataTransfer): ClipboardEvent {
  const { page, give } = realm()
  const init = { bubbles: true, cancelable: true, composed: true }
  if (!isFirefox()) return new ClipboardEvent('paste', { ...init, clipboardData: transfer })
  const event = new page.ClipboardEvent('paste', give(init))
  const property: PropertyDescriptor = give({ configurable: true })
  property.value = transfer
  page.Object.defineProperty(event, 'clipboardData', property)
  return event
}

function transferOf(file: MailFile): DataTransfer {
  const { page, give } = realm()
  const transfer = new page.DataTransfer()
  transfer.items.add(new page.File(give([file.bytes]), file.name, give({ type: file.type })))
  return transfer
}
