import type { Span } from '../../../domain/checks/types'
import type { BodyText } from '../../../ports/webmail'

/** Which parts of an editor are not the person's own words; what is told by an element alone, not by what is around it. */
export interface BodyRules {
  /** Quoted mail: not read. */
  readonly quote: string
  /** From such an element on, everything beside it is quoted too. */
  readonly quoteFrom: string
  readonly signature: string
}

/** What was read, and which node each part of it stands in. */
export interface Reading extends Pick<BodyText, 'text' | 'signatures'> {
  readonly segments: readonly Segment[]
}

/** A run of text in one node; `length` 0 marks an empty line, whose node is its `<br>`. */
export interface Segment {
  readonly node: Node
  readonly nodeOffset: number
  readonly start: number
  readonly length: number
}

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
/** An element that begins and ends a line. */
export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName)
}

const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
const NOT_TEXT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON'])
const VISIBLE_RUNS = /[^\u200B\u2060\uFEFF\u00AD]+/g
const COLLAPSIBLE_ONLY = /^[ \t\r\n\f]*$/

/**
 * Reads an editor in one walk: blocks and `<br>` as newlines, table cells as tabs, no-break and source white space as
 * spaces, zero-width characters left out. Every other character keeps its place, so that an offset can be found again.
 */
export function readBody(editor: HTMLElement, rules: BodyRules): BodyText {
  const whole = readWithQuote(editor, rules)
  if (!takesPlainText(editor)) return whole
  const text = whole.text.slice(0, PLAIN_QUOTE.exec(whole.text)?.index)
  const signature = PLAIN_SIGNATURE.exec(text)
  return { ...whole, text, signatures: signature ? [[signature.index, text.length]] : [] }
}

/**
 * Lines marked as somebody else's, with the one above that says whose ("On Monday, Bea <b@c.fi> wrote:", perhaps
 * broken in two), or the rule that Outlook draws above an answered mail.
 */
const PLAIN_QUOTE = /^(?:(?:(?:[^\n]*@[^\n]*\n)?[^\n]*:[ \t]*\n(?:[ \t]*\n)?)?>|_{20,}[ \t]*$)/m
export const PLAIN_SIGNATURE = /^-- ?$/m

/** The same with what is quoted in a mail of plain text, where nothing but its looks marks it. */
export function readWithQuote(editor: HTMLElement, rules: BodyRules): BodyText {
  return isPlainText(editor) ? plainBody(editor.value) : bodyOf(walk(editor, rules), editor)
}

/** What mails that arrive quote, whichever mail program wrote them; Outlook puts `x_` before ids. */
const QUOTED: BodyRules = {
  quote: 'blockquote, [class*="gmail_quote"], [class*="yahoo_quoted"]',
  quoteFrom: '[id$="divRplyFwdMsg"], [id$="appendonsend"]',
  signature: ':not(*)',
}
const NOTHING = { quote: ':not(*)', quoteFrom: ':not(*)', signature: ':not(*)' }

/** The words of a mail that arrived. */
export function readMailText(body: HTMLElement): string {
  return readBody(body, QUOTED).text
}

/** All words of a draft, quoted ones too. */
export function readWhole(editor: HTMLElement): string {
  return readWithQuote(editor, NOTHING).text
}

/** Whether an editor is a text field. */
export function isPlainText(editor: HTMLElement): editor is HTMLTextAreaElement {
  return editor.tagName === 'TEXTAREA'
}

/** Whether an editor knows lines and no markup: a text field, or an editable part without formatting. */
export function takesPlainText(editor: HTMLElement): boolean {
  return isPlainText(editor) || isUnformatted(editor)
}

/** Its lines end with a line feed, as in a text field, where the browser or the person put one. */
function isUnformatted(editor: HTMLElement): boolean {
  return editor.getAttribute('contenteditable') === 'plaintext-only'
}

function plainBody(value: string): BodyText {
  return { text: value, signatures: [], rangeOf: () => undefined, offsetAt: () => undefined }
}

/** A reading with its ways from words to the page and back. */
export function bodyOf(reading: Reading, editor: HTMLElement): BodyText {
  const { segments } = reading
  return {
    ...reading,
    rangeOf: (span) => rangeOf(span, segments, editor),
    offsetAt: (place, offset) => offsetAt(place, offset, segments, editor),
  }
}

/** Reads an editor from its first node to its last. */
export function walk(editor: HTMLElement, rules: BodyRules): Reading {
  const segments: Segment[] = []
  const signatures: Span[] = []
  const keepsLines = isUnformatted(editor)
  let text = ''
  let breaks = 0
  let lineHasContent = false
  let signature: { readonly root: Node; readonly start: number } | undefined

  const endLine = () => {
    if (lineHasContent) breaks += 1
    lineHasContent = false
  }
  /** Empty lines above the first words are none. */
  const nextStart = () => (text === '' ? 0 : text.length + breaks)
  const startContent = () => {
    if (text !== '') text += '\n'.repeat(breaks)
    breaks = 0
    lineHasContent = true
  }
  const addText = (node: Text) => {
    if (!keepsLines && !lineHasContent && COLLAPSIBLE_ONLY.test(node.data)) return
    const words = readNode(node, nextStart(), segments, keepsLines)
    if (words === '') return
    startContent()
    text += words
  }
  const addLineBreak = (br: Element) => {
    if (!lineHasContent) segments.push({ node: br, nodeOffset: 0, start: nextStart(), length: 0 })
    if (endsItsBlock(br, editor)) lineHasContent = true
    else {
      breaks += 1
      lineHasContent = false
    }
  }
  const startCell = () => {
    if (!lineHasContent) return
    startContent()
    text += '\t'
  }

  let node: Node | null = editor.firstChild
  while (node) {
    let enter = false
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as HTMLElement
      if (element.matches(rules.quoteFrom)) {
        endLine()
        node = nextAfterParent(element, editor, leave)
        continue
      }
      if (isSkipped(element, rules)) endLine()
      else if (element.tagName === 'BR') addLineBreak(element)
      else {
        if (BLOCKS.has(element.tagName)) endLine()
        if (CELLS.has(element.tagName)) startCell()
        if (!signature && element.matches(rules.signature)) signature = { root: element, start: text.length }
        enter = element.firstChild !== null
        if (!enter) leave(element)
      }
    }
    node = enter ? node.firstChild : next(node, editor, leave)
  }

  function leave(element: Node) {
    if (BLOCKS.has((element as Element).tagName)) endLine()
    if (signature?.root !== element) return
    if (text.length > signature.start) signatures.push([signature.start, text.length])
    signature = undefined
  }

  return { text, signatures, segments }
}

