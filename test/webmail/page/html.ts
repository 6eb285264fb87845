/** Mail bodies as HTML: the one place of the pages where text becomes markup. */

const ALLOWED_SCHEMES = /^(https?|mailto|tel|cid|data|blob):/i

type PolicyHost = {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string }
}

function policyHost(): PolicyHost | undefined {
  return (globalThis as { trustedTypes?: PolicyHost }).trustedTypes
}

const policy = policyHost()?.createPolicy('demo-mail-body', { createHTML: (html) => html })

function trusted(html: string): string {
  return policy ? policy.createHTML(html) : html
}

/** A mail body as inert nodes: no scripts, no handlers, no odd URLs. */
export function bodyNodes(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(trusted(html), 'text/html')
  for (const element of parsed.querySelectorAll('script, style, link, meta, iframe, object, embed, form'))
    element.remove()
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const isUrl = name === 'href' || name === 'src'
      if (name.startsWith('on') || (isUrl && !ALLOWED_SCHEMES.test(value.trim())))
        element.removeAttribute(name)
    }
  }
  const fragment = document.createDocumentFragment()
  fragment.append(...document.adoptNode(parsed.body).childNodes)
  return fragment
}

const HOST_NAMES = /^(gmail_|elementToProof$|Signature$|appendonsend$|divRplyFwdMsg$)/

/** A body without the marks of others: only the ids, classes and data attributes that the host itself sets stay. */
export function withoutMarkers(html: string): string {
  const holder = document.createElement('div')
  holder.append(bodyNodes(html))
  for (const element of holder.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-') && name !== 'data-smartmail') element.removeAttribute(name)
    }
    const classes = [...element.classList].filter((each) => HOST_NAMES.test(each))
    if (classes.length > 0) element.className = classes.join(' ')
    else element.removeAttribute('class')
    if (!HOST_NAMES.test(element.id)) element.removeAttribute('id')
  }
  return holder.innerHTML
}

/** Inserts at the caret so that the browser's own undo takes it back. */
export function insertHtmlAtCaret(target: HTMLElement, html: string): void {
  target.ownerDocument.execCommand('insertHTML', false, trusted(html))
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function textToLines(text: string, line: (html: string) => string): string {
  return text
    .split('\n')
    .map((each) => line(each === '' ? '<br>' : escapeHtml(each)))
    .join('')
}

/** A body as a mail of plain text shows it: quotes with a mark before each line, rules as lines of their own. */
export function plainTextOf(html: string): string {
  const nodes = bodyNodes(html)
  const line = (text: string) => {
    const element = document.createElement('div')
    element.textContent = text
    return element
  }
  for (const quote of nodes.querySelectorAll('blockquote')) {
    const lines = htmlToText(quote).split('\n')
    quote.replaceWith(...lines.map((each) => line(`> ${each}`)))
  }
  for (const rule of nodes.querySelectorAll('hr')) rule.replaceWith(line('_'.repeat(32)))
  return htmlToText(nodes)
}

/** A mail that is begun leaves room to write above what is in it. */
export function withLineAbove(text: string, { savedAt }: { savedAt?: string }): string {
  return text === '' || savedAt !== undefined ? text : `\n\n${text}`
}

const BLOCKS = new Set([
  'DIV',
  'P',
  'TABLE',
  'TR',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'PRE',
  'HR',
])

/** Plain text of a body, laid out or not. */
export function htmlToText(root: Node): string {
  let text = ''
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      return
    }
    if (node.nodeName === 'BR') {
      text += '\n'
      return
    }
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock) breakLine()
    if (node.nodeName === 'TD' && node.previousSibling) text += '\t'
    for (const child of node.childNodes) visit(child)
    if (isBlock) breakLine()
  }
  visit(root)
  return text.replace(/[ \t]+\n/g, '\n').trim()
}
