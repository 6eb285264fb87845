import * as z from 'zod/mini'
import { paymentTermSchema, plainDateSchema } from '../calendar/schema'
import { LONGEST } from '../longest'
import { currencySchema, decimalTextSchema, moneySchema } from '../money/schema'
import { clientLanguageSchema, clientSchema, sellerSchema } from '../party/schema'
import { paymentMethodSchema } from '../payment/schema'
import { BY_HAND_STEPS } from '../reminders/by-hand'
import { REMINDER_STAGES } from '../reminders/stage'
import type { OwnCurrencyVat } from '../vat/own-currency'
import { vatCategorySchema } from '../vat/schema'
import type { Advance } from './advance'
import type { AgreedWork } from './agreed-work'
import type {
  EarlyPayment,
  InvoiceCharge,
  InvoiceLine,
  IssuedInvoice,
  SupplyDates,
  Totals,
  VatRow,
} from './content'
import type { CreditedInvoice, Uncredited } from './credited-invoice'
import type { DeductedDeposit, Deposit } from './deducted-deposit'
import { type DraftCharge, type DraftDiscount, type DraftLine, type InvoiceDraft, UNITS } from './draft'
import type { InvoiceEvent, StoredEvent } from './events'
import type { Excess } from './excess'
import type { FilledPieces } from './filled-pieces'
import type { DraftIncentive, Incentive, UsedCredit } from './incentive'
import { type MailThread, WEBMAIL_HOSTS } from './mail-thread'
import type { OccurrenceKey } from './occurrence-key'
import type { TakenOff } from './taken-off'

const typed = z.string().check(z.maxLength(LONGEST.text))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const unitSchema = z.enum(UNITS)

const vatCategory = z.exactOptional(vatCategorySchema)
const flag = z.exactOptional(z.boolean())

const draftDiscountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('percent'), percent: typed }),
  z.object({ kind: z.literal('amount'), amount: typed }),
]) satisfies z.ZodMiniType<DraftDiscount>

const draftLineSchema = z.object({
  id,
  description: typed,
  quantity: typed,
  unit: unitSchema,
  unitPrice: typed,
  vatRate: typed,
  vatCategory,
  discount: z.exactOptional(draftDiscountSchema),
}) satisfies z.ZodMiniType<DraftLine>

const draftChargeSchema = z.object({
  id,
  description: typed,
  amount: typed,
  vatRate: typed,
  vatCategory,
}) satisfies z.ZodMiniType<DraftCharge>

const creditedShape = { invoiceId: id, number: id, issueDate: plainDateSchema }
const creditedInvoiceSchema = z.object(creditedShape) satisfies z.ZodMiniType<CreditedInvoice>

const depositSchema = z.object({
  estimate: z.exactOptional(z.object({ id, number: id })),
}) satisfies z.ZodMiniType<Deposit>

const depositVatShape = {
  rate: decimalTextSchema,
  category: vatCategory,
  base: moneySchema,
  vat: moneySchema,
}

export const deductedDepositSchema = z.object({
  ...creditedShape,
  creditNotes: z.exactOptional(z.array(id)),
  net: moneySchema,
  vat: z.array(z.object(depositVatShape)),
  total: moneySchema,
}) satisfies z.ZodMiniType<DeductedDeposit>

const usedCreditSchema = z.object({
  invoiceId: id,
  number: id,
  amount: moneySchema,
}) satisfies z.ZodMiniType<UsedCredit>

const uncreditedSchema = z.object({
  net: moneySchema,
  vat: z.array(z.object(depositVatShape)),
  rounding: moneySchema,
  notes: z.int(),
}) satisfies z.ZodMiniType<Uncredited>

const draftIncentiveSchema = z.object({
  kind: z.enum(['credit', 'code']),
  code: typed,
  amount: typed,
  until: typed,
}) satisfies z.ZodMiniType<DraftIncentive>

const incentiveSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('credit'), amount: moneySchema, until: plainDateSchema }),
  z.object({ kind: z.literal('code'), code: typed, worth: moneySchema, until: plainDateSchema }),
]) satisfies z.ZodMiniType<Incentive>

const ownCurrencyVatSchema = z.object({
  amount: moneySchema,
  rate: decimalTextSchema,
  on: plainDateSchema,
  source: typed,
}) satisfies z.ZodMiniType<OwnCurrencyVat>

const depositShape = {
  deposit: z.exactOptional(depositSchema),
  deducts: z.exactOptional(z.array(deductedDepositSchema).check(z.maxLength(100))),
  usesCredit: z.exactOptional(usedCreditSchema),
  usesOverpayment: z.exactOptional(usedCreditSchema),
}

