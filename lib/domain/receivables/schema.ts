import * as z from 'zod/mini'
import { isDay, plainDateSchema } from '../calendar/schema'
import type { EarlyOffer } from '../invoice/early-payment'
import type { Overdrawn } from '../invoice/overdrawn'
import { reminderStageSchema } from '../invoice/schema'
import { isMoney, moneySchema } from '../money/schema'
import { byHandDoneSchema, byHandStepSchema, nextStepSchema } from '../reminders/schema'
import { REMINDER_STAGES } from '../reminders/stage'
import { isFlag, isText, isWhole, listOf, oneOf, shape } from '../shape'
import { VAT_CATEGORIES } from '../vat/category'
import type { InvoiceRow } from './invoice-row'
import type { SavedView } from './list-view'
import type { CurrencyTotal, OpenInvoice, Overview, Task } from './overview'
import type { AccountedVat, GivenBack, Receipt, RowAccounts } from './row-accounts'

const areGivenBack = listOf(shape<GivenBack>({ needed: { on: isDay, amount: isWhole }, optional: {} }))

const isAccounts = shape<RowAccounts>({
  needed: {
    net: isWhole,
    vat: listOf(
      shape<AccountedVat>({
        needed: { category: oneOf(VAT_CATEGORIES), base: isWhole, vat: isWhole },
        optional: { rate: isText },
      }),
    ),
  },
  optional: {
    suppliedOn: isDay,
    receipts: listOf(
      shape<Receipt>({
        needed: { on: isDay, amount: isWhole },
        optional: { discount: isWhole, fee: isWhole, withheldTax: isWhole },
      }),
    ),
    toGiveBack: areGivenBack,
    discountsBack: areGivenBack,
    withheldTaxBack: areGivenBack,
    buyerTaxId: isText,
    isFromElsewhere: isFlag,
    ownVat: isMoney,
    prepaid: isWhole,
    isDeposit: isFlag,
    takesOff: listOf(isText),
  },
})

const isOverdrawn = shape<Overdrawn>({
  needed: { amount: isMoney, byInvoiceId: isText, number: isText },
  optional: { isOverpayment: isFlag },
})

const isRow = shape<InvoiceRow>({
  needed: {
    id: isText,
    number: isText,
    clientName: isText,
    total: isMoney,
    open: isMoney,
    issueDate: isDay,
    dueDate: isDay,
    lifecycle: oneOf<InvoiceRow['lifecycle']>([
      'draft',
      'open',
      'paid',
      'credited',
      'creditNote',
      'writtenOff',
      'void',
    ]),
    delivery: oneOf<InvoiceRow['delivery']>(['unsent', 'confirmed', 'likely', 'scheduled', 'abandoned']),
    paused: isFlag,
    hasThread: isFlag,
  },
  optional: {
    clientId: isText,
    currentName: isText,
    otherNames: listOf(isText),
    sentOn: isDay,
    remindedStage: oneOf(REMINDER_STAGES),
    remindedOn: isDay,
    remindedTimes: isWhole,
    byHand: listOf((step) => byHandDoneSchema.safeParse(step).success),
    snoozedUntil: isDay,
    overdrawn: isOverdrawn,
    earlyOffer: shape<EarlyOffer>({ needed: { until: isDay, saving: isMoney }, optional: {} }),
    disputedOn: isDay,
    promisedFor: isDay,
    repliedOn: isDay,
    tags: listOf(isText),
    writtenOffOn: isDay,
    bankPayments: listOf(isText),
    creditedNumber: isText,
    threadName: isText,
    accounts: isAccounts,
  },
})

export const invoiceRowSchema = z.custom<InvoiceRow>(isRow)

const taskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remind'), row: invoiceRowSchema, stage: reminderStageSchema }),
  z.object({ kind: z.literal('answer'), row: invoiceRowSchema }),
  z.object({ kind: z.literal('confirmSent'), row: invoiceRowSchema }),
  z.object({ kind: z.literal('byHand'), row: invoiceRowSchema, step: byHandStepSchema }),
  z.object({ kind: z.literal('thank'), row: invoiceRowSchema }),
  z.object({
    kind: z.literal('overdrawn'),
    row: invoiceRowSchema,
    overdrawn: z.custom<Overdrawn>(isOverdrawn),
  }),
  z.object({
    kind: z.literal('confirmReminder'),
    row: invoiceRowSchema,
    stage: reminderStageSchema,
  }),
]) satisfies z.ZodMiniType<Task>

const currencyTotalSchema = z.object({
  outstanding: moneySchema,
  overdue: moneySchema,
}) satisfies z.ZodMiniType<CurrencyTotal>

const openInvoiceSchema = z.object({
  row: invoiceRowSchema,
  next: nextStepSchema,
  mailStage: reminderStageSchema,
}) satisfies z.ZodMiniType<OpenInvoice>

export const savedViewsSchema = z
  .array(z.object({ name: z.string().check(z.maxLength(100)), query: z.string().check(z.maxLength(1000)) }))
  .check(z.maxLength(50)) satisfies z.ZodMiniType<readonly SavedView[]>

export const overviewSchema = z.object({
  today: plainDateSchema,
  totals: z.array(currencyTotalSchema),
  tasks: z.array(taskSchema),
  open: z.array(openInvoiceSchema),
  counts: z.object({ tasks: z.int(), thanks: z.int(), open: z.int() }),
  nextReminderOn: z.exactOptional(plainDateSchema),
}) satisfies z.ZodMiniType<Overview>
