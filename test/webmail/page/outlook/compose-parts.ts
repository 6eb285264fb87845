import { h } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'

export interface ComposeParts {
  root: HTMLElement
  send: HTMLButtonElement
  sendMenu: HTMLButtonElement
  discard: HTMLButtonElement
  attach: HTMLButtonElement
  popOutButton: HTMLButtonElement
  close: HTMLButtonElement
  fileInput: HTMLInputElement | undefined
  dropLayer: HTMLElement
}

interface Options {
  ordinal: number
  words: Words
  from: HTMLElement | undefined
  header: HTMLElement
  subject: HTMLElement | undefined
  cards: HTMLElement
  editor: HTMLElement
  fileInput: boolean
}

function command(label: string, ...children: (Node | string)[]): HTMLButtonElement {
  return h('button.fui-Button', { type: 'button', 'aria-label': label, title: label }, ...children)
}

export function composeParts(options: Options): ComposeParts {
  const { ordinal, words, header, subject, cards, editor } = options
  const send = h(
    'button.fui-Button.fui-SplitButton__primaryActionButton',
    { type: 'button', 'aria-label': words.send, title: words.sendTipOutlook },
    icon('send'),
    words.send,
  )
  const sendMenu = h(
    'button.fui-Button.fui-SplitButton__menuButton',
    { type: 'button', 'aria-haspopup': 'menu', 'aria-label': words.moreSendOptions },
    icon('down'),
  )
  const discard = h(
    'button.fui-Button',
    { id: 'discardCompose', type: 'button', 'aria-label': words.discard, title: words.discardTip },
    icon('bin'),
    words.discard,
  )
  const attach = command(words.attachFile, icon('clip'), words.attachFile)
  const popOutButton = command(words.popOut, icon('popout'))
  const close = command(words.close, icon('close'))
  const toolbar = h(
    'div.compose-toolbar',
    { role: 'toolbar' },
    h('div.fui-SplitButton', { 'data-testid': 'ComposeSendButton', role: 'group' }, send, sendMenu),
    discard,
    attach,
    h('span.spring'),
    popOutButton,
    close,
  )
  const fileInput = options.fileInput ? h('input', { type: 'file', multiple: true, hidden: true }) : undefined
  const dropLayer = h('div.drop-layer', {}, words.dropFiles)
  dropLayer.style.display = 'none'
  const root = h(
    'div.compose',
    { id: `docking_InitVisiblePart_${ordinal}`, 'data-app-section': 'ComposeForm' },
    toolbar,
    options.from,
    header,
    subject ? h('div.subject-row', {}, subject) : undefined,
    cards,
    fileInput,
    h('div.editor-parent', { id: `editorParent_${ordinal + 1}` }, editor),
    dropLayer,
  )
  return { root, send, sendMenu, discard, attach, popOutButton, close, fileInput, dropLayer }
}
