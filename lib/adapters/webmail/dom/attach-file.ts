import { isNameOf } from '../../../domain/document/shown-file-name'
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

/** Where a compose window shows its files. */
export interface FilePlace {
  readonly root: HTMLElement
  /** What a person writes there is no sign of a file. */
  readonly editor: Element | undefined
  cards(): readonly AttachmentCard[]
}

/**
 * A way to give a page a file. `noPlace`: the page has none for it. `taken`: the page took it, whether it shows it or
 * not.
 */
export type AttachWay = (file: MailFile) => Given | Promise<Given>
export type Given = 'noPlace' | 'given' | 'taken'

/**
 * Attaches a file by the first way that the page answers by showing it, and waits until it is whole. A file named
 * `replaces` is taken off first. The next way is tried only when nothing shows the file and the page did not take it,
 * so that nothing is attached twice. Refusals: `unconfirmed` where it was taken and cannot be seen.
 */
export async function attachFile(
  file: MailFile,
  replaces: string | undefined,
  ways: readonly AttachWay[],
  place: FilePlace,
  signal: AbortSignal,
): Promise<Done> {
  const { root } = place
  if (replaces !== undefined && !(await removeFile(replaces, place, signal))) {
    return { ok: false, code: 'notAccepted' }
  }
  const before = shownTimes(file.name, place)
  const isShown = () => shownTimes(file.name, place) > before || undefined
  for (const way of ways) {
    if (signal.aborted) break
    const given = await way(file)
    if (given === 'noPlace') continue
    const came = await waitFor(root, isShown, CARD_LIMIT, signal)
    if (!came && given === 'taken') return { ok: false, code: 'unconfirmed' }
    if (!came) continue
    const isWhole = () => (isShown() && !isLoading(file.name, place)) || undefined
    const whole = await waitFor(root, isWhole, UPLOAD_LIMIT, signal)
    return whole ? { ok: true } : { ok: false, code: 'timedOut' }
  }
  return { ok: false, code: 'notAccepted' }
}

/** How often a file is shown: as cards, or where those are not recognised as its name outside the mail's text. */
function shownTimes(name: string, place: FilePlace): number {
  return Math.max(cardsOf(name, place).length, namesShown(name, place).length)
}

function cardsOf(name: string, { cards }: FilePlace): readonly AttachmentCard[] {
  return cards().filter((card) => isNameOf(card.name, name))
}

/** The places in a compose window, other than its text, that say just this name. */
function namesShown(name: string, { root, editor }: FilePlace): readonly Element[] {
  const found: Element[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent && !editor?.contains(parent) && isNameOf((node as Text).data, name)) found.push(parent)
  }
  return found
}

function isLoading(name: string, place: FilePlace): boolean {
  const cards = cardsOf(name, place)
  if (cards.length > 0) return cards.some(({ loading }) => loading)
  return place.root.querySelector('[role="progressbar"]') !== null
}

/** Takes off what is surely that file: one card, of that name, with one control to remove it. */
async function removeFile(name: string, place: FilePlace, signal: AbortSignal): Promise<boolean> {
  if (shownTimes(name, place) === 0) return true
  const [card, ...more] = cardsOf(name, place)
  if (!card?.remove || more.length > 0) return false
  press(card.remove)
  const isGone = () => shownTimes(name, place) === 0 || undefined
  return (await waitFor(place.root, isGone, REMOVE_LIMIT, signal)) ?? false
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

/** Through a file field, as if chosen in the browser's file dialog; a page that took the file empties the field. */
export function throughInput(field: () => HTMLInputElement | undefined): AttachWay {
  return (file) => {
    const input = field()
    if (!input) return 'noPlace'
    input.files = fileList(file)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
    return input.files.length === 0 || !input.isConnected ? 'taken' : 'given'
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
    return place ? 'given' : 'noPlace'
  }
}

/** By a paste into the editor. */
export function throughPaste(editor: () => HTMLElement): AttachWay {
  return (file) => {
    const target = editor()
    target.focus({ preventScroll: true })
    const event = filePasteEvent(file)
    target.dispatchEvent(event)
    return event.defaultPrevented ? 'given' : 'noPlace'
  }
}
