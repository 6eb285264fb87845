import type { MailBlock } from '../../../ports/webmail'
import type { BodyRules } from './body-text'

/** The mark on our block's wrapper, by which it is found again. */
const BLOCK_MARK = 'data-plainvoice-block'

/**
 * The block put there before, in the person's own part of the mail: a table with its mark, which names the invoice, else
 * (sites drop marks) one with exactly its words.
 */
export function findTable(
  editor: HTMLElement,
  rules: BodyRules,
  block: MailBlock,
  previous: MailBlock,
): HTMLElement | undefined {
  const marks = [markOf(block), markOf(previous)]
  const marked = [...editor.querySelectorAll<HTMLElement>(`[${BLOCK_MARK}] table`)].find(
    (table) =>
      isOwn(table, rules) && marks.includes(table.closest(`[${BLOCK_MARK}]`)?.getAttribute(BLOCK_MARK)),
  )
  return marked ?? tablesWithWords(editor, rules, wordsOf(previous.html)).at(0)
}

function markOf({ html }: MailBlock): string | null | undefined {
  return parsed(html).querySelector(`[${BLOCK_MARK}]`)?.getAttribute(BLOCK_MARK)
}

/** Whether a table without a mark shares half of its cells with the block: changed by hand, or by chance alike. */
export function resembles(editor: HTMLElement, rules: BodyRules, { html }: MailBlock): boolean {
  const known = cellsOf(parsed(html))
  return [...editor.querySelectorAll<HTMLElement>('table')].some((table) => {
    if (!isOwn(table, rules)) return false
    const cells = new Set(cellsOf(table))
    return known.filter((cell) => cells.has(cell)).length * 2 > known.length
  })
}

/** What the cells of a block say that hold no further ones. */
export function leafCellsOf(html: string): readonly string[] {
  return [...parsed(html).querySelectorAll('td:not(:has(td))')].map((cell) => squash(cell.textContent))
}

function cellsOf(place: ParentNode): readonly string[] {
  return [...place.querySelectorAll('td')].map((cell) => squash(cell.textContent))
}

/** The tables of a draft, quoted ones aside, that say exactly this, as `squash` writes it. */
export function tablesWithWords(editor: HTMLElement, rules: BodyRules, words: string): HTMLElement[] {
  return [...editor.querySelectorAll<HTMLElement>('table')].filter(
    (table) => isOwn(table, rules) && squash(table.textContent) === words,
  )
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

/** What HTML says, as `squash` writes it. */
export function wordsOf(html: string): string {
  return squash(parsed(html).textContent)
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}

/** A text without white space, as editors break and indent lines in their own way. */
export function squash(text: string | null): string {
  return (text ?? '').replace(/[\s\u00A0]+/g, '')
}
