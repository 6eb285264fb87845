import { dueDateOf } from '../calendar/payment-term'
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import type { Message } from '../message'
import { type Decimal, decimalText, readDecimal } from '../money/decimal'
import { type Money, multiply, percentOf, readMoney, subtract, toDecimal } from '../money/money'
import { looksLikeEmail } from '../party/email'
import type { Seller } from '../party/party'
import type { EarlyPayment, InvoiceContent, InvoiceLine, Totals } from './content'
import type { DraftLine, InvoiceDraft } from './draft'
import { type DocumentDiscount, totalsOf } from './totals'

/** Something to put right in one field of the composer. `message.key` is one of `ProblemKey`. */
export interface FieldProblem {
  readonly field: string
  /** An error keeps the invoice from being made; a warning is for the person to judge. */
  readonly severity: 'error' | 'warning'
  readonly message: Message & { readonly key: ProblemKey }
  /** Texts that would settle the field, each a date `YYYY-MM-DD` or an amount. */
  readonly choices?: readonly string[]
}

export type ProblemKey =
  | 'clientNameMissing'
  | 'clientEmailMalformed'
  | 'clientAddressMissing'
  | 'poNumberMissing'
  | 'noLines'
  | 'descriptionMissing'
  | 'quantityMissing'
  | 'quantityMalformed'
  | 'priceMissing'
  | 'priceMalformed'
  | 'priceTooManyDecimals'
  | 'priceTooLarge'
  | 'priceAmbiguous'
  | 'discountMalformed'
  | 'discountTooLarge'
  | 'earlyPercentMalformed'
  | 'earlyDaysMalformed'
  | 'earlyNotBeforeDue'
  | 'dueDateMissing'
  | 'dueDateMalformed'
  | 'dueDateImpossible'
  | 'dueDateAmbiguous'
  | 'dueDatePast'
  | 'dueDateFar'
  | 'methodMissing'
  | 'totalZero'

export interface Assessment {
  readonly problems: readonly FieldProblem[]
  /** One for each line of the draft, in its order; undefined where the line cannot be read yet. */
  readonly lines: readonly (InvoiceLine | undefined)[]
  /** Of the lines that can be read so far. */
  readonly totals: Totals
  readonly earlyPayment?: EarlyPayment
  readonly dueDate?: PlainDate
  /** Complete and valid; absent while there is an error. */
  readonly content?: InvoiceContent
}

/** Directive 2011/7/EU art. 3(5): longer terms between businesses need an express agreement. */
const LONGEST_USUAL_TERM_DAYS = 60
const MAX_QUANTITY = 1_000_000n

/** Reads a draft as typed: what is wrong or unclear by field, the totals so far, and the invoice once it is whole. */
export function assessDraft(
  draft: InvoiceDraft,
  { seller, today }: { readonly seller: Seller; readonly today: PlainDate },
): Assessment {
  const problems: FieldProblem[] = []
  const report = (
    field: string,
    key: ProblemKey,
    more: { severity?: 'warning'; params?: Message['params']; choices?: readonly string[] } = {},
  ) => {
    problems.push({
      field,
      severity: more.severity ?? 'error',
      message: { key, ...(more.params ? { params: more.params } : {}) },
      ...(more.choices ? { choices: more.choices } : {}),
    })
  }

  assessClient(draft, report)
  const readLines = draft.lines.map((line) => readLine(line, draft, report))
  const lines = readLines.filter((line) => line !== undefined)
  if (draft.lines.length === 0) report('lines', 'noLines')
  const discount = readDiscount(draft, lines, report)
  const totals = totalsOf(lines, discount, draft.currency)
  if (lines.length > 0 && lines.length === draft.lines.length && totals.linesNet.minor === 0) {
    report('lines', 'totalZero', { severity: 'warning' })
  }
  const dueDate = readDueDate(draft, today, report)
  const earlyPayment = readEarlyPayment(draft, totals.total, dueDate, today, report)
  const methods = draft.methodIds.flatMap((id) => seller.methods.find((method) => method.id === id) ?? [])
  if (methods.length === 0) report('methods', 'methodMissing')

  const whole = dueDate !== undefined && !problems.some((problem) => problem.severity === 'error')
  return {
    problems,
    lines: readLines,
    totals,
    ...(earlyPayment ? { earlyPayment } : {}),
    ...(dueDate ? { dueDate } : {}),
    ...(whole
      ? {
          content: {
            seller,
            client: draft.client,
            poNumber: draft.poNumber.trim(),
            currency: draft.currency,
            language: draft.language,
            issueDate: today,
            dueDate,
            ...(draft.term ? { term: draft.term } : {}),
            lines,
            totals,
            ...(earlyPayment ? { earlyPayment } : {}),
            methods,
            note: draft.note.trim(),
          },
        }
      : {}),
  }
}

