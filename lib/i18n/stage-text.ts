import type { Relation } from '../domain/reminders/relation'
import type { ReminderStage } from '../domain/reminders/stage'

/** The reminders of one language, with `{{variable}}` places (`lib/domain/reminders/template.ts`). */
export type ReminderTexts = Readonly<Record<ReminderStage, StageText>> & {
  readonly closing: string
}

/** The fact first, then the one ask; below the account, a way to talk and thanks. */
interface StageText {
  readonly subject: string
  readonly fact: string
  /** Said after the fact where the invoice goes along once more. */
  readonly attached: string
  readonly ask: string
  readonly talk: Readonly<Record<Relation, string>>
}
