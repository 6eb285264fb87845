import type { ComposeView } from '../../../ports/webmail'
import { readCaret } from '../dom/caret'
import type { PlacedFinding } from './draft-checks'

/** How far (px) below its words an underline still counts as pressed. */
const BELOW = 5

/** The finding whose underlined words are at this point of the window. */
export function findingAtPoint(
  findings: readonly PlacedFinding[],
  x: number,
  y: number,
): PlacedFinding | undefined {
  return findings.find(({ range }) =>
    [...(range?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + BELOW,
    ),
  )
}

/**
 * The finding the caret is in or touches, else the next one after it, else the first there, else the first; in the
 * subject where that `field` is the one with the caret.
 */
export function findingAtCaret(
  findings: readonly PlacedFinding[],
  view: ComposeView,
  field: HTMLElement & { readonly value?: string; readonly selectionStart?: number | null },
): PlacedFinding | undefined {
  const body = view.readBody()
  const isSubject = field !== view.editor && field.value === view.readSubject()
  const caret = isSubject ? field.selectionStart : body && readCaret(view.editor, body)?.start
  const there = findings.filter(({ finding }) => (finding.where === 'subject') === isSubject && finding.span)
  // The next where the caret is in none: they stand in order.
  const next = there.find(({ finding: { span } }) => span && span[1] >= (caret ?? 0))
  return next ?? there[0] ?? findings[0]
}

/** Scrolls what the words of a finding stand in, as far as their line is out of sight. */
export function bringIntoView(placed: PlacedFinding): void {
  for (let around = placed.range?.startContainer.parentElement; around; around = around.parentElement) {
    const line = lineOf(placed)
    const box = around.getBoundingClientRect()
    const top = Math.max(0, box.top)
    const bottom = Math.min(innerHeight, box.bottom)
    if (line && (line.top < top || line.bottom > bottom)) around.scrollTop += line.top - (top + bottom) / 2
  }
}

/** Where a card for the finding belongs: its words' last line, or undefined for what has no words. */
export function lineOf({ range }: PlacedFinding): DOMRect | undefined {
  const rects = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
  return rects.at(-1)
}
