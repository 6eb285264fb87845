import type { Message } from '../../message'
import type { Money } from '../../money/money'
import type { KeyedLine } from '../line-key'

/**
 * `certain`: a reference or number, and the amount to the cent. `likely`: one invoice fits, yet a person should look.
 * `ask`: something does not add up, or several fit. `none`: nothing to propose.
 */
export type Level = 'certain' | 'likely' | 'ask' | 'none'

/** The part of a booking that pays an invoice. */
export interface Share {
  readonly invoiceId: string
  readonly amount: Money
}

/** Why a proposal is what it is; the words are in `lib/i18n`. */
export type Why = Message & {
  readonly key:
    | 'byReference'
    | 'byNumber'
    | 'byAmountAndName'
    | 'byAmount'
    | 'byName'
    | 'bySum'
    | 'discount'
    | 'discountLate'
    | 'discountAndFee'
    | 'part'
    | 'short'
    | 'withheld'
    | 'over'
    | 'otherPayer'
    | 'sharedReference'
    | 'severalFit'
    | 'doesNotAddUp'
    | 'maybeRecorded'
    | 'recordedAlready'
    | 'paidAlready'
    | 'paidAgain'
    | 'writtenOff'
    | 'beforeInvoice'
    | 'otherCurrency'
    | 'reversedLater'
    | 'reversal'
}

/** What a booking is taken to pay. */
export interface Judgement {
  readonly level: Level
  /** Empty where a person has to say. */
  readonly shares: readonly Share[]
  readonly why: readonly Why[]
}

export interface Proposal extends Judgement {
  readonly line: KeyedLine
  /** A recorded payment that the bank has taken back. */
  readonly reverses?: { readonly invoiceId: string; readonly paymentId: string }
}
