import type { PlainDate } from '../../calendar/plain-date'
import type { CheckedLanguage } from '../preferences'
import type { NumberChecks } from './number-checks'
import type { Signal } from './signal-bits'
import type { PhraseName, Rewrite, WordingName } from './wording-rules'

/**
 * What the checks know of a language: data only. Phrases are patterns of `text/phrases.ts`, one a line.
 * A further language is one more folder, and a script of its own that is loaded for drafts in it.
 */
export interface LanguageWords {
  readonly id: CheckedLanguage
  /** `3/4/2026` and `3.4.2026` are 3 April. */
  readonly dayFirst?: true
  /** `7.12.` is a date, also without its year. */
  readonly shortPoints?: true
  /** A month's name comes before the day as well (`December 7`), and begins with a capital. */
  readonly monthFirst?: true
  /** The name of a weekday in the case in which another one is written, where names have any. */
  readonly weekdayLike?: (written: string, name: string) => string
  readonly numberWords: Readonly<Record<string, number>>
  /** Twelve patterns, January first: the forms of the month's name. */
  readonly months: readonly string[]
  /** Seven patterns, Monday first. */
  readonly weekdays: readonly string[]
  /** Words that are alike to the patterns, which name their sort as `<sort>`. */
  readonly sorts: Readonly<Record<string, string>>
  readonly signals: Readonly<Record<Signal, string>>
  readonly times: Readonly<Record<TimeTag, string>>
  /**
   * `pattern`, or `pattern => plain words`. `{by}` becomes "by 7 December 2026", `{date}` the date alone.
   * `=> -` takes the phrase out; `=> ~ words` explains where no replacement fits every sentence.
   */
  readonly wording: Readonly<Record<PhraseName, string>>
  /** More of the same: patterns over sorts of words, for wordings that nobody listed. */
  readonly grammar: Readonly<Partial<Record<WordingName, string>>>
  /** What was learnt from sentences of the language (`readWeights`). */
  readonly manner: string
  readonly write: Writer
}

/** All that checks in a language need. */
export interface LanguagePack extends LanguageWords {
  readonly numbers: NumberChecks
}

/** What a phrase of a pack stands for. */
export interface Meaning extends Names {
  readonly signal?: Signal
  readonly time?: TimeTag
  readonly wording?: WordingName
  /** True for what fits wordings that nobody listed. */
  readonly isPattern?: true
  readonly sort?: string
}

/** What a word of a date stands for: 1 to 12, 1 (Monday) to 7, or its number. */
export interface Names {
  readonly month?: number | undefined
  readonly weekday?: number | undefined
  readonly number?: number | undefined
}

/** How a phrase names a time; the numbers are in the phrase itself. */
export type TimeTag =
  | 'netDays'
  | 'netEndOfMonth'
  | 'discountNet'
  | 'endOfMonth'
  | 'dayOfNextMonth'
  | 'monthlyAccount'
  | 'onReceipt'
  | 'withinToday'
  | 'withinDays'
  | 'bareDays'
  | 'withinWeeks'
  | 'withinMonths'
  | 'thisMonthEnd'
  | 'nextMonthEnd'
  | 'byDayOfMonth'
  | 'byWeekday'
  | 'endOfWeek'
  | 'namedMonth'
  | 'vague'

/** How the language writes into a mail. */
export interface Writer extends Readonly<Record<Rewrite, string>> {
  /** `7 December 2026` */
  date(date: PlainDate): string
  /** `Monday 7 December 2026` */
  longDate(date: PlainDate): string
  /** `by 7 December 2026` */
  by(date: PlainDate): string
  /** `30 days` */
  days(count: number): string
  /** `within 30 days` */
  within(count: number): string
  /** `2% off if paid by 10 April 2026, otherwise due by 30 April 2026` */
  discount(percent: number, until: PlainDate, due: PlainDate): string
  /** `Friday`, as it stands before a date */
  weekday(date: PlainDate): string
  /** What an added thank-you says. */
  readonly thanks: string
  /** `Hello Ella,` or without a name */
  greeting(firstName: string | undefined): string
  /** `Kind regards,`: the line above the name that ends a mail. */
  readonly closing: string
  /** A whole sentence that asks to pay politely by the date. */
  pleasePay(date: PlainDate): string
  /** A whole sentence that names the account to pay to. */
  payTo(iban: string): string
  /** A whole sentence that says calmly that the invoice is not paid yet. */
  stillOpen(number: string | undefined): string
}
