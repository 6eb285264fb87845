import * as z from 'zod/mini'
import type { PaymentTerm } from './payment-term'
import { isPlainDate, type PlainDate } from './plain-date'

/** True for an existing day written `YYYY-MM-DD`, and false for whatever else comes in. */
export function isDay(value: unknown): value is PlainDate {
  return typeof value === 'string' && isPlainDate(value)
}

export const plainDateSchema = z.custom<PlainDate>(isDay)

const moves = z.exactOptional(z.literal('nextBusinessDay'))

export const paymentTermSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), days: z.int().check(z.minimum(0), z.maximum(366)), moves }),
  z.object({
    kind: z.literal('endOfMonth'),
    months: z.int().check(z.minimum(0), z.maximum(12)),
    days: z.exactOptional(z.int().check(z.minimum(0), z.maximum(92))),
    moves,
  }),
  z.object({ kind: z.literal('dayOfMonth'), day: z.int().check(z.minimum(1), z.maximum(31)), moves }),
  z.object({ kind: z.literal('date'), date: plainDateSchema, moves }),
]) satisfies z.ZodMiniType<PaymentTerm>
