import { addDays, type PlainDate } from '../calendar/plain-date'
import { cashStepOf } from '../money/cash-rounding'
import { decimalText } from '../money/decimal'
import { type Money, money, negated, percentOf, subtract, sum } from '../money/money'
import { looksLikeEmail } from '../party/email'
import type { Seller } from '../party/party'
import { wantsBuyersRate } from '../vat/law'
import type { OwnCurrencyVat } from '../vat/own-currency'
import { assessLength } from './assess-length'
import { assessVat } from './assess-vat'
import type { EarlyPayment, InvoiceCharge, InvoiceContent, InvoiceLine, Totals } from './content'
import type { CreditedInvoice } from './credited-invoice'
import { deductedSum, strayDeposits } from './deposit'
import type { InvoiceDraft } from './draft'
import { readIncentive } from './incentive'
import type { FieldProblem, ProblemKey, Report } from './problem'
import { readDueDate, readSupply } from './read-dates'
import { readCharge, readDiscount, readLine, readPercent } from './read-lines'
import { readOwnVat } from './read-own-vat'
import { type TotalsInput, type WorkedOut, workOut } from './totals'
import { creditToTakeOff } from './used-credit'

export interface Assessment {
  readonly problems: readonly FieldProblem[]
  /** One for each line of the draft, in its order; undefined where the line cannot be read yet. */
  readonly lines: readonly (InvoiceLine | undefined)[]
  /** As `lines`. */
  readonly charges: readonly (InvoiceCharge | undefined)[]
  /** Of the lines that can be read so far. */
  readonly totals: Totals
  /** Deposits that are in them. A credit note takes off those of its invoice with all that is left of it, else none. */
  readonly deducts?: InvoiceDraft['deducts']
  readonly earlyPayment?: EarlyPayment
  readonly vatInOwnCurrency?: OwnCurrencyVat
  readonly dueDate?: PlainDate
  /** Complete and valid; absent while there is an error. */
  readonly content?: InvoiceContent
}

/** Reads a draft as typed: what is wrong or unclear by field, the totals so far, and the invoice once it is whole. */
export function assessDraft(
  typed: InvoiceDraft,
  { seller, today }: { readonly seller: Seller; readonly today: PlainDate },
): Assessment {
  const problems: FieldProblem[] = []
  const report: Report = (field, key, more = {}) => {
    problems.push({
      field,
      severity: more.severity ?? 'error',
      message: { key, ...(more.params ? { params: more.params } : {}) },
      ...(more.choices ? { choices: more.choices } : {}),
    })
  }

  assessLength(typed, report)
  assessClient(typed, report)
  const { lines, charges, totals, deducts } = readAmounts(typed, seller, report)
  const { deducts: offered = [], ...rest } = typed
  const draft: InvoiceDraft = deducts ? { ...rest, deducts } : rest
  const isPaidBefore = deducts || draft.usesCredit || draft.usesOverpayment
  const isRead = lines.length > 0 && !problems.some(({ field }) => /^(?:lines|discount)/.test(field))
  if (isRead && totals.total.minor === 0 && !isPaidBefore) {
    report('lines', 'totalZero', { severity: 'warning' })
  }
  const supply = readSupply(draft, today, report)
  assessVat(draft, { seller, suppliedOn: supply?.to ?? today }, report)
  if (!draft.credits) assessDeductions(draft, totals, report)
  const isBill = draft.kind !== 'estimate' && !draft.credits
  const { currency } = draft
  const incentive = isBill ? readIncentive(draft.incentive, { today, currency }, report) : undefined
  const vatInOwnCurrency = readOwnVat(draft, { totals, seller, today }, report)
  const { dueDate, earlyPayment, methods } = draft.credits
    ? { dueDate: today, earlyPayment: undefined, methods: [] }
    : readPayment(draft, seller, totals.total, today, report)
  if (draft.credits) assessCredit(draft.credits, totals.total, offered.length > 0, report)

  const vatReason = draft.vatReason?.trim()
  const wish = isBill ? draft.wish?.trim() : undefined
  const whole = dueDate !== undefined && !problems.some((problem) => problem.severity === 'error')
  return {
    problems,
    lines,
    charges,
    totals,
    ...(deducts ? { deducts } : {}),
    ...(earlyPayment ? { earlyPayment } : {}),
    ...(vatInOwnCurrency ? { vatInOwnCurrency } : {}),
    ...(dueDate ? { dueDate } : {}),
    ...(whole
      ? {
          content: {
            seller,
            client: draft.client,
            poNumber: draft.poNumber.trim(),
            ...(draft.credits ? { credits: creditedOf(draft.credits) } : {}),
            currency: draft.currency,
            language: draft.language,
            issueDate: today,
            dueDate,
            ...(draft.term ? { term: draft.term } : {}),
            ...(draft.deposit ? { deposit: draft.deposit } : {}),
            ...(deducts ? { deducts } : {}),
            ...(draft.usesCredit && totals.credit ? { usesCredit: draft.usesCredit } : {}),
            ...(draft.usesOverpayment && totals.prepaid ? { usesOverpayment: draft.usesOverpayment } : {}),
            ...(incentive ? { incentive } : {}),
            ...(vatInOwnCurrency ? { vatInOwnCurrency } : {}),
            lines: lines.filter((line) => line !== undefined),
            ...(charges.length > 0 ? { charges: charges.filter((charge) => charge !== undefined) } : {}),
            ...(draft.pricesIncludeVat ? { pricesIncludeVat: true } : {}),
            totals,
            ...(supply ? { supply } : {}),
            ...(vatReason ? { vatReason } : {}),
            ...(earlyPayment ? { earlyPayment } : {}),
            methods,
            note: draft.note.trim(),
            ...(wish ? { wish } : {}),
          },
        }
      : {}),
  }
}

