import type { AgreementPart } from '../../domain/document/agreement-rows'
import { asksForPayment, type InvoiceDocument, isBill } from '../../domain/document/invoice-document'
import type { Row } from '../../domain/document/rows'
import type { SumRow } from '../../domain/document/sum-rows'
import type { ClientLanguage } from '../../domain/party/party'
import {
  agreementAmount,
  agreementLabel,
  documentRemarks,
  documentTitle,
  documentTranslator,
  incentiveSentences,
  sumLabel,
  totalLabel,
  vatNoteText,
} from '../../i18n/document-text'
import { formatDate, formatMoney, formatPercent } from '../../i18n/format'
import { onDay, rowLabel, rowValue } from '../../i18n/row-text'
import type { MailBlock } from '../../ports/webmail'

/** One thing said in the block: a sentence across, the heading of the rows below it, or a label with its value. */
type Entry =
  | { readonly kind: 'sentence' | 'heading'; readonly text: string }
  | { readonly kind: 'row'; readonly label: string; readonly value: string; readonly weight?: 'strong' }

const MOST_ITEMS = 3
const LONGEST_ITEM = 80
const CELL = 'padding:2px 0;vertical-align:top'
const AGREED: readonly SumRow['label'][] = [
  'discount',
  'credit',
  'charge',
  'beforeDeposits',
  'deposit',
  'beforePrepaid',
  'prepaid',
]

/**
 * The summary of an invoice for the body of its mail, as HTML and as plain text: the personal note, by when to pay, what
 * for, how much, how to pay, the early payment offer, thanks. The HTML is one table in a marked `div`, with inline
 * styles, no colours and no space between tags, so that editors and dark modes leave it as it is.
 */
export function mailBlock(document: InvoiceDocument, language: ClientLanguage): MailBlock {
  const entries = entriesOf(document, language)
  return { html: htmlOf(document.number, entries), text: textOf(entries) }
}

function entriesOf(document: InvoiceDocument, language: ClientLanguage): readonly Entry[] {
  const translate = documentTranslator(language)
  return [
    ...(document.note === '' ? [] : [sentence(document.note)]),
    sentence(whatIsAttached(document, language)),
    row(translate('mailFor'), whatFor(document, language)),
    ...(document.supply ? [rowEntry(document.supply, language)] : []),
    ...(document.poNumber === '' ? [] : [row(translate('mailOrder'), document.poNumber)]),
    ...document.sums
      .filter(isAgreed)
      .map((sum) => row(sumLabel(sum, language), formatMoney(sum.amount, language))),
    ...agreed(document, 'altogether', language),
    {
      ...row(totalLabel(document, language), formatMoney(document.total, language)),
      weight: 'strong',
    } as const,
    ...document.within.map((sum) => row(sumLabel(sum, language), formatMoney(sum.amount, language))),
    ...document.payments.flatMap((payment) => payment.rows.map((each) => rowEntry(each, language))),
    ...howAgreed(document, language),
    ...document.vatNotes.map((note) => sentence(vatNoteText(note, language))),
    ...documentRemarks(document, language).map(sentence),
    ...early(document, language),
    ...incentiveSentences(document, language).map(sentence),
    ...(isOffer(document) ? [sentence(translate('mailAgree'))] : []),
    ...(document.wish ? [sentence(document.wish)] : []),
    sentence(translate('mailThanks')),
  ]
}

/** What the two agreed on beside the work: the tax stands in the PDF. */
function isAgreed({ label }: SumRow): boolean {
  return AGREED.includes(label)
}

function whatIsAttached(document: InvoiceDocument, language: ClientLanguage): string {
  const { kind, number, dueDate, credited, total } = document
  const translate = documentTranslator(language)
  if (isBill(kind)) {
    const key = kind === 'invoice' ? 'mailAttached' : (`mailAttached.${kind}` as const)
    const title = documentTitle(document, language)
    return `${translate(key, { title, number })} ${payBy(document, language)}`
  }
  return translate(`mailAttached.${kind}`, {
    number,
    day: formatDate(dueDate, language),
    ...(credited ? { credited: credited.number, date: { date: credited.issueDate }, total } : {}),
  })
}

function isOffer({ kind }: InvoiceDocument): boolean {
  return kind === 'estimate' || kind === 'changeOrder'
}

/**
 * How the work of an invoice was agreed. It stands by itself, so that nobody adds it up with what is to be paid, of which
 * deposits may be taken off.
 */
