import type { Locator, Page, Request } from 'playwright/test'
import { decodeRequest, type SyncEntry } from '../../webmail/gmail-sync'

/** Pastes as a script would: with an event that no person caused. */
/** Pastes, and counts the recipients that Gmail shows in that field at once: a moment later may be too late. */
export function pasteText(target: Locator, text: string): Promise<number> {
  return target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    return element.closest('.anm')?.querySelectorAll('[role="option"]').length ?? 0
  }, text)
}

export async function pasteFile(target: Locator, name: string): Promise<void> {
  await target.evaluate((element, fileName) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['%PDF-1.7'], fileName, { type: 'application/pdf' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, name)
}

/** Drags a file over one element, then drops it on another, as a script would. */
export async function dragFile(over: Locator, dropOn: string, name: string): Promise<void> {
  await over.evaluate(
    (element, [selector, fileName]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['%PDF-1.7'], fileName, { type: 'application/pdf' }))
      const fire = (type: string, target: Element | null) =>
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      fire('dragenter', element)
      fire('dragover', element)
      fire('drop', element.ownerDocument.querySelector(selector))
    },
    [dropOn, name] as const,
  )
}

/** Gives files to a file input as an extension does, without a chooser. */
export async function putFile(input: Locator, name: string): Promise<void> {
  await input.evaluate((element, fileName) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('Not an input')
    const { items, files } = new DataTransfer()
    items.add(new File(['%PDF-1.7'], fileName, { type: 'application/pdf' }))
    element.files = files
    element.dispatchEvent(new Event('change', { bubbles: true }))
  }, name)
}

/** Collects what a Gmail page tells its server, request by request. */
export function watchSync(page: Page): SyncEntry[][] {
  const requests: SyncEntry[][] = []
  page.on('request', (request: Request) => {
    if (new URL(request.url()).pathname === '/sync/u/0/i/s')
      requests.push(decodeRequest(request.postData() ?? ''))
  })
  return requests
}

/** The elements below a root by tag, class and role, without any words. */
export function skeleton(root: Locator): Promise<string[]> {
  return root.evaluate((element) =>
    [...element.querySelectorAll('*')].map(
      ({ tagName, classList, attributes }) =>
        `${tagName}.${[...classList].join('.')}[${[...attributes].map(({ name }) => name)}]`,
    ),
  )
}
