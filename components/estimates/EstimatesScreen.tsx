import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Estimate, stateOf } from '../../lib/domain/estimate/estimate'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { EmptyState } from '../ui/EmptyState'
import { FilterTabs } from '../ui/FilterTabs'
import { Screen } from '../ui/Screen'
import { EstimateRow } from './EstimateRow'
import { useEstimateActions } from './use-estimate-actions'
import { depositsOf } from './version-shown'

const GROUPS = ['waiting', 'agreed', 'closed', 'all'] as const
type Group = (typeof GROUPS)[number]

const askEstimates = (call: Call) => call('estimates.list', {})

/** All estimates, those that wait for an answer first. */
export function EstimatesScreen({ today }: { readonly today: PlainDate }) {
  const t = useWords(estimateWords)
  const refusal = useWords(refusalWords)
  const { answer, askAgain } = useAnswer(askEstimates)
  const commands = useCommands(askAgain)
  const actions = useEstimateActions(commands)
  const [chosen, setChosen] = useState<Group>()
  if (answer.kind === 'waiting') return <main />
  const listed = answer.kind === 'answered' && answer.value.ok ? answer.value : undefined
  const known: readonly Estimate[] | undefined = listed?.estimates
  const inGroup = (group: Group) => (known ?? []).filter((estimate) => isIn(group, estimate, today))
  const group = chosen ?? GROUPS.find((each) => inGroup(each).length > 0) ?? 'all'
  const shown = inGroup(group)
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      {answer.kind === 'answered' && !answer.value.ok && (
        <Banner tone="bad">{refusal(answer.value.code)}</Banner>
      )}
      <CommandEcho commands={commands} />
      {known && known.length === 0 && (
        <EmptyState level={2} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {known && known.length > 0 && (
        <>
          <FilterTabs
            label={t('show')}
            chosen={group}
            options={GROUPS.map((value) => ({
              value,
              label: t(`group.${value}`),
              count: inGroup(value).length,
            }))}
            onChoose={setChosen}
          />
          {shown.length === 0 && <p>{t('noneText')}</p>}
          <ul>
            {shown.map((estimate) => (
              <EstimateRow
                key={estimate.id}
                estimate={estimate}
                deposits={depositsOf(estimate, listed?.deposits ?? [])}
                today={today}
                actions={actions}
              />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}

function isIn(group: Group, estimate: Estimate, today: PlainDate): boolean {
  const state = stateOf(estimate, today)
  switch (group) {
    case 'waiting':
      return state === 'waiting'
    case 'agreed':
      return state === 'agreed'
    case 'closed':
      return state === 'declined' || state === 'lapsed' || state === 'invoiced'
    case 'all':
      return true
  }
}
