import type { AgreementRow } from '../domain/document/agreement-rows'
import type { DocumentAddress, InvoiceDocument } from '../domain/document/invoice-document'
import type { SumRow } from '../domain/document/sum-rows'
import type { VatNote } from '../domain/document/vat-notes'
import type { InvoiceLine, LineDiscount } from '../domain/invoice/content'
import type { Unit } from '../domain/invoice/draft'
import { negated } from '../domain/money/money'
import type { ClientLanguage } from '../domain/party/party'
import type { VatCategory } from '../domain/vat/category'
import type { PaperTaxName } from '../domain/vat/tax-name'
import { countryName } from './display-names'
import { documentWords } from './document-words'
import {
  formatAmount,
  formatDate,
  formatDayMonth,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatQuantity,
  formatWeekday,
} from './format'
import { onDay } from './row-text'
import { type Translate, translator } from './translator'

type DocumentKey = keyof (typeof documentWords)['en']

const QUANTITY_KEYS: Readonly<Record<Unit, DocumentKey>> = {
  hour: 'hours',
  day: 'days',
  piece: 'pieces',
  kilometre: 'kilometres',
  month: 'months',
}

const TRANSLATORS: Readonly<Record<ClientLanguage, Translate<DocumentKey>>> = {
  en: translator(documentWords, 'en'),
  fi: translator(documentWords, 'fi'),
  sv: translator(documentWords, 'sv'),
  de: translator(documentWords, 'de'),
}

/** The words of a document in one language. */
export function documentTranslator(language: ClientLanguage): Translate<DocumentKey> {
  return TRANSLATORS[language]
}

/** `Invoice 2026-040`, `Change order 1 to estimate E-2026-003`; with the words a tax invoice has to have. */
export function documentTitle(
  document: Named & Pick<InvoiceDocument, 'isTaxInvoice'>,
  language: ClientLanguage,
): string {
  const title = named('title', document, language)
  if (!document.isTaxInvoice) return title
  const { kind, number } = document
  return documentTranslator(language)(kind === 'invoice' ? 'taxInvoice' : 'alsoTaxInvoice', { number, title })
}

/** The PDF's name without its ending: `invoice-2026-040`. */
export function documentFileName(document: Named, language: ClientLanguage): string {
  return named('fileName', document, language)
}

type Named = Pick<InvoiceDocument, 'kind' | 'number' | 'ordinal'>

function named(
  key: 'title' | 'fileName',
  { kind, number, ordinal = 1 }: Named,
  language: ClientLanguage,
): string {
  return documentTranslator(language)(kind === 'invoice' ? key : `${key}.${kind}`, { number, ordinal })
}

/** The words below the amount, cut around its day: `['to pay by ', 'Monday 7 December 2026', '']`. */
export function untilWhen(
  { kind, dueDate, credited, total }: Pick<InvoiceDocument, 'kind' | 'dueDate' | 'credited' | 'total'>,
  language: ClientLanguage,
): readonly [string, string, string] {
  if (credited) return [documentTranslator(language)('creditLead', { credited: credited.number }), '', '']
  const isInvoice = kind !== 'estimate' && kind !== 'changeOrder'
  if (isInvoice && total.minor <= 0) return [documentTranslator(language)('nothingLead'), '', '']
  const day = isInvoice ? onDay(dueDate, language) : formatDate(dueDate, language)
  const words = documentTranslator(language)(isInvoice ? 'toPayBy' : 'validUntil', { day })
  const [before = '', after = ''] = words.split(day)
  return [before, day, after]
}

/** What a row of an agreement is about: `Added: Illustrations`, `Change agreed on 3 December 2026`. */
export function agreementLabel(row: AgreementRow, language: ClientLanguage): string {
  const translate = documentTranslator(language)
  switch (row.label) {
    case 'added':
    case 'removed':
      return translate(row.label, { line: row.line.description })
    case 'changed':
      return translate('changed', {
        line: row.after.description,
        before: sideText(row.before, row.after, row.tax, language),
        after: sideText(row.after, row.before, row.tax, language),
      })
    case 'tax':
      return translate(row.tax)
    case 'taxAndBeside':
      return translate('taxAndBeside', { tax: translate(row.tax) })
    case 'original':
      return translate('original', { number: row.number })
    case 'agreedChange':
      return translate('agreedChange', { day: formatDate(row.on, language) })
    default:
      return translate(row.label)
  }
}

/** Changes with their sign, `+€240.00`; without it sums, and a saving, whose name says it. */
export function agreementAmount({ label, amount }: AgreementRow, language: ClientLanguage): string {
  if (label === 'saving') return formatMoney(negated(amount), language)
  const isSum = label === 'original' || label === 'newTotal' || label === 'agreedTotal'
  const text = formatMoney(amount, language)
  return isSum || amount.minor <= 0 ? text : `+${text}`
}

