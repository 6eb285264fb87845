import { type ReactNode, useCallback, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client, Seller } from '../../lib/domain/party/party'
import { owedBy } from '../../lib/domain/reports/client-summary'
import { paceOf } from '../../lib/domain/reports/pay-pace'
import { usualLines } from '../../lib/domain/reports/usual-lines'
import { clientsWords } from '../../lib/i18n/clients-words'
import type { Call as Background } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useHasBegun } from '../hooks/use-begun-form'
import type { Commands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { Amounts } from '../ui/Amounts'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import detail from '../ui/Detail.module.css'
import { ChevronLeftIcon } from '../ui/icons/ChevronLeftIcon'
import { Menu } from '../ui/Menu'
import { PageTitle } from '../ui/PageTitle'
import { ClientForm } from './ClientForm'
import { ClientInvoices } from './ClientInvoices'
import { ClientMerged } from './ClientMerged'
import { ClientProfile } from './ClientProfile'
import { ClientReminders } from './ClientReminders'
import styles from './ClientScreen.module.css'
import { ClientWork } from './ClientWork'
import { MergePanel } from './MergePanel'
import { latenessWords } from './pace-words'
import { UsualLines } from './UsualLines'
import type { ClientActions } from './use-client-actions'

interface ClientScreenProps {
  readonly clientId: string
  readonly clients: readonly Client[]
  readonly today: PlainDate
  readonly seller: Seller | undefined
  readonly actions: ClientActions
  readonly commands: Commands
  readonly echo: ReactNode
}

/** One client: who they are, what they owe, how they pay, and all that belongs to them. */
export function ClientScreen(props: ClientScreenProps) {
  const { clientId, clients, today, seller, actions, commands, echo } = props
  const t = useWords(clientsWords)
  const ask = useCallback(
    async (to: Background) => {
      const [shown, plans, estimates] = await Promise.all([
        to('client.show', { clientId }),
        to('recurring.list', {}),
        to('estimates.list', {}),
      ])
      return { shown, plans: plans.ok ? plans.plans : [], estimates: estimates.ok ? estimates.estimates : [] }
    },
    [clientId],
  )
  const { answer } = useAnswer(ask)
  const begunAs = `client/${clientId}`
  const [open, setOpen] = useState<'form' | 'merge' | undefined>(useHasBegun(begunAs) ? 'form' : undefined)
  if (answer.kind === 'waiting') return <main className={detail['screen']} />
  const shown = answer.kind === 'answered' && answer.value.shown.ok ? answer.value.shown : undefined
  if (answer.kind === 'unreachable' || !shown) {
    return (
      <main className={detail['screen']}>
        <BackToClients />
        {answer.kind === 'unreachable' ? <UnreachableBanner /> : <Banner tone="plain">{t('unknown')}</Banner>}
      </main>
    )
  }
  const { client, isArchived, merged, rows, lines, rules } = shown
  if (open === 'form' && seller) {
    return (
      <ClientForm
        title={t('formEdit', { client: client.name })}
        begunAs={begunAs}
        draw={() => client}
        seller={seller}
        today={today}
        echo={echo}
        onCancel={() => setOpen(undefined)}
        onSave={async (changed) => {
          const isSaved = await actions.save(changed)
          if (isSaved) setOpen(undefined)
          return isSaved
        }}
      />
    )
  }
  const ids = [client.id, ...merged.map(({ id }) => id)]
  const plans = answer.value.plans.filter(({ plan }) => ids.includes(plan.content.client.id))
  const estimates = answer.value.estimates.filter(({ versions }) =>
    versions.some(({ content }) => ids.includes(content.client.id)),
  )
  const pace = paceOf(rows)
  const owed = owedBy(rows, today)
  const habit = rules.habits[client.id]
  return (
    <main className={detail['screen']}>
      <BackToClients />
      {echo}
      <div className={detail['head']}>
        <div className={detail['who']}>
          <PageTitle className={detail['title']}>{client.name || client.email}</PageTitle>
          {isArchived && <p className={detail['quiet']}>{t('isArchived')}</p>}
        </div>
        <div className={detail['actions']}>
          {seller && <Button onPress={() => setOpen('form')}>{t('edit')}</Button>}
          <Menu
            label={t('moreFor', { client: client.name })}
            actions={[
              { id: 'merge', label: t('merge'), onAction: () => setOpen('merge') },
              {
                id: 'archive',
                label: t(isArchived ? 'unarchive' : 'archive'),
                onAction: () => void actions.archive(client, !isArchived),
              },
              { id: 'erase', label: t('erase'), onAction: () => location.assign('#data') },
            ]}
          />
        </div>
      </div>
      {open === 'merge' && (
        <MergePanel
          client={client}
          others={clients.filter(({ id }) => id !== client.id)}
          counts={{ invoices: rows.length, plans: plans.length, estimates: estimates.length }}
          actions={actions}
          onClose={() => setOpen(undefined)}
        />
      )}
      <dl className={styles['figures']}>
        <div>
          <dt>{t('open')}</dt>
          <dd>{owed.open.length > 0 ? <Amounts values={owed.open} /> : '–'}</dd>
        </div>
        {owed.overdue.length > 0 && (
          <div className={styles['late']}>
            <dt>{t('overdue')}</dt>
            <dd>
              <Amounts values={owed.overdue} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('daysToPay')}</dt>
          <dd>{pace ? t('days', { count: pace.daysToPay }) : t('notPaidYet')}</dd>
          {pace && (
            <dd className={styles['second']}>
              {[
                latenessWords(pace, t),
                habit
                  ? t('inTime', { inTime: habit.inTime, count: habit.inTime + habit.late })
                  : t('ofPaid', { count: pace.count }),
              ].join(' · ')}
            </dd>
          )}
        </div>
      </dl>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <ClientInvoices rows={rows} today={today} />
          <UsualLines lines={usualLines(lines)} />
          <ClientWork plans={plans} estimates={estimates} today={today} />
        </div>
        <div className={styles['main']}>
          <ClientProfile client={client} seller={seller} />
          <ClientReminders client={client} rules={rules} commands={commands} />
          <ClientMerged merged={merged} actions={actions} />
        </div>
      </div>
    </main>
  )
}

function BackToClients() {
  const t = useWords(clientsWords)
  return (
    <a className={detail['back']} href="#clients">
      <ChevronLeftIcon size={14} />
      {t('back')}
    </a>
  )
}
