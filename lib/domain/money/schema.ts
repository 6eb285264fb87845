import * as z from 'zod/mini'
import { type Check, shape } from '../shape'
import { isCurrency } from './currency'
import { MAX_MINOR, type Money } from './money'

export const currencySchema = z.string().check(z.refine(isCurrency))

export const moneySchema = z.object({
  minor: z.int().check(z.minimum(-MAX_MINOR), z.maximum(MAX_MINOR)),
  currency: currencySchema,
}) satisfies z.ZodMiniType<Money>

/** The same for what is read by the thousand. */
export const isMoney: Check = shape<Money>({
  needed: {
    minor: (value) => Number.isInteger(value) && Math.abs(value as number) <= MAX_MINOR,
    currency: (value) => typeof value === 'string' && isCurrency(value),
  },
  optional: {},
})

/** A non-negative decimal as canonical text, such as `25.5`. */
export const decimalTextSchema = z.string().check(z.regex(/^\d{1,12}(\.\d{1,6})?$/))
