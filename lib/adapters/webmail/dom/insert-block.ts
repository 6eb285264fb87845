import type { Done, MailBlock } from '../../../ports/webmail'
import { attempt } from './attempt'
import {
  type BodyRules,
  isBlock,
  PLAIN_SIGNATURE,
  readBody,
  readWithQuote,
  takesPlainText,
} from './body-text'
import { focusEditor, select } from './caret'
import { findTable, leafCellsOf, resembles, squash, tablesWithWords, wordsOf } from './own-block'
import { type EditTechnique, paste, sameText, selectSpan } from './replace'

const SETTLE_LIMIT = 600

/**
 * Puts the block above signature and quote, or in place of `previous`, in one undo step. The command's own answer is
 * not to be trusted, so success is what can be read afterwards; anything else is undone. `stoodFirst`: the own text of the
 * mail as it was opened.
 */
export async function insertBlock(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  previous: MailBlock | undefined,
  technique: EditTechnique,
  stoodFirst = '',
): Promise<Done> {
  if (takesPlainText(editor)) return insertPlainBlock(editor, rules, block, previous, stoodFirst)
  const before = readBody(editor, rules).text
  const words = wordsOf(block.html)
  const isAsBefore = () => sameText(readBody(editor, rules).text, before)
  const isDone = () => tablesWithWords(editor, rules, words).length === 1 || undefined
  const known = previous ?? block
  if (!findTable(editor, rules, block, known) && resembles(editor, rules, known)) {
    return { ok: false, code: 'ambiguous' }
  }
  focusEditor(editor)
  const write = (put: (html: string) => unknown) => () => {
    const { range, html } = insertionFor(editor, rules, block, previous)
    select(range)
    return put(html)
  }
  const byCommand = write((html) => editor.ownerDocument.execCommand('insertHTML', false, html))
  const byPaste = write((html) => paste(editor, block.text, html))
  const ways = technique === 'pasteFirst' ? [byCommand, byPaste] : [byCommand]
  return attempt(editor, ways, isDone, isAsBefore, SETTLE_LIMIT)
}

/**
 * Whether the block, or what the person has made of it, is in their own part of the mail; one word for word as one of
 * those that stood in its place before came back by Ctrl+Z.
 */
export function holdsBlock(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  before: readonly MailBlock[] = [],
): boolean {
  if (takesPlainText(editor)) {
    const { text } = readBody(editor, rules)
    if (text.includes(block.text)) return true
    return !before.some((old) => text.includes(old.text)) && holdsHalf(text, block)
  }
  if (isBack(editor, rules, block, before)) return false
  return findTable(editor, rules, block, block) !== undefined || resembles(editor, rules, block)
}

function isBack(
  editor: HTMLElement,
  rules: BodyRules,
  { html }: MailBlock,
  before: readonly MailBlock[],
): boolean {
  const words = wordsOf(html)
  return before.some((old) => {
    const oldWords = wordsOf(old.html)
    return oldWords !== words && tablesWithWords(editor, rules, oldWords).length > 0
  })
}

interface Insertion {
  readonly range: Range
  readonly html: string
}

/** The table in place of the old one within its wrapper, else the block after the person's last words. */
function insertionFor(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  previous: MailBlock | undefined,
): Insertion {
  const html = withoutSpaceBetweenTags(block.html)
  const old = findTable(editor, rules, block, previous ?? block)
  if (!old) return newPlace(editor, rules, html)
  const range = editor.ownerDocument.createRange()
  range.selectNode(old)
  const table = html.replace(/^<div[^>]*>/, '').replace(/<\/div>$/, '')
  return { range, html: !isGecko() && isEmptyLine(old.nextSibling) ? `${table}<br>` : table }
}

/** Chromium takes an empty line below into what it replaces; Gecko does not. */
function isEmptyLine(node: Node | null): boolean {
  return node?.nodeName === 'BR' || (node?.nodeName === 'DIV' && !hasContent(node))
}

/**
 * After the person's last words, or after an empty line if there are none, and always above a line to write on.
 * Measured: at the end of a block Chromium puts the new one beside it, while before a signature's start it would land
 * inside the signature.
 */
function newPlace(editor: HTMLElement, rules: BodyRules, html: string): Insertion {
  const range = editor.ownerDocument.createRange()
  const rest = editor.querySelector(`${rules.signature}, ${rules.quote}, ${rules.quoteFrom}`)
  const { written, blank } = nodesBefore(rest, editor)
  if (written) {
    range.selectNodeContents(written)
    range.collapse(false)
    return { range, html: blank ? withBreakGivenBack(html, written) : withLineBelow(html) }
  }
  if (!blank && rest) range.setStartBefore(rest)
  else if (blank?.nodeName === 'BR') range.selectNode(blank)
  else range.selectNodeContents(blank ?? editor)
  range.collapse(!isGecko() || !blank)
  const leaveLineAbove = isGecko() && blank ? '' : '<br>'
  return { range, html: `${leaveLineAbove}${withLineBelow(html)}` }
}

