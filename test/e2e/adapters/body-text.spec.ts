import { expect, test } from './fixtures'

const RULES = { quote: '.quote', quoteFrom: '#rest', signature: '.signature' }

/** Editors as hosts and people make them, and how a person would read them out. */
const READINGS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['lines in blocks', '<div>a</div><div>b</div>', 'a\nb'],
  ['a bare first line and blocks after it', 'a<div>b</div>c', 'a\nb\nc'],
  ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a break within a line', 'a<br>b', 'a\nb'],
  ['a break that only holds a block open', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['two breaks at the end of a block', '<div>a<br><br></div><div>b</div>', 'a\n\nb'],
  ['a nested break after text', '<p><span>one</span><br></p><p>two</p>', 'one\ntwo'],
  ['an untouched editor', '<br>', ''],
  ['an empty editor', '', ''],
  ['no-break spaces', 'a&nbsp;b', 'a b'],
  ['zero-width characters', 'a\u200Bb\uFEFFc&shy;d', 'abcd'],
  ['source white space between blocks', '<div>a</div>\n  <div>b</div>\n', 'a\nb'],
  ['words across inline elements', 'du<b>e</b> <i>date</i>', 'due date'],
  [
    'a table',
    '<table><tr><td>Total</td><td>12</td></tr><tr><td>Due</td><td>7</td></tr></table>',
    'Total\t12\nDue\t7',
  ],
  ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['uneditable parts', 'a <span contenteditable="false">pill</span>', 'a '],
  ['a quote', '<div>mine</div><div class="quote">theirs</div>', 'mine'],
  ['what lies beside the start of a quote', '<div>mine</div><div id="rest"></div><div>theirs</div>', 'mine'],
  ['emoji', 'a 👩‍👩‍👧 b', 'a 👩‍👩‍👧 b'],
  ['right-to-left words', '<div>שלום</div><div>b</div>', 'שלום\nb'],
]

test('reads an editor as a person would', async ({ openPage }) => {
  const { world } = await openPage('<div id="editor" contenteditable="true"></div>')
  for (const [what, html, text] of READINGS) {
    const read = await world.run(
      ([inner, rules]) => {
        const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
        editor.innerHTML = inner
        return globalThis.adapters.dom.readBody(editor, rules).text
      },
      [html, RULES] as const,
    )
    expect.soft(read, what).toBe(text)
  }
})

test('finds every word again in the page, and the caret in the text', async ({ openPage }) => {
  const { world } = await openPage(
    '<div id="editor" contenteditable="true">One two<div>th\u200Bree <b>fo</b>ur</div><div><br></div><p>five&nbsp;six</p><div class="quote">seven</div></div>',
  )
  const found = await world.run((rules) => {
    const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
    const body = globalThis.adapters.dom.readBody(editor, rules)
    return [...body.text.matchAll(/\w+/g)].map((match) => {
      const span = [match.index, match.index + match[0].length] as const
      const range = body.rangeOf(span)
      return {
        word: match[0],
        inPage: range?.toString().replace(/\u200B/g, ''),
        start: range && body.offsetAt(range.startContainer, range.startOffset),
        end: range && body.offsetAt(range.endContainer, range.endOffset),
        span,
      }
    })
  }, RULES)
  expect(found.map(({ word }) => word)).toEqual(['One', 'two', 'three', 'four', 'five', 'six'])
  for (const { word, inPage, start, end, span } of found) {
    expect(inPage).toBe(word)
    expect([start, end]).toEqual(span)
  }
})

test('tells which part is the signature', async ({ openPage }) => {
  const { world } = await openPage(
    '<div id="editor" contenteditable="true">Hello<div class="signature">Aino<br>FI12</div></div>',
  )
  const read = await world.run((rules) => {
    const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
    const { text, signatures } = globalThis.adapters.dom.readBody(editor, rules)
    return { text, words: signatures.map(([start, end]) => text.slice(start, end).trim()) }
  }, RULES)
  expect(read).toEqual({ text: 'Hello\nAino\nFI12', words: ['Aino\nFI12'] })
})
