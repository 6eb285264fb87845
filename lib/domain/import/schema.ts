import * as z from 'zod/mini'
import { plainDateSchema } from '../calendar/schema'
import { moneySchema } from '../money/schema'
import type { ImportedRow } from './imported'
import { MOST_ROWS } from './table'

const text = z.string().check(z.maxLength(200))

const importedRowSchema = z.object({
  client: z.object({
    name: text,
    contactName: text,
    email: text,
    address: z.object({
      street: text,
      postalCode: text,
      city: text,
      subdivision: z.exactOptional(text),
      country: text,
    }),
    taxId: text,
  }),
  invoice: z.exactOptional(
    z.object({
      number: text.check(z.minLength(1)),
      issueDate: plainDateSchema,
      dueDate: plainDateSchema,
      total: moneySchema,
      open: moneySchema,
      paidOn: z.exactOptional(plainDateSchema),
      reference: text,
      poNumber: text,
    }),
  ),
}) satisfies z.ZodMiniType<ImportedRow>

export const importedRowsSchema = z.array(importedRowSchema).check(z.maxLength(MOST_ROWS))
