import type { Done, MailFile } from '../../../ports/webmail'
import { fileDragEvent, fileList, filePasteEvent } from './page-realm'
import { waitFor } from './wait'

/** How long a way may take until the page shows a card for the file, in ms; then the next way is tried. */
const CARD_LIMIT = 4_000
/** How long an upload may take, in ms. */
const UPLOAD_LIMIT = 60_000
/** How long removing a file may take, in ms. */
const REMOVE_LIMIT = 5_000

/** One file as the page shows it. */
export interface AttachmentCard {
  /** As shown: long names may be cut. */
  readonly name: string
  readonly loading: boolean
  readonly remove: HTMLElement | undefined
}

/** A way to give a page a file; false where the page has no place for it. */
export type AttachWay = (file: MailFile) => boolean | Promise<boolean>

/**
 * Attaches a file by the first way that the page answers with a card, and waits until the card is whole. A file named
 * `replaces` is taken off first. The next way is tried only when no card came, so that nothing is attached twice.
 */
export async function attachFile(
  file: MailFile,
  replaces: string | undefined,
  ways: readonly AttachWay[],
  cards: () => readonly AttachmentCard[],
  watched: Node,
  signal: AbortSignal,
): Promise<Done> {
  if (replaces !== undefined && !(await removeFile(replaces, cards, watched, signal))) {
    return { ok: false, code: 'notAccepted' }
  }
  const named = () => cards().filter((card) => isNameOf(card.name, file.name))
  const before = named().length
  for (const way of ways) {
    if (signal.aborted) break
    if (!(await way(file))) continue
    const came = await waitFor(watched, () => named().length > before || undefined, CARD_LIMIT, signal)
    if (!came) continue
    const whole = await waitFor(
      watched,
      () => (named().length > before && named().every((card) => !card.loading)) || undefined,
      UPLOAD_LIMIT,
      signal,
    )
    return whole ? { ok: true } : { ok: false, code: 'timedOut' }
  }
  return { ok: false, code: 'notAccepted' }
}

async function removeFile(
  name: string,
  cards: () => readonly AttachmentCard[],
  watched: Node,
  signal: AbortSignal,
): Promise<boolean> {
  const old = cards().filter((card) => isNameOf(card.name, name))
  if (old.length === 0) return true
  if (old.length > 1) return false
  if (!old[0]?.remove) return false
  press(old[0].remove)
  const gone = () => !cards().some((card) => isNameOf(card.name, name)) || undefined
  return (await waitFor(watched, gone, REMOVE_LIMIT, signal)) ?? false
}

/** A full click: some host controls answer to the press, others to the click. */
export function press(target: HTMLElement): void {
  const { left, top, width, height } = target.getBoundingClientRect()
  const at = { bubbles: true, cancelable: true, composed: true, button: 0 }
  const place = { clientX: left + width / 2, clientY: top + height / 2 }
  target.dispatchEvent(new PointerEvent('pointerdown', { ...at, ...place, isPrimary: true }))
  target.dispatchEvent(new MouseEvent('mousedown', { ...at, ...place, detail: 1 }))
  target.dispatchEvent(new PointerEvent('pointerup', { ...at, ...place, isPrimary: true }))
  target.dispatchEvent(new MouseEvent('mouseup', { ...at, ...place, detail: 1 }))
  target.dispatchEvent(new MouseEvent('click', { ...at, ...place, detail: 1 }))
}

/** Whether a name as shown, perhaps cut with an ellipsis, is this file's. */
export function isNameOf(shown: string, name: string): boolean {
  const [head = '', ...tail] = shown.trim().split(/…|\.\.\./)
  if (tail.length === 0) return head === name
  const end = tail.join('').trim()
  return head !== '' && name.length > head.length + end.length && name.startsWith(head) && name.endsWith(end)
}

/** Through a file field, as if chosen in the browser's file dialog. */
export function throughInput(field: () => HTMLInputElement | undefined): AttachWay {
  return (file) => {
    const input = field()
    if (!input) return false
    input.files = fileList(file)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }
}

/** By a drop: `zone` is where the host shows that it takes files once something is dragged over `over`. */
export function throughDrop(
  over: () => HTMLElement,
  zone: () => HTMLElement | undefined,
  limit: number,
): AttachWay {
  return async (file) => {
    const target = over()
    const { left, top, width, height } = target.getBoundingClientRect()
    const x = left + width / 2
    const y = top + height / 2
    target.dispatchEvent(fileDragEvent('dragenter', file, x, y))
    target.dispatchEvent(fileDragEvent('dragover', file, x, y))
    const place = await waitFor(target.ownerDocument.documentElement, zone, limit)
    if (place) {
      place.dispatchEvent(fileDragEvent('dragover', file, x, y))
      place.dispatchEvent(fileDragEvent('drop', file, x, y))
    } else target.dispatchEvent(fileDragEvent('dragleave', file, x, y))
    return place !== undefined
  }
}

/** By a paste into the editor. */
export function throughPaste(editor: () => HTMLElement): AttachWay {
  return (file) => {
    const target = editor()
    target.focus({ preventScroll: true })
    const event = filePasteEvent(file)
    target.dispatchEvent(event)
    return event.defaultPrevented
  }
}
