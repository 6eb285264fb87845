/**
 * Mails as freelancers write them, none made of the lists of the checks, with the problems a careful reader would name:
 * the category and the words. `known` are wordings that the lists are meant to have, `unseen` such as they had not when
 * the mail was written.
 */
export interface HeldOutMail {
  readonly name: string
  readonly subject: string
  readonly body: string
  readonly attachments?: readonly { readonly name: string }[]
  readonly known: readonly Problem[]
  readonly unseen: readonly Problem[]
}

/** Clear, complete and kind: nothing above a hint. */
export type GoodMail = Omit<HeldOutMail, 'known' | 'unseen'>

/** The category, and a piece of the words; the kind of what is missing from the mail as a whole. */
export type Problem = readonly [category: string, words: string]
