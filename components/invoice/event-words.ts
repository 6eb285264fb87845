import type { InvoiceEvent } from '../../lib/domain/invoice/events'
import type { Language } from '../../lib/domain/party/party'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { screenTranslator } from '../../lib/i18n/translator'

interface EventWords {
  readonly title: string
  readonly detail?: string
}

/** What happened to an invoice, in words. `isFirst`: the event is the first of its history. */
export function eventWords(
  event: InvoiceEvent,
  isFirst: boolean,
  client: string,
  language: Language,
): EventWords {
  const t = screenTranslator(dashboardWords, language)
  const receivable = screenTranslator(receivablesWords, language)
  const step = screenTranslator(nextStepWords, language)
  switch (event.type) {
    case 'issued':
      return isFirst
        ? { title: t('issued', { number: event.invoice.number }), detail: t('issuedDetail') }
        : { title: t('issuedAgain') }
    case 'sendReported': {
      const key = { confirmed: 'sentTo', likely: 'sentLikely', scheduled: 'sentLater' } as const
      const subject = event.thread?.subject
      return {
        title: t(key[event.certainty], { client }),
        ...(subject ? { detail: t('inThread', { subject }) } : {}),
      }
    }
    case 'sendWithdrawn':
      return { title: t('sendWithdrawn') }
    case 'abandoned':
      return { title: t('abandoned') }
    case 'reminderSent':
      return { title: t('reminderSent', { step: receivable(event.stage) }) }
    case 'reminderRetracted':
      return { title: t('reminderRetracted') }
    case 'reminderSnoozed':
      return { title: t('snoozed', { date: { date: event.until } }) }
    case 'snoozeEnded':
      return { title: t('snoozeEnded') }
    case 'remindersPaused':
      return { title: t('paused') }
    case 'remindersResumed':
      return { title: t('resumed') }
    case 'disputed':
      return { title: t('disputed'), ...(event.note ? { detail: event.note } : {}) }
    case 'disputeResolved':
      return { title: t('disputeResolved') }
    case 'paymentPromised':
      return { title: t('paymentPromised', { date: { date: event.day } }) }
    case 'promiseWithdrawn':
      return { title: t('promiseWithdrawn') }
    case 'clientReplied':
      return { title: t('clientReplied', { date: { date: event.on } }) }
    case 'replyRead':
      return { title: t('replyRead') }
    case 'replyReadReversed':
      return { title: t('replyReadReversed') }
    case 'paymentRecorded':
      return { title: t('paymentRecorded', { amount: event.amount, date: { date: event.on } }) }
    case 'paymentReversed':
      return { title: t('paymentReversed') }
    case 'discountTaken':
      return { title: t('discountTaken', { amount: event.amount }) }
    case 'feeAccepted':
      return { title: t('feeAccepted', { amount: event.amount }) }
    case 'taxWithheld':
      return { title: t('taxWithheld', { amount: event.amount }) }
    case 'withheldTaxReversed':
      return { title: t('withheldTaxReversed') }
    case 'refunded':
      return { title: t('refunded', { amount: event.amount, date: { date: event.on } }) }
    case 'refundReversed':
      return { title: t('refundReversed') }
    case 'takenOff':
      return { title: t('takenOff', { amount: event.amount, number: event.number }) }
    case 'takenOffReversed':
      return { title: t('takenOffReversed') }
    case 'credited':
      return { title: t('credited', { amount: event.amount, number: event.number }) }
    case 'creditReversed':
      return { title: t('creditReversed') }
    case 'writtenOff':
      return { title: t('writtenOff'), detail: t('writtenOffDetail') }
    case 'stepByHand':
      return {
        title: t(event.outcome === 'done' ? 'byHandDone' : 'byHandSkipped', { what: step(event.step) }),
      }
    case 'stepByHandReversed':
      return { title: t('byHandReversed', { what: step(event.step) }) }
    case 'tagged':
      return { title: event.tag === '' ? t('taggedErased') : t('tagged', { tag: event.tag }) }
    case 'tagRemoved':
      return { title: event.tag === '' ? t('tagRemovedErased') : t('tagRemoved', { tag: event.tag }) }
    case 'writeOffReversed':
      return { title: t('writeOffReversed') }
    case 'voided':
      return { title: t('voided') }
    case 'voidReversed':
      return { title: t('voidReversed') }
  }
}
