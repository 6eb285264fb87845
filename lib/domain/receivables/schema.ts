import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { reminderStageSchema } from '../invoice/schema'
import { moneySchema } from '../money/schema'
import { byHandDoneSchema, byHandStepSchema, nextStepSchema } from '../reminders/schema'
import type { InvoiceRow } from './invoice-row'
import type { CurrencyTotal, OpenInvoice, Overview, Task } from './overview'

export const invoiceRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  clientId: z.exactOptional(z.string()),
  clientName: z.string(),
  total: moneySchema,
  open: moneySchema,
  issueDate: plainDateSchema,
  dueDate: plainDateSchema,
  lifecycle: z.enum(['draft', 'open', 'paid', 'writtenOff', 'void']),
  delivery: z.enum(['unsent', 'confirmed', 'likely', 'scheduled', 'abandoned']),
  sentOn: z.exactOptional(plainDateSchema),
  remindedStage: z.exactOptional(reminderStageSchema),
  remindedOn: z.exactOptional(plainDateSchema),
  remindedTimes: z.exactOptional(z.int()),
  byHand: z.exactOptional(z.readonly(z.array(byHandDoneSchema))),
  snoozedUntil: z.exactOptional(plainDateSchema),
  earlyOffer: z.exactOptional(z.object({ until: plainDateSchema, saving: moneySchema })),
  paused: z.boolean(),
  disputedOn: z.exactOptional(plainDateSchema),
  promisedFor: z.exactOptional(plainDateSchema),
  repliedOn: z.exactOptional(plainDateSchema),
  writtenOffOn: z.exactOptional(plainDateSchema),
  hasThread: z.boolean(),
  threadName: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<InvoiceRow>

const taskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remind'), row: invoiceRowSchema, stage: reminderStageSchema }),
  z.object({ kind: z.literal('confirmSent'), row: invoiceRowSchema }),
  z.object({ kind: z.literal('byHand'), row: invoiceRowSchema, step: byHandStepSchema }),
  z.object({ kind: z.literal('thank'), row: invoiceRowSchema }),
  z.object({
    kind: z.literal('confirmReminder'),
    row: invoiceRowSchema,
    stage: reminderStageSchema,
    filledOn: plainDateSchema,
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

export const overviewSchema = z.object({
  today: plainDateSchema,
  totals: z.array(currencyTotalSchema),
  tasks: z.array(taskSchema),
  open: z.array(openInvoiceSchema),
  nextReminderOn: z.exactOptional(plainDateSchema),
}) satisfies z.ZodMiniType<Overview>
