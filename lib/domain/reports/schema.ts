import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { UNITS } from '../invoice/draft'
import { moneySchema } from '../money/schema'
import type { BoughtLine } from './usual-lines'

const text = z.string()

export const boughtLineSchema = z.object({
  description: text,
  quantity: text,
  unit: z.enum(UNITS),
  unitPrice: moneySchema,
  on: plainDateSchema,
}) satisfies z.ZodMiniType<BoughtLine>
