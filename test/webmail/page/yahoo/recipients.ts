import type { Draft, Person } from '../../model'
import { h, listen, onActivate, show } from '../dom'
import type { Words } from '../labels'
import { displayName, parsePeople } from '../people'

type Field = 'to' | 'cc' | 'bcc'

const FIELDS: readonly Field[] = ['to', 'cc', 'bcc']

/** The rows To, Cc and Bcc: typed addresses become pills that tell name and address in their title. */
export class Recipients {
  readonly element = h('div.recipients')
  readonly #people: Record<Field, Person[]>
  readonly #rows = new Map<Field, { row: HTMLElement; pills: HTMLElement; input: HTMLInputElement }>()
  readonly #onChange: () => void

  constructor(words: Words, draft: Draft, onChange: () => void) {
    this.#onChange = onChange
    this.#people = { to: draft.to, cc: draft.cc, bcc: draft.bcc }
    for (const field of FIELDS) this.#addRow(field, words)
    const more = onActivate(h('button.more', { type: 'button', 'data-test-id': 'btn-cc' }, words.cc), () => {
      for (const { row } of this.#rows.values()) show(row, true)
    })
    this.element.append(more)
    this.#draw()
  }

  get people(): Record<Field, Person[]> {
    return this.#people
  }

  get all(): Person[] {
    return FIELDS.flatMap((field) => this.#people[field])
  }

  focus(): void {
    this.#rows.get('to')?.input.focus()
  }

  /** Takes what is typed and not finished. */
  commit(): void {
    for (const [field, { input }] of this.#rows) {
      const added = parsePeople(input.value)
      input.value = ''
      if (added.length === 0) continue
      this.#people[field] = [...this.#people[field], ...added]
      this.#onChange()
    }
    this.#draw()
  }

  #addRow(field: Field, words: Words): void {
    const pills = h('span.pills', { role: 'list' })
    const input = h('input', {
      id: `message-${field}-field`,
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      'aria-label': words[field],
    })
    listen(input, {
      input: () => {
        if (/[,;]/.test(input.value)) this.commit()
      },
      keydown: (event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault()
          this.commit()
        } else if (event.key === 'Backspace' && input.value === '') {
          this.#people[field] = this.#people[field].slice(0, -1)
          this.#draw()
          this.#onChange()
        }
      },
    })
    const row = h('div.row', { 'data-test-id': `container-${field}` }, words[field], pills, input)
    show(row, field === 'to' || this.#people[field].length > 0)
    this.#rows.set(field, { row, pills, input })
    this.element.append(row)
  }

  #draw(): void {
    for (const [field, { pills }] of this.#rows) {
      pills.replaceChildren(
        ...this.#people[field].map(({ name, email }) =>
          h(
            'div.pill',
            { 'data-test-id': 'pill', role: 'listitem', title: name ? `${name} <${email}>` : email },
            h('div', { 'data-test-id': 'pill-text' }, displayName({ name, email })),
          ),
        ),
      )
    }
  }
}
