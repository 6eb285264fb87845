import type { Person } from '../../model'
import { h, listen, onActivate } from '../dom'
import type { Words } from '../labels'
import { displayName, isAddress, parsePeople, sameAddress } from '../people'
import { togglePersonaCard } from './persona-card'

interface Options {
  words: Words
  /** Everyone this mailbox has exchanged mail with; a typed name or address of theirs is completed. */
  contacts: readonly Person[]
  nameOnly: boolean
  onChange: () => void
}

let pillsDrawn = 0

/** A recipients' field: an editable line in which finished recipients are uneditable pills. */
export class RecipientWell {
  readonly element: HTMLElement
  readonly #options: Options
  readonly #pills = new WeakMap<Element, Person>()

  constructor(label: string, options: Options) {
    this.#options = options
    this.element = h('div.well', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': label,
      tabindex: '0',
    })
    listen(this.element, {
      input: () => {
        if (/[,;\n]/.test(this.#typed())) this.commit()
        else options.onChange()
      },
      focusout: () => this.commit(),
      keydown: (event) => {
        const ends = event.key === 'Enter' || event.key === 'Tab'
        if (!ends || event.ctrlKey || event.metaKey) return
        const hasText = this.#typed().trim() !== ''
        if (event.key === 'Enter' || hasText) event.preventDefault()
        if (hasText) this.commit()
      },
      paste: (event) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        event.preventDefault()
        this.add(parsePeople(text))
        this.#caretToEnd()
      },
    })
  }

  get people(): Person[] {
    return [...this.element.children].flatMap((child) => this.#pills.get(child) ?? [])
  }

  add(people: readonly Person[]): void {
    for (const person of people.map((each) => this.#completed(each))) {
      if (!this.people.some((known) => sameAddress(known, person))) this.element.append(this.#pill(person))
    }
    if (people.length > 0) this.#options.onChange()
  }

  /** What has been typed becomes pills. */
  commit(): void {
    const typed = this.#typed()
    if (typed.trim() === '') return
    for (const node of [...this.element.childNodes]) {
      if (!this.#isPill(node)) node.remove()
    }
    this.add(parsePeople(typed))
    if (this.element.contains(this.element.ownerDocument.activeElement)) this.#caretToEnd()
  }

  #typed(): string {
    const rest = [...this.element.childNodes].filter((node) => !this.#isPill(node))
    return rest.map((node) => node.textContent ?? '').join('')
  }

  #isPill(node: Node): boolean {
    return this.#pills.has(node as Element)
  }

  #completed(person: Person): Person {
    const { contacts } = this.#options
    if (person.name !== '') return person
    const typed = person.email.toLowerCase()
    return (
      contacts.find(({ name, email }) => typed === (isAddress(typed) ? email : name).toLowerCase()) ?? person
    )
  }

  #pill(person: Person): HTMLElement {
    const { words, nameOnly } = this.#options
    pillsDrawn += 1
    const full = person.name === '' ? person.email : `${person.name} <${person.email}>`
    const text = h('span.textContainer-401', {}, nameOnly ? displayName(person) : full)
    const cross = h('button.pill-remove', {
      type: 'button',
      tabindex: '-1',
      'aria-label': `${words.remove} ${displayName(person)}`,
    })
    const target = h('span', { 'data-lpc-hover-target-id': String(pillsDrawn) }, text)
    const pill = h('div.pill', { contenteditable: 'false' }, target, cross)
    onActivate(cross, () => {
      pill.remove()
      this.#options.onChange()
    })
    target.addEventListener('click', () => togglePersonaCard(target, person))
    this.#pills.set(pill, person)
    return pill
  }

  #caretToEnd(): void {
    const selection = this.element.ownerDocument.getSelection()
    selection?.selectAllChildren(this.element)
    selection?.collapseToEnd()
  }
}
