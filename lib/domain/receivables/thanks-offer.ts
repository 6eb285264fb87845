import { addDays, type PlainDate } from '../calendar/plain-date'
import { givenAway, type Invoice, overpaid } from '../invoice/invoice'

/** A chance to thank a client who has paid in full. Once taken or declined it is settled, and never comes back. */
export interface ThanksOffer {
  readonly invoiceId: string
  readonly on: PlainDate
  readonly isSettled: boolean
  /** Taken, and the mail is not written yet: what is to write it. */
  readonly taskId?: string
}

/** A thank-you later than this surprises more than it pleases. */
const OFFERED_DAYS = 14
/** So long it is remembered that a client was thanked, should the payment be recorded once more. */
const KEPT_DAYS = 400

/**
 * The offers with one more, made once for an invoice. Very old ones are dropped, and those that wait for a day still to
 * come, made while the clock was wrong.
 */
export function withOffer(
  offers: readonly ThanksOffer[],
  invoiceId: string,
  today: PlainDate,
): readonly ThanksOffer[] {
  const kept = offers.filter(
    ({ on, isSettled }) => on > addDays(today, -KEPT_DAYS) && (isSettled || on <= today),
  )
  const isKnown = kept.some((offer) => offer.invoiceId === invoiceId)
  return isKnown ? kept : [...kept, { invoiceId, on: today, isSettled: false }]
}

/** Whether thanks fit an invoice that is paid: not one of which a credit note took off what had been paid. */
export function fitsThanks(invoice: Invoice): boolean {
  return !invoice.credits || overpaid(invoice).minor + givenAway(invoice).minor === 0
}

/** The offers with one taken or declined, or open again. `taskId`: what is to write the mail. */
export function withSettled(
  offers: readonly ThanksOffer[],
  invoiceId: string,
  isSettled: boolean,
  taskId?: string,
): readonly ThanksOffer[] {
  return offers.map((offer) =>
    offer.invoiceId === invoiceId
      ? { invoiceId, on: offer.on, isSettled, ...(taskId === undefined ? {} : { taskId }) }
      : offer,
  )
}

/** The offers, open again where what was to write the mail is lost: it is not among `tasks`. */
export function withLostOpen(
  offers: readonly ThanksOffer[],
  tasks: readonly string[],
): readonly ThanksOffer[] {
  return offers.reduce(
    (so, { invoiceId, taskId }) =>
      taskId === undefined || tasks.includes(taskId) ? so : withSettled(so, invoiceId, false),
    offers,
  )
}

/** The invoices whose clients may be thanked on a day. */
export function toThankOn(offers: readonly ThanksOffer[], today: PlainDate): readonly string[] {
  return offers
    .filter(({ on, isSettled }) => !isSettled && on <= today && on > addDays(today, -OFFERED_DAYS))
    .map(({ invoiceId }) => invoiceId)
}
