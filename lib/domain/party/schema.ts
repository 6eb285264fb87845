import * as z from 'zod/mini'
import { paymentTermSchema } from '../calendar/schema'
import { currencySchema } from '../money/schema'
import { paymentMethodSchema } from '../payment/schema'
import { CLIENT_LANGUAGES, type Client, LANGUAGES, type Logo, type PostalAddress, type Seller } from './party'
import type { ProfileForm } from './profile-form'

const text = z.string().check(z.maxLength(1000))

export const languageSchema = z.enum(LANGUAGES)

export const clientLanguageSchema = z.enum(CLIENT_LANGUAGES)

const postalAddressSchema = z.object({
  street: text,
  postalCode: text,
  city: text,
  country: text,
}) satisfies z.ZodMiniType<PostalAddress>

const logoSchema = z.object({
  png: z.string().check(z.maxLength(2_000_000), z.startsWith('data:image/png;base64,')),
  width: z.int(),
  height: z.int(),
}) satisfies z.ZodMiniType<Logo>

export const sellerSchema = z.object({
  name: text,
  contactName: text,
  address: postalAddressSchema,
  email: text,
  phone: text,
  taxId: text,
  currency: currencySchema,
  language: clientLanguageSchema,
  chargesVat: z.boolean(),
  isSmallBusiness: z.exactOptional(z.boolean()),
  methods: z.array(paymentMethodSchema),
  numberPattern: text,
  defaultTerm: paymentTermSchema,
  logo: z.exactOptional(logoSchema),
}) satisfies z.ZodMiniType<Seller>

export const clientSchema = z.object({
  id: text,
  name: text,
  contactName: text,
  email: text,
  address: postalAddressSchema,
  taxId: text,
  poNumber: text,
  needsPoNumber: z.boolean(),
  language: clientLanguageSchema,
  currency: currencySchema,
  term: z.exactOptional(paymentTermSchema),
}) satisfies z.ZodMiniType<Client>

const typed = z.string().check(z.maxLength(10_000))

/** Of fields that forms kept earlier do not have. */
const typedLater = z._default(typed, '')

export const profileFormSchema = z.object({
  name: typed,
  contactName: typed,
  street: typed,
  postalCode: typed,
  city: typed,
  country: typed,
  email: typed,
  phone: typed,
  taxId: typed,
  currency: typed,
  language: clientLanguageSchema,
  chargesVat: z.boolean(),
  isSmallBusiness: z.exactOptional(z.boolean()),
  iban: typed,
  bic: typed,
  bankCode: typed,
  accountNumber: typed,
  bankName: typed,
  paymentLink: typed,
  paymentLinkLabel: typedLater,
  bitcoinAddress: typedLater,
  upiAddress: typedLater,
  acceptsCash: z._default(z.boolean(), false),
  otherPayment: typed,
  numberPattern: typed,
  termDays: typed,
  logo: z.exactOptional(logoSchema),
}) satisfies z.ZodMiniType<ProfileForm>
