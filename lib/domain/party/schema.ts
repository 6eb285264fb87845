import * as z from 'zod/mini'
import { paymentTermSchema, plainDateSchema } from '../calendar/schema'
import type { OwnRate } from '../interest/rates'
import { REGIMES } from '../interest/regimes'
import { LONGEST } from '../longest'
import { currencySchema, decimalTextSchema } from '../money/schema'
import { paymentMethodSchema } from '../payment/schema'
import type { ClientRegister } from './client-register'
import { LAYOUTS, type Look } from './look'
import {
  CLIENT_LANGUAGES,
  type Client,
  type ClientFacts,
  LANGUAGES,
  type Logo,
  type PostalAddress,
  type Seller,
} from './party'
import type { ProfileForm } from './profile-form'
import { MOST_PATTERNS } from './profile-length'

const text = z.string().check(z.maxLength(LONGEST.field))

export const languageSchema = z.enum(LANGUAGES)

export const clientLanguageSchema = z.enum(CLIENT_LANGUAGES)

const postalAddressSchema = z.object({
  street: text,
  postalCode: text,
  city: text,
  subdivision: z.exactOptional(text),
  country: text,
}) satisfies z.ZodMiniType<PostalAddress>

const logoSchema = z.object({
  png: z.string().check(z.maxLength(2_000_000), z.startsWith('data:image/png;base64,')),
  width: z.int(),
  height: z.int(),
}) satisfies z.ZodMiniType<Logo>

const lookSchema = z.object({
  layout: z.enum(LAYOUTS),
  accent: text,
  paper: z.exactOptional(z.enum(['a4', 'letter'])),
  window: z.exactOptional(z.literal('left')),
}) satisfies z.ZodMiniType<Look>

export const ownRateSchema = z.object({
  regime: z.enum(REGIMES),
  from: plainDateSchema,
  percent: decimalTextSchema,
  source: z.exactOptional(text),
}) satisfies z.ZodMiniType<OwnRate>

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
  numberStart: z.exactOptional(z.int().check(z.minimum(1))),
  otherPatterns: z.exactOptional(z.array(text).check(z.maxLength(MOST_PATTERNS))),
  creditPattern: z.exactOptional(text),
  estimatePattern: z.exactOptional(text),
  defaultTerm: paymentTermSchema,
  logo: z.exactOptional(logoSchema),
  look: z.exactOptional(lookSchema),
  legalLine: z.exactOptional(text),
  attachesCalendar: z.exactOptional(z.boolean()),
  ownRates: z.exactOptional(z.readonly(z.array(ownRateSchema))),
  contractRate: z.exactOptional(decimalTextSchema),
  monthOffer: z.exactOptional(z.object({ text, until: plainDateSchema })),
}) satisfies z.ZodMiniType<Seller>

const clientFactsSchema = z.object({
  methodId: z.exactOptional(text),
  discountPercent: z.exactOptional(text),
  occasion: z.exactOptional(z.object({ kind: z.enum(['birthday', 'promotion', 'anniversary']), day: text })),
  notes: z.exactOptional(z.string().check(z.maxLength(LONGEST.text))),
}) satisfies z.ZodMiniType<ClientFacts>

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
  payerEmail: z.exactOptional(text),
  facts: z.exactOptional(clientFactsSchema),
}) satisfies z.ZodMiniType<Client>

export const clientRegisterSchema = z.object({
  mergedInto: z.record(text, text),
  archived: z.array(text),
}) satisfies z.ZodMiniType<ClientRegister>

const typed = z.string().check(z.maxLength(LONGEST.text))

/** Of fields that forms kept earlier do not have. */
const typedLater = z._default(typed, '')

export const profileFormSchema = z.object({
  name: typed,
  contactName: typed,
  street: typed,
  postalCode: typed,
  city: typed,
  subdivision: z.exactOptional(typed),
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
  layout: z._default(z.enum(LAYOUTS), 'modern'),
  accent: typedLater,
  legalLine: typedLater,
  attachesCalendar: z._default(z.boolean(), false),
  paper: z._default(z.enum(['country', 'a4', 'letter']), 'country'),
  window: z.exactOptional(z.literal('left')),
  ownRates: z.exactOptional(z.readonly(z.array(ownRateSchema))),
  contractRate: z.exactOptional(typed),
  monthOffer: z.exactOptional(typed),
  monthOfferUntil: z.exactOptional(typed),
  otherPayment: typed,
  numberPattern: typed,
  numberStart: z.exactOptional(typed),
  otherPatterns: z.exactOptional(typed),
  creditPattern: z.exactOptional(typed),
  estimatePattern: z.exactOptional(typed),
  termDays: typed,
  logo: z.exactOptional(logoSchema),
}) satisfies z.ZodMiniType<ProfileForm>