function howAgreed(document: InvoiceDocument, language: ClientLanguage): readonly Entry[] {
  const rows = agreed(document, 'agreedWork', language)
  const text = documentTranslator(language)('agreedWork')
  return rows.length === 0 ? [] : [{ kind: 'heading', text }, ...rows]
}

/** The rows of a part but its total; the changes of the lines stand in the PDF. */
function agreed(
  { agreement }: InvoiceDocument,
  of: AgreementPart['heading'],
  language: ClientLanguage,
): readonly Entry[] {
  const rows = agreement.find(({ heading }) => heading === of)?.rows ?? []
  return rows
    .filter(({ label }) => label !== 'newTotal')
    .map((each) => row(agreementLabel(each, language), agreementAmount(each, language)))
}

function payBy(document: InvoiceDocument, language: ClientLanguage): string {
  const { termDays, dueDate } = document
  const translate = documentTranslator(language)
  if (!asksForPayment(document)) return translate('mailNothing')
  const day = onDay(dueDate, language)
  return termDays === undefined
    ? translate('mailPay', { day })
    : translate('mailPayWithin', { day, count: termDays })
}

/** What several lines have in common, such as a deposit of each VAT rate, is named once. */
function whatFor({ lines }: InvoiceDocument, language: ClientLanguage): string {
  const items = [...new Set(lines.map((line) => shortened(line.description.replace(/\s+/g, ' ').trim())))]
  const shown = items.length > MOST_ITEMS ? items.slice(0, MOST_ITEMS - 1) : items
  const hidden = items.length - shown.length
  const more = hidden === 0 ? [] : [documentTranslator(language)('mailMore', { count: hidden })]
  return [...shown, ...more].join('; ')
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST_ITEM ? text : `${characters.slice(0, LONGEST_ITEM).join('').trim()}…`
}

function early({ earlyPayment }: InvoiceDocument, language: ClientLanguage): readonly Entry[] {
  if (!earlyPayment) return []
  const { amount, saving, percent, until } = earlyPayment
  const params = { amount, saving, percent: formatPercent(percent, language), day: onDay(until, language) }
  return [sentence(documentTranslator(language)('mailEarly', params))]
}

function sentence(text: string): Entry {
  return { kind: 'sentence', text }
}

function row(label: string, value: string): Extract<Entry, { kind: 'row' }> {
  return { kind: 'row', label, value }
}

function rowEntry(each: Row, language: ClientLanguage): Entry {
  return row(rowLabel(each, language), rowValue(each, language))
}

function textOf(entries: readonly Entry[]): string {
  return entries
    .map((entry, index) => {
      const gap = entry.kind !== 'row' || entries[index - 1]?.kind === 'sentence' ? '\n' : ''
      const text = entry.kind === 'row' ? `${entry.label}: ${entry.value}` : entry.text
      return index === 0 ? text : gap + text
    })
    .join('\n')
}

function htmlOf(number: string, entries: readonly Entry[]): string {
  const rows = groupsOf(entries).map((group) => {
    const [first] = group
    const content = first?.kind === 'sentence' ? escaped(first.text) : rowsTable(group)
    return `<tr><td style="padding:12px 0 0">${content}</td></tr>`
  })
  // Also in a mail that is written from right to left.
  return `<div data-plainvoice-block="${escaped(number)}">${table(rows, ' dir="ltr"')}</div>`
}

/**
 * Each sentence by itself, the rows between two sentences together, with their heading if any: a long sentence must not
 * pull the rows apart.
 */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (entry.kind === 'row' && last && last[0]?.kind !== 'sentence') last.push(entry)
    else groups.push([entry])
  }
  return groups
}

function rowsTable(entries: readonly Entry[]): string {
  return table(
    entries.map((entry) =>
      entry.kind === 'row'
        ? rowHtml(entry)
        : `<tr><td colspan="2" style="${CELL}">${escaped(entry.text)}</td></tr>`,
    ),
  )
}

function table(rows: readonly string[], direction = ''): string {
  return `<table${direction} style="border-collapse:collapse;border:0"><tbody>${rows.join('')}</tbody></table>`
}

function rowHtml({ label, value, weight }: Extract<Entry, { kind: 'row' }>): string {
  const shown = /^https?:\/\/\S+$/i.test(value)
    ? `<a href="${escaped(value)}">${escaped(value)}</a>`
    : escaped(value)
  return (
    `<tr><td style="${CELL};padding-right:24px">${escaped(label)}</td>` +
    `<td style="${CELL}">${weight === 'strong' ? `<b>${shown}</b>` : shown}</td></tr>`
  )
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '<br>')
}
