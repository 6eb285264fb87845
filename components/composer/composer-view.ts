import type { InvoiceDraft } from '../../lib/domain/invoice/draft'

/** What is open to be edited at the moment. It is not part of the invoice and is not kept. */
export interface ComposerView {
  readonly isClientOpen: boolean
  readonly isPoNumberOpen: boolean
  readonly openLine?: string
  readonly isDiscountOpen: boolean
  readonly isEarlyOpen: boolean
  readonly isNoteOpen: boolean
  /** Fields that were left once, so that what is wrong with them may be said. */
  readonly touched: ReadonlySet<string>
  /** Everything wrong is said, after Insert was pressed with something missing. */
  readonly saysAll: boolean
  /** The field to go to once it is drawn; the count tells two wishes for the same field apart. */
  readonly focus?: { readonly field: string; readonly count: number }
}

export type ViewEdit =
  | { readonly type: 'open'; readonly part: Part }
  /** Keeps open what is being written in, wherever the focus is. */
  | { readonly type: 'hold'; readonly part: Part }
  /** `focus`: the field that gets the focus instead of the one that disappears. */
  | { readonly type: 'close'; readonly part: Part; readonly focus?: string }
  | { readonly type: 'openLine'; readonly id: string }
  | { readonly type: 'closeLine'; readonly focus: string }
  | { readonly type: 'touch'; readonly field: string }
  | { readonly type: 'goTo'; readonly field: string }
  /** To a field that was just drawn, without a word on what is still missing there. */
  | { readonly type: 'moveTo'; readonly field: string }
  | { readonly type: 'sayAll' }

type Part = 'client' | 'poNumber' | 'discount' | 'early' | 'note'

const FLAGS = {
  client: 'isClientOpen',
  poNumber: 'isPoNumberOpen',
  discount: 'isDiscountOpen',
  early: 'isEarlyOpen',
  note: 'isNoteOpen',
} as const satisfies Record<Part, keyof ComposerView>

const FIRST_FIELD = {
  client: 'client.name',
  poNumber: 'poNumber',
  discount: 'discount',
  early: 'earlyPayment.percent',
  note: 'note',
} as const satisfies Record<Part, string>

/** A draft as it is opened: what is still empty stands ready to be written. */
export function firstView(draft: InvoiceDraft): ComposerView {
  const unwritten = draft.lines.find((line) => line.description === '' && line.unitPrice === '')
  return {
    isClientOpen: draft.client.name.trim() === '',
    isPoNumberOpen: false,
    ...(unwritten ? { openLine: unwritten.id } : {}),
    isDiscountOpen: draft.discount.kind !== 'none',
    isEarlyOpen: draft.earlyPayment.percent !== '' || draft.earlyPayment.days !== '',
    isNoteOpen: false,
    touched: new Set(),
    saysAll: false,
  }
}

export function editView(view: ComposerView, edit: ViewEdit): ComposerView {
  switch (edit.type) {
    case 'open':
      return withFocus({ ...view, [FLAGS[edit.part]]: true }, FIRST_FIELD[edit.part])
    case 'hold':
      return { ...view, [FLAGS[edit.part]]: true }
    case 'close': {
      const closed = { ...view, [FLAGS[edit.part]]: false }
      return edit.focus ? withFocus(closed, edit.focus) : closed
    }
    case 'openLine':
      return withFocus(withOpenLine(view, edit.id), `lines.${edit.id}.description`)
    case 'closeLine':
      return withFocus(withOpenLine(view, undefined), edit.focus)
    case 'touch':
      return view.touched.has(edit.field)
        ? view
        : { ...view, touched: new Set([...view.touched, edit.field]) }
    case 'goTo':
      return withFocus(
        { ...reveal(view, edit.field), touched: new Set([...view.touched, edit.field]) },
        edit.field,
      )
    case 'moveTo':
      return withFocus(view, edit.field)
    case 'sayAll':
      return { ...view, saysAll: true }
  }
}

/** Opens whatever holds the field. */
function reveal(view: ComposerView, field: string): ComposerView {
  if (field.startsWith('client.')) return { ...view, isClientOpen: true }
  if (field === 'poNumber') return { ...view, isPoNumberOpen: true }
  if (field === 'discount') return { ...view, isDiscountOpen: true }
  if (field.startsWith('earlyPayment.')) return { ...view, isEarlyOpen: true }
  const line = /^lines\.(.+)\.\w+$/.exec(field)?.[1]
  return line ? withOpenLine(view, line) : view
}

function withFocus(view: ComposerView, field: string): ComposerView {
  return { ...view, focus: { field, count: (view.focus?.count ?? 0) + 1 } }
}

function withOpenLine(view: ComposerView, id: string | undefined): ComposerView {
  const { openLine: _openLine, ...rest } = view
  return id === undefined ? rest : { ...rest, openLine: id }
}
