import * as z from 'zod/mini'
import {
  CHECK_LANGUAGES,
  CHECKED_LANGUAGES,
  type CheckChange,
  type CheckedLanguage,
  type CheckPreferences,
  type FlaggedPhrase,
  LONGEST_PHRASE,
  RULE_WEIGHTS,
} from './preferences'

const phrase = z.string().check(z.maxLength(LONGEST_PHRASE))
const rule = z.string().check(z.minLength(1), z.maxLength(100))

export const checkedLanguageSchema = z.enum(CHECKED_LANGUAGES) satisfies z.ZodMiniType<CheckedLanguage>

const flaggedPhraseSchema = z.object({ phrase, instead: phrase }) satisfies z.ZodMiniType<FlaggedPhrase>

export const checkPreferencesSchema = z.object({
  language: z.enum(CHECK_LANGUAGES),
  rules: z.record(rule, z.enum(RULE_WEIGHTS)),
  allowed: z.array(phrase).check(z.maxLength(1000)),
  flagged: z.array(flaggedPhraseSchema).check(z.maxLength(1000)),
  asksBeforeSending: z.boolean(),
}) satisfies z.ZodMiniType<CheckPreferences>

export const checkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['allow', 'disallow']), phrase }),
  z.object({ kind: z.enum(['turnOff', 'turnOn']), rule, weight: z.optional(z.enum(RULE_WEIGHTS)) }),
]) satisfies z.ZodMiniType<CheckChange>
