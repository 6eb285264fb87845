import type { BodyText } from '../../../ports/webmail'

/** The caret or selection within an editor as offsets of its text, which outlive a re-drawing of its nodes. */
export interface Caret {
  readonly start: number
  readonly end: number
}

/** Where the caret stands in the text as it was read; undefined where it stands elsewhere. */
export function readCaret(editor: HTMLElement, body: BodyText): Caret | undefined {
  const selection = editor.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = body.offsetAt(range.startContainer, range.startOffset)
  const end = body.offsetAt(range.endContainer, range.endOffset)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Makes a range the selection of its page. */
export function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Focuses the editor without scrolling to it. */
export function focusEditor(editor: HTMLElement): void {
  if (editor.ownerDocument.activeElement !== editor) editor.focus({ preventScroll: true })
}
