import type { ClientLanguage } from '../party/party'
import type { ReminderStage } from './stage'
import { assessTemplate, type ReminderTemplate, type TextKind } from './template'

/** A step of the reminders, or the thank-you once all is paid. */
export type TextStage = ReminderStage | 'thanks'

/** A mail in the person's own words, kept as typed. It goes to new and regular clients alike. */
export interface OwnText extends ReminderTemplate {
  readonly stage: TextStage
  readonly language: ClientLanguage
}

/** At most one for each stage and language; ours stands where there is none. */
export type OwnTexts = readonly OwnText[]

/** The person's text for a stage and language, also while it is not whole. */
export function ownTextOf(
  texts: OwnTexts,
  stage: TextStage,
  language: ClientLanguage,
): ReminderTemplate | undefined {
  return texts.find((text) => text.stage === stage && text.language === language)
}

/** The texts with one changed; without `text`, with ours in its place again. */
export function withOwnText(
  texts: OwnTexts,
  stage: TextStage,
  language: ClientLanguage,
  text: ReminderTemplate | undefined,
): OwnTexts {
  const others = texts.filter((other) => other.stage !== stage || other.language !== language)
  return text ? [...others, { stage, language, subject: text.subject, body: text.body }] : others
}

/** The person's text where it may be used: one with something to put right is never sent. */
export function usableText(
  texts: OwnTexts,
  stage: TextStage,
  language: ClientLanguage,
): ReminderTemplate | undefined {
  const text = ownTextOf(texts, stage, language)
  return text && assessTemplate(text, kindOf(stage)).length === 0 ? text : undefined
}

/** What the text of a stage is for. */
export function kindOf(stage: TextStage): TextKind {
  return stage === 'thanks' ? 'thanks' : 'reminder'
}
