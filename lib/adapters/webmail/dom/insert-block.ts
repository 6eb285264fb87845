import type { Done, MailBlock } from '../../../ports/webmail'
import { type BodyRules, isPlainText, readBody } from './body-text'
import { focusEditor, select } from './caret'
import { type EditTechnique, paste, sameText, takeBack } from './replace'
import { waitFor } from './wait'

/** The mark on our block's wrapper, by which it is found again. */
export const BLOCK_MARK = 'data-plainvoice-block'

const SETTLE_LIMIT = 600

/**
 * Puts the block above signature and quote, or in place of `previous`, in one undo step. The command's own answer is
 * not to be trusted, so success is what can be read afterwards; anything else is undone.
 */
export async function insertBlock(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  previous: MailBlock | undefined,
  technique: EditTechnique,
): Promise<Done> {
  if (isPlainText(editor)) return insertPlainBlock(editor, block, previous)
  const html = withoutSpaceBetweenTags(block.html)
  const before = readBody(editor, rules).text
  const isAsBefore = () => sameText(readBody(editor, rules).text, before)
  const isDone = () => holdsOnce(editor, rules, block) || undefined
  focusEditor(editor)

  select(placeFor(editor, rules, previous))
  editor.ownerDocument.execCommand('insertHTML', false, html)
  if (isDone() || (await waitFor(editor, isDone, SETTLE_LIMIT))) return { ok: true }
  takeBack(editor, isAsBefore)
  if (technique === 'pasteFirst' && isAsBefore()) {
    select(placeFor(editor, rules, previous))
    await paste(editor, block.text, html)
    if (await waitFor(editor, isDone, SETTLE_LIMIT)) return { ok: true }
    takeBack(editor, isAsBefore)
  }
  return { ok: false, code: 'notAccepted' }
}

/** White space between tags would become text of its own. */
export function withoutSpaceBetweenTags(html: string): string {
  return html.replace(/>\s+</g, '><').trim()
}

/** Our block in the person's own part of the mail: by its mark, else (hosts drop marks) by its words. */
export function findBlock(editor: HTMLElement, rules: BodyRules, block?: MailBlock): HTMLElement | undefined {
  const own = ownBlocks(editor, rules)
  if (own[0]) return own[0]
  if (!block) return undefined
  const words = wordsOf(block.html)
  if (words === '') return undefined
  const tables = [...editor.querySelectorAll<HTMLElement>('table')].filter(
    (table) => isOwn(table, rules) && words.startsWith(squash(table.textContent)) && !isEmpty(table),
  )
  return tables.map((table) => outermostWithWords(table, words, editor)).find((found) => found !== undefined)
}

function ownBlocks(editor: HTMLElement, rules: BodyRules): HTMLElement[] {
  return [...editor.querySelectorAll<HTMLElement>(`[${BLOCK_MARK}]`)].filter((block) => isOwn(block, rules))
}

function isOwn(element: Element, rules: BodyRules): boolean {
  return element.closest(rules.quote) === null && !liesBehind(element, rules.quoteFrom)
}

function liesBehind(element: Element, quoteFrom: string): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    for (let sibling = node.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      if (sibling.matches(quoteFrom)) return true
    }
    if (node.hasAttribute('contenteditable')) return false
  }
  return false
}

function isEmpty(element: Element): boolean {
  return squash(element.textContent) === ''
}

function outermostWithWords(from: HTMLElement, words: string, editor: HTMLElement): HTMLElement | undefined {
  let found: HTMLElement | undefined
  for (let node: HTMLElement | null = from; node && node !== editor; node = node.parentElement) {
    const text = squash(node.textContent)
    if (text === words) found = node
    if (text.length > words.length) break
  }
  return found
}

/** Where the block goes: over the previous one, else before signature or quote, else at the end. */
function placeFor(editor: HTMLElement, rules: BodyRules, previous: MailBlock | undefined): Range {
  const range = editor.ownerDocument.createRange()
  const old = previous && findBlock(editor, rules, previous)
  if (old) {
    range.selectNode(old)
    return range
  }
  const after = editor.querySelector(`${rules.signature}, ${rules.quote}, ${rules.quoteFrom}`)
  if (after) {
    range.setStartBefore(after)
    range.collapse(true)
  } else {
    range.selectNodeContents(editor)
    range.collapse(false)
  }
  return range
}

function holdsOnce(editor: HTMLElement, rules: BodyRules, block: MailBlock): boolean {
  const marked = ownBlocks(editor, rules)
  if (marked.length > 1) return false
  const found = findBlock(editor, rules, block)
  return found !== undefined && squash(found.textContent) === wordsOf(block.html)
}

function wordsOf(html: string): string {
  return squash(new DOMParser().parseFromString(html, 'text/html').body.textContent)
}

function squash(text: string | null): string {
  return (text ?? '').replace(/[\s\u00A0]+/g, '')
}

/** A plain-text mail has no marks: the previous block is found by its words, and a new one goes to the end. */
function insertPlainBlock(
  editor: HTMLTextAreaElement,
  block: MailBlock,
  previous: MailBlock | undefined,
): Done {
  const { value } = editor
  const known = previous ? value.indexOf(previous.text) : -1
  const start = known >= 0 ? known : endOfOwnText(value)
  const end = known >= 0 && previous ? known + previous.text.length : start
  const gap = known < 0 && value.slice(0, start).trim() !== '' ? '\n\n' : ''
  const text = `${gap}${block.text}${known < 0 && value.slice(end).trim() !== '' ? '\n\n' : ''}`
  const expected = value.slice(0, start) + text + value.slice(end)
  focusEditor(editor)
  editor.setSelectionRange(start, end)
  editor.ownerDocument.execCommand('insertText', false, text)
  if (editor.value === expected) return { ok: true }
  takeBack(editor, () => editor.value === value)
  return { ok: false, code: 'notAccepted' }
}

/** Before a `-- ` signature or quoted lines. */
function endOfOwnText(value: string): number {
  const rest = /^(-- ?$|>)/m.exec(value)
  return value.slice(0, rest?.index ?? value.length).trimEnd().length
}
