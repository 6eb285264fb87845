import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { checkPreferencesSchema } from '../checks/schema'
import { draftSourceSchema, estimateKeySchema, estimateSchema } from '../estimate/schema'
import {
  filledPiecesSchema,
  invoiceDraftSchema,
  occurrenceKeySchema,
  storedEventSchema,
} from '../invoice/schema'
import {
  clientRegisterSchema,
  clientSchema,
  languageSchema,
  profileFormSchema,
  sellerSchema,
} from '../party/schema'
import { savedViewsSchema } from '../receivables/schema'
import { recurringRecordSchema } from '../recurring/schema'
import { ownTextsSchema, reminderPolicySchema, reminderRowSchema, waysSchema } from '../reminders/schema'
import type {
  Backup,
  BackupDraft,
  BackupEncryption,
  BackupFile,
  BackupHead,
  BackupSettings,
  NumberSeries,
} from './backup'
import { BACKUP_FORMAT, SETTING_NAMES } from './backup'
import type { BackupRhythm, BackupWishes } from './backup-wishes'
import type { BackupDifference } from './difference'

const text = z.string().check(z.maxLength(10_000))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/))

const numberSeriesSchema = z.object({
  pattern: text,
  counter: z.int().check(z.minimum(0)),
  year: text,
  others: z.exactOptional(z.record(text, z.int().check(z.minimum(0)))),
}) satisfies z.ZodMiniType<NumberSeries>

const backupSettingsSchema = z.object({
  seller: z.exactOptional(sellerSchema),
  profileForm: z.exactOptional(profileFormSchema),
  language: z.exactOptional(languageSchema),
  reminderTexts: z.exactOptional(ownTextsSchema),
  checkPreferences: z.exactOptional(checkPreferencesSchema),
  savedViews: z.exactOptional(savedViewsSchema),
  reminderPolicy: z.exactOptional(reminderPolicySchema),
  reminderWays: z.exactOptional(waysSchema),
  numbering: z.array(numberSeriesSchema),
}) satisfies z.ZodMiniType<BackupSettings>

const backupDraftSchema = z.object({
  key: id,
  host: z.exactOptional(text),
  touchedOn: plainDateSchema,
  isUnsent: z.exactOptional(z.boolean()),
  draft: z.exactOptional(invoiceDraftSchema),
  invoiceId: z.exactOptional(id),
  occurrence: z.exactOptional(occurrenceKeySchema),
  estimate: z.exactOptional(estimateKeySchema),
  source: z.exactOptional(draftSourceSchema),
  filled: z.exactOptional(filledPiecesSchema),
}) satisfies z.ZodMiniType<BackupDraft>

export const backupFileSchema = z.object({
  invoiceId: id,
  name: text,
  type: text,
  base64: base64.check(z.maxLength(20_000_000)),
}) satisfies z.ZodMiniType<BackupFile>

export const backupSchema = z.object({
  settings: backupSettingsSchema,
  clients: z.array(clientSchema),
  /** Files of before clients could be merged have none. */
  register: z._default(clientRegisterSchema, { mergedInto: {}, archived: [] }),
  events: z.array(storedEventSchema),
  reminders: z.array(reminderRowSchema),
  recurring: z.array(recurringRecordSchema),
  /** Files of before there were estimates have none. */
  estimates: z._default(z.array(estimateSchema), []),
  drafts: z.array(backupDraftSchema),
  files: z.array(backupFileSchema),
  erasedClients: z.array(id),
}) satisfies z.ZodMiniType<Backup>

const backupHeadSchema = z.object({
  madeAt: z.iso.datetime(),
  device: text,
}) satisfies z.ZodMiniType<BackupHead>

const backupEncryptionSchema = z.object({
  kdf: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  // The upper bound keeps a made-up file from holding the page for minutes.
  iterations: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  salt: base64.check(z.minLength(8), z.maxLength(200)),
  cipher: z.literal('AES-GCM'),
  iv: base64.check(z.minLength(8), z.maxLength(64)),
}) satisfies z.ZodMiniType<BackupEncryption>

/** As the person chooses it. */
export const backupRhythmSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['week', 'month']) }),
  z.object({ kind: z.literal('invoices'), count: z.int().check(z.minimum(1), z.maximum(1000)) }),
]) satisfies z.ZodMiniType<BackupRhythm>

export const backupWishesSchema = z.object({
  rhythm: z.exactOptional(backupRhythmSchema),
  failedOn: z.exactOptional(plainDateSchema),
  withdrawnOn: z.exactOptional(plainDateSchema),
  remindFrom: z.exactOptional(plainDateSchema),
}) satisfies z.ZodMiniType<BackupWishes>

const count = z.int().check(z.minimum(0))
const settingNames = z.array(z.enum(SETTING_NAMES))

export const backupDifferenceSchema = z.object({
  invoices: z.object({ added: count, extended: count, same: count, doubled: z.array(text) }),
  clients: z.object({
    added: count,
    same: count,
    differing: z.array(z.object({ id, name: text })),
    erased: count,
  }),
  settings: z.object({ added: settingNames, differing: settingNames }),
  filesAdded: count,
  hasOthers: z.boolean(),
  isNew: z.boolean(),
}) satisfies z.ZodMiniType<BackupDifference>

/** Enough to know what a file is and which version of the format it has. */
export const backupMarkSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.minimum(1)),
})

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A file of this version: its content open, or sealed with a passphrase. */
export const backupFrameSchema = z.union([
  z.object({ ...backupHeadSchema.shape, checksum: text, content: z.custom<object>(isObject) }),
  z.object({
    ...backupHeadSchema.shape,
    checksum: text,
    encryption: backupEncryptionSchema,
    sealed: base64.check(z.minLength(1)),
  }),
])
