import type { Draft } from '../../model'
import { h } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import type { RecipientRow } from './recipients'

export interface ComposeParts {
  content: HTMLDivElement
  hidden: Record<'composeid' | 'draft' | 'lts' | 'rm', HTMLInputElement>
  recipientTable: HTMLElement
  summary: HTMLElement
  ccLink: HTMLElement
  bccLink: HTMLElement
  subject: HTMLInputElement
  body: HTMLElement
  fileInput: HTMLInputElement | undefined
  send: HTMLElement
  chevron: HTMLElement
  attach: HTMLElement
  discard: HTMLElement
}

interface Options {
  draft: Draft
  composeId: string
  inline: boolean
  words: Words
  chips: HTMLElement
  rows: readonly RecipientRow[]
  ccLink: HTMLElement
  bccLink: HTMLElement
  fileInput: boolean
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = h('input', { type: 'hidden', name })
  input.value = value
  return input
}

/** The inside of a compose: everything from the recipients down to the toolbar. */
export function composeParts({
  draft,
  composeId,
  inline,
  words,
  chips,
  rows,
  ccLink,
  bccLink,
  fileInput,
}: Options): ComposeParts {
  const inputs = {
    composeid: hidden('composeid', composeId),
    draft: hidden('draft', `#${draft.id}`),
    lts: hidden('lts', draft.threadId ?? ''),
    rm: hidden('rm', `#${draft.replyTo ?? ''}`),
  }
  const table = h('table.GS', {}, h('tbody', {}, ...rows.map(({ row }) => row)))
  const recipientTable = h('div.fX', {}, table)
  const summary = h('div.aoD.hl', { tabindex: '1', 'aria-label': words.recipients })
  const subject = h('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    autocomplete: 'off',
    spellcheck: 'true',
  })
  const subjectRow = h('div.aoD.az6', {}, subject)
  if (inline) subjectRow.style.display = 'none'

  const recipients = inline
    ? h(
        'table',
        { role: 'presentation' },
        h('tbody', {}, h('tr', {}, responseKind(draft, words), h('td.Iy', {}, summary, recipientTable))),
      )
    : h('div', {}, summary, recipientTable)
  const form = h('form.bAs', { method: 'POST' }, ...Object.values(inputs), recipients, subjectRow)
  form.addEventListener('submit', (event) => event.preventDefault())

  const body = h(`div.Am.${inline ? 'aO9' : 'aiL'}.Al.editable.LW-avf.tS-tW.tS-tY`, {
    hidefocus: 'true',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.messageBody,
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'true',
  })
  const plain = h(
    'div.Ar.As',
    {},
    h('div.At', {}, h('textarea.Ak.aXjCH', { form: 'nosend', 'aria-label': words.messageBody })),
  )
  plain.style.display = 'none'
  const file = fileInput
    ? h('input', { type: 'file', name: 'Filedata', multiple: true, hidden: true })
    : undefined

  const send = h(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    { role: 'button', tabindex: '1', 'data-tooltip': words.sendTip, 'aria-label': words.sendTip },
    words.send,
  )
  const chevron = h(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-label': words.moreSendOptions },
    icon('down'),
  )
  const format = h('td.gU', {}, tool('dv', words.formatting, 'text'))
  const attach = tool('a1.aaA.aMZ', words.attachFiles, 'clip')
  attach.setAttribute('command', 'Files')
  const discard = tool('oh.J-Z-I', words.discardDraft, 'bin')
  const toolbar = h(
    'tr.btC',
    {},
    h('td.gU.Up', {}, h('div', {}, h('div.dC', {}, send, chevron))),
    format,
    h('td.gU.a0z', {}, attach),
    h('td.gU.oc', {}),
    h('td.gU.az5', {}, discard),
  )
  const status = h(
    'tr.aDg',
    {},
    h('td.aDj', {}, h('div.aDh', {}, h('table.IZ', {}, h('tbody', {}, toolbar)))),
  )
  const editor = h(
    'table.iN',
    {},
    h(
      'tbody',
      {},
      h('tr', {}, h('td.Ap', {}, h('div.Ar.Au', {}, body), plain)),
      h('tr', {}, h('td', {}, chips, file)),
      status,
    ),
  )
  const layout = h(
    'table.aoP.HM',
    { role: 'presentation' },
    h('tbody', {}, h('tr', {}, h('td', {}, form)), h('tr', {}, h('td', {}, editor))),
  )
  const content = h('div.M9', {}, h('div.aoI', { role: 'region', 'aria-label': words.newMessage }, layout))
  return {
    content,
    hidden: inputs,
    recipientTable,
    summary,
    ccLink,
    bccLink,
    subject,
    body,
    fileInput: file,
    send,
    chevron,
    attach,
    discard,
  }
}

function tool(classes: string, label: string, shape: 'text' | 'clip' | 'bin'): HTMLElement {
  return h(
    `div.${classes}`,
    { role: 'button', tabindex: '1', 'data-tooltip': label, 'aria-label': label },
    icon(shape),
  )
}

/** Beside the recipients of an inline answer: what kind of answer it is. */
function responseKind({ kind }: Draft, words: Words): HTMLTableCellElement {
  const isForward = kind === 'forward'
  const label = isForward ? words.forward : words.reply
  const sign = h(`div.${isForward ? 'mI' : 'mL'}`, {}, icon(isForward ? 'forward' : 'reply'))
  return h('td.HQ', {}, h('div.Un.J-JN-M-I', { role: 'listbox', 'aria-label': label, title: label }, sign))
}
