import * as z from 'zod/mini'
import { backupWishesSchema } from '../../domain/backup/schema'
import { bankLayoutsSchema } from '../../domain/bank/schema'
import { plainDateSchema } from '../../domain/calendar/schema'
import { checkPreferencesSchema } from '../../domain/checks/schema'
import {
  draftSourceSchema,
  estimateAnswerSchema,
  estimateEntrySchema,
  estimateKeySchema,
  estimateSchema,
} from '../../domain/estimate/schema'
import {
  advanceSchema,
  excessSchema,
  filledPiecesSchema,
  invoiceDraftSchema,
  issuedInvoiceSchema,
  mailThreadSchema,
  occurrenceKeySchema,
  reminderStageSchema,
  storedEventSchema,
  takenOffSchema,
} from '../../domain/invoice/schema'
import { moneySchema } from '../../domain/money/schema'
import {
  clientRegisterSchema,
  clientSchema,
  languageSchema,
  profileFormSchema,
  sellerSchema,
} from '../../domain/party/schema'
import { invoiceRowSchema, savedViewsSchema } from '../../domain/receivables/schema'
import { planTermsSchema, recurringRecordSchema } from '../../domain/recurring/schema'
import {
  byHandDoneSchema,
  byHandStepSchema,
  clientWaySchema,
  habitsSchema,
  ownTextsSchema,
  reminderPolicySchema,
  reminderRowSchema,
  waySchema,
  waysSchema,
} from '../../domain/reminders/schema'
import type { RecordKind, Records, TouchedKind } from '../../ports/store'
import { RECORD_KINDS } from './keys'

const text = z.string()
const recordKindSchema = z.enum(RECORD_KINDS)

const invoiceSchema = z.object({
  id: text,
  issued: issuedInvoiceSchema,
  occurrence: z.exactOptional(occurrenceKeySchema),
  delivery: z.enum(['unsent', 'confirmed', 'likely', 'scheduled', 'abandoned']),
  sentOn: z.exactOptional(plainDateSchema),
  thread: z.exactOptional(mailThreadSchema),
  payments: z.array(z.object({ paymentId: text, amount: moneySchema, on: plainDateSchema })),
  discounts: z.array(z.object({ paymentId: text, amount: moneySchema })),
  fees: z.exactOptional(z.array(z.object({ paymentId: text, amount: moneySchema }))),
  withheld: z.exactOptional(
    z.array(z.object({ withheldId: text, amount: moneySchema, on: plainDateSchema })),
  ),
  refunds: z.exactOptional(z.array(z.object({ refundId: text, amount: moneySchema, on: plainDateSchema }))),
  credits: z.exactOptional(
    z.array(
      z.object({
        creditNoteId: text,
        number: text,
        amount: moneySchema,
        on: plainDateSchema,
        keepsDeposits: z.exactOptional(z.boolean()),
      }),
    ),
  ),
  takenOff: z.exactOptional(z.array(takenOffSchema)),
  reminders: z.array(z.object({ reminderId: text, stage: reminderStageSchema, on: plainDateSchema })),
  snoozedUntil: z.exactOptional(plainDateSchema),
  paused: z.boolean(),
  dispute: z.exactOptional(z.object({ note: text, on: plainDateSchema })),
  promisedFor: z.exactOptional(plainDateSchema),
  reply: z.exactOptional(z.object({ replyId: text, on: plainDateSchema, isRead: z.boolean() })),
  byHand: z.exactOptional(z.array(byHandDoneSchema)),
  writtenOffOn: z.exactOptional(plainDateSchema),
  tags: z.exactOptional(z.array(text)),
  isVoid: z.boolean(),
})

const undoCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reportSend'),
    certainty: z.enum(['confirmed', 'likely', 'scheduled']),
    on: plainDateSchema,
    thread: z.exactOptional(mailThreadSchema),
  }),
  z.object({ type: z.literal('withdrawSend') }),
  z.object({ type: z.literal('retractReminder'), reminderId: text }),
  z.object({ type: z.literal('snooze'), until: plainDateSchema }),
  z.object({ type: z.literal('endSnooze') }),
  z.object({ type: z.literal('pauseReminders') }),
  z.object({ type: z.literal('resumeReminders') }),
  z.object({ type: z.literal('dispute'), note: text, on: plainDateSchema }),
  z.object({ type: z.literal('resolveDispute') }),
  z.object({ type: z.literal('promisePayment'), day: plainDateSchema, today: plainDateSchema }),
  z.object({ type: z.literal('withdrawPromise') }),
  z.object({ type: z.literal('readReply') }),
  z.object({ type: z.literal('reverseReadReply') }),
  z.object({ type: z.literal('recordByHand'), ...byHandDoneSchema.shape }),
  z.object({ type: z.literal('reverseByHand'), step: byHandStepSchema }),
  z.object({ type: z.literal('writeOff'), on: plainDateSchema }),
  z.object({ type: z.literal('reverseWriteOff') }),
  z.object({
    type: z.literal('recordPayment'),
    paymentId: text,
    amount: moneySchema,
    on: plainDateSchema,
    acceptsFee: z.exactOptional(z.literal(true)),
    withheldTax: z.exactOptional(moneySchema),
    excess: z.exactOptional(excessSchema),
  }),
  z.object({ type: z.literal('reversePayment'), paymentId: text }),
  z.object({
    type: z.literal('restorePayment'),
    paymentId: text,
    amount: moneySchema,
    on: plainDateSchema,
    discount: z.exactOptional(moneySchema),
    fee: z.exactOptional(moneySchema),
    withheldTax: z.exactOptional(moneySchema),
    refund: z.exactOptional(z.object({ amount: moneySchema, on: plainDateSchema })),
  }),
  z.object({ type: z.literal('restoreDiscount'), paymentId: text, amount: moneySchema }),
  z.object({
    type: z.literal('recordWithheldTax'),
    withheldId: text,
    amount: moneySchema,
    on: plainDateSchema,
  }),
  z.object({ type: z.literal('reverseWithheldTax'), withheldId: text }),
  z.object({
    type: z.literal('recordRefund'),
    refundId: text,
    amount: moneySchema,
    on: plainDateSchema,
  }),
  z.object({ type: z.literal('reverseRefund'), refundId: text }),
  z.object({ type: z.literal('void') }),
  z.object({ type: z.literal('reverseVoid') }),
  z.object({ type: z.literal('abandon') }),
])

const repairSchema = z.object({
  on: plainDateSchema,
  restored: z.int(),
  isSecondRemade: z.exactOptional(z.literal(true)),
  lostInvoices: z.array(
    z.object({ invoiceId: text, number: z.exactOptional(text), part: z.enum(['history', 'file']) }),
  ),
  lostRecords: z.array(z.object({ kind: recordKindSchema, count: z.int() })),
})

const settingsBeforeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('policy'), policy: z.exactOptional(reminderPolicySchema) }),
  z.object({
    kind: z.literal('record'),
    record: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('savedViews'), data: z.exactOptional(savedViewsSchema) }),
      z.object({ kind: z.literal('backupWishes'), data: z.exactOptional(backupWishesSchema) }),
      z.object({ kind: z.literal('repair'), data: z.exactOptional(repairSchema) }),
    ]),
  }),
  z.object({ kind: z.literal('question'), estimateId: text }),
  z.object({ kind: z.literal('estimate'), estimateId: text, estimate: z.exactOptional(estimateSchema) }),
  z.object({ kind: z.literal('clientWay'), clientId: text, way: clientWaySchema }),
  z.object({ kind: z.literal('invoiceWay'), invoiceId: text, way: waySchema }),
  z.object({
    kind: z.literal('clients'),
    clients: z.array(
      z.object({
        id: text,
        client: z.exactOptional(clientSchema),
        mergedInto: z.exactOptional(text),
        isArchived: z.exactOptional(z.boolean()),
      }),
    ),
  }),
  z.object({
    kind: z.literal('plan'),
    planId: text,
    terms: z.exactOptional(planTermsSchema),
    unskipped: z.array(plainDateSchema),
  }),
  z.object({
    kind: z.literal('answer'),
    estimateId: text,
    version: z.int(),
    answer: z.exactOptional(estimateAnswerSchema),
  }),
])

const undoSchema = z.object({
  invoiceId: text,
  commands: z.array(undoCommandSchema),
  reminder: z.exactOptional(
    z.object({
      stage: reminderStageSchema,
      revision: plainDateSchema,
      taskId: text,
      state: z.enum(['intent', 'inserted', 'sendSeen', 'abandoned']),
    }),
  ),
  offersThanks: z.exactOptional(z.boolean()),
})

