import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { deductedDepositSchema, issuedInvoiceSchema, mailThreadSchema } from '../invoice/schema'
import type { DraftSource } from './draft-source'
import type { EstimateEntry } from './entry'
import type { Estimate, EstimateAnswer, EstimateContent, EstimateKey, EstimateVersion } from './estimate'
import type { EstimateDeposit } from './left-to-ask'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const version = z.int().check(z.minimum(0))

const contentSchema = z.extend(
  z.omit(issuedInvoiceSchema, {
    number: true,
    reference: true,
    agreed: true,
    dueDate: true,
    term: true,
    earlyPayment: true,
    methods: true,
    supply: true,
    credits: true,
    deposit: true,
    deducts: true,
    usesCredit: true,
    usesOverpayment: true,
    incentive: true,
    vatInOwnCurrency: true,
  }),
  { validUntil: plainDateSchema },
) satisfies z.ZodMiniType<EstimateContent>

export const estimateAnswerSchema = z.object({
  kind: z.enum(['agreed', 'declined']),
  on: plainDateSchema,
  thread: z.exactOptional(mailThreadSchema),
  note: z.string().check(z.maxLength(500)),
}) satisfies z.ZodMiniType<EstimateAnswer>

const versionSchema = z.object({
  content: contentSchema,
  inMail: z.exactOptional(contentSchema),
  delivery: z.enum(['unsent', 'confirmed', 'likely', 'scheduled', 'abandoned']),
  sentOn: z.exactOptional(plainDateSchema),
  thread: z.exactOptional(mailThreadSchema),
  answer: z.exactOptional(estimateAnswerSchema),
  notice: z.exactOptional(z.object({ state: z.enum(['claimed', 'shown']), on: plainDateSchema })),
  asking: z.exactOptional(id),
  askedOn: z.exactOptional(plainDateSchema),
}) satisfies z.ZodMiniType<EstimateVersion>

export const estimateSchema = z.object({
  id,
  number: id,
  versions: z.array(versionSchema),
  reply: z.exactOptional(z.object({ replyId: id, on: plainDateSchema, isRead: z.boolean() })),
  invoice: z.exactOptional(
    z.object({ id, isSent: z.boolean(), isTakenBack: z.exactOptional(z.literal(true)) }),
  ),
}) satisfies z.ZodMiniType<Estimate>

export const estimateDepositSchema = z.object({
  estimateId: id,
  deduction: deductedDepositSchema,
}) satisfies z.ZodMiniType<EstimateDeposit>

export const estimateKeySchema = z.object({
  estimateId: id,
  version: z.exactOptional(version),
}) satisfies z.ZodMiniType<EstimateKey>

export const draftSourceSchema = z.object({
  version,
  deducts: z.array(deductedDepositSchema),
}) satisfies z.ZodMiniType<DraftSource>

export const estimateEntrySchema = z.object({
  id,
  waitsUntil: z.exactOptional(plainDateSchema),
  threadName: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<EstimateEntry>
