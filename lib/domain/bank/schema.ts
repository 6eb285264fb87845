import * as z from 'zod/mini'
import type { BankLayout } from './bank-layout'

const place = z.exactOptional(z.int().check(z.minimum(0), z.maximum(500)))

const bankLayoutSchema = z.object({
  headings: z.string().check(z.maxLength(1000)),
  matching: z.object({
    date: place,
    amount: place,
    credit: place,
    debit: place,
    currency: place,
    payer: place,
    text: place,
    reference: place,
    bankId: place,
    account: place,
    direction: place,
    state: place,
  }),
  order: z.exactOptional(z.enum(['dayFirst', 'monthFirst'])),
}) satisfies z.ZodMiniType<BankLayout>

export const bankLayoutsSchema = z.array(bankLayoutSchema).check(z.maxLength(20))
