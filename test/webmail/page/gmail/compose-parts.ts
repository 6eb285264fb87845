import type { Draft, Person } from '../../model'
import { h, onActivate, show } from '../dom'
import { type IconName, icon } from '../icons'
import type { Words } from '../labels'
import { formattingBar } from './formatting'

type Hidden = Record<'composeid' | 'draft' | 'lts' | 'rm', HTMLInputElement>

interface Toolbar {
  send: HTMLElement
  chevron: HTMLElement
  format: HTMLElement
  attach: HTMLElement
  discard: HTMLElement
}

export interface ComposeParts extends Toolbar {
  content: HTMLDivElement
  hidden: Hidden
  /** Only where there is more than one address to write from. */
  from: HTMLInputElement | undefined
  subject: HTMLInputElement
  body: HTMLElement
  plainText: HTMLTextAreaElement
  fileInput: HTMLInputElement | undefined
  formatting: HTMLElement
}

interface Options {
  draft: Draft
  composeId: string
  inline: boolean
  words: Words
  recipients: { summary: HTMLElement; table: HTMLElement }
  chips: HTMLElement
  fileInput: boolean
  /** What can be written from; one address alone is not shown. */
  senders: readonly Person[]
  confidential: boolean
}

/** The inside of a compose: everything from the recipients down to the toolbar. */
export function composeParts(options: Options): ComposeParts {
  const { words, inline, chips } = options
  const { form, hidden, subject, from } = header(options)
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
  const plainText = h('textarea.Ak.aXjCH', { form: 'nosend', 'aria-label': words.messageBody, tabindex: '1' })
  const plain = h('div.Ar.As', {}, h('div.At', {}, plainText))
  plain.style.display = 'none'
  const fileInput = options.fileInput
    ? h('input', { type: 'file', name: 'Filedata', multiple: true, hidden: true })
    : undefined
  const formatting = formattingBar()
  const { row, tools } = toolbar(words)
  const status = h('div.aDh', {}, formatting, h('table.IZ', {}, h('tbody', {}, row)))

  const editor = table(
    'iN',
    h('tr', {}, h('td.Ap', {}, h('div.Ar.Au', {}, body), plain)),
    options.confidential && h('tr', {}, h('td', {}, confidentialNote(words))),
    h('tr', {}, h('td', {}, chips, fileInput)),
    h('tr.aDg', {}, h('td.aDj', {}, status)),
  )
  const layout = table('aoP.HM', h('tr', {}, h('td', {}, form)), h('tr', {}, h('td', {}, editor)))
  layout.setAttribute('role', 'presentation')
  const content = h('div.M9', {}, h('div.aoI', { role: 'region', 'aria-label': words.newMessage }, layout))
  return { content, hidden, from, subject, body, plainText, fileInput, formatting, ...tools }
}

/** Says that the mail expires; with a way to change that, and one to end it. */
function confidentialNote(words: Words): HTMLElement {
  const note = h(
    'div.aZj',
    { role: 'note' },
    h('span', {}, words.confidential),
    h('span.aZk', { role: 'button', tabindex: '1' }, words.edit),
    onActivate(h('span.aZl', { role: 'button', 'aria-label': words.remove }, icon('close')), () =>
      note.remove(),
    ),
  )
  return note
}

function table(classes: string, ...rows: (HTMLElement | false)[]): HTMLTableElement {
  return h(`table.${classes}`, {}, h('tbody', {}, ...rows))
}

function hiddenInput(name: string, value: string): HTMLInputElement {
  return h('input', { type: 'hidden', name, value })
}

function header({ draft, composeId, inline, words, recipients, senders }: Options) {
  const hidden: Hidden = {
    composeid: hiddenInput('composeid', composeId),
    draft: hiddenInput('draft', `#${draft.id}`),
    // An answer inside its thread is told by the thread alone until it has been saved.
    lts: hiddenInput('lts', inline && draft.savedAt === undefined ? '' : (draft.threadId ?? '')),
    rm: hiddenInput('rm', `#${draft.replyTo ?? ''}`),
  }
  const subject = h('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
  })
  const subjectRow = h('div.aoD.az6', {}, subject)
  if (inline) subjectRow.style.display = 'none'
  const { summary, table: rows } = recipients
  const people = inline
    ? [
        h(
          'table',
          { role: 'presentation' },
          h('tbody', {}, h('tr', {}, answerKind(draft, words), h('td.Iy', {}, summary, rows))),
        ),
      ]
    : [summary, rows]
  const form = h('form.bAs', { method: 'POST' }, ...Object.values(hidden), ...people, subjectRow)
  const from = senders.length > 1 ? fromField(draft.from ?? senders[0], senders, words) : undefined
  if (from) form.append(from.hidden, from.row)
  form.addEventListener('submit', (event) => event.preventDefault())
  return { form, hidden, subject, from: from?.hidden }
}

/** Gmail keeps the chosen address in a hidden field of its form. */
function fromField(chosen: Person | undefined, senders: readonly Person[], words: Words) {
  const hidden = hiddenInput('from', chosen?.email ?? '')
  const named = ({ name, email }: Person) => `${name} <${email}>`
  const shown = h('div.J-K', { role: 'button', 'aria-haspopup': 'true', 'aria-label': words.from })
  shown.textContent = chosen ? named(chosen) : ''
  const menu = h('div.J-M.jQjAxd.J-M-awS', { role: 'menu' })
  const items = senders.map((sender) =>
    onActivate(h('div.J-N', { role: 'menuitem', value: sender.email }, named(sender)), () => {
      hidden.value = sender.email
      shown.textContent = named(sender)
      show(menu, false)
      menu.dispatchEvent(new Event('input', { bubbles: true }))
    }),
  )
  menu.append(h('div.SK.AX', {}, ...items))
  show(menu, false)
  onActivate(shown, () => show(menu, menu.style.display === 'none'))
  return { hidden, row: h('div.aoD.az2', {}, h('span.ady', {}, words.from), shown, menu) }
}

/** Beside the recipients of an inline answer: what kind of answer it is. */
function answerKind({ kind }: Draft, words: Words): HTMLTableCellElement {
  const isForward = kind === 'forward'
  const label = isForward ? words.forward : words.reply
  const sign = h(`div.${isForward ? 'mI' : 'mL'}`, {}, icon(isForward ? 'forward' : 'reply'))
  return h('td.HQ', {}, h('div.Un.J-JN-M-I', { role: 'listbox', 'aria-label': label, title: label }, sign))
}

function toolbar(words: Words): { row: HTMLElement; tools: Toolbar } {
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
  const format = tool('J-Z-I', words.formatting, h('div.dv', {}, icon('text')))
  const attach = tool('a1.aaA.aMZ', words.attachFiles, pictured('clip'))
  attach.setAttribute('command', 'Files')
  const discard = tool('oh.J-Z-I', words.discardDraft, pictured('bin'))
  const row = h(
    'tr.btC',
    {},
    h('td.gU.Up', {}, h('div', {}, h('div.dC', {}, send, chevron))),
    h('td.gU', {}, format),
    h('td.gU.a0z', {}, attach),
    h('td.gU.oc', {}),
    h('td.gU.az5', {}, discard),
  )
  return { row, tools: { send, chevron, format, attach, discard } }
}

function pictured(name: IconName): HTMLElement {
  return h('div.asa', {}, icon(name))
}

function tool(classes: string, label: string, content: HTMLElement): HTMLElement {
  const labels = { 'data-tooltip': label, 'aria-label': label, title: label }
  return h(`div.${classes}`, { role: 'button', tabindex: '1', ...labels }, content)
}