/** One side of a change: `12 h × 85.00`, with what else is not as on the other, `12 h × 85.00 (discount 20%)`. */
function sideText(
  line: InvoiceLine,
  other: InvoiceLine,
  tax: PaperTaxName,
  language: ClientLanguage,
): string {
  const params = { quantity: quantityText(line, language), price: formatAmount(line.unitPrice, language) }
  const price = documentTranslator(language)('linePrice', params)
  const others = conditions(other, tax, language)
  const details = conditions(line, tax, language).filter((text, at) => text !== '' && text !== others[at])
  return details.length === 0 ? price : `${price} (${details.join(', ')})`
}

/** The discount of a line, its tax, and whether that is in its price; each empty where there is nothing to say. */
function conditions(
  { discount, vatRate = '0', vatCategory, gross }: InvoiceLine,
  tax: PaperTaxName,
  language: ClientLanguage,
): readonly [string, string, string] {
  const translate = documentTranslator(language)
  const taxWord = translate(`${tax}Inside`)
  const taken =
    discount?.percent === undefined
      ? discount && formatAmount(discount.amount, language)
      : formatPercent(discount.percent, language)
  return [
    taken === undefined ? '' : translate('discountOf', { discount: taken }),
    vatCategory && vatCategory !== 'standard' && vatCategory !== 'zero'
      ? categoryName(vatCategory, tax, translate)
      : translate('taxAt', { tax: taxWord, rate: formatPercent(vatRate, language) }),
    gross ? translate('withTax', { tax: taxWord }) : '',
  ]
}

/** `12 h`, `3 days`, `1`: quantity and unit of a line. */
export function quantityText(line: InvoiceLine, language: ClientLanguage): string {
  const quantity = formatQuantity(line.quantity, language)
  return documentTranslator(language)(QUANTITY_KEYS[line.unit], { quantity, count: Number(line.quantity) })
}

/**
 * What stands before an amount among the totals: the tax with its rate, the number of a deposit, the seller's own word
 * for a charge.
 */
export function sumLabel(sum: SumRow, language: ClientLanguage): string {
  const translate = documentTranslator(language)
  switch (sum.label) {
    case 'charge':
      return sum.name
    case 'discount':
      return sum.percent === undefined
        ? translate('discount')
        : translate('discountPercent', { percent: formatPercent(sum.percent, language) })
    case 'vatOn':
    case 'vatWithin': {
      const base = formatAmount(sum.base, language)
      const isWithin = sum.label === 'vatWithin'
      if (sum.category && sum.category !== 'standard' && sum.category !== 'zero') {
        return translate(isWithin ? 'categoryWithin' : 'categoryOn', {
          category: categoryName(sum.category, sum.tax, translate),
          base,
        })
      }
      const tax = translate(isWithin ? `${sum.tax}Inside` : sum.tax)
      return translate(sum.label, { tax, rate: formatPercent(sum.rate, language), base })
    }
    case 'deposit':
      return translate(sum.creditNotes ? 'depositLessRow' : 'depositRow', {
        number: sum.number,
        date: { date: sum.issueDate },
        notes: sum.creditNotes?.join(', ') ?? '',
      })
    case 'credit':
      return translate('creditRow', { number: sum.number })
    case 'prepaid':
      return translate('prepaidRow', { number: sum.number })
    case 'vatInDeposit':
    case 'vatLeft':
    case 'vatTakenBack':
      return translate(sum.label, {
        ...('number' in sum ? { number: sum.number } : {}),
        tax: translate(sum.tax),
        rate: formatPercent(sum.rate, language),
        base: formatAmount(sum.base, language),
      })
    default:
      return translate(sum.label)
  }
}

/** What the last sum is called: `Total`, or what is left to pay after deposits. */
export function totalLabel({ kind }: Pick<InvoiceDocument, 'kind'>, language: ClientLanguage): string {
  return documentTranslator(language)(kind === 'final' ? 'leftToPay' : 'total')
}

/** What a deposit of an estimate says on its lines. `percent`: canonical text. */
export function depositLine(number: string, percent: string, language: ClientLanguage): string {
  return documentTranslator(language)('depositLine', { number, percent: formatPercent(percent, language) })
}

/** What a document says in sentences of its own below the sums: the VAT elsewhere, and of a deposit what it is. */
export function documentRemarks(
  { kind, ownVat, tax }: Pick<InvoiceDocument, 'kind' | 'ownVat' | 'tax'>,
  language: ClientLanguage,
): readonly string[] {
  const translate = documentTranslator(language)
  return [
    ...(ownVat
      ? [
          translate(ownVat.source === '' ? 'ownVat' : 'ownVatFrom', {
            tax: translate(tax),
            currency: ownVat.amount.currency,
            amount: ownVat.amount,
            one: ownVat.one,
            other: ownVat.other,
            rate: formatDecimal(ownVat.rate, language),
            source: ownVat.source,
            date: { date: ownVat.on },
          }),
        ]
      : []),
    ...(kind === 'deposit' ? [translate('depositRemark')] : []),
  ]
}

