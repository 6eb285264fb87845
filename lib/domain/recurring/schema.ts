import * as z from 'zod/mini'
import { paymentTermSchema, plainDateSchema } from '../calendar/schema'
import { invoiceDraftSchema, mailThreadSchema } from '../invoice/schema'
import { moneySchema } from '../money/schema'
import type { DueInvoice } from './due-invoices'
import type { OccurrenceRow, RecurringRecord } from './occurrences'
import type { PlanContent, PlanTerms, RecurringPlan } from './plan'
import type { Rhythm, Schedule } from './schedule'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const every = z.int().check(z.minimum(1), z.maximum(99))

const rhythmSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('week'), every }),
  z.object({
    unit: z.enum(['month', 'year']),
    every,
    anchorDay: z.int().check(z.minimum(1), z.maximum(31)),
  }),
]) satisfies z.ZodMiniType<Rhythm>

export const scheduleSchema = z.object({
  rhythm: rhythmSchema,
  firstDate: plainDateSchema,
  end: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('date'), date: plainDateSchema }),
    z.object({ kind: z.literal('count'), count: z.int().check(z.minimum(1), z.maximum(999)) }),
  ]),
  weekend: z.enum(['keep', 'nextBusinessDay']),
}) satisfies z.ZodMiniType<Schedule>

export const planContentSchema = z.extend(
  z.omit(invoiceDraftSchema, { dueDate: true, term: true, supply: true }),
  {
    term: paymentTermSchema,
  },
) satisfies z.ZodMiniType<PlanContent>

const termsShape = {
  content: planContentSchema,
  wordedFor: z.exactOptional(plainDateSchema),
  total: moneySchema,
  schedule: scheduleSchema,
  pausedOn: z.exactOptional(plainDateSchema),
  endedOn: z.exactOptional(plainDateSchema),
}

export const planTermsSchema = z.object(termsShape) satisfies z.ZodMiniType<PlanTerms>

const planSchema = z.object({
  ...termsShape,
  id,
  mailbox: z.pick(mailThreadSchema, { host: true, origin: true, account: true }),
}) satisfies z.ZodMiniType<RecurringPlan>

const occurrenceRowSchema = z.object({
  date: plainDateSchema,
  isSkipped: z.exactOptional(z.boolean()),
  notice: z.exactOptional(z.object({ state: z.enum(['claimed', 'shown']), on: plainDateSchema })),
  mail: z.exactOptional(z.object({ state: z.enum(['intent', 'opened']), on: plainDateSchema, taskId: id })),
  invoice: z.exactOptional(z.object({ id, isSent: z.boolean() })),
}) satisfies z.ZodMiniType<OccurrenceRow>

export const recurringRecordSchema = z.object({
  plan: planSchema,
  occurrences: z.array(occurrenceRowSchema),
}) satisfies z.ZodMiniType<RecurringRecord>

export const dueInvoiceSchema = z.object({
  planId: id,
  date: plainDateSchema,
  on: plainDateSchema,
  clientName: z.string(),
  total: moneySchema,
  rhythm: rhythmSchema,
  isInDraft: z.boolean(),
  hasEnded: z.boolean(),
}) satisfies z.ZodMiniType<DueInvoice>
