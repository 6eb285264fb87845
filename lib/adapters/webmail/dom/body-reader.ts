import type { BodyText } from '../../../ports/webmail'
import {
  type BodyRules,
  bodyOf,
  type Reading,
  readBody,
  readNode,
  type Segment,
  takesPlainText,
  walk,
} from './body-text'

const WATCHED = { attributes: true, characterData: true, childList: true, subtree: true }
/** Neither empty nor white space, in which what stands around a node would have a say. */
const HAS_WORDS = /[^\s\u200B\u2060\u00AD]/

/**
 * Reads the same editor again and again, as `readBody` does: where nothing but the data of text nodes changed since, as
 * it does by typing, those nodes alone are read. Any other change leads to a new walk.
 */
export function bodyReader(rules: BodyRules, closed: AbortSignal): (editor: HTMLElement) => BodyText {
  let watched: HTMLElement | undefined
  let reading: Reading | undefined
  const retyped = new Set<Node>()
  const take = (records: readonly MutationRecord[]) => {
    for (const { type, target } of records) {
      if (type === 'characterData') retyped.add(target)
      else reading = undefined
    }
    if (!reading) retyped.clear()
  }
  const observer = new MutationObserver(take)
  closed.addEventListener('abort', () => observer.disconnect())
  return (editor) => {
    if (closed.aborted || takesPlainText(editor)) return readBody(editor, rules)
    take(observer.takeRecords())
    if (editor !== watched) {
      observer.disconnect()
      observer.observe(editor, WATCHED)
      watched = editor
      reading = undefined
    }
    for (const node of retyped) reading = reading && retype(reading, node as Text)
    retyped.clear()
    reading ??= walk(editor, rules)
    return bodyOf(reading, editor)
  }
}

/** A reading with what one of its nodes says now; undefined where more than its own place may be another. */
function retype({ text, segments, signatures }: Reading, node: Text): Reading | undefined {
  const before = segments.filter((segment) => segment.node === node)
  const [first, last] = [before[0], before.at(-1)]
  if (!first || !last) return undefined
  const from = segments.indexOf(first)
  const end = last.start + last.length
  if (!HAS_WORDS.test(text.slice(first.start, end)) || !HAS_WORDS.test(node.data)) return undefined
  const own: Segment[] = []
  const words = readNode(node, first.start, own)
  const longer = first.start + words.length - end
  const moved = (offset: number) => (offset < end ? offset : offset + longer)
  return {
    text: text.slice(0, first.start) + words + text.slice(end),
    segments: [
      ...segments.slice(0, from),
      ...own,
      ...segments
        .slice(from + before.length)
        .map((segment) => ({ ...segment, start: segment.start + longer })),
    ],
    signatures: signatures.map(([start, end]) => [moved(start), moved(end)]),
  }
}