/** What the first mail says beyond the invoice: a credit or a gift card, and the offer of the month. */
export function incentiveSentences(
  { incentive, monthOffer, hasVat, pricesIncludeVat, tax }: InvoiceDocument,
  language: ClientLanguage,
): readonly string[] {
  const translate = documentTranslator(language)
  return [
    ...(incentive?.kind === 'credit'
      ? [
          translate(hasVat && !pricesIncludeVat ? 'creditBeforeVat' : 'credit', {
            tax: translate(`${tax}Inside`),
            amount: incentive.amount,
            day: formatDate(incentive.until, language),
          }),
        ]
      : []),
    ...(incentive?.kind === 'code'
      ? [
          translate('giftCode', {
            code: incentive.code,
            worth: incentive.worth,
            day: formatDate(incentive.until, language),
          }),
        ]
      : []),
    ...(monthOffer
      ? [translate('monthOffer', { text: monthOffer.text, day: formatDate(monthOffer.until, language) })]
      : []),
  ]
}

/** What stands below a line's description: its discount, and its category where the document has several. */
export function lineDetails(
  { discount, vatCategory }: InvoiceLine,
  { linesSayCategory, tax }: Pick<InvoiceDocument, 'linesSayCategory' | 'tax'>,
  language: ClientLanguage,
): readonly string[] {
  const translate = documentTranslator(language)
  return [
    ...(discount ? [discountText(discount, translate, language)] : []),
    ...(linesSayCategory && vatCategory && vatCategory !== 'standard' && vatCategory !== 'zero'
      ? [categoryName(vatCategory, tax, translate)]
      : []),
  ]
}

/** The sentence of a VAT category, with the provision: `Veroton yhteisömyynti (AVL 72 a §).` */
export function vatNoteText({ says, tax, law, rates = [] }: VatNote, language: ClientLanguage): string {
  const translate = documentTranslator(language)
  const sentence =
    isCalledVat(tax, translate) || says === 'intraEu'
      ? translate(`note.${says}`)
      : translate(`taxNote.${says}`, { tax: translate(`${tax}Inside`) })
  const note = [sentence, ...rates.map((rate) => formatPercent(rate, language))].join(', ')
  if (!law) return translate('noteAlone', { note })
  return translate('noteLaw', {
    note,
    law: law.kind === 'national' ? law.provision : translate('directive', { article: law.article }),
  })
}

/** Where the tax is no VAT, a name that speaks of VAT gives way to the sentence of the category. */
function categoryName(
  category: Exclude<VatCategory, 'standard' | 'zero'>,
  tax: PaperTaxName,
  translate: Translate<DocumentKey>,
): string {
  const isNamed = category === 'exempt' || category === 'smallBusiness' || category === 'outsideScope'
  return !isCalledVat(tax, translate) && isNamed
    ? translate(`taxNote.${category}`, { tax: translate(`${tax}Inside`) })
    : translate(category)
}

/** Most languages call the tax of Switzerland as they call VAT. */
function isCalledVat(tax: PaperTaxName, translate: Translate<DocumentKey>): boolean {
  return translate(tax) === translate('vat')
}

function discountText(
  { percent, amount }: LineDiscount,
  translate: Translate<DocumentKey>,
  language: ClientLanguage,
): string {
  const taken = formatAmount(negated(amount), language)
  return percent === undefined
    ? translate('lineDiscount', { amount: taken })
    : translate('lineDiscountPercent', { percent: formatPercent(percent, language), amount: taken })
}

/** Address lines, with the country's name where the document has one. */
export function addressLines(address: DocumentAddress, language: ClientLanguage): readonly string[] {
  return address.country === undefined ? address.lines : [...address.lines, nameOf(address.country, language)]
}

/** The early payment offer in two lines, the first being the offer, the second what it saves; none without an offer. */
export function earlyPaymentLines(
  { earlyPayment }: InvoiceDocument,
  language: ClientLanguage,
): readonly [string, string] | undefined {
  if (!earlyPayment) return undefined
  const translate = documentTranslator(language)
  const { amount, saving, percent, until } = earlyPayment
  return [
    translate('earlyPay', {
      amount,
      weekday: formatWeekday(until, language),
      weekdayShort: formatWeekday(until, language, 'short'),
      dayMonth: formatDayMonth(until, language),
      dayMonthShort: formatDayMonth(until, language, 'short'),
    }),
    translate('earlyKeep', { saving, percent: formatPercent(percent, language) }),
  ]
}

/** A country that is no code is shown as it was written. */
function nameOf(country: string, language: ClientLanguage): string {
  return /^[A-Z]{2}$/.test(country) ? countryName(country, language) : country
}
