import type { Edit } from '../../../domain/checks/types'
import type { BodyText, Done } from '../../../ports/webmail'
import { attempt } from './attempt'
import { type BodyRules, isPlainText, readBody, takesPlainText } from './body-text'
import { focusEditor, readCaret, select } from './caret'
import { countLinksAndPictures, elementsIn, wouldLoseMarkup } from './markup'
import { textPasteEvent } from './page-realm'
import { waitFor } from './wait'

/**
 * `command`: the browser's own editing command. `pasteFirst`: an editor with its own undo, whose paste is one step of
 * it (measured with roosterjs); the command where the paste is not taken.
 */
export type EditTechnique = 'command' | 'pasteFirst'

/** How long an editor may take to show a paste, in ms. */
const PASTE_LIMIT = 400

/**
 * Carries out edits of the text as last read, in as few undo steps as keep what stands between them, and reads the
 * result back; undoes what went wrong, and tries the command where it was not that. Refuses edits that would take a link, a picture or a format away.
 */
export async function replaceInBody(
  editor: HTMLElement,
  rules: BodyRules,
  edits: readonly Edit[],
  technique: EditTechnique,
): Promise<Done> {
  const body = readBody(editor, rules)
  const expected = applyEdits(body.text, edits)
  if (expected === body.text) return { ok: true }
  const steps = editSteps(body, edits)
  if (!steps) return { ok: false, code: 'holdsMarkup' }
  const caret = readCaret(editor, body)
  const count = countLinksAndPictures(editor)
  const isNow = (text: string) =>
    (countLinksAndPictures(editor) >= count && sameText(readBody(editor, rules).text, text)) || undefined
  focusEditor(editor)
  const writeBy = (technique: EditTechnique) => async () => {
    for (const { span, text } of [...steps].reverse()) {
      if (selectSpan(editor, rules, span)) await insertAtSelection(editor, text, technique)
    }
  }
  const ways = [...new Set<EditTechnique>([technique, 'command'])].map(writeBy)
  const isAsBefore = () => isNow(body.text)
  const done = await attempt(editor, ways, () => isNow(expected), isAsBefore, PASTE_LIMIT, steps.length)
  const made = done.ok ? changesIn(body.text, edits) : []
  // After the new words if the caret was in the old ones, else where it was.
  if (caret) selectSpan(editor, rules, [moved(caret.start, made), moved(caret.end, made)])
  return done
}

/** The text with edits carried out, none over another; their spans are UTF-16 offsets of the text as it was. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.span[0] - one.span[0])
    .reduce(
      (result, { span, text: insert }) => result.slice(0, span[0]) + insert + result.slice(span[1]),
      text,
    )
}

/**
 * The steps, in order, that carry out edits: one for all of a line between which no markup lies, so that one Ctrl+Z
 * takes them back. Undefined where one would take markup away.
 */
export function editSteps(
  body: Pick<BodyText, 'text' | 'rangeOf'>,
  edits: readonly Edit[],
): readonly Edit[] | undefined {
  const { text } = body
  const steps: Edit[] = []
  const parts = changesIn(text, edits)
  if (parts.some(({ span }) => wouldLoseMarkup(body.rangeOf(span)))) return undefined
  for (const part of parts) {
    const last = steps.at(-1)
    const span = [last?.span[0] ?? 0, part.span[1]] as const
    const isApart = !last || /[\n\t]/.test(text.slice(...span)) || elementsIn(body.rangeOf(span))[0]
    if (isApart) steps.push(part)
    else steps.splice(-1, 1, { span, text: last.text + text.slice(last.span[1], part.span[0]) + part.text })
  }
  return steps.flatMap((step) => insideLink(body, step))
}

/**
 * Words of a link in steps within it: browsers take away a link that stands without words, and write what has spaces
 * before or behind it where it replaces the first or last letter.
 */
function insideLink({ rangeOf }: Pick<BodyText, 'rangeOf'>, { span, text }: Edit): readonly Edit[] {
  const [start, end] = span
  if (end - start < 2 || text === '' || !linkAt(rangeOf(span)?.startContainer)) return [{ span, text }]
  const [, first = text.slice(0, -1), middle = '', last = text.slice(-1)] =
    /^(\S*)(\s.*?)(\S*)$/s.exec(text) ?? []
  const cut = middle === '' ? end - 1 : start + 1
  const steps: readonly Edit[] = [
    { span: [start, cut], text: first },
    { span: [cut, end - 1], text: middle },
    { span: [end - 1, end], text: last },
  ]
  return steps.filter((step) => step.span[0] < step.span[1] || step.text !== '')
}

function linkAt(node: Node | null | undefined): Element | null | undefined {
  return node?.parentElement?.closest('a')
}

/** What edits change, in order. */
function changesIn(text: string, edits: readonly Edit[]): readonly Edit[] {
  return edits
    .flatMap((edit) => letters(text.slice(...edit.span), edit))
    .sort((one, other) => one.span[0] - other.span[0])
}

/** What only writes letters large or small is done to each, where it stands. */
function letters(old: string, edit: Edit): readonly Edit[] {
  if (old.toLowerCase() !== edit.text.toLowerCase()) return [edit]
  return edit.text.split('').flatMap((text, at) => {
    const start = edit.span[0] + at
    return old[at] === text ? [] : { span: [start, start + 1], text }
  })
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
  // What is pasted into a link of Outlook's editor would be no part of it.
  else if (
    technique === 'command' ||
    takesPlainText(editor) ||
    linkAt(document.getSelection()?.anchorNode) ||
    !(await paste(editor, text))
  ) {
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

/** Editors add or drop white space at the ends of lines; nothing else may differ. */
export function sameText(one: string, other: string): boolean {
  return one === other || tidy(one) === tidy(other)
}

function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}

/** Where an offset is after edits, in order; they are in the offsets of the text before them. */
export function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const {
    span: [start, end],
    text,
  } of edits) {
    if (offset <= start && !(start === end && offset === start && text !== '')) break
    if (offset < end) return start + shift + text.length
    shift += text.length - (end - start)
  }
  return offset + shift
}