export const invoiceDraftSchema = z.object({
  kind: z.exactOptional(z.literal('estimate')),
  client: clientSchema,
  poNumber: typed,
  credits: z.exactOptional(
    z.object({
      ...creditedShape,
      atMost: moneySchema,
      left: z.exactOptional(uncreditedSchema),
      linesLeft: z.exactOptional(moneySchema),
    }),
  ),
  ...depositShape,
  incentive: z.exactOptional(draftIncentiveSchema),
  ownVat: z.exactOptional(z.object({ rate: typed, on: typed, source: typed })),
  lines: z.array(draftLineSchema).check(z.maxLength(1000)),
  discount: draftDiscountSchema,
  charges: z.exactOptional(z.array(draftChargeSchema).check(z.maxLength(100))),
  pricesIncludeVat: flag,
  roundsForCash: flag,
  supply: z.exactOptional(z.object({ from: typed, to: typed })),
  vatReason: z.exactOptional(typed),
  earlyPayment: z.object({ percent: typed, days: typed }),
  currency: currencySchema,
  language: clientLanguageSchema,
  term: z.exactOptional(paymentTermSchema),
  dueDate: typed,
  methodIds: z.array(id),
  numberPattern: z.exactOptional(typed),
  note: typed,
  wish: z.exactOptional(typed),
}) satisfies z.ZodMiniType<InvoiceDraft>

const optionalMoney = z.exactOptional(moneySchema)
const treatmentShape = { vatRate: z.exactOptional(decimalTextSchema), vatCategory }

const invoiceLineSchema = z.object({
  description: typed,
  quantity: decimalTextSchema,
  unit: unitSchema,
  unitPrice: moneySchema,
  ...treatmentShape,
  discount: z.exactOptional(z.object({ percent: z.exactOptional(decimalTextSchema), amount: moneySchema })),
  net: moneySchema,
  gross: optionalMoney,
}) satisfies z.ZodMiniType<InvoiceLine>

const invoiceChargeSchema = z.object({
  description: typed,
  amount: moneySchema,
  ...treatmentShape,
  net: moneySchema,
}) satisfies z.ZodMiniType<InvoiceCharge>

const vatRowSchema = z.object({
  ...depositVatShape,
  discount: optionalMoney,
}) satisfies z.ZodMiniType<VatRow>

const totalsSchema = z.object({
  linesNet: moneySchema,
  discount: moneySchema,
  credit: optionalMoney,
  discountPercent: z.exactOptional(decimalTextSchema),
  charges: optionalMoney,
  net: moneySchema,
  vat: z.array(vatRowSchema),
  deducted: optionalMoney,
  prepaid: optionalMoney,
  rounding: optionalMoney,
  gross: z.exactOptional(z.object({ lines: moneySchema, discount: moneySchema })),
  total: moneySchema,
}) satisfies z.ZodMiniType<Totals>

const earlyPaymentSchema = z.object({
  percent: decimalTextSchema,
  days: z.int(),
  until: plainDateSchema,
  saving: moneySchema,
  amount: moneySchema,
}) satisfies z.ZodMiniType<EarlyPayment>

const supplyDatesSchema = z.object({
  from: plainDateSchema,
  to: plainDateSchema,
}) satisfies z.ZodMiniType<SupplyDates>

const agreedWorkSchema = z.object({
  estimateId: id,
  number: id,
  original: moneySchema,
  changes: z.array(z.object({ on: plainDateSchema, amount: moneySchema })),
  total: moneySchema,
}) satisfies z.ZodMiniType<AgreedWork>

export const issuedInvoiceSchema = z.object({
  number: id,
  reference: z.exactOptional(typed),
  agreed: z.exactOptional(agreedWorkSchema),
  isFromElsewhere: z.exactOptional(z.literal(true)),
  seller: sellerSchema,
  client: clientSchema,
  poNumber: typed,
  credits: z.exactOptional(creditedInvoiceSchema),
  ...depositShape,
  currency: currencySchema,
  language: clientLanguageSchema,
  issueDate: plainDateSchema,
  dueDate: plainDateSchema,
  term: z.exactOptional(paymentTermSchema),
  incentive: z.exactOptional(incentiveSchema),
  vatInOwnCurrency: z.exactOptional(ownCurrencyVatSchema),
  lines: z.array(invoiceLineSchema),
  charges: z.exactOptional(z.array(invoiceChargeSchema)),
  pricesIncludeVat: flag,
  totals: totalsSchema,
  supply: z.exactOptional(supplyDatesSchema),
  vatReason: z.exactOptional(typed),
  earlyPayment: z.exactOptional(earlyPaymentSchema),
  methods: z.array(paymentMethodSchema),
  note: typed,
  wish: z.exactOptional(typed),
}) satisfies z.ZodMiniType<IssuedInvoice>

export const mailThreadSchema = z.object({
  host: z.enum(WEBMAIL_HOSTS),
  origin: z.exactOptional(typed),
  account: z.exactOptional(typed),
  from: z.exactOptional(typed),
  threadId: z.exactOptional(typed),
  subject: typed,
}) satisfies z.ZodMiniType<MailThread>

export const reminderStageSchema = z.enum(REMINDER_STAGES)

export const occurrenceKeySchema = z.object({
  planId: id,
  date: plainDateSchema,
}) satisfies z.ZodMiniType<OccurrenceKey>

