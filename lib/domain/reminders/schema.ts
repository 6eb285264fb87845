import * as z from 'zod/mini'
import { isDay, plainDateSchema } from '../calendar/schema'
import { reminderStageSchema } from '../invoice/schema'
import { isMoney, moneySchema } from '../money/schema'
import { clientLanguageSchema } from '../party/schema'
import { isFlag, isText, oneOf, shape } from '../shape'
import { BY_HAND_STEPS, type ByHandDone } from './by-hand'
import type { ClientHabit, PaymentHabits } from './habits'
import type { StepReason } from './ladder'
import type { ByHandReason, HoldReason, NextStep, WaitReason } from './next-step'
import type { OwnText } from './own-texts'
import type { ReminderPolicy, StepRule } from './policy'
import type { ReminderMail, ReminderNotice, ReminderRow } from './reminder-row'
import { REMINDER_STAGES } from './stage'
import { type ClientWay, PACES, type ReminderRules, type Way, type Ways } from './ways'

export const reminderRowSchema = z.custom<ReminderRow>(
  shape<ReminderRow>({
    needed: { invoiceId: isText, stage: oneOf(REMINDER_STAGES), revision: isDay },
    optional: {
      notice: shape<ReminderNotice>({
        needed: { state: oneOf<ReminderNotice['state']>(['claimed', 'shown', 'skipped']), on: isDay },
        optional: {},
      }),
      mail: shape<ReminderMail>({
        needed: {
          state: oneOf<ReminderMail['state']>(['intent', 'inserted', 'sendSeen', 'abandoned']),
          on: isDay,
          taskId: isText,
          likelySent: isFlag,
        },
        optional: { draft: isText, open: isMoney },
      }),
    },
  }),
)

const template = z.string().check(z.maxLength(20_000))

const ownTextSchema = z.object({
  stage: z.enum([...REMINDER_STAGES, 'thanks']),
  language: clientLanguageSchema,
  subject: template,
  body: template,
}) satisfies z.ZodMiniType<OwnText>

export const ownTextsSchema = z.array(ownTextSchema).check(z.maxLength(100))
const days = z.int().check(z.minimum(0), z.maximum(366))
const dayUnitSchema = z.enum(['calendar', 'banking'])

const stepRuleSchema = z.object({
  stage: reminderStageSchema,
  isOn: z.boolean(),
  days,
  unit: dayUnitSchema,
}) satisfies z.ZodMiniType<StepRule>

const hour = z.int().check(z.minimum(0), z.maximum(24))

export const reminderPolicySchema = z.object({
  steps: z
    .array(stepRuleSchema)
    .check(z.refine((steps) => steps.map(({ stage }) => stage).join() === REMINDER_STAGES.join())),
  longTermDays: days,
  mostReminders: z.int().check(z.minimum(1), z.maximum(REMINDER_STAGES.length)),
  least: z.array(moneySchema),
  noticeHours: z.object({ from: hour, until: hour }).check(z.refine(({ from, until }) => from < until)),
  sparesPunctual: z.boolean(),
}) satisfies z.ZodMiniType<ReminderPolicy>

export const waySchema = z.object({
  pace: z.exactOptional(z.enum(PACES)),
  beforeDue: z.exactOptional(z.enum(['always', 'never'])),
}) satisfies z.ZodMiniType<Way>

export const clientWaySchema = z.object({
  ...waySchema.shape,
  consumerIn: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<ClientWay>

export const waysSchema = z.object({
  clients: z.record(z.string(), clientWaySchema),
  invoices: z.record(z.string(), waySchema),
}) satisfies z.ZodMiniType<Ways>

export const clientHabitSchema = z.object({
  inTime: z.int(),
  late: z.int(),
}) satisfies z.ZodMiniType<ClientHabit>

export const habitsSchema = z.record(z.string(), clientHabitSchema) satisfies z.ZodMiniType<PaymentHabits>

export const reminderRulesSchema = z.object({
  policy: reminderPolicySchema,
  ways: waysSchema,
  habits: habitsSchema,
  country: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<ReminderRules>

export const byHandStepSchema = z.enum(BY_HAND_STEPS)

export const byHandDoneSchema = z.object({
  step: byHandStepSchema,
  outcome: z.enum(['done', 'skipped']),
  on: plainDateSchema,
}) satisfies z.ZodMiniType<ByHandDone>

const waitReasonSchema = z.object({
  code: z.enum(['snoozed', 'promised']),
  until: plainDateSchema,
}) satisfies z.ZodMiniType<WaitReason>

const stepReasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('beforeDue'), days }),
  z.object({ code: z.literal('afterDue'), days, unit: dayUnitSchema }),
  z.object({ code: z.enum(['afterSending', 'calmFirst']) }),
  z.object({ code: z.literal('afterReminder'), days }),
]) satisfies z.ZodMiniType<StepReason>

const byHandReasonSchema = z.object({
  code: z.enum(['afterLastReminder', 'afterStepBefore']),
  days,
}) satisfies z.ZodMiniType<ByHandReason>

const holdReasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['disputed', 'replied']), on: plainDateSchema }),
  z.object({ code: z.literal('paused') }),
  z.object({ code: z.literal('off'), of: z.enum(['invoice', 'client', 'policy']) }),
  z.object({ code: z.literal('belowLeast'), least: moneySchema }),
  z.object({ code: z.literal('atEnd') }),
]) satisfies z.ZodMiniType<HoldReason>

export const nextStepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('remind'),
    stage: reminderStageSchema,
    on: plainDateSchema,
    why: z.union([stepReasonSchema, waitReasonSchema]),
    movedFrom: z.exactOptional(plainDateSchema),
  }),
  z.object({
    kind: z.literal('byHand'),
    step: byHandStepSchema,
    on: plainDateSchema,
    why: z.union([byHandReasonSchema, waitReasonSchema]),
    movedFrom: z.exactOptional(plainDateSchema),
  }),
  z.object({ kind: z.literal('none'), why: holdReasonSchema }),
]) satisfies z.ZodMiniType<NextStep>
