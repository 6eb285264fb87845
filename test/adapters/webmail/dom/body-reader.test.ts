// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bodyReader } from '../../../../lib/adapters/webmail/dom/body-reader'
import { readBody } from '../../../../lib/adapters/webmail/dom/body-text'
import type { BodyText } from '../../../../lib/ports/webmail'

const RULES = { quote: '.quote', quoteFrom: '#rest', signature: '.signature' }
const MAIL =
  '<div>Dear Bea,</div><div><br></div><div>pay <b>this</b> by 1\u200B2 May<br> </div><table><tr><td>Total</td><td>9</td></tr></table><div class="signature">Aino<br>FI12</div>'
const PASTED = [
  '<br>',
  ' ',
  'x',
  '<div>one<br></div>',
  '<p>a<br><br></p> <p>b</p>',
  'a <span contenteditable="false">pill</span> b',
  '<table><tr><td>1</td><td> </td></tr></table>',
  '<div class="quote">theirs</div>',
  '<div id="rest"></div>',
  '<p class="signature"><i>Aino</i></p>',
]

function editorWith(html: string): HTMLElement {
  const editor = document.createElement('div')
  editor.setAttribute('contenteditable', 'true')
  editor.innerHTML = html
  return editor
}

function nodesIn(editor: Node): Node[] {
  return [...editor.childNodes].flatMap((node) => [node, ...nodesIn(node)])
}

/** Everything that a body tells, for each of its letters. */
function told({ text, signatures, rangeOf, offsetAt }: BodyText) {
  const places = [...text].map((_, at) => {
    const range = rangeOf([at, at + 1])
    if (!range) return undefined
    const { startContainer, startOffset, endContainer, endOffset } = range
    return {
      startContainer,
      startOffset,
      endContainer,
      endOffset,
      back: offsetAt(startContainer, startOffset),
    }
  })
  return { text, signatures, places }
}

type Act = (editor: HTMLElement, which: number, at: number) => void

const onText =
  (act: (text: Text, at: number) => void): Act =>
  (editor, which, at) => {
    const texts = nodesIn(editor).filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
    const text = texts[which % texts.length]
    if (text) act(text, at % (text.data.length + 1))
  }
const onElement =
  (act: (element: HTMLElement, at: number) => void): Act =>
  (editor, which, at) => {
    const elements = nodesIn(editor).filter(
      (node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE,
    )
    const element = elements[which % elements.length]
    if (element) act(element, at)
  }
const type = (letters: string) => onText((text, at) => text.insertData(at, letters))
const erase = onText((text, at) => text.deleteData(at, 2))

const ACTS: readonly Act[] = [
  ...['a', 'bc', ' ', '\u00A0', '\u200B', '\n'].flatMap((letters) => [type(letters), type(letters)]),
  ...[erase, erase, erase],
  onText((text) => text.replaceData(0, text.data.length, ' ')),
  onText((text, at) => void text.splitText(at)),
  onText((text) => text.remove()),
  onElement((element) => element.remove()),
  onElement((element) => element.replaceWith(...element.childNodes)),
  onElement((element) => void element.parentNode?.append(element)),
  onElement((element) => element.normalize()),
  ...['quote', 'signature', ''].map((name) => onElement((element) => element.setAttribute('class', name))),
  onElement((element) => element.setAttribute('id', element.id === '' ? 'rest' : '')),
  onElement((element) => element.setAttribute('contenteditable', 'false')),
  onElement((element, at) => element.insertAdjacentHTML('afterend', PASTED[at % PASTED.length] ?? '')),
  onElement((element, at) => element.insertAdjacentHTML('beforeend', PASTED[at % PASTED.length] ?? '')),
  (editor) => editor.replaceChildren(...editorWith(MAIL).childNodes),
]

const act = fc.record({
  act: fc.constantFrom(...ACTS),
  which: fc.nat(40),
  at: fc.nat(40),
  /** What is read at once comes before the browser tells of a change. */
  next: fc.constantFrom('read', 'wait', 'go on', 'swap'),
})

test('after any edits, tells the same as a walk through the whole editor', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40 }), async (acts) => {
      const closed = new AbortController()
      const read = bodyReader(RULES, closed.signal)
      const editors = [editorWith(MAIL), editorWith('<div>Hi</div>')] as const
      let editor: HTMLElement = editors[0]
      read(editor)
      for (const { act, which, at, next } of acts) {
        act(editor, which, at)
        if (next === 'go on') continue
        if (next === 'wait') await Promise.resolve()
        if (next === 'swap') editor = editors[at % 2] as HTMLElement
        expect(told(read(editor))).toEqual(told(readBody(editor, RULES)))
      }
      closed.abort()
      expect(told(read(editor))).toEqual(told(readBody(editor, RULES)))
    }),
    { numRuns: 40 },
  )
})

test('looks at no element again where letters were typed', () => {
  const read = bodyReader(RULES, new AbortController().signal)
  const editor = editorWith(MAIL)
  read(editor)
  const matches = vi.spyOn(HTMLElement.prototype, 'matches')
  type('now')(editor, 1, 3)
  expect(read(editor).text).toContain('paynow this by 12 May')
  expect(matches).not.toHaveBeenCalled()
})
