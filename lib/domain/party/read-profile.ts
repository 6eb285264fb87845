import { plainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import { followingForm } from '../following-form'
import { readRate } from '../interest/read-rate'
import { isCurrency } from '../money/currency'
import { isNumberPattern } from '../numbering/number-pattern'
import { isBitcoinAddress } from '../payment/bitcoin'
import { isBic, readIban } from '../payment/iban'
import type { PaymentMethod } from '../payment/payment-method'
import { isUpiAddress } from '../payment/upi'
import { taxNameOf } from '../vat/tax-name'
import { bankFieldsOf, COUNTRIES, languageIn, usualIn } from './countries'
import { looksLikeEmail } from './email'
import { DEFAULT_LOOK, type Look, PLAIN_ACCENT, readableAccent } from './look'
import type { Language, Seller } from './party'
import type { ProfileForm } from './profile-form'
import { MOST_PATTERNS, tooLongInProfile } from './profile-length'
import { subdivisionOf } from './subdivision'
import { isOrganisationNumber, type TaxIdProblem, taxIdProblem } from './tax-id'
import { unprintableProfile } from './unprintable-profile'

/** Something to put right in a field of the profile. The words for each key are in `lib/i18n/setup-words`. */
export interface ProfileProblem {
  readonly field: keyof ProfileForm
  readonly key: ProfileProblemKey
  /** Those that the words speak of. */
  readonly characters?: string
  /** How many there may be. */
  readonly most?: number
}

export type ProfileProblemKey =
  | 'tooLong'
  | 'nameMissing'
  | 'streetMissing'
  | 'cityMissing'
  | 'countryMissing'
  | 'emailMissing'
  | 'emailMalformed'
  | 'taxIdMissing'
  | 'organisationNumberAlone'
  | TaxIdProblem
  | 'currencyMissing'
  | 'ibanCharacters'
  | 'ibanCountry'
  | 'ibanLength'
  | 'ibanCheckDigits'
  | 'bicMalformed'
  | 'bicAlone'
  | 'sortCodeMalformed'
  | 'routingNumberMalformed'
  | 'bankCodeMissing'
  | 'accountNumberMissing'
  | 'linkMalformed'
  | 'bitcoinMalformed'
  | 'upiMalformed'
  | 'noWayToPay'
  | 'numberPatternMalformed'
  | 'numberStartMalformed'
  | 'otherPatternMalformed'
  | 'otherPatternsMany'
  | 'seriesShared'
  | 'contractRateMalformed'
  | 'offerUntilMalformed'
  | 'termMalformed'
  | 'unprintable'

export type ProfileReading =
  | { readonly ok: true; readonly seller: Seller }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] }

const LONGEST_TERM_DAYS = 366

/** An empty profile, with what is usual in it. */
export function newProfileForm(language: ProfileForm['language']): ProfileForm {
  return {
    name: '',
    contactName: '',
    street: '',
    postalCode: '',
    city: '',
    country: '',
    email: '',
    phone: '',
    taxId: '',
    currency: 'EUR',
    language,
    chargesVat: true,
    iban: '',
    bic: '',
    bankCode: '',
    accountNumber: '',
    bankName: '',
    paymentLink: '',
    paymentLinkLabel: '',
    bitcoinAddress: '',
    upiAddress: '',
    acceptsCash: false,
    layout: 'modern',
    accent: '',
    legalLine: '',
    attachesCalendar: false,
    paper: 'country',
    otherPayment: '',
    numberPattern: '{year}-###',
    termDays: '14',
  }
}

/**
 * The form after a country was chosen: with the currency and the VAT that are usual there, and its language, else the one
 * of the `screen`. What was chosen otherwise than is usual where the form was before stays.
 */
export function withCountry(form: ProfileForm, country: string, screen: Language): ProfileForm {
  const [before, after] = [proposed(form.country, screen), proposed(country, screen)]
  return { ...followingForm(form, { ...form, ...before }, { ...form, ...after }), country }
}

function proposed(
  country: string,
  screen: Language,
): Pick<ProfileForm, 'currency' | 'chargesVat' | 'language'> {
  const { currency, chargesVat } = country === '' ? newProfileForm(screen) : usualIn(country)
  return { currency, chargesVat, language: languageIn(country) ?? screen }
}

