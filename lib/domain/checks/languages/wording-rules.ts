import type { Severity } from '../types'

/** What is said about the phrases of a list, in every language. */
export interface WordingRule {
  readonly severity: Severity
  /** In a reminder and in a final notice; absent: the same. `quiet`: nothing to say when the mail names a date. */
  readonly reminder?: Severity
  readonly finalNotice?: 'quiet'
  /** Only where the sentence speaks of paying. */
  readonly aboutPaying?: boolean
  /** May be what the work is about, where a first mail does not speak of paying in that sentence. */
  readonly mayBeTopic?: true
  /** Silent in a mail that says of it, or of all, that it was agreed. */
  readonly unlessAgreed?: true
  /** Only in reminders. */
  readonly inReminders?: true
  /** Which calm sentence of the language is put in the place of the whole one. */
  readonly rewrite?: Rewrite
}

/** Sentences that keep the fact and drop the sting: asks for a date, offers to settle, says that it is open. */
export type Rewrite = 'ask' | 'settle' | 'open'

const HINT = { severity: 'hint' } as const
const WARNING = { severity: 'warning' } as const
const REPROACH = { severity: 'warning', mayBeTopic: true } as const
const THREAT = { severity: 'error', rewrite: 'ask' } as const
/** What is due to whoever does not pay, once it was asked for. */
const STEP = { ...THREAT, mayBeTopic: true, reminder: 'warning', finalNotice: 'quiet' } as const

/**
 * Every list of phrases that are better said in another way, by the rule of its findings. `.capitals` holds those that
 * count only where they are written in capitals: abbreviations that also are words; `.point` those that count only with
 * their point; `.whole` those that are a whole sentence. `.mild` and `.hint` hold those that weigh less, `.step` what follows if nothing is paid.
 */
export const WORDING = {
  'tone.threat': THREAT,
  'tone.reputation': THREAT,
  'tone.insult': { severity: 'error', mayBeTopic: true, rewrite: 'open' },
  'tone.ultimatum': { ...THREAT, mayBeTopic: true },
  'tone.legal': { ...STEP, rewrite: 'settle' },
  'tone.pressure': { ...WARNING, aboutPaying: true },
  'tone.demand': WARNING,
  'tone.failure': { ...WARNING, finalNotice: 'quiet' },
  'tone.anger': { ...REPROACH, rewrite: 'open' },
  'tone.blame': REPROACH,
  'tone.debt': { ...HINT, finalNotice: 'quiet' },
  'tone.forgot': HINT,
  'tone.obvious': HINT,
  'tone.apology': HINT,
  'tone.plea': HINT,
  'tone.moral': WARNING,
  'tone.sarcasm': WARNING,
  'dueDate.terms': WARNING,
  'dueDate.terms.capitals': WARNING,
  'surprise.extra': { ...WARNING, reminder: 'hint', unlessAgreed: true },
  // What is yet to come is no part of what was agreed.
  'surprise.extra.hint': HINT,
  'incentive.reminder': { ...WARNING, inReminders: true },
  'jargon.word': HINT,
  'jargon.word.capitals': HINT,
  'jargon.wordy': HINT,
  'jargon.wordy.point': HINT,
  'courtesy.please.whole': HINT,
  'tone.ultimatum.step': STEP,
  'tone.ultimatum.mild': WARNING,
  'tone.ultimatum.hint': HINT,
  'tone.blame.mild': HINT,
} as const satisfies Readonly<Record<string, WordingRule>>

export type WordingName = keyof typeof WORDING
/** Lists that hold patterns over sorts of words, and no set phrases. */
type GrammarName =
  | `${string}.${'mild' | 'hint' | 'step' | 'point' | 'whole'}`
  | 'tone.plea'
  | 'tone.moral'
  | 'tone.sarcasm'
/** Lists that hold set phrases. */
export type PhraseName = Exclude<WordingName, GrammarName>
export type ToneName = Extract<PhraseName, `tone.${string}`>
