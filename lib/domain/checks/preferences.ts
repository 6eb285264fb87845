/** How a person wants their mails checked. */
export interface CheckPreferences {
  /** `auto`: the language of each draft. */
  readonly language: CheckLanguage
  /** Rules that are off, or weigh otherwise than usual, by the name of their findings. */
  readonly rules: Readonly<Record<string, RuleWeight>>
  /** Phrases that are never marked, as they were written. */
  readonly allowed: readonly string[]
  /** Phrases of the person's own that are marked. */
  readonly flagged: readonly FlaggedPhrase[]
  /** Whether a mail with an error in it is held back once, so that the person can look again. */
  readonly asksBeforeSending: boolean
}

/** The languages that mails are checked in, whatever the language of the screens is. */
export const CHECKED_LANGUAGES = ['en', 'fi', 'sv'] as const
export type CheckedLanguage = (typeof CHECKED_LANGUAGES)[number]

export const CHECK_LANGUAGES = ['auto', ...CHECKED_LANGUAGES] as const
export type CheckLanguage = (typeof CHECK_LANGUAGES)[number]

export const RULE_WEIGHTS = ['error', 'warning', 'hint', 'off'] as const
export type RuleWeight = (typeof RULE_WEIGHTS)[number]

/** So many letters of a phrase are kept. */
export const LONGEST_PHRASE = 200

export interface FlaggedPhrase {
  readonly phrase: string
  /** What to write in its place; empty where the person has no better words. */
  readonly instead: string
}

export const USUAL_PREFERENCES: CheckPreferences = {
  language: 'auto',
  rules: {},
  allowed: [],
  flagged: [],
  asksBeforeSending: false,
}

/** One choice made beside a finding, and its reverse. */
export type CheckChange =
  | { readonly kind: 'allow' | 'disallow'; readonly phrase: string }
  /** A check that is turned on weighs as usual unless a weight is named. */
  | { readonly kind: 'turnOff' | 'turnOn'; readonly rule: string; readonly weight?: RuleWeight | undefined }

/** The preferences after one choice. */
export function changedPreferences(preferences: CheckPreferences, change: CheckChange): CheckPreferences {
  if ('phrase' in change) {
    const others = preferences.allowed.filter((phrase) => phrase !== change.phrase)
    return { ...preferences, allowed: change.kind === 'allow' ? [...others, change.phrase] : others }
  }
  const { [change.rule]: _before, ...others } = preferences.rules
  const weight = change.kind === 'turnOff' ? 'off' : change.weight
  return { ...preferences, rules: weight ? { ...others, [change.rule]: weight } : others }
}

/** What takes back that a phrase was allowed or a check turned off, by the preferences from before. */
export function reverseOf({ rules }: CheckPreferences, change: CheckChange): CheckChange {
  return 'phrase' in change
    ? { ...change, kind: 'disallow' }
    : { ...change, kind: 'turnOn', weight: rules[change.rule] }
}
