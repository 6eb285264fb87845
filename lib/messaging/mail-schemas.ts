import * as z from 'zod/mini'
import { plainDateSchema } from '../domain/calendar/schema'
import { CATEGORIES } from '../domain/checks/types'
import { WEBMAIL_HOSTS } from '../domain/invoice/mail-thread'
import { mailThreadSchema } from '../domain/invoice/schema'
import type { SeenFinding } from '../ports/notices'
import type { Ability } from '../ports/webmail'
import { fileSchema } from './draft-command'
import { id, text } from './field-schemas'

export const hostSchema = z.enum(WEBMAIL_HOSTS)

/** What has to be done by hand in a compose window. */
export const unaidedSchema = z.array(
  z.enum(['read', 'insert', 'attach', 'subject', 'recipients', 'send']),
) satisfies z.ZodMiniType<readonly Ability[]>

/** Strangers name themselves: at whatever length they do, `namedInMail` cuts it. */
export const recipientSchema = z.object({
  name: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
  isCopy: z.exactOptional(z.boolean()),
})

export const sendSignalSchema = z.enum([
  'attempted',
  'confirmed',
  'likely',
  'cancelled',
  'scheduled',
  'undone',
  'returned',
  'moved',
])

export const seenFindingSchema = z.object({
  key: text,
  category: z.enum(CATEGORIES),
  severity: z.enum(['error', 'warning', 'hint']),
  title: text,
}) satisfies z.ZodMiniType<SeenFinding>

export type { SeenFinding }

/** Who wrote last in a thread, without its words. */
export const shownThreadSchema = z.object({
  thread: mailThreadSchema,
  last: z.object({
    id,
    isOwn: z.boolean(),
    from: z.exactOptional(text),
    on: z.exactOptional(plainDateSchema),
  }),
})

/** A mail of ours that waits for this tab to show its thread, so that it can be filled. */
export const waitingMailSchema = z.object({
  taskId: id,
  thread: mailThreadSchema,
  text,
  adds: z.array(text),
  /** The page opens a new mail that has the words already: only to be followed. */
  isNewMail: z.boolean(),
  /** It is a new mail because one in the thread would not have reached the client. */
  wasToOthers: z.exactOptional(z.boolean()),
  /** The number of another invoice whose reminder stands unsent in the conversation. */
  standing: z.exactOptional(text),
  opensComposer: z.boolean(),
  file: z.exactOptional(fileSchema),
})
