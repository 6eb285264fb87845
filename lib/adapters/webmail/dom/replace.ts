import type { Edit } from '../../../domain/checks/types'
import type { Done } from '../../../ports/webmail'
import { type BodyRules, isPlainText, readBody, takesPlainText } from './body-text'
import { focusEditor, readCaret, select } from './caret'
import { textPasteEvent } from './page-realm'
import { waitFor } from './wait'

/**
 * `command`: the browser's own editing command. `pasteFirst`: an editor with its own undo, whose paste is one step of
 * it (measured with roosterjs); the command where the paste is not taken.
 */
export type EditTechnique = 'command' | 'pasteFirst'

/** How long an editor may take to show a paste, in ms. */
const PASTE_LIMIT = 400

/** Carries out edits of the text as last read, in one undo step, and reads the result back; undoes what went wrong. */
export async function replaceInBody(
  editor: HTMLElement,
  rules: BodyRules,
  edits: readonly Edit[],
  technique: EditTechnique,
): Promise<Done> {
  const body = readBody(editor, rules)
  const expected = applyEdits(body.text, edits)
  if (expected === body.text) return { ok: true }
  const steps = asOneEdit(body.text, edits)
  const caret = readCaret(editor, body)
  const isDone = () => sameText(readBody(editor, rules).text, expected) || undefined
  focusEditor(editor)
  for (const step of [...steps].sort((one, other) => other.span[0] - one.span[0])) {
    if (!selectSpan(editor, rules, step.span)) return { ok: false, code: 'notRecognised' }
    await insertAtSelection(editor, step.text, technique)
  }
  const done = await waitFor(editor, isDone, PASTE_LIMIT)
  if (!done) {
    takeBack(editor, () => sameText(readBody(editor, rules).text, body.text), steps.length)
    return { ok: false, code: 'notAccepted' }
  }
  // After the new words if the caret was in the old ones, else where it was.
  if (caret) selectSpan(editor, rules, [moved(caret.start, steps), moved(caret.end, steps)])
  return { ok: true }
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.span[0] - one.span[0])
    .reduce(
      (result, { span, text: insert }) => result.slice(0, span[0]) + insert + result.slice(span[1]),
      text,
    )
}

/** Edits within one line become one, so that one Ctrl+Z takes all of them back. */
function asOneEdit(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits
  const start = Math.min(...edits.map(({ span }) => span[0]))
  const end = Math.max(...edits.map(({ span }) => span[1]))
  const between = text.slice(start, end)
  if (/[\n\t]/.test(between)) return edits
  const shifted = edits.map((edit) => ({
    ...edit,
    span: [edit.span[0] - start, edit.span[1] - start] as const,
  }))
  return [{ span: [start, end], text: applyEdits(between, shifted) }]
}

/** Selects a part of the text as last read; false if it is not there. */
export function selectSpan(editor: HTMLElement, rules: BodyRules, span: Edit['span']): boolean {
  if (isPlainText(editor)) {
    editor.setSelectionRange(span[0], span[1])
    return true
  }
  const range = readBody(editor, rules).rangeOf(span)
  if (range) select(range)
  return range !== undefined
}

async function insertAtSelection(editor: HTMLElement, text: string, technique: EditTechnique): Promise<void> {
  const document = editor.ownerDocument
  if (text === '') document.execCommand('delete')
  else if (technique === 'command' || takesPlainText(editor) || !(await paste(editor, text))) {
    document.execCommand('insertText', false, text)
  }
}

/** True if the editor took the paste: it handled the event and then changed. */
export async function paste(editor: HTMLElement, text: string, html?: string): Promise<boolean> {
  const before = editor.textContent
  const event = textPasteEvent(text, html)
  editor.dispatchEvent(event)
  if (!event.defaultPrevented) return false
  return (await waitFor(editor, () => editor.textContent !== before || undefined, PASTE_LIMIT)) ?? false
}

/** Undoes up to `steps` steps, stopping as soon as the text is what it was. */
export function takeBack(editor: HTMLElement, isAsBefore: () => boolean, steps = 1): void {
  for (let step = 0; step < steps && !isAsBefore(); step++) editor.ownerDocument.execCommand('undo')
}

/** Editors add or drop white space at the ends of lines; nothing else may differ. */
export function sameText(one: string, other: string): boolean {
  return one === other || tidy(one) === tidy(other)
}

function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}

/** Where an offset is after the edits; edits are in the offsets of the text before them. */
export function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const { span, text } of [...edits].sort((one, other) => one.span[0] - other.span[0])) {
    const [start, end] = span
    if (offset <= start && !(start === end && offset === start && text !== '')) break
    if (offset < end) return start + shift + text.length
    shift += text.length - (end - start)
  }
  return offset + shift
}