/** What a text node says, from `start` of the whole on; its runs are added to `segments`. */
export function readNode(node: Text, start: number, segments: Segment[], keepsLines = false): string {
  let text = ''
  for (const { index, 0: run } of node.data.matchAll(VISIBLE_RUNS)) {
    segments.push({ node, nodeOffset: index, start: start + text.length, length: run.length })
    text += run
  }
  return text.replace(keepsLines ? /[\u00A0\t\r\f]/g : /[\u00A0\t\r\n\f]/g, ' ')
}

function isSkipped(element: HTMLElement, rules: BodyRules): boolean {
  return (
    NOT_TEXT.has(element.tagName) ||
    element.getAttribute('contenteditable') === 'false' ||
    element.matches(rules.quote)
  )
}

function next(from: Node, root: Node, leave: (element: Node) => void): Node | null {
  return from.nextSibling ?? nextAfterParent(from, root, leave)
}

function nextAfterParent(from: Node, root: Node, leave: (element: Node) => void): Node | null {
  for (let parent = from.parentNode; parent && parent !== root; parent = parent.parentNode) {
    leave(parent)
    if (parent.nextSibling) return parent.nextSibling
  }
  return null
}

/** A `<br>` that ends a block only keeps its line open; it does not begin another. */
function endsItsBlock(br: Node, root: Node): boolean {
  for (let node: Node | null = br; node && node !== root; node = node.parentNode) {
    for (let after = node.nextSibling; after; after = after.nextSibling) {
      if (after.nodeType === Node.TEXT_NODE && COLLAPSIBLE_ONLY.test((after as Text).data)) continue
      return after.nodeType === Node.ELEMENT_NODE && BLOCKS.has((after as Element).tagName)
    }
    if (node.parentNode && BLOCKS.has((node.parentNode as Element).tagName)) return true
  }
  return true
}

function rangeOf(span: Span, segments: readonly Segment[], editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange()
  const [start, end] = span
  const last = lastStartingAtOrBefore(segments, end)
  const endSegment = start < end ? endingAt(segments, last, end) : firstStartingWith(segments, last)
  const startSegment = start < end ? firstEndingAfter(segments, start) : endSegment
  if (!startSegment || !endSegment) {
    range.selectNodeContents(editor)
    range.collapse(segments.length === 0)
    return range
  }
  setEdge(range, 'start', startSegment, Math.max(start, startSegment.start))
  setEdge(range, 'end', endSegment, start === end ? start : end)
  return range
}

/** The words that end here rather than those that begin here. */
function endingAt(
  segments: readonly Segment[],
  segment: Segment | undefined,
  end: number,
): Segment | undefined {
  if (segment?.start !== end) return segment
  return segments[segments.indexOf(segment) - 1] ?? segment
}

/** Of several that begin at one offset, as the empty lines at the top do, the first. */
function firstStartingWith(segments: readonly Segment[], segment: Segment | undefined): Segment | undefined {
  return segment && segments.find(({ start }) => start === segment.start)
}

/** Binary search. */
function lastStartingAtOrBefore(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return segments[low - 1]
}

function firstEndingAfter(segments: readonly Segment[], offset: number): Segment | undefined {
  const candidate = lastStartingAtOrBefore(segments, offset)
  if (!candidate) return segments[0]
  if (offset < candidate.start + candidate.length) return candidate
  return segments[segments.indexOf(candidate) + 1] ?? candidate
}

function setEdge(range: Range, edge: 'start' | 'end', segment: Segment, offset: number): void {
  if (segment.node.nodeType !== Node.TEXT_NODE) {
    if (edge === 'start') range.setStartBefore(segment.node)
    else range.setEndBefore(segment.node)
    return
  }
  const inNode = segment.nodeOffset + Math.min(Math.max(offset - segment.start, 0), segment.length)
  if (edge === 'start') range.setStart(segment.node, inNode)
  else range.setEnd(segment.node, inNode)
}

function offsetAt(
  place: Node,
  offset: number,
  segments: readonly Segment[],
  editor: HTMLElement,
): number | undefined {
  if (!editor.contains(place)) return undefined
  const point = editor.ownerDocument.createRange()
  point.setStart(place, offset)
  let found = 0
  for (const segment of segments) {
    if (segment.node === place && offset <= segment.nodeOffset + segment.length) {
      return segment.start + Math.max(0, offset - segment.nodeOffset)
    }
    if (point.comparePoint(segment.node, 0) > 0) break
    found = segment.start + segment.length
  }
  return found
}
