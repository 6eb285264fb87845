import type { XmlElement } from '../../domain/bank/xml-element'

export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly code: 'unsafe' | 'broken' }

/** No statement is nested deeper. */
const DEEPEST = 40

/**
 * Reads XML by the browser. `unsafe` where it defines a document type, since entities can be made to grow without end
 * and statements have none; `broken` where it is not well formed.
 */
export function parseXml(text: string): XmlReading {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, code: 'unsafe' }
  const root = new DOMParser().parseFromString(text.trimStart(), 'application/xml').documentElement
  // A browser gives an error as a document of its own, at the top or within.
  if (!root || root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0) {
    return { ok: false, code: 'broken' }
  }
  const element = elementOf(root, 0)
  return element ? { ok: true, root: element } : { ok: false, code: 'broken' }
}

function elementOf(element: Element, depth: number): XmlElement | undefined {
  if (depth > DEEPEST) return undefined
  const children: XmlElement[] = []
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const child = elementOf(node as Element, depth + 1)
      if (!child) return undefined
      children.push(child)
    } else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      text += node.nodeValue ?? ''
    }
  }
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ localName, value }) => [localName, value]),
  )
  return { name: element.localName, attributes, children, text: text.trim() }
}