function creditedOf({ invoiceId, number, issueDate }: NonNullable<InvoiceDraft['credits']>): CreditedInvoice {
  return { invoiceId, number, issueDate }
}

/** A credit note in another currency than its invoice, or for more than is left of it. */
function assessCredit(
  { atMost }: NonNullable<InvoiceDraft['credits']>,
  { minor, currency }: Money,
  hasDeposits: boolean,
  report: Report,
): void {
  if (currency !== atMost.currency) {
    report('client.currency', 'creditCurrency', { params: { currency: atMost.currency } })
  } else if (minor > atMost.minor) {
    report('lines', hasDeposits ? 'creditAbovePart' : 'creditAboveInvoice', { params: { amount: atMost } })
  }
}

/** When and how to pay: all that a credit note does without, and an estimate until it is billed. */
function readPayment(
  draft: InvoiceDraft,
  seller: Seller,
  total: Money,
  today: PlainDate,
  report: Report,
): Pick<Assessment, 'dueDate' | 'earlyPayment'> & Pick<InvoiceContent, 'methods'> {
  const isEstimate = draft.kind === 'estimate'
  const place = { today, country: seller.address.country }
  const dueDate = readDueDate(draft, place, isEstimate ? asValidity(report) : report)
  const earlyPayment = isEstimate ? undefined : readEarlyPayment(draft, total, dueDate, today, report)
  const methods = draft.methodIds.flatMap((id) => seller.methods.find((method) => method.id === id) ?? [])
  if (!isEstimate) {
    if (methods.length === 0) report('methods', 'methodMissing')
    else if (methods.length < draft.methodIds.length) report('methods', 'methodGone', { severity: 'warning' })
  }
  return { methods, ...(dueDate ? { dueDate } : {}), ...(earlyPayment ? { earlyPayment } : {}) }
}

