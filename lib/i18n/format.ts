import { exponentOf } from '../domain/money/currency'
import { readMoney, typedAmount } from '../domain/money/money'
import type { ClientLanguage, Language } from '../domain/party/party'
import { currencyStyle } from './currency-style'
import { LOCALES } from './locales'

type Amount = { readonly minor: number; readonly currency: string }

/** `€1,240.00`, `1 240,00 €`, `CAD 1,240.00`: with the sign or code, the ISO 4217 decimals, and no-break spaces. */
export function formatMoney(amount: Amount, language: ClientLanguage): string {
  return majorUnits(amount, language, { currency: amount.currency })
}

/** `1,240.00`, `1 240,00`: without sign or code, for columns whose head or total names the currency. */
export function formatAmount(amount: Amount, language: ClientLanguage): string {
  return majorUnits(amount, language, {})
}

/** An amount to be put into a field: as the language writes it, unless that could be read in two ways (`1,240` dinars). */
export function fieldAmount(amount: Amount, language: ClientLanguage): string {
  const text = formatAmount(amount, language)
  return readMoney(text, amount.currency).kind === 'ok' ? text : typedAmount(amount)
}

/**
 * An amount as one types it into a field: `1,125` is more than a thousand, but where the language writes decimals with that
 * mark it is one and an eighth; zeros behind make clear which. Where the seller's country has the other mark, the language
 * tells nothing, and the text stays as it is; so it does in a currency with three decimals, which is asked about instead.
 */
export function typedMoney(
  text: string,
  currency: string,
  language: ClientLanguage,
  country: string,
): string {
  const mark = language === 'en' ? '.' : ','
  const digits = exponentOf(currency)
  const [, number, behind] = /^([^\d.,]*[1-9]\d{0,2}[.,]\d{3})([^\d.,]*)$/.exec(text) ?? []
  if (!number || digits > 2 || decimalMarkIn(country, mark) !== mark) return text
  if (number.includes(mark)) return `${number}0${behind}`
  return digits > 0 ? `${number}${mark}00${behind}` : text
}

/** The mark before decimals in the language that most people of a country write; `otherwise` where that is not known. */
function decimalMarkIn(country: string, otherwise: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return otherwise
  const locale = `${new Intl.Locale(`und-${country}`).maximize().language}-${country}`
  const format = cached(numberFormats, locale, () => {
    return new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  })
  return format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? otherwise
}

function majorUnits(
  { minor, currency }: Amount,
  language: ClientLanguage,
  shown: { readonly currency?: string },
): string {
  const digits = exponentOf(currency)
  const format = cached(numberFormats, `${language} ${digits} ${shown.currency ?? ''}`, () => {
    return new Intl.NumberFormat(LOCALES[language], {
      ...(shown.currency === undefined ? {} : currencyStyle(shown.currency, language)),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  })
  return format.format(minor / 10 ** digits)
}

/** Making a formatter takes a hundred times as long as using it, and a list or a document uses few of them often. */
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function cached<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key)
  if (known) return known
  const made = make()
  formats.set(key, made)
  return made
}

/** A canonical decimal text (`25.5`) as the language writes it: `25.5`, `25,5`. */
export function formatDecimal(text: string, language: ClientLanguage): string {
  return language === 'en' ? text : text.replace('.', ',')
}

/** A quantity in canonical text (`12500.5`) to be read: `12,500.5`, `12 500,5`. A field takes `formatDecimal`. */
export function formatQuantity(text: string, language: ClientLanguage): string {
  const format = cached(numberFormats, `${language} quantity`, () => {
    return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 })
  })
  return format.format(Number(text))
}

/** `25.5%`, `25,5 %`. */
export function formatPercent(text: string, language: ClientLanguage): string {
  return language === 'en' ? `${text}%` : `${formatDecimal(text, language)}\u00A0%`
}

/** `7 December 2026`, `7.12.2026`, `7 december 2026`, `7. Dezember 2026`. The date is `YYYY-MM-DD`. */
export function formatDate(date: string, language: ClientLanguage): string {
  return dateParts(date, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Monday 7 December 2026`, `maanantai 7.12.2026`, `Montag, 7. Dezember 2026`. */
export function formatLongDate(date: string, language: ClientLanguage): string {
  const weekday = dateParts(date, language, { weekday: 'long' })
  return `${weekday}${language === 'de' ? ',' : ''} ${formatDate(date, language)}`
}

/** `Monday`, `maanantai`; short `Mon`, `ma`. */
export function formatWeekday(
  date: string,
  language: ClientLanguage,
  length: 'long' | 'short' = 'long',
): string {
  return dateParts(date, language, { weekday: length })
}

/** `30 November`, `30.11.`; short `30 Nov`, `30.11.`: for a day that is clear without its year. */
export function formatDayMonth(
  date: string,
  language: ClientLanguage,
  length: 'long' | 'short' = 'long',
): string {
  return dateParts(date, language, { day: 'numeric', month: length })
}

/** `1st`, `22nd`, `1.`: a day of the month by its number. */
export function formatOrdinal(day: number, language: Language): string {
  if (language !== 'en') return `${day}.`
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  return `${day}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)] ?? 'th'}`
}

/** `Wed 25 Nov`, `ke 25.11.`. */
export function formatShortDate(date: string, language: ClientLanguage): string {
  const weekday = dateParts(date, language, { weekday: 'short' })
  return `${weekday} ${dateParts(date, language, { day: 'numeric', month: 'short' })}`
}

/** `25 Nov 2024`, `25.11.2024`. */
export function formatShortDateOfYear(date: string, language: ClientLanguage): string {
  return dateParts(date, language, { day: 'numeric', month: 'short', year: 'numeric' })
}

function dateParts(date: string, language: ClientLanguage, options: Intl.DateTimeFormatOptions): string {
  const numericMonth =
    language === 'fi' && options.month ? { ...options, month: 'numeric' as const } : options
  const format = cached(dateFormats, `${language} ${JSON.stringify(numericMonth)}`, () => {
    return new Intl.DateTimeFormat(LOCALES[language], { ...numericMonth, timeZone: 'UTC' })
  })
  return format.format(new Date(`${date}T12:00:00Z`))
}

/** `November 2026`, `marraskuu 2026`; short `Nov`, `marras`. The month is `YYYY-MM`. */
export function formatMonth(
  month: string,
  language: ClientLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const format = cached(dateFormats, `${language} month ${length}`, () => {
    const year = length === 'long' ? ({ year: 'numeric' } as const) : {}
    return new Intl.DateTimeFormat(LOCALES[language], { month: length, ...year, timeZone: 'UTC' })
  })
  return format.format(new Date(`${month}-15T12:00:00Z`))
}

/** `1,240`, `1 240`: whole major units, for the bars of a chart, whose table has the rest. */
export function formatWhole({ minor, currency }: Amount, language: ClientLanguage): string {
  const format = cached(numberFormats, `${language} whole`, () => {
    return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 })
  })
  return format.format(minor / 10 ** exponentOf(currency))
}
