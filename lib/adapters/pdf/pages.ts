import type { DocumentPayment, InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import type { ScanCode } from '../../domain/payment/scan-code'
import { documentTranslator } from '../../i18n/document-text'
import { footSection } from './foot'
import { headSection } from './head'
import { howToPaySections } from './how-to-pay'
import { linesTable } from './lines-table'
import { MARGIN, PAPERS, type Paper, STYLES } from './measures'
import { beside, type Mark, type Section, space, stack } from './section'
import { sumsSection } from './sums'
import { SWISS_PART_HEIGHT, swissPaymentPart } from './swiss-payment-part'
import type { TypeSetter } from './type-setter'

const NOTE_WIDTH = 420
const NOTE_GAP = 28
const FOOT_GAP = 22
/** Between the foot and a Swiss payment part, with room for the page's number. */
const PART_GAP = 26

/** Every page of a document, as marks in reading order. */
export function pagesOf(
  document: InvoiceDocument,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  const paper = PAPERS[document.paper]
  const foot = footSection(document, language, paper, setter)
  const flow = pageFlow(
    runningHead(document, language, paper, setter),
    paper.height - MARGIN.bottom - foot.height - FOOT_GAP,
  )

  flow.place(headSection(document, language, paper, setter))
  placeLines(flow, document, language, paper, setter)
  placeNote(flow, document.note, setter)
  const swiss = document.paper === 'a4' ? document.payments.find(isSwiss)?.code : undefined
  placeAtFoot(
    flow,
    howToPaySections(document, language, paper, setter, swiss !== undefined),
    swiss ? SWISS_PART_HEIGHT + PART_GAP - MARGIN.bottom : 0,
  )
  const part = swiss && swissPaymentPart(swiss, document.total, language, setter)

  const pages = flow.pages()
  return pages.map((marks, index) => {
    const isAbovePart = part !== undefined && index === pages.length - 1
    const bottom = paper.height - (isAbovePart ? part.height + PART_GAP : MARGIN.bottom)
    return [
      ...marks,
      ...foot.marks(bottom - foot.height),
      ...pageNumber(index + 1, pages.length, bottom, language, paper, setter),
      ...(isAbovePart ? part.marks(paper.height - part.height) : []),
    ]
  })
}

function isSwiss(payment: DocumentPayment): payment is DocumentPayment & { readonly code: SwissCode } {
  return payment.code?.kind === 'swiss'
}

type SwissCode = Extract<ScanCode, { kind: 'swiss' }>

interface Flow {
  room(): number
  place(section: Section): void
  placeAbove(section: Section, bottom: number): void
  turn(): void
  readonly bottom: number
  pages(): readonly (readonly Mark[])[]
}

/** Places sections one below the other and turns the page when one does not fit. */
function pageFlow(running: Section, bottom: number): Flow {
  const pages: Mark[][] = [[]]
  let y: number = MARGIN.top
  let top = y
  const put = (section: Section, at: number) => pages.at(-1)?.push(...section.marks(at))
  const flow: Flow = {
    bottom,
    room: () => bottom - y,
    place: (section) => {
      if (section.height > bottom - y && y > top) flow.turn()
      put(section, y)
      y += section.height
    },
    placeAbove: (section, end) => {
      put(section, end - section.height)
      y = end
    },
    turn: () => {
      pages.push([])
      put(running, MARGIN.top)
      y = MARGIN.top + running.height
      top = y
    },
    pages: () => pages,
  }
  return flow
}

/** The lines under a head that is repeated on each page; the last line and the sums stay together. */
function placeLines(
  flow: Flow,
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): void {
  const { head, lines } = linesTable(document, language, paper, setter)
  const sums = sumsSection(document, language, paper, setter)
  const parts = lines.flat()
  const needed = (index: number) =>
    (parts[index]?.height ?? 0) + (index === parts.length - 1 ? sums.height : 0)
  if (head.height + needed(0) > flow.room()) flow.turn()
  flow.place(head)
  parts.forEach((part, index) => {
    if (needed(index) > flow.room()) {
      flow.turn()
      flow.place(head)
    }
    flow.place(part)
  })
  flow.place(sums)
}

function placeNote(flow: Flow, note: string, setter: TypeSetter): void {
  if (note === '') return
  setter.wrapped(note, NOTE_WIDTH, STYLES.note).forEach((line, index) => {
    const text = setter.paragraph(line, MARGIN.side, NOTE_WIDTH, STYLES.note)
    flow.place(index === 0 ? stack(space(NOTE_GAP), text) : text)
  })
}

/**
 * At the very foot of the page, above what is `kept` free there; on a page of its own at the top; on several pages when
 * it is longer than one.
 */
function placeAtFoot(flow: Flow, sections: readonly Section[], kept: number): void {
  const whole = stack(...sections)
  if (NOTE_GAP + whole.height + kept <= flow.room()) {
    flow.placeAbove(whole, flow.bottom - kept)
    return
  }
  flow.turn()
  for (const section of sections) flow.place(section)
}

function runningHead(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const title = documentTranslator(language)('title', { number: document.number })
  return stack(
    beside(
      setter.paragraph(document.seller.name, MARGIN.side, paper.width / 2 - MARGIN.side, STYLES.small),
      setter.endingAt(title, paper.width - MARGIN.side, STYLES.small),
    ),
    space(24),
  )
}

function pageNumber(
  page: number,
  pages: number,
  bottom: number,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): readonly Mark[] {
  if (pages === 1) return []
  const text = documentTranslator(language)('page', { page, pages })
  return setter.endingAt(text, paper.width - MARGIN.side, STYLES.small).marks(bottom + 4)
}