/** Chromium takes the `<br>` that ends the caret's line along. */
function withBreakGivenBack(html: string, written: Node): string {
  const endsWithBreak = !isBlock(written) && written.nextSibling?.nodeName === 'BR'
  return !isGecko() && endsWithBreak ? `${html}<br>` : html
}

/** Gecko adds the `<br>` of an empty line itself. */
function withLineBelow(html: string): string {
  return html.replace(/<\/div>$/, `${isGecko() ? '<div></div>' : '<div><br></div>'}</div>`)
}

function isGecko(): boolean {
  return CSS.supports('-moz-appearance', 'none')
}

/** The last node with words above `rest`, and the first empty line after it. */
function nodesBefore(
  rest: Element | null,
  editor: HTMLElement,
): { readonly written: Node | undefined; readonly blank: Node | undefined } {
  let blank: Node | undefined
  let node: Node | null = rest ? previousWithin(rest, editor) : editor.lastChild
  while (node) {
    if (hasContent(node)) return { written: node, blank }
    if (node.nodeType === Node.ELEMENT_NODE) blank = node
    node = previousWithin(node, editor)
  }
  return { written: undefined, blank }
}

function previousWithin(from: Node, editor: HTMLElement): Node | null {
  for (let node: Node | null = from; node && node !== editor; node = node.parentNode) {
    if (node.previousSibling) return node.previousSibling
  }
  return null
}

function hasContent(node: Node): boolean {
  if (squash(node.textContent) !== '') return true
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    (node as Element).matches(':is(img, hr, table), :has(img, hr, table)')
  )
}

/** White space between tags would become text of its own. */
function withoutSpaceBetweenTags(html: string): string {
  return html.replace(/>\s+</g, '><').trim()
}

/** A plain-text mail has no marks: the previous block is found by its words, and a new one goes to the end of the person's. */
async function insertPlainBlock(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  previous: MailBlock | undefined,
  stoodFirst: string,
): Promise<Done> {
  const own = readBody(editor, rules).text
  const whole = readWithQuote(editor, rules).text
  const old = previous ?? block
  const known = own.indexOf(old.text)
  if (known < 0 && previous && holdsHalf(own, previous)) return { ok: false, code: 'ambiguous' }
  const start = known < 0 ? endOfOwnText(own, stoodFirst) : known
  const end = known < 0 ? start : known + old.text.length
  const gap = known < 0 && own.slice(0, start).trim() !== '' ? '\n\n' : ''
  const after = whole.slice(end)
  const gapAfter = known < 0 && after.trim() !== '' && !after.startsWith('\n\n') ? '\n\n' : ''
  const text = `${gap}${block.text}${gapAfter}`
  const expected = whole.slice(0, start) + text + after
  const isDone = () => sameText(readWithQuote(editor, rules).text, expected) || undefined
  focusEditor(editor)
  if (!selectSpan(editor, rules, [start, end])) return { ok: false, code: 'notRecognised' }
  const byCommand = () => editor.ownerDocument.execCommand('insertText', false, text)
  const isAsBefore = () => readWithQuote(editor, rules).text === whole
  return attempt(editor, [byCommand], isDone, isAsBefore, SETTLE_LIMIT)
}

/**
 * Whether a mail has half of the lines of a block, or of the cells: it was changed by hand, or made from a table by a
 * site that turned the mail into plain text.
 */
function holdsHalf(text: string, { text: lines, html }: MailBlock): boolean {
  const said = new Set(text.split(/[\n\t]/).map(squash))
  const words = squash(text)
  const known = lines
    .split('\n')
    .map(squash)
    .filter((line) => line !== '')
  const cells = leafCellsOf(html)
  return (
    known.filter((line) => said.has(line)).length * 2 > known.length ||
    cells.filter((cell) => words.includes(cell)).length * 2 > cells.length
  )
}

/** Outlook marks no signature: it is what stood below an empty line as the mail was opened, and is at its end still. */
function endOfOwnText(own: string, stoodFirst: string): number {
  const below = stoodFirst.trim()
  const isBelow = /^\s*\n/.test(stoodFirst) && own.trimEnd().endsWith(below)
  const signature = isBelow ? own.lastIndexOf(below) : undefined
  return own.slice(0, PLAIN_SIGNATURE.exec(own)?.index ?? signature).trimEnd().length
}
