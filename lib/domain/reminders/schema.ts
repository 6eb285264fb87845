import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { reminderStageSchema } from '../invoice/schema'
import { clientLanguageSchema } from '../party/schema'
import type { OwnText } from './own-texts'
import type { ReminderMail, ReminderNotice, ReminderRow } from './reminder-row'

const reminderNoticeSchema = z.object({
  state: z.enum(['claimed', 'shown', 'skipped']),
  on: plainDateSchema,
}) satisfies z.ZodMiniType<ReminderNotice>

const reminderMailSchema = z.object({
  state: z.enum(['intent', 'inserted', 'sendSeen', 'abandoned']),
  on: plainDateSchema,
  taskId: z.string(),
  likelySent: z.boolean(),
  draft: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<ReminderMail>

export const reminderRowSchema = z.object({
  invoiceId: z.string(),
  stage: reminderStageSchema,
  revision: plainDateSchema,
  notice: z.exactOptional(reminderNoticeSchema),
  mail: z.exactOptional(reminderMailSchema),
}) satisfies z.ZodMiniType<ReminderRow>

const template = z.string().check(z.maxLength(20_000))

const ownTextSchema = z.object({
  stage: reminderStageSchema,
  language: clientLanguageSchema,
  subject: template,
  body: template,
}) satisfies z.ZodMiniType<OwnText>

export const ownTextsSchema = z.array(ownTextSchema).check(z.maxLength(100))
