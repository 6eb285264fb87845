import { useEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client, Seller } from '../../lib/domain/party/party'
import {
  comingOccurrence,
  dueOccurrences,
  type RecurringRecord,
  stateOf,
} from '../../lib/domain/recurring/occurrences'
import { formatDate, formatLongDate } from '../../lib/i18n/format'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { useLanguage, useWords } from '../hooks/language'
import { useHasBegun } from '../hooks/use-begun-form'
import { Amount } from '../ui/Amount'
import { Menu, type MenuAction } from '../ui/Menu'
import { PlanEditor } from './PlanEditor'
import styles from './RecurringScreen.module.css'
import { rhythmWords } from './schedule-words'
import type { RecurringActions } from './use-recurring-actions'

interface PlanRowProps {
  readonly record: RecurringRecord
  readonly seller: Seller
  readonly clients: readonly Client[]
  readonly today: PlainDate
  readonly actions: RecurringActions
}

/** One recurring invoice: who, what, how much, how often, and when next. */
export function PlanRow({ record, seller, clients, today, actions }: PlanRowProps) {
  const t = useWords(recurringWords)
  const language = useLanguage()
  const begunAs = `plan/${record.plan.id}`
  const [isEditing, setEditing] = useState(useHasBegun(begunAs))
  const { content, schedule, total, id: planId, pausedOn, endedOn } = record.plan
  const { country } = seller.address
  const clientName = content.client.name
  const plan = { planId, clientName }
  const coming = comingOccurrence(record, today, country)
  const state = stateOf(record, today, country)
  const isEnded = state === 'ended'
  const row = useRef<HTMLLIElement>(null)
  // The menu goes away as the plan ends; the row takes the focus that went with it.
  useEffect(() => {
    if (isEnded) return
    return () => {
      if (document.activeElement === document.body) row.current?.focus()
    }
  }, [isEnded])
  return (
    <li ref={row} tabIndex={isEnded ? -1 : undefined} className={styles['plan']}>
      <div className={styles['row']}>
        <div className={styles['words']}>
          <h3 className={styles['client']}>{clientName}</h3>
          <p className={styles['quiet']}>{what()}</p>
        </div>
        <p className={styles['amount']}>
          <Amount value={total} />
        </p>
        <div className={styles['when']}>
          <p>{rhythmWords(schedule, t, language)}</p>
          <p className={styles['quiet']}>{next()}</p>
        </div>
        <div className={styles['more']}>
          {!isEnded && <Menu label={t('moreFor', { client: clientName })} actions={menu()} />}
        </div>
      </div>
      {isEditing && (
        <PlanEditor
          begunAs={begunAs}
          record={record}
          seller={seller}
          clients={clients}
          today={today}
          onClose={() => setEditing(false)}
          onSave={(changed, newSchedule) => actions.change(plan, changed, newSchedule, content.client)}
        />
      )}
    </li>
  )

  function what(): string {
    const [first = '', ...others] = content.lines.map(({ description }) => description)
    return others.length === 0 ? first : t('andMore', { first, count: others.length })
  }

  function next(): string {
    switch (state) {
      case 'active':
        return coming ? t('next', { day: formatLongDate(coming.on, language) }) : ''
      case 'paused':
        return t('state.paused', { day: formatDate(pausedOn ?? today, language) })
      case 'ended':
        return ended(formatDate(endedOn ?? today, language))
      case 'finished':
        return t('state.finished')
    }
  }

  function ended(day: string): string {
    const count = dueOccurrences(record, today, country).length
    return count === 0 ? t('state.ended', { day }) : t('state.endedWaiting', { day, count })
  }

  function menu(): readonly MenuAction[] {
    return [
      { id: 'change', label: t('change'), onAction: () => setEditing(true) },
      ...(coming
        ? [
            {
              id: 'skip',
              label: t('skipDay', { day: formatDate(coming.date, language) }),
              onAction: () => actions.skip(plan, coming.date),
            },
          ]
        : []),
      {
        id: 'pause',
        label: t(pausedOn ? 'goOn' : 'pause'),
        onAction: () => actions.pause(plan, !pausedOn),
      },
      { id: 'end', label: t('end'), onAction: () => actions.end(plan) },
    ]
  }
}
