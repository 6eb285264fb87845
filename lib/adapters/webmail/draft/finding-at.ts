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

/** The finding the caret is in or touches, else the next one after it, else the first. */
export function findingAtCaret(
  findings: readonly PlacedFinding[],
  view: ComposeView,
): PlacedFinding | undefined {
  const body = view.readBody()
  const caret = body && readCaret(view.editor, body)
  const inBody = findings.filter(({ finding }) => finding.where === 'body' && finding.span)
  if (!caret) return inBody[0] ?? findings[0]
  const at = inBody.find(({ finding: { span } }) => span && span[0] <= caret.start && caret.start <= span[1])
  const after = inBody.find(({ finding: { span } }) => span && span[0] > caret.start)
  return at ?? after ?? findings[0]
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
