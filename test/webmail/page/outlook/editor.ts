import { h, listen } from '../dom'
import { bodyNodes, escapeHtml, htmlToText, insertHtmlAtCaret, textToLines } from '../html'
import type { Words } from '../labels'

interface Options {
  words: Words
  html: string
  acceptsPastedFiles: boolean
  onChange: () => void
  onFiles: (files: readonly File[]) => void
}

const LINE = 'elementToProof'

/** What a mail is written in. */
export interface Editor {
  readonly element: HTMLElement
  readonly html: string
  readonly text: string
}

/** In plain text: a text field, or an editable part that takes no formatting. */
export function buildPlainEditor(
  text: string,
  isField: boolean,
  { words, onChange }: Pick<Options, 'words' | 'onChange'>,
): Editor {
  const labels = { 'aria-label': words.messageBodyOutlook, tabindex: '0' }
  const field = h('textarea.editor', labels)
  const part = h('div.editor.plain', { ...labels, contenteditable: 'plaintext-only', role: 'textbox' })
  field.value = text
  part.textContent = text
  // Written above what is quoted.
  field.setSelectionRange(0, 0)
  // biome-ignore lint/performance/useDomNodeTextContent: line feeds and breaks are lines here alike
  const now = () => (isField ? field.value : part.innerText)
  return {
    element: listen<HTMLElement>(isField ? field : part, { input: onChange }),
    get text() {
      return now()
    },
    get html() {
      return textToLines(now(), (line) => `<div>${line}</div>`)
    },
  }
}

/** The body's editor: it takes pastes into its own hands and marks the lines it finds. */
export function buildEditor({ words, html, acceptsPastedFiles, onChange, onFiles }: Options): Editor {
  const editor = h('div.editor', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.messageBodyOutlook,
    tabindex: '0',
    spellcheck: 'true',
  })
  editor.append(bodyNodes(html))
  listen(editor, {
    input: () => {
      markLines(editor)
      onChange()
    },
    paste: (event) => {
      if (!event.clipboardData) return
      event.preventDefault()
      const files = [...event.clipboardData.files]
      if (files.length > 0) {
        if (acceptsPastedFiles) onFiles(files)
        return
      }
      const pasted = event.clipboardData.getData('text/html')
      if (pasted === '') insertText(editor, event.clipboardData.getData('text/plain'))
      else insertHtmlAtCaret(editor, withoutClasses(pasted))
    },
  })
  return {
    element: editor,
    get html() {
      return editor.innerHTML
    },
    get text() {
      return htmlToText(editor)
    },
  }
}

function insertText(editor: HTMLElement, text: string): void {
  if (text.includes('\n')) insertHtmlAtCaret(editor, escapeHtml(text).replaceAll('\n', '<br>'))
  else editor.ownerDocument.execCommand('insertText', false, text)
}

function withoutClasses(html: string): string {
  const holder = h('div', {}, bodyNodes(html))
  for (const element of holder.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
  return holder.innerHTML
}

function markLines(editor: HTMLElement): void {
  for (const child of editor.children) {
    if (child.tagName === 'DIV' && child.className === '' && child.id === '') child.className = LINE
  }
}
