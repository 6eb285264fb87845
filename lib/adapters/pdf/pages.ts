import type { DocumentPayment, InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import type { ScanCode } from '../../domain/payment/scan-code'
import { documentTitle, untilWhen } from '../../i18n/document-text'
import { formatMoney } from '../../i18n/format'
import { agreementSections } from './agreement'
import { type Flow, pageFlow, runningHead, withFoot } from './flow'
import { footSection } from './foot'
import { headSection } from './head'
import { howToPaySections } from './how-to-pay'
import { carriedSection, linesTable } from './lines-table'
import { MARGIN, PAPERS, type Paper, STYLES } from './measures'
import { type Mark, type Section, stack } from './section'
import { sumsSection } from './sums'
import { SWISS_PART_HEIGHT, swissPaymentPart } from './swiss-payment-part'
import type { TypeSetter } from './type-setter'

const NOTE_WIDTH = 420
const NOTE_GAP = 28
const CLOSE_NOTE_GAP = 18
/** So near to what stands above, the ways to pay may come before they go to a page of their own. */
const LEAST_GAP = 12
/** Between the foot and a Swiss payment part, with room for the page's number. */
const PART_GAP = 26

/** Every page of a document, as marks in reading order. */
export function pagesOf(
  document: InvoiceDocument,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  return onFewPages(setter, (setter) => layOut(document, language, setter))
}

/** The pages that are laid out. What nearly fits on one page is set closer, and is one. */
export function onFewPages(
  setter: TypeSetter,
  layOut: (setter: TypeSetter) => readonly (readonly Mark[])[],
): readonly (readonly Mark[])[] {
  const pages = layOut(setter)
  if (pages.length !== 2) return pages
  const close = layOut(setter.closer())
  return close.length === 1 ? close : pages
}

function layOut(
  document: InvoiceDocument,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  const paper = PAPERS[document.paper]
  const { seller, buyer, meta, look } = document
  const title = documentTitle(document, language)
  const foot = footSection(document, language, paper, setter)
  const flow = pageFlow(runningHead(seller.name, title, paper, setter), foot, paper)
  const head = { look, title, seller, buyer, meta }

  flow.place(headSection(head, leadSection(document, language, paper, setter), language, paper, setter))
  const agreement = agreementSections(document.agreement, language, paper, setter)
  const isChange = document.kind === 'changeOrder'
  if (isChange) for (const section of agreement) flow.place(section)
  placeLines(flow, document, language, paper, setter)
  if (!isChange) for (const section of agreement) flow.place(section)
  placeNote(flow, document.note, setter)
  const swiss = document.paper === 'a4' ? document.payments.find(isSwiss)?.code : undefined
  const part = swiss && swissPaymentPart(swiss, document.total, language, setter)
  placeAtFoot(
    flow,
    howToPaySections(document, language, paper, setter, part !== undefined),
    part ? SWISS_PART_HEIGHT + PART_GAP - MARGIN.bottom : 0,
  )
  const pages = flow.pages()
  if (!part) return withFoot(pages, foot, language, paper, setter)
  return withFoot(pages, foot, language, paper, setter, part.height + PART_GAP).map((marks, index) =>
    index === pages.length - 1 ? [...marks, ...part.marks(paper.height - part.height)] : marks,
  )
}

function isSwiss(payment: DocumentPayment): payment is DocumentPayment & { readonly code: SwissCode } {
  return payment.code?.kind === 'swiss'
}

type SwissCode = Extract<ScanCode, { kind: 'swiss' }>

/** How much, by when: large in the modern layout, in one line in the others. */
function leadSection(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const width = paper.width - 2 * MARGIN.side
  const amount = formatMoney(document.total, language)
  const [before, day, after] = untilWhen(document, language)
  if (document.look.layout !== 'modern') {
    const [words, strong] =
      document.look.layout === 'plain'
        ? [STYLES.plainDue, STYLES.plainDueDay]
        : [STYLES.toPayBy, STYLES.toPayDay]
    return setter.run(
      [
        [amount, strong],
        [` ${before}`, words],
        [day, strong],
        [after, words],
      ],
      MARGIN.side,
      width,
    )
  }
  return stack(
    setter.paragraph(amount, MARGIN.side, width, STYLES.sum),
    setter.run(
      [
        [before, STYLES.toPayBy],
        [day, STYLES.toPayDay],
        [after, STYLES.toPayBy],
      ],
      MARGIN.side,
      width,
    ),
  )
}

/**
 * The lines under a head that is repeated on each page; the last line and the sums stay together. A page that ends
 * within the lines says what they come to so far, and the next begins with it.
 */
function placeLines(
  flow: Flow,
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): void {
  const { head, lines } = linesTable(document, language, paper, setter)
  const sums = sumsSection(document, language, paper, setter)
  const parts = lines.flatMap((sections, line) => sections.map((section) => ({ section, line })))
  const carried = (key: 'carriedForward' | 'broughtForward', line: number) =>
    carriedSection(key, document.lines.slice(0, line), document.currency, language, paper, setter)
  const carry = carried('carriedForward', 0).height
  const needed = (index: number) =>
    (parts[index]?.section.height ?? 0) + (index === parts.length - 1 ? sums.height : carry)
  if (head.height + needed(0) > flow.room()) flow.turn()
  flow.place(head)
  parts.forEach(({ section, line }, index) => {
    if (needed(index) > flow.room()) {
      const before = parts[index - 1]?.line === line ? line + 1 : line
      if (index > 0) flow.place(carried('carriedForward', before))
      flow.turn()
      flow.place(head)
      if (index > 0) flow.place(carried('broughtForward', before))
    }
    flow.place(section)
  })
  flow.place(sums)
}

function placeNote(flow: Flow, note: string, setter: TypeSetter): void {
  if (note === '') return
  setter.wrapped(note, NOTE_WIDTH, STYLES.note).forEach((line, index) => {
    const text = setter.paragraph(line, MARGIN.side, NOTE_WIDTH, STYLES.note)
    flow.place(index === 0 ? stack(setter.space(NOTE_GAP, CLOSE_NOTE_GAP), text) : text)
  })
}

/**
 * At the very foot of the page, above what is `kept` free there; on a page of its own at the top; on several pages when
 * it is longer than one.
 */
export function placeAtFoot(flow: Flow, sections: readonly Section[], kept = 0): void {
  if (sections.length === 0 && kept === 0) return
  const whole = stack(...sections)
  if (LEAST_GAP + whole.height + kept <= flow.room()) {
    flow.placeAbove(whole, flow.bottom - kept)
    return
  }
  flow.turn()
  for (const section of sections) flow.place(section)
}
