import type { Draft, Person } from '../../model'
import { h, listen, onActivate, show } from '../dom'
import type { Words } from '../labels'
import { displayName } from '../people'
import { type Field, RecipientRow } from './recipients'

const FIELDS: readonly Field[] = ['to', 'cc', 'bcc']
const RESET_DELAY = 40

interface Options {
  words: Words
  draft: Draft
  inline: boolean
  ordinal: number
  onChange: () => void
}

/** The three recipient rows, folded into one line while the focus is elsewhere. */
export class RecipientFields {
  readonly table: HTMLElement
  readonly summary: HTMLElement
  readonly #words: Words
  readonly #rows: Record<Field, RecipientRow>
  readonly #links: Record<'cc' | 'bcc', HTMLElement>
  #fresh: boolean

  constructor({ words, draft, inline, ordinal, onChange }: Options) {
    this.#words = words
    this.#fresh = draft.kind === 'new' && draft.savedAt === undefined
    this.#links = {
      cc: h('span.aB.gQ.pE', { role: 'link', tabindex: '1', 'aria-label': words.cc }, words.cc),
      bcc: h('span.aB.gQ.pB', { role: 'link', tabindex: '1', 'aria-label': words.bcc }, words.bcc),
    }
    const changed = () => {
      this.#summarise()
      onChange()
    }
    const row = (field: Field, extras?: HTMLElement) =>
      new RecipientRow(field, words, { wrapped: inline, ordinal, onChange: changed, extras })
    this.summary = h('div.aoD.hl', { tabindex: '1', 'aria-label': words.recipients })
    this.#rows = {
      to: row('to', h('span.gM', {}, this.#links.cc, this.#links.bcc)),
      cc: row('cc'),
      bcc: row('bcc'),
    }
    const rows = FIELDS.map((field) => this.#rows[field].row)
    this.table = h(inline ? 'div.fX' : 'div', {}, h('table.GS', {}, h('tbody', {}, ...rows)))
    for (const field of FIELDS) this.#rows[field].add(draft[field])
    this.#showRow('cc', draft.cc.length > 0)
    this.#showRow('bcc', draft.bcc.length > 0)
    this.#summarise()
    this.#listen()
  }

  of(field: Field): Person[] {
    return this.#rows[field].people
  }

  get all(): Person[] {
    return FIELDS.flatMap((field) => this.of(field))
  }

  commit(): void {
    for (const field of FIELDS) this.#rows[field].commit()
  }

  focus(): void {
    this.#rows.to.focus()
  }

  /** Folds the rows if they hold anyone. */
  fold(): void {
    this.#setFolded(this.all.length > 0)
  }

  #setFolded(folded: boolean): void {
    show(this.summary, folded)
    show(this.table, !folded)
  }

  #summarise(): void {
    this.summary.replaceChildren(this.all.map(displayName).join(', ') || this.#words.recipients)
  }

  #showRow(field: 'cc' | 'bcc', visible: boolean): void {
    show(this.#rows[field].row, visible)
    show(this.#links[field], !visible)
  }

  #listen(): void {
    listen(this.summary, {
      focus: ({ isTrusted }) => {
        this.#setFolded(false)
        if (isTrusted) this.focus()
      },
    })
    listen(this.table, {
      focusout: ({ relatedTarget }) => {
        if (!this.table.contains(relatedTarget as Node | null)) this.fold()
      },
      paste: () => this.#forgetOnce(),
      keydown: ({ isTrusted }) => {
        if (isTrusted) this.#fresh = false
      },
    })
    for (const field of ['cc', 'bcc'] as const) {
      onActivate(this.#links[field], ({ isTrusted }) => {
        this.#showRow(field, true)
        if (isTrusted) this.#rows[field].focus()
      })
    }
  }

  /** A compose that no person has typed in yet still settles, and loses what was pasted too early. */
  #forgetOnce(): void {
    if (!this.#fresh) return
    this.#fresh = false
    setTimeout(() => {
      for (const field of FIELDS) this.#rows[field].clear()
    }, RESET_DELAY)
  }
}
