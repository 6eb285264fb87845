import { type Estimate, lastOffered, unsentVersion } from '../../lib/domain/estimate/estimate'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { popupWords } from '../../lib/i18n/popup-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { TaskRow } from '../ui/TaskRow'
import type { EstimateActions } from './use-estimate-actions'
import { clientOf } from './version-shown'

interface FollowUpTaskProps {
  readonly estimate: Estimate
  readonly actions: EstimateActions
  /** Shows the estimate with all its versions. */
  readonly onOpen: () => void
}

/** An estimate that was not seen to leave, that the client has written about, or that nobody has answered for days. */
export function FollowUpTask({ estimate, actions, onOpen }: FollowUpTaskProps) {
  const t = useWords(estimateWords)
  const receivable = useWords(receivablesWords)
  const popup = useWords(popupWords)
  const language = useLanguage()
  const { number, versions } = estimate
  const unseen = unsentVersion(estimate)
  // What they wrote on the offer before may long be answered.
  const reply = unseen ? undefined : estimate.reply
  const hasWritten = reply !== undefined
  const { content, sentOn = content?.issueDate } = unseen ?? versions[lastOffered(estimate)] ?? {}
  if (!content || !sentOn) return null
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
          {unseen
            ? popup('leftUnseen')
            : hasWritten
              ? receivable('theyWrote', { weekday, day })
              : t('unanswered', { day })}
        </>
      }
      isLong={unseen !== undefined}
      actions={
        <>
          {unseen ? (
            <>
              <Button size="small" onPress={() => actions.confirmSent(estimate, true)}>
                {receivable('yesSent')}
              </Button>
              <Button size="small" onPress={() => actions.confirmSent(estimate, false)}>
                {receivable('draftGone')}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              onPress={() => (hasWritten ? actions.openMail(estimate) : actions.ask(estimate))}
            >
              {t(hasWritten ? 'openMail' : 'ask')}
            </Button>
          )}
          <Menu
            label={t('moreFor', { number })}
            actions={[
              { id: 'open', label: t('openEstimate'), onAction: onOpen },
              ...(hasWritten || unseen ? [] : [openMail]),
            ]}
          />
        </>
      }
    />
  )
}