type Report = (
  field: string,
  key: ProblemKey,
  more?: { severity?: 'warning'; params?: Message['params']; choices?: readonly string[] },
) => void

function assessClient({ client, poNumber }: InvoiceDraft, report: Report): void {
  if (client.name.trim() === '') report('client.name', 'clientNameMissing')
  if (client.email.trim() !== '' && !looksLikeEmail(client.email)) {
    report('client.email', 'clientEmailMalformed')
  }
  if (client.address.street.trim() === '' || client.address.city.trim() === '') {
    report('client.address', 'clientAddressMissing', { severity: 'warning' })
  }
  if (client.needsPoNumber && poNumber.trim() === '') {
    report('poNumber', 'poNumberMissing', { params: { client: client.name } })
  }
}

function readLine(line: DraftLine, { currency }: InvoiceDraft, report: Report): InvoiceLine | undefined {
  const field = (name: string) => `lines.${line.id}.${name}`
  const named = { params: { line: line.description.trim() } }
  if (line.description.trim() === '') report(field('description'), 'descriptionMissing')

  const quantity = readDecimal(line.quantity)
  const amount =
    quantity.kind === 'ambiguous' ? quantity.asFraction : quantity.kind === 'ok' ? quantity.value : undefined
  if (quantity.kind === 'empty') report(field('quantity'), 'quantityMissing', named)
  else if (!amount || !isUsableQuantity(amount)) report(field('quantity'), 'quantityMalformed', named)

  const price = readMoney(line.unitPrice, currency)
  switch (price.kind) {
    case 'empty':
      report(field('unitPrice'), 'priceMissing', named)
      break
    case 'malformed':
      report(field('unitPrice'), 'priceMalformed', named)
      break
    case 'tooManyDecimals':
      report(field('unitPrice'), 'priceTooManyDecimals', named)
      break
    case 'tooLarge':
      report(field('unitPrice'), 'priceTooLarge', named)
      break
    case 'ambiguous':
      report(field('unitPrice'), 'priceAmbiguous', {
        ...named,
        choices: price.choices.map((choice) => decimalText(toDecimal(choice))),
      })
      break
    case 'ok':
      if (!amount || !isUsableQuantity(amount)) return undefined
      if (price.value.minor < 0) {
        report(field('unitPrice'), 'priceMalformed', named)
        return undefined
      }
      if (!productFits(price.value, amount)) {
        report(field('unitPrice'), 'priceTooLarge', named)
        return undefined
      }
      return {
        description: line.description.trim(),
        quantity: decimalText(amount),
        unit: line.unit,
        unitPrice: price.value,
        ...(line.vatRate === '' ? {} : { vatRate: line.vatRate }),
        net: multiply(price.value, amount),
      }
  }
  return undefined
}

function isUsableQuantity(quantity: Decimal): boolean {
  return (
    quantity.units > 0n &&
    quantity.scale <= 6 &&
    quantity.units <= MAX_QUANTITY * 10n ** BigInt(quantity.scale)
  )
}

/** A line stays below ten thousand million in minor units, so that a thousand of them still sum exactly. */
function productFits(price: Money, quantity: Decimal): boolean {
  return BigInt(price.minor) * quantity.units <= 1_000_000_000_000n * 10n ** BigInt(quantity.scale)
}