function readAmounts(
  draft: InvoiceDraft,
  seller: Seller,
  report: Report,
): Pick<Assessment, 'lines' | 'charges' | 'totals' | 'deducts'> {
  const { currency, pricesIncludeVat = false, client } = draft
  const reading = {
    currency,
    keepsBuyersRate: wantsBuyersRate(seller.address.country, client.address.country),
  }
  const lines = draft.lines.map((line) => readLine(line, reading, report))
  const read = lines.filter((line) => line !== undefined)
  if (draft.lines.length === 0) report('lines', 'noLines')
  const charges = (draft.charges ?? []).map((charge) => readCharge(charge, reading, report))
  const stated = sum(
    read.map(({ net }) => net),
    currency,
  )
  const discount = readDiscount(draft.discount, currency, read.length > 0 ? stated : undefined, report)
  const credit = creditToTakeOff(draft, stated)
  const cashStep = draft.roundsForCash ? cashStepOf(currency, seller.address.country) : undefined
  const input: TotalsInput = {
    lines: read.map((line) => ({ ...line, amount: line.net })),
    charges: charges.filter((charge) => charge !== undefined),
    discount,
    currency,
    pricesIncludeVat,
    ...(credit ? { credit } : {}),
    ...(draft.usesOverpayment?.amount.currency === currency ? { prepaid: draft.usesOverpayment.amount } : {}),
    ...(cashStep === undefined ? {} : { cashStep }),
    ...(draft.credits?.left?.net.currency === currency ? { left: draft.credits.left } : {}),
  }
  const { deducts, workedOut } = withDeposits(draft, input)
  const { totals, lineNets, chargeNets } = workedOut
  const nextNet = lineNets.values()
  const nextChargeNet = chargeNets.values()
  const none = money(0, currency)
  return {
    lines: lines.map(
      (line) =>
        line && {
          ...line,
          ...(pricesIncludeVat ? { gross: line.net } : {}),
          net: nextNet.next().value ?? none,
        },
    ),
    charges: charges.map((charge) => charge && { ...charge, net: nextChargeNet.next().value ?? none }),
    totals,
    ...(deducts ? { deducts } : {}),
  }
}

/**
 * The sums of an invoice after its deposits. A credit note of all that is left gives these back, and comes to what was
 * asked for beside them; one of a part comes to its lines, and they stay taken off.
 */
function withDeposits(
  { deducts = [], credits, currency }: InvoiceDraft,
  input: TotalsInput,
): { readonly workedOut: WorkedOut; readonly deducts?: InvoiceDraft['deducts'] } {
  const own = deducts.filter(({ total }) => total.currency === currency)
  const deducted = own.length > 0 ? { deducted: deductedSum(own, currency) } : {}
  const workedOut = workOut({ ...input, ...deducted })
  if (deducts.length === 0) return { workedOut }
  const isPart = credits && workedOut.totals.total.minor !== credits.atMost.minor
  return isPart ? { workedOut: workOut(input) } : { workedOut, deducts }
}

/** Deposits that do not fit: in another currency, more than the whole, or with VAT that the whole does not have. */
function assessDeductions({ deducts = [], currency }: InvoiceDraft, totals: Totals, report: Report): void {
  if (deducts.some(({ total }) => total.currency !== currency)) report('deducts', 'deductionCurrency')
  else if (totals.total.minor < 0) {
    report('deducts', 'deductionAboveTotal', { params: { amount: negated(totals.total) } })
  } else {
    for (const { number } of strayDeposits(totals, deducts)) {
      report('deducts', 'deductionOtherVat', { severity: 'warning', params: { number } })
    }
  }
}

function assessClient({ client, poNumber }: InvoiceDraft, report: Report): void {
  if (client.name.trim() === '') report('client.name', 'clientNameMissing')
  if (client.email.trim() !== '' && !looksLikeEmail(client.email)) {
    report('client.email', 'clientEmailMalformed')
  }
  const payer = client.payerEmail?.trim() ?? ''
  if (payer !== '' && !looksLikeEmail(payer)) report('client.payerEmail', 'clientEmailMalformed')
  if (client.address.street.trim() === '' || client.address.city.trim() === '') {
    report('client.address', 'clientAddressMissing', { severity: 'warning' })
  }
  if (client.needsPoNumber && poNumber.trim() === '') {
    report('poNumber', 'poNumberMissing', { params: { client: client.name } })
  }
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

const VALIDITY_KEYS: Readonly<Partial<Record<ProblemKey, ProblemKey>>> = {
  dueDateMissing: 'untilMissing',
  dueDateMalformed: 'untilMalformed',
  dueDateImpossible: 'untilImpossible',
  dueDatePast: 'untilPast',
}

/** The day until which an estimate is valid, which may be far away, and is no day of payment. */
function asValidity(report: Report): Report {
  return (field, key, more) => {
    if (key !== 'dueDateFar' && key !== 'dueDateSoon') report(field, VALIDITY_KEYS[key] ?? key, more)
  }
}