/** Reads the profile as typed: the seller, or what to put right, in the order of the form; what no PDF can say last. */
export function readProfile(form: ProfileForm): ProfileReading {
  const problems: ProfileProblem[] = []
  const report = (field: keyof ProfileForm, key: ProfileProblemKey) => problems.push({ field, key })
  const text = trimmed(form)

  for (const { field, most } of tooLongInProfile(text)) problems.push({ field, key: 'tooLong', most })
  if (text.name === '') report('name', 'nameMissing')
  if (!COUNTRIES.includes(text.country)) report('country', 'countryMissing')
  if (text.street === '') report('street', 'streetMissing')
  if (text.city === '') report('city', 'cityMissing')
  if (text.email === '') report('email', 'emailMissing')
  else if (!looksLikeEmail(text.email)) report('email', 'emailMalformed')
  const taxId = taxIdProblemOf(text)
  if (taxId) report('taxId', taxId)
  if (!isCurrency(text.currency)) report('currency', 'currencyMissing')
  const methods = readMethods(text, report)
  if (!isNumberPattern(text.numberPattern)) report('numberPattern', 'numberPatternMalformed')
  const start = text.numberStart ?? ''
  if (start !== '' && !/^[1-9]\d{0,8}$/.test(start)) report('numberStart', 'numberStartMalformed')
  const otherPatterns = patternsOf(text.otherPatterns)
  if (!otherPatterns.every(isNumberPattern)) report('otherPatterns', 'otherPatternMalformed')
  if (otherPatterns.length > MOST_PATTERNS) {
    problems.push({ field: 'otherPatterns', key: 'otherPatternsMany', most: MOST_PATTERNS })
  }
  const { creditPattern = '', estimatePattern = '' } = text
  if (creditPattern !== '' && !isNumberPattern(creditPattern))
    report('creditPattern', 'numberPatternMalformed')
  if (estimatePattern !== '' && !isNumberPattern(estimatePattern)) {
    report('estimatePattern', 'numberPatternMalformed')
  } else if ([text.numberPattern, creditPattern, ...otherPatterns].includes(estimatePattern || ' ')) {
    report('estimatePattern', 'seriesShared')
  }
  const contractRate = readContractRate(text.contractRate)
  if (contractRate === 'malformed') report('contractRate', 'contractRateMalformed')
  const monthOffer = readOffer(text, report)
  const days = /^\d{1,3}$/.test(text.termDays) ? Number(text.termDays) : Number.NaN
  if (!(days <= LONGEST_TERM_DAYS)) report('termDays', 'termMalformed')

  for (const { field, characters } of unprintableProfile(text)) {
    problems.push({ field, key: 'unprintable', characters: characters.join(' ') })
  }

  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    seller: {
      name: text.name,
      contactName: text.contactName,
      address: {
        street: text.street,
        postalCode: text.postalCode,
        city: text.city,
        ...(text.subdivision && subdivisionOf(text.country) ? { subdivision: text.subdivision } : {}),
        country: text.country,
      },
      email: text.email,
      phone: text.phone,
      taxId: text.taxId,
      currency: text.currency,
      language: text.language,
      chargesVat: text.chargesVat,
      ...(text.isSmallBusiness && !text.chargesVat ? { isSmallBusiness: true } : {}),
      methods,
      numberPattern: text.numberPattern,
      ...(start === '' ? {} : { numberStart: Number(start) }),
      ...(otherPatterns.length === 0 ? {} : { otherPatterns }),
      ...(creditPattern === '' ? {} : { creditPattern }),
      ...(estimatePattern === '' ? {} : { estimatePattern }),
      defaultTerm: { kind: 'days', days },
      ...(text.logo ? { logo: text.logo } : {}),
      ...lookOf(text),
      ...(text.legalLine === '' ? {} : { legalLine: text.legalLine }),
      ...(text.attachesCalendar ? { attachesCalendar: true } : {}),
      ...(text.ownRates ? { ownRates: text.ownRates } : {}),
      ...(contractRate === undefined || contractRate === 'malformed' ? {} : { contractRate }),
      ...(monthOffer ? { monthOffer } : {}),
    },
  }
}

