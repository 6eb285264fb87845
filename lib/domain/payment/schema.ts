import * as z from 'zod/mini'
import { LONGEST } from '../longest'
import type { PaymentMethod } from './payment-method'

const text = z.string().check(z.maxLength(LONGEST.wayToPay))

export const paymentMethodSchema = z.discriminatedUnion('kind', [
  z.object({ id: text, kind: z.literal('iban'), iban: text, bic: text }),
  z.object({
    id: text,
    kind: z.literal('domesticAccount'),
    bankCode: text,
    accountNumber: text,
    bankName: text,
    bic: z.exactOptional(text),
  }),
  z.object({ id: text, kind: z.literal('link'), label: text, url: text }),
  z.object({ id: text, kind: z.literal('upi'), address: text }),
  z.object({ id: text, kind: z.literal('bitcoin'), address: text }),
  z.object({ id: text, kind: z.literal('cash') }),
  z.object({ id: text, kind: z.literal('other'), text }),
]) satisfies z.ZodMiniType<PaymentMethod>