const doneCommandSchema = z.object({
  id: text,
  result: z.object({ ok: z.literal(true), undo: z.exactOptional(text), invoiceId: z.exactOptional(text) }),
  undo: z.exactOptional(undoSchema),
  undos: z.exactOptional(z.array(undoSchema)),
  settingsBefore: z.exactOptional(settingsBeforeSchema),
  settingsAfter: z.exactOptional(settingsBeforeSchema),
  hasAdditions: z.exactOptional(z.literal(true)),
})

/** The shape of each kind of record but those that speak of other records. */
const plainSchemas = {
  meta: z.object({
    device: text,
    revision: z.int(),
    clock: text,
    eventCount: z.int(),
    invoiceCount: z.int(),
    months: z.array(text),
    following: z.exactOptional(z.int()),
  }),
  profile: sellerSchema,
  profileForm: profileFormSchema,
  language: languageSchema,
  reminderTexts: ownTextsSchema,
  checkPreferences: checkPreferencesSchema,
  savedViews: savedViewsSchema,
  bankLayouts: bankLayoutsSchema,
  thanks: z.array(
    z.object({
      invoiceId: text,
      on: plainDateSchema,
      isSettled: z.boolean(),
      taskId: z.exactOptional(text),
    }),
  ),
  numbering: z.record(
    text,
    z.object({ counter: z.int(), year: text, others: z.exactOptional(z.record(text, z.int())) }),
  ),
  number: text,
  event: storedEventSchema,
  invoice: z.object({ invoice: invoiceSchema, clocks: z.array(text) }),
  file: z.object({ name: text, type: text, base64: text }),
  client: clientSchema,
  clientIndex: z.array(text),
  clientRegister: clientRegisterSchema,
  draft: z.object({
    draft: z.exactOptional(invoiceDraftSchema),
    invoiceId: z.exactOptional(text),
    occurrence: z.exactOptional(occurrenceKeySchema),
    estimate: z.exactOptional(estimateKeySchema),
    source: z.exactOptional(draftSourceSchema),
    clientBefore: z.exactOptional(clientSchema),
    filled: z.exactOptional(filledPiecesSchema),
  }),
  draftIndex: z.array(
    z.object({
      key: text,
      host: z.exactOptional(text),
      touchedOn: plainDateSchema,
      isUnsent: z.exactOptional(z.boolean()),
    }),
  ),
  openIndex: z.array(invoiceRowSchema),
  archiveIndex: z.array(invoiceRowSchema),
  reminders: z.array(reminderRowSchema),
  reminderPolicy: reminderPolicySchema,
  reminderWays: waysSchema,
  habits: habitsSchema,
  advances: z.array(advanceSchema),
  recurring: recurringRecordSchema,
  recurringIndex: z.array(text),
  estimate: estimateSchema,
  estimateIndex: z.array(estimateEntrySchema),
  commands: z.array(doneCommandSchema),
  journal: z.array(
    z.object({ revision: z.int(), changed: z.array(z.object({ kind: recordKindSchema, id: text })) }),
  ),
  scan: z.object({ after: text }),
  repair: repairSchema,
  backupState: z.object({
    madeOn: plainDateSchema,
    eventCount: z.int(),
    invoiceCount: z.exactOptional(z.int()),
    filesLeftOut: z.exactOptional(z.int()),
  }),
  backupWishes: backupWishesSchema,
  erased: z.array(text),
} satisfies { readonly [Kind in Exclude<RecordKind, 'additions'>]: z.ZodMiniType<Records[Kind]> }

function touched<Kind extends TouchedKind>(kind: Kind) {
  const schema = plainSchemas[kind]
  return z.object({ kind: z.literal(kind), id: text, before: z.exactOptional(schema), after: schema })
}

/** The shape of each kind of record: stored data is never believed unread. */
export const recordSchemas: { readonly [Kind in RecordKind]: z.ZodMiniType<Records[Kind]> } = {
  ...plainSchemas,
  additions: z.object({
    command: text,
    clock: text,
    events: z.array(z.object({ invoiceId: text, clock: text })),
    touched: z.array(
      z.discriminatedUnion('kind', [
        touched('profile'),
        touched('profileForm'),
        touched('language'),
        touched('reminderTexts'),
        touched('checkPreferences'),
        touched('savedViews'),
        touched('reminderPolicy'),
        touched('reminderWays'),
        touched('habits'),
        touched('numbering'),
        touched('client'),
        touched('clientIndex'),
        touched('clientRegister'),
        touched('draft'),
        touched('draftIndex'),
        touched('recurring'),
        touched('recurringIndex'),
        touched('estimate'),
        touched('estimateIndex'),
      ]),
    ),
  }),
}