/** The form of a seller, for one who was set up elsewhere. */
export function formOf(seller: Seller): ProfileForm {
  const methodOf = <Kind extends PaymentMethod['kind']>(kind: Kind) =>
    seller.methods.find((method): method is MethodOf<Kind> => method.kind === kind)
  const account = methodOf('domesticAccount')
  return {
    ...newProfileForm(seller.language),
    name: seller.name,
    contactName: seller.contactName,
    ...seller.address,
    email: seller.email,
    phone: seller.phone,
    taxId: seller.taxId,
    currency: seller.currency,
    chargesVat: seller.chargesVat,
    ...(seller.isSmallBusiness ? { isSmallBusiness: true } : {}),
    iban: methodOf('iban')?.iban ?? '',
    bic: methodOf('iban')?.bic ?? account?.bic ?? '',
    bankCode: account?.bankCode ?? '',
    accountNumber: account?.accountNumber ?? '',
    bankName: account?.bankName ?? '',
    paymentLink: methodOf('link')?.url ?? '',
    paymentLinkLabel: methodOf('link')?.label ?? '',
    bitcoinAddress: methodOf('bitcoin')?.address ?? '',
    upiAddress: methodOf('upi')?.address ?? '',
    acceptsCash: methodOf('cash') !== undefined,
    otherPayment: methodOf('other')?.text ?? '',
    numberPattern: seller.numberPattern,
    ...(seller.numberStart === undefined ? {} : { numberStart: String(seller.numberStart) }),
    ...(seller.otherPatterns ? { otherPatterns: seller.otherPatterns.join('\n') } : {}),
    ...(seller.creditPattern ? { creditPattern: seller.creditPattern } : {}),
    ...(seller.estimatePattern ? { estimatePattern: seller.estimatePattern } : {}),
    termDays: seller.defaultTerm.kind === 'days' ? String(seller.defaultTerm.days) : '14',
    ...(seller.logo ? { logo: seller.logo } : {}),
    ...(seller.look
      ? {
          layout: seller.look.layout,
          accent: seller.look.accent === PLAIN_ACCENT ? '' : seller.look.accent,
          paper: seller.look.paper ?? 'country',
          ...(seller.look.window ? { window: seller.look.window } : {}),
        }
      : {}),
    legalLine: seller.legalLine ?? '',
    attachesCalendar: seller.attachesCalendar ?? false,
    ...(seller.ownRates ? { ownRates: seller.ownRates } : {}),
    ...(seller.contractRate ? { contractRate: seller.contractRate } : {}),
    ...(seller.monthOffer
      ? { monthOffer: seller.monthOffer.text, monthOfferUntil: seller.monthOffer.until }
      : {}),
  }
}

/**
 * The seller where a save that changed `before` into `after` is taken back, as by `now`: what was changed again since
 * stays. Undefined where nothing is left to put back, or what is left does not go with the rest.
 */
export function withoutSave(now: Seller, before: Seller, after: Seller): Seller | undefined {
  const form = formOf(now)
  const back = followingForm(form, formOf(after), formOf(before))
  const reading = readProfile(back)
  return back !== form && reading.ok ? reading.seller : undefined
}

type MethodOf<Kind extends PaymentMethod['kind']> = Extract<PaymentMethod, { kind: Kind }>

/** Nothing where the usual look was left as it is. */
function lookOf({ layout, accent, paper, window }: ProfileForm): { readonly look?: Look } {
  const look = {
    layout,
    accent: accent === '' ? PLAIN_ACCENT : readableAccent(accent),
    ...(paper === 'country' ? {} : { paper }),
    ...(window ? { window } : {}),
  }
  const isUsual =
    layout === DEFAULT_LOOK.layout && look.accent === PLAIN_ACCENT && paper === 'country' && !window
  return isUsual ? {} : { look }
}

function patternsOf(typed = ''): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function readContractRate(typed = ''): string | 'malformed' | undefined {
  return typed === '' ? undefined : (readRate(typed) ?? 'malformed')
}

/** A sentence needs its last day. The year of a day must be written. */
function readOffer(
  { monthOffer = '', monthOfferUntil = '' }: ProfileForm,
  report: Report,
): Seller['monthOffer'] {
  if (monthOffer === '') return undefined
  const until = readDate(monthOfferUntil, plainDate('2000-01-01'))
  if (until.kind !== 'ok' || !/\d{4}/.test(monthOfferUntil)) {
    report('monthOfferUntil', 'offerUntilMalformed')
    return undefined
  }
  return { text: monthOffer, until: until.value }
}

type Report = (field: keyof ProfileForm, key: ProfileProblemKey) => void

function trimmed(form: ProfileForm): ProfileForm {
  const entries = Object.entries(form).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ])
  return Object.fromEntries(entries) as ProfileForm
}

function taxIdProblemOf(form: ProfileForm): ProfileProblemKey | undefined {
  const { taxId, country, chargesVat } = form
  if (taxId === '') return needsTaxId(form) ? 'taxIdMissing' : undefined
  if (country === 'SE' && chargesVat && isOrganisationNumber(taxId)) return 'organisationNumberAlone'
  return taxIdProblem(taxId, country)
}

/**
 * Whether the tax id may not stay empty: who charges VAT must name an id on each invoice (Directive 2006/112/EC art. 226(3)). With sales tax no law asks for a
 * number there, and a sole proprietor may have none but a private one.
 */
export function needsTaxId({ country, chargesVat }: Pick<ProfileForm, 'country' | 'chargesVat'>): boolean {
  return chargesVat && country !== '' && taxNameOf(country) !== 'salesTax'
}

