import type { Person } from '../../model'
import { h, listen, onActivate } from '../dom'
import type { Words } from '../labels'
import { displayName, parsePeople, sameAddress } from '../people'

export type Field = 'to' | 'cc' | 'bcc'

/** One row of recipients: chips in a listbox and a combobox for the next address. */
export class RecipientRow {
  readonly row: HTMLTableRowElement
  readonly #words: Words
  readonly #chips = h('div.chips')
  readonly #known = new WeakMap<Element, Person>()
  readonly #input: HTMLInputElement
  readonly #onChange: () => void

  constructor(
    field: Field,
    words: Words,
    options: { wrapped: boolean; ordinal: number; onChange: () => void; extras: HTMLElement | undefined },
  ) {
    this.#words = words
    this.#onChange = options.onChange
    this.#input = h('input.agP.aFw', {
      role: 'combobox',
      type: 'text',
      'aria-autocomplete': 'list',
      'aria-label': words[field],
      'peoplekit-id': `p${options.ordinal}${field}`,
      autocomplete: 'off',
    })
    const listbox = h('div.agb', { role: 'listbox', 'aria-label': words[field] }, this.#chips)
    const picker = h('div', {}, h('div', {}, h('div', {}, h('div', {}, listbox, this.#input))))
    const holder = h('div.anm', { name: field }, options.wrapped ? h('div.aUy', {}, picker) : picker)
    this.row = h(
      'tr.bzf',
      {},
      h('td.eV', {}, h('div', {}, h('div', {}, h('span.aB9', {}, words[field]), holder, options.extras))),
    )
    this.#listen()
    holder.addEventListener('mousedown', (event) => {
      if (event.target === this.#input || this.#chips.contains(event.target as Node)) return
      event.preventDefault()
      this.focus()
    })
  }

  get people(): Person[] {
    return [...this.#chips.children].flatMap((holder) => this.#known.get(holder) ?? [])
  }

  add(people: readonly Person[]): void {
    for (const person of people) {
      if (!this.people.some((known) => sameAddress(known, person))) this.#chips.append(this.#holder(person))
    }
    if (people.length > 0) this.#onChange()
  }

  clear(): void {
    this.#chips.replaceChildren()
    this.#onChange()
  }

  /** What has been typed becomes a chip, as when the field loses focus or the mail is sent. */
  commit(): void {
    const typed = this.#input.value
    this.#input.value = ''
    this.add(parsePeople(typed))
  }

  focus(): void {
    this.#input.focus()
  }

  #holder(person: Person): HTMLElement {
    const holder = h('div.afp', {}, this.#chip(person))
    this.#known.set(holder, { name: displayName(person), email: person.email })
    return holder
  }

  #chip(person: Person): HTMLElement {
    const cross = onActivate(
      h('div.afX', { 'aria-label': `${this.#words.remove} ${displayName(person)}`, tabindex: '-1' }),
      () => {
        chip.parentElement?.remove()
        this.#onChange()
      },
    )
    const chip = h(
      'div.afV',
      {
        role: 'option',
        'data-hovercard-id': person.email,
        'data-name': displayName(person),
        title: person.email,
      },
      h('span.af2', {}, displayName(person)),
      cross,
    )
    return chip
  }

  #listen(): void {
    listen(this.#input, {
      blur: () => this.commit(),
      paste: (event) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (!text.includes('@')) return
        event.preventDefault()
        this.add(parsePeople(text))
      },
      keydown: (event) => {
        const ends = event.key === 'Enter' || event.key === ',' || event.key === ';' || event.key === 'Tab'
        if (ends && this.#input.value.trim() !== '' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault()
          this.commit()
        } else if (event.key === 'Backspace' && this.#input.value === '') {
          this.#chips.lastElementChild?.remove()
          this.#onChange()
        }
      },
    })
  }
}
