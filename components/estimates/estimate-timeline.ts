import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { compareText } from '../../lib/domain/compare-text'
import { type Estimate, type EstimateVersion, lastOffered, stateOf } from '../../lib/domain/estimate/estimate'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { mayHaveLeft } from '../../lib/domain/invoice/invoice'
import type { Language } from '../../lib/domain/party/party'
import { formatDayMonth } from '../../lib/i18n/format'
import type { TimelineEntry } from '../ui/Timeline'
import type { EstimateTranslate } from './state-text'

/** What has happened to an estimate, the oldest first. */
export function estimateTimeline(
  estimate: Estimate,
  deposits: readonly DeductedDeposit[],
  today: PlainDate,
  t: EstimateTranslate,
  language: Language,
): readonly TimelineEntry[] {
  const offered = lastOffered(estimate)
  const happened = estimate.versions.flatMap((version, at) => [
    ...entriesOf(version, at),
    ...(at === offered && estimate.reply && !version.answer
      ? [{ key: 'replied', on: estimate.reply.on, title: t('replied') }]
      : []),
  ])
  const until = estimate.versions[offered]?.content.validUntil
  const after = [
    ...(stateOf(estimate, today) === 'lapsed' && until
      ? [{ key: 'lapsed', on: until, title: t('lapsed') }]
      : []),
    ...(estimate.invoice ? [{ key: 'invoice', title: t(invoiceTitle(estimate.invoice)) }] : []),
  ]
  const asked = deposits.map(({ invoiceId, number, issueDate, total }) => ({
    key: invoiceId,
    on: issueDate,
    title: t('depositAsked', { number, amount: total }),
    href: `#invoice/${invoiceId}`,
  }))
  const dated: readonly Happened[] = [...happened, ...asked]
  const inOrder = dated.toSorted((a, b) => compareText(a.on ?? '', b.on ?? ''))
  return [...inOrder, ...after].map(({ key, on, title, href, detail }: Happened) => ({
    key,
    when: on ? formatDayMonth(on, language, 'short') : '',
    title,
    href,
    detail,
    tense: 'past',
  }))

  function entriesOf(
    { content, delivery, sentOn, thread, answer, askedOn, ...rest }: EstimateVersion,
    at: number,
  ) {
    const { name: client } = content.client
    const entries: Happened[] = [
      {
        key: `made ${at}`,
        on: content.issueDate,
        title: at === 0 ? t('made', { number: estimate.number }) : t('changeMade', { ordinal: at }),
      },
    ]
    if (sentOn && mayHaveLeft({ delivery, ...rest })) {
      const how = delivery === 'likely' ? 'sentLikely' : delivery === 'scheduled' ? 'sentLater' : 'sent'
      entries.push({
        key: `sent ${at}`,
        on: sentOn,
        title: t(how, { client }),
        detail: thread && t('inThread', { subject: thread.subject }),
      })
    }
    if (askedOn) entries.push({ key: `asked ${at}`, on: askedOn, title: t('asked') })
    if (answer) {
      entries.push({
        key: `answer ${at}`,
        on: answer.on,
        title: t(answer.kind === 'agreed' ? 'agreedOf' : 'declinedOf', { client }),
        detail: [answer.thread && t('inThread', { subject: answer.thread.subject }), answer.note]
          .filter(Boolean)
          .join('. '),
      })
    }
    return entries
  }
}

function invoiceTitle({ isSent, isTakenBack }: NonNullable<Estimate['invoice']>) {
  if (isTakenBack) return 'invoiceTakenBack'
  return isSent ? 'invoiced' : 'invoicePrepared'
}

interface Happened {
  readonly key: string
  readonly on?: PlainDate
  readonly title: string
  readonly href?: string
  readonly detail?: string | undefined
}
