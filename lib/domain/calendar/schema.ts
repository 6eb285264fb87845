import * as z from 'zod/mini'
import type { PaymentTerm } from './payment-term'
import { isPlainDate, type PlainDate } from './plain-date'

export function isDay(value: unknown): value is PlainDate {
  return typeof value === 'string' && isPlainDate(value)
}

export const plainDateSchema = z.custom<PlainDate>(isDay)

export const paymentTermSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), days: z.int().check(z.minimum(0), z.maximum(366)) }),
  z.object({ kind: z.literal('endOfMonth'), months: z.int().check(z.minimum(0), z.maximum(12)) }),
  z.object({ kind: z.literal('dayOfMonth'), day: z.int().check(z.minimum(1), z.maximum(31)) }),
  z.object({ kind: z.literal('date'), date: plainDateSchema }),
]) satisfies z.ZodMiniType<PaymentTerm>
