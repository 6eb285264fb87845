import type { Done } from '../../../ports/webmail'
import { attempt } from './attempt'
import { type BodyRules, readBody, readWithQuote, takesPlainText } from './body-text'
import { focusEditor } from './caret'
import { isRightToLeft } from './direction'
import { type EditTechnique, paste, sameText, selectSpan } from './replace'

const SETTLE_LIMIT = 600

/** Puts lines of text at the start of the body, above what is there, in one undo step, and reads them back. */
export async function insertText(
  editor: HTMLElement,
  rules: BodyRules,
  text: string,
  technique: EditTechnique,
): Promise<Done> {
  const before = readBody(editor, rules).text
  const isAsBefore = () => sameText(readBody(editor, rules).text, before)
  const isDone = () => startsWithLines(readBody(editor, rules).text, text, before) || undefined
  const document = editor.ownerDocument
  /** The first place in the person's own text; the empty line a reply begins with is used. */
  const selectStart = () => selectSpan(editor, rules, [0, 0])
  focusEditor(editor)
  const isPlain = takesPlainText(editor)
  const byCommand = () => {
    const isAlone = isPlain && readWithQuote(editor, rules).text.trim() === ''
    selectStart()
    if (isPlain) document.execCommand('insertText', false, isAlone ? text : `${text}\n\n`)
    else document.execCommand('insertHTML', false, asHtml(text, isRightToLeft(editor)))
  }
  const byPaste = () => {
    selectStart()
    return paste(editor, text)
  }
  const ways = technique === 'pasteFirst' && !isPlain ? [byCommand, byPaste] : [byCommand]
  return attempt(editor, ways, isDone, isAsBefore, SETTLE_LIMIT)
}

/**
 * Lines with `<br>` between them: blocks would be torn apart by the line they are put into. We write from left to right,
 * which is said where the mail runs the other way.
 */
function asHtml(text: string, isOtherWay: boolean): string {
  const lines = text.split('\n').map(escapeHtml).join('<br>')
  return isOtherWay ? `<span dir="ltr">${lines}</span>` : lines
}

function escapeHtml(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/ {2}/g, ' &nbsp;')
    .replace(/^ /, '&nbsp;')
}

function startsWithLines(body: string, text: string, before: string): boolean {
  const words = squash(text)
  const now = squash(body)
  return now.startsWith(words) && now.length === words.length + squash(before).length
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/ /g, '')
}
