import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Estimate, lastAgreed, lastOffered, stateOf } from '../../lib/domain/estimate/estimate'
import type { Language } from '../../lib/domain/party/party'
import type { estimateWords } from '../../lib/i18n/estimate-words'
import { formatDate } from '../../lib/i18n/format'
import type { Translate } from '../../lib/i18n/translator'
import type { StateMarkKind } from '../ui/icons/StateMark'

export type EstimateTranslate = Translate<keyof typeof estimateWords.en & string>

/** So few days before its end an unanswered estimate is marked. */
const SOON_DAYS = 3

/** How an estimate stands, as a mark and in words. */
export function stateText(
  estimate: Estimate,
  today: PlainDate,
  t: EstimateTranslate,
  language: Language,
): { readonly kind: StateMarkKind; readonly words: string } {
  const offered = estimate.versions[lastOffered(estimate)]
  const agreed = estimate.versions[lastAgreed(estimate)]
  const day = (date: PlainDate | undefined) => ({ day: formatDate(date ?? today, language) })
  switch (stateOf(estimate, today)) {
    case 'draft':
      return { kind: 'draft', words: t('state.draft') }
    case 'waiting': {
      const left = offered ? daysBetween(today, offered.content.validUntil) : 0
      const kind =
        offered?.delivery === 'likely' ? 'probablySent' : left <= SOON_DAYS ? 'dueSoon' : ('open' as const)
      if (estimate.reply) return { kind, words: t('state.answered', day(estimate.reply.on)) }
      if (agreed) return { kind, words: t('state.changeWaiting') }
      return { kind, words: left === 0 ? t('state.waitingToday') : t('state.waiting', { count: left }) }
    }
    case 'agreed':
      return { kind: 'open', words: t('state.agreed', day(agreed?.answer?.on)) }
    case 'declined':
      return { kind: 'void', words: t('state.declined', day(offered?.answer?.on)) }
    case 'lapsed':
      if (estimate.reply) return { kind: 'open', words: t('state.answered', day(estimate.reply.on)) }
      return { kind: 'void', words: t('state.lapsed', day(offered?.content.validUntil)) }
    case 'invoiced':
      return { kind: 'void', words: t('state.invoiced') }
  }
}