function readDiscount(draft: InvoiceDraft, lines: readonly InvoiceLine[], report: Report): DocumentDiscount {
  const { discount, currency } = draft
  if (discount.kind === 'none') return { kind: 'none' }
  if (discount.kind === 'percent') {
    const percent = readPercent(discount.percent)
    if (!percent) {
      report('discount', 'discountMalformed')
      return { kind: 'none' }
    }
    return { kind: 'percent', percent }
  }
  const amount = readMoney(discount.amount, currency)
  if (amount.kind !== 'ok' || amount.value.minor < 0) {
    report('discount', 'discountMalformed')
    return { kind: 'none' }
  }
  const linesNet = totalsOf(lines, { kind: 'none' }, currency).linesNet
  if (lines.length > 0 && amount.value.minor > linesNet.minor) report('discount', 'discountTooLarge')
  return { kind: 'amount', amount: amount.value }
}

/** A percentage above 0 and up to 100, at most four decimals; undefined otherwise. */
function readPercent(text: string): Decimal | undefined {
  const reading = readDecimal(text.replace('%', ''))
  const value =
    reading.kind === 'ok' ? reading.value : reading.kind === 'ambiguous' ? reading.asFraction : undefined
  if (!value || value.scale > 4 || value.units <= 0n) return undefined
  return value.units <= 100n * 10n ** BigInt(value.scale) ? value : undefined
}

function readDueDate(draft: InvoiceDraft, today: PlainDate, report: Report): PlainDate | undefined {
  if (draft.term) return checkedDueDate(dueDateOf(draft.term, today), today, report)
  const reading = readDate(draft.dueDate, today)
  switch (reading.kind) {
    case 'ok':
      return checkedDueDate(reading.value, today, report)
    case 'empty':
      report('dueDate', 'dueDateMissing')
      return undefined
    case 'malformed':
      report('dueDate', 'dueDateMalformed')
      return undefined
    case 'impossible':
      report('dueDate', 'dueDateImpossible')
      return undefined
    case 'ambiguous': {
      const [dayFirst, monthFirst] = reading.choices
      report('dueDate', 'dueDateAmbiguous', {
        params: { typed: draft.dueDate.trim(), first: { date: dayFirst }, second: { date: monthFirst } },
        choices: reading.choices,
      })
      return undefined
    }
  }
}

function checkedDueDate(dueDate: PlainDate, today: PlainDate, report: Report): PlainDate {
  if (dueDate < today) report('dueDate', 'dueDatePast', { params: { date: { date: dueDate } } })
  const days = daysBetween(today, dueDate)
  if (days > LONGEST_USUAL_TERM_DAYS) {
    report('dueDate', 'dueDateFar', { severity: 'warning', params: { days } })
  }
  return dueDate
}

function readEarlyPayment(
  { earlyPayment }: InvoiceDraft,
  total: Money,
  dueDate: PlainDate | undefined,
  today: PlainDate,
  report: Report,
): EarlyPayment | undefined {
  if (earlyPayment.percent.trim() === '' && earlyPayment.days.trim() === '') return undefined
  const percent = readPercent(earlyPayment.percent)
  const days = /^\d{1,3}$/.test(earlyPayment.days.trim()) ? Number(earlyPayment.days.trim()) : 0
  if (!percent || percent.units >= 100n * 10n ** BigInt(percent.scale)) {
    report('earlyPayment.percent', 'earlyPercentMalformed')
  }
  if (days === 0) report('earlyPayment.days', 'earlyDaysMalformed')
  if (!percent || days === 0) return undefined
  const until = addDays(today, days)
  if (dueDate && until >= dueDate) {
    report('earlyPayment.days', 'earlyNotBeforeDue')
    return undefined
  }
  const saving = percentOf(total, percent)
  return { percent: decimalText(percent), days, until, saving, amount: subtract(total, saving) }
}
