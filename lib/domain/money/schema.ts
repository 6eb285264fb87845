import * as z from 'zod/mini'
import { isCurrency } from './currency'
import { MAX_MINOR, type Money } from './money'

export const currencySchema = z.string().check(z.refine(isCurrency))

export const moneySchema = z.object({
  minor: z.int().check(z.minimum(-MAX_MINOR), z.maximum(MAX_MINOR)),
  currency: currencySchema,
}) satisfies z.ZodMiniType<Money>

/** A non-negative decimal as canonical text, such as `25.5`. */
export const decimalTextSchema = z.string().check(z.regex(/^\d{1,12}(\.\d{1,6})?$/))