function readMethods(form: ProfileForm, report: Report): readonly PaymentMethod[] {
  const asked = bankFieldsOf(form.country)
  const typed = [
    ...(asked.iban ? [form.iban] : []),
    ...(asked.account ? [form.accountNumber, form.bankCode] : []),
    ...(form.country === 'IN' ? [form.upiAddress] : []),
    form.paymentLink,
    form.bitcoinAddress,
    form.otherPayment,
  ]
  if (typed.every((text) => text === '') && !form.acceptsCash)
    report(asked.iban ? 'iban' : 'accountNumber', 'noWayToPay')
  return [
    ...bankMethods(form, report),
    ...upiMethod(form, report),
    ...linkMethod(form, report),
    ...bitcoinMethod(form, report),
    ...(form.acceptsCash ? [{ id: 'cash', kind: 'cash' as const }] : []),
    ...(form.otherPayment === '' ? [] : [{ id: 'other', kind: 'other' as const, text: form.otherPayment }]),
  ]
}

const IBAN_PROBLEMS = {
  characters: 'ibanCharacters',
  country: 'ibanCountry',
  length: 'ibanLength',
  checkDigits: 'ibanCheckDigits',
} as const

/** The BIC goes with the IBAN, or with the account where there is none. */
function bankMethods(form: ProfileForm, report: Report): readonly PaymentMethod[] {
  const { bankCode, accountNumber } = form
  const asked = bankFieldsOf(form.country)
  const hasIban = asked.iban && form.iban !== ''
  const hasAccount = asked.account && (bankCode !== '' || accountNumber !== '')
  const bic = form.bic.replace(/\s/g, '').toUpperCase()
  if (bic !== '' && !isBic(bic)) report('bic', 'bicMalformed')
  else if (bic !== '' && !hasIban && !hasAccount) report('bic', 'bicAlone')
  return [
    ...(hasIban ? ibanMethod(form.iban, bic, report) : []),
    ...(hasAccount ? [accountMethod(form, hasIban ? '' : bic, report)] : []),
  ]
}

function ibanMethod(iban: string, bic: string, report: Report): readonly PaymentMethod[] {
  const reading = readIban(iban)
  if (!reading.ok) report('iban', IBAN_PROBLEMS[reading.code])
  return reading.ok ? [{ id: 'iban', kind: 'iban', iban: reading.iban, bic }] : []
}

function accountMethod(form: ProfileForm, bic: string, report: Report): PaymentMethod {
  const { bankCode, accountNumber, bankName, country } = form
  const digits = bankCode.replace(/[\s-]/g, '')
  const kind = usualIn(country).bank
  if (bankCode === '') report('bankCode', 'bankCodeMissing')
  else if (kind === 'sortCode' && !/^\d{6}$/.test(digits)) report('bankCode', 'sortCodeMalformed')
  else if (kind === 'routingNumber' && !isRoutingNumber(digits)) report('bankCode', 'routingNumberMalformed')
  if (accountNumber === '') report('accountNumber', 'accountNumberMissing')
  const printed = kind === 'sortCode' ? digits.replace(/(\d\d)(?=\d)/g, '$1-') : bankCode
  const account = { bankCode: printed, accountNumber, bankName, ...(bic === '' ? {} : { bic }) }
  return { id: 'account', kind: 'domesticAccount', ...account }
}

/** Nine digits whose sum with the weights 3, 7, 1 is a multiple of ten (American Bankers Association). */
function isRoutingNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const weights = [3, 7, 1]
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0),
    0,
  )
  return sum % 10 === 0
}

function upiMethod({ upiAddress, country }: ProfileForm, report: Report): readonly PaymentMethod[] {
  if (country !== 'IN' || upiAddress === '') return []
  if (!isUpiAddress(upiAddress)) report('upiAddress', 'upiMalformed')
  return [{ id: 'upi', kind: 'upi', address: upiAddress }]
}

/** A payment URI pasted in place of the address counts as its address. */
function bitcoinMethod({ bitcoinAddress }: ProfileForm, report: Report): readonly PaymentMethod[] {
  if (bitcoinAddress === '') return []
  const address = bitcoinAddress.replace(/^bitcoin:/i, '').replace(/\?.*$/, '')
  if (!isBitcoinAddress(address)) report('bitcoinAddress', 'bitcoinMalformed')
  return [{ id: 'bitcoin', kind: 'bitcoin', address }]
}

function linkMethod(
  { paymentLink, paymentLinkLabel }: ProfileForm,
  report: Report,
): readonly PaymentMethod[] {
  if (paymentLink === '') return []
  const url = /^[a-z]+:/i.test(paymentLink) ? paymentLink : `https://${paymentLink}`
  if (!/^https:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i.test(url)) {
    report('paymentLink', 'linkMalformed')
    return []
  }
  return [{ id: 'link', kind: 'link', label: paymentLinkLabel, url }]
}
