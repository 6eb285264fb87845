import { type Estimate, lastOffered } from '../../lib/domain/estimate/estimate'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { TaskRow } from '../ui/TaskRow'
import type { EstimateActions } from './use-estimate-actions'
import { clientOf } from './version-shown'

export interface FollowUpTaskProps {
  readonly estimate: Estimate
  readonly actions: EstimateActions
  /** Shows the estimate with all its versions. */
  readonly onOpen: () => void
}

/** An estimate that the client has written about, or that nobody has answered for days. */
export function FollowUpTask({ estimate, actions, onOpen }: FollowUpTaskProps) {
  const t = useWords(estimateWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const { number, versions, reply } = estimate
  const { content, sentOn } = versions[lastOffered(estimate)] ?? {}
  if (!content || !sentOn) return null
  const hasWritten = reply !== undefined
  const day = formatDayMonth(reply?.on ?? sentOn, language)
  const weekday = formatWeekday(reply?.on ?? sentOn, language)
  const openMail = { id: 'mail', label: t('openMail'), onAction: () => actions.openMail(estimate) }
  return (
    <TaskRow
      title={clientOf(estimate).name}
      under={
        <>
          {t('offerOf', { number, amount: formatMoney(content.totals.total, language) })}
          <br />
          {hasWritten ? receivable('theyWrote', { weekday, day }) : t('unanswered', { day })}
        </>
      }
      actions={
        <>
          <Button
            size="small"
            onPress={() => (hasWritten ? actions.openMail(estimate) : actions.ask(estimate))}
          >
            {t(hasWritten ? 'openMail' : 'ask')}
          </Button>
          <Menu
            label={t('moreFor', { number })}
            actions={[
              { id: 'open', label: t('openEstimate'), onAction: onOpen },
              ...(hasWritten ? [] : [openMail]),
            ]}
          />
        </>
      }
    />
  )
}
