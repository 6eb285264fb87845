import type { Draft } from '../../model'
import { h } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'

export interface ComposeParts {
  root: HTMLElement
  send: HTMLButtonElement
  sendMenu: HTMLButtonElement
  discard: HTMLButtonElement
  attach: HTMLButtonElement
  popOut: HTMLButtonElement
  close: HTMLButtonElement
  ccButton: HTMLButtonElement
  bccButton: HTMLButtonElement
  header: HTMLElement
  fileInput: HTMLInputElement | undefined
  dropLayer: HTMLElement
}

interface Options {
  ordinal: number
  draft: Draft
  words: Words
  wells: readonly [to: HTMLElement, cc: HTMLElement]
  subject: HTMLElement | undefined
  cards: HTMLElement
  editor: HTMLElement
  fileInput: boolean
}

function command(label: string, ...children: (Node | string)[]): HTMLButtonElement {
  return h('button.fui-Button', { type: 'button', 'aria-label': label, title: label }, ...children)
}

export function composeParts(options: Options): ComposeParts {
  const { ordinal, words, wells, subject, cards, editor } = options
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
  const popOut = command(words.popOut, icon('popout'))
  const close = command(words.close, icon('close'))
  const toolbar = h(
    'div.compose-toolbar',
    { role: 'toolbar' },
    h('div.fui-SplitButton', { 'data-testid': 'ComposeSendButton', role: 'group' }, send, sendMenu),
    discard,
    attach,
    h('span.spring'),
    popOut,
    close,
  )
  const ccButton = h('button', { type: 'button' }, words.cc)
  const bccButton = h('button', { type: 'button' }, words.bcc)
  const header = h(
    'div.compose-header',
    {},
    wellRow(words.to, wells[0], h('div.fui-Input', {}, ccButton, bccButton)),
    wellRow(words.cc, wells[1]),
  )
  const fileInput = options.fileInput ? h('input', { type: 'file', multiple: true, hidden: true }) : undefined
  const dropLayer = h('div.drop-layer', {}, words.dropFiles)
  dropLayer.style.display = 'none'
  const root = h(
    'div.compose',
    { id: `docking_InitVisiblePart_${ordinal}`, 'data-app-section': 'ComposeForm' },
    toolbar,
    header,
    subject ? h('div.subject-row', {}, subject) : undefined,
    cards,
    fileInput,
    h('div.editor-parent', { id: `editorParent_${ordinal + 1}` }, editor),
    dropLayer,
  )
  return {
    root,
    send,
    sendMenu,
    discard,
    attach,
    popOut,
    close,
    ccButton,
    bccButton,
    header,
    fileInput,
    dropLayer,
  }
}

export function wellRow(label: string, well: HTMLElement, extras?: HTMLElement): HTMLElement {
  return h('div.well-row', {}, h('span.well-label', { 'aria-hidden': 'true' }, label), well, extras)
}
