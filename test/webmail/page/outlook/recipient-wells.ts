import type { Draft, Person } from '../../model'
import { h, onActivate, show } from '../dom'
import type { Words } from '../labels'
import { RecipientWell } from './recipient-well'

interface Options {
  draft: Draft
  words: Words
  contacts: readonly Person[]
  nameOnly: boolean
  onChange: () => void
}

/** The header of a compose: To, and Cc and Bcc once they are asked for. */
export class RecipientWells {
  readonly element = h('div.compose-header')
  readonly #to: RecipientWell
  readonly #cc: RecipientWell
  readonly #bcc: RecipientWell

  constructor({ draft, words, contacts, nameOnly, onChange }: Options) {
    const well = (label: string) => new RecipientWell(label, { words, contacts, nameOnly, onChange })
    this.#to = well(words.to)
    this.#cc = well(words.cc)
    this.#bcc = well(words.bcc)
    this.#to.add(draft.to)
    this.#cc.add(draft.cc)
    this.#bcc.add(draft.bcc)

    const ccButton = h('button', { type: 'button' }, words.cc)
    const bccButton = h('button', { type: 'button' }, words.bcc)
    const ccRow = row(words.cc, this.#cc)
    const bccRow = row(words.bcc, this.#bcc)
    const showCc = () => {
      show(ccRow, true)
      show(ccButton, false)
    }
    const showBcc = () => {
      this.element.append(bccRow)
      show(bccButton, false)
    }
    this.element.append(row(words.to, this.#to, h('div.fui-Input', {}, ccButton, bccButton)), ccRow)
    show(ccRow, false)
    if (draft.cc.length > 0) showCc()
    if (draft.bcc.length > 0) showBcc()
    onActivate(ccButton, () => {
      showCc()
      this.#cc.element.focus()
    })
    onActivate(bccButton, () => {
      showBcc()
      this.#bcc.element.focus()
    })
  }

  get people(): Record<'to' | 'cc' | 'bcc', Person[]> {
    return { to: this.#to.people, cc: this.#cc.people, bcc: this.#bcc.people }
  }

  get all(): Person[] {
    return Object.values(this.people).flat()
  }

  commit(): void {
    for (const well of [this.#to, this.#cc, this.#bcc]) well.commit()
  }

  focus(): void {
    this.#to.element.focus()
  }
}

function row(label: string, well: RecipientWell, extras?: HTMLElement): HTMLElement {
  const name = h('span.well-label', { 'aria-hidden': 'true' }, label)
  name.addEventListener('click', () => well.element.focus())
  return h('div.well-row', {}, name, well.element, extras)
}