export const filledPiecesSchema = z.object({
  fileName: z.exactOptional(z.string()),
  block: z.exactOptional(z.object({ html: z.string(), text: z.string() })),
  subject: z.exactOptional(z.string()),
  calendar: z.exactOptional(z.string()),
  issued: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<FilledPieces>

const advanceKind = z.enum(['deposit', 'credit', 'overpayment'])

export const excessSchema = z.discriminatedUnion('goes', [
  z.object({ goes: z.literal('credit') }),
  z.object({ goes: z.literal('back'), on: plainDateSchema }),
]) satisfies z.ZodMiniType<Excess>

export const takenOffSchema = z.object({
  what: advanceKind,
  byInvoiceId: id,
  number: id,
  amount: moneySchema,
  on: plainDateSchema,
}) satisfies z.ZodMiniType<TakenOff>

export const advanceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('deposit'),
    clientId: typed,
    isPaid: z.boolean(),
    estimateId: z.exactOptional(id),
    deduction: deductedDepositSchema,
  }),
  z.object({
    kind: z.literal('credit'),
    clientId: typed,
    until: plainDateSchema,
    credit: usedCreditSchema,
  }),
  z.object({ kind: z.literal('overpayment'), clientId: typed, credit: usedCreditSchema }),
]) satisfies z.ZodMiniType<Advance>

const invoiceEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('issued'),
    invoice: issuedInvoiceSchema,
    occurrence: z.exactOptional(occurrenceKeySchema),
  }),
  z.object({
    type: z.literal('sendReported'),
    certainty: z.enum(['confirmed', 'likely', 'scheduled']),
    on: plainDateSchema,
    thread: z.exactOptional(mailThreadSchema),
  }),
  z.object({ type: z.literal('sendWithdrawn') }),
  z.object({ type: z.literal('abandoned') }),
  z.object({
    type: z.literal('reminderSent'),
    reminderId: id,
    stage: reminderStageSchema,
    on: plainDateSchema,
  }),
  z.object({ type: z.literal('reminderRetracted'), reminderId: id }),
  z.object({ type: z.literal('reminderSnoozed'), until: plainDateSchema }),
  z.object({ type: z.literal('snoozeEnded') }),
  z.object({ type: z.literal('remindersPaused') }),
  z.object({ type: z.literal('remindersResumed') }),
  z.object({ type: z.literal('disputed'), note: typed, on: plainDateSchema }),
  z.object({ type: z.literal('disputeResolved') }),
  z.object({ type: z.literal('paymentPromised'), day: plainDateSchema }),
  z.object({ type: z.literal('promiseWithdrawn') }),
  z.object({
    type: z.literal('clientReplied'),
    replyId: id,
    on: plainDateSchema,
    threadId: z.exactOptional(typed),
  }),
  z.object({ type: z.literal('replyRead') }),
  z.object({ type: z.literal('replyReadReversed') }),
  z.object({ type: z.literal('paymentRecorded'), paymentId: id, amount: moneySchema, on: plainDateSchema }),
  z.object({ type: z.literal('paymentReversed'), paymentId: id }),
  z.object({ type: z.literal('discountTaken'), paymentId: id, amount: moneySchema }),
  z.object({ type: z.literal('feeAccepted'), paymentId: id, amount: moneySchema }),
  z.object({
    type: z.literal('taxWithheld'),
    withheldId: id,
    amount: moneySchema,
    on: plainDateSchema,
  }),
  z.object({ type: z.literal('withheldTaxReversed'), withheldId: id }),
  z.object({ type: z.literal('refunded'), refundId: id, amount: moneySchema, on: plainDateSchema }),
  z.object({ type: z.literal('refundReversed'), refundId: id }),
  z.object({
    type: z.literal('stepByHand'),
    step: z.enum(BY_HAND_STEPS),
    outcome: z.enum(['done', 'skipped']),
    on: plainDateSchema,
  }),
  z.object({ type: z.literal('stepByHandReversed'), step: z.enum(BY_HAND_STEPS) }),
  z.object({
    type: z.literal('credited'),
    creditNoteId: id,
    number: id,
    amount: moneySchema,
    on: plainDateSchema,
    keepsDeposits: z.exactOptional(z.boolean()),
  }),
  z.object({ type: z.literal('creditReversed'), creditNoteId: id }),
  z.object({
    type: z.literal('takenOff'),
    ...takenOffSchema.shape,
  }),
  z.object({ type: z.literal('takenOffReversed'), what: advanceKind, byInvoiceId: id }),
  z.object({ type: z.literal('tagged'), tag: typed }),
  z.object({ type: z.literal('tagRemoved'), tag: typed }),
  z.object({ type: z.literal('writtenOff'), on: plainDateSchema }),
  z.object({ type: z.literal('writeOffReversed') }),
  z.object({ type: z.literal('voided') }),
  z.object({ type: z.literal('voidReversed') }),
]) satisfies z.ZodMiniType<InvoiceEvent>

export const storedEventSchema = z.object({
  id,
  invoiceId: id,
  clock: id,
  at: z.number(),
  event: invoiceEventSchema,
}) satisfies z.ZodMiniType<StoredEvent>
