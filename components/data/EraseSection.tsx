import { useCallback, useState } from 'react'
import { dataWords } from '../../lib/i18n/data-words'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { type Loss, lossOf } from '../hooks/loss-of'
import { useAnswer } from '../hooks/use-answer'
import type { Commands } from '../hooks/use-commands'
import { useFocusBack } from '../hooks/use-focus-back'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import styles from './DataScreen.module.css'
import { Section } from './Section'
import { Trouble } from './Trouble'

interface EraseSectionProps {
  readonly commands: Commands
}

type Plan = Extract<Output<'client.planErasing'>, { ok: true }>
type State =
  | { readonly kind: 'idle' | Loss }
  | { readonly kind: 'refused'; readonly code: Extract<Output<'client.planErasing'>, { ok: false }>['code'] }
  | { readonly kind: 'planned'; readonly clientId: string; readonly plan: Plan }

const askClients = (call: Call) => call('clients.list', {})

/** A client's personal data is erased for good: first what goes, what stays and why, then the person's word. */
export function EraseSection({ commands }: EraseSectionProps) {
  const t = useWords(dataWords)
  const call = useCall()
  const { answer } = useAnswer(askClients)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const clients = answer.kind === 'answered' ? answer.value.clients : []
  const planned = state.kind === 'planned' ? state : undefined

  const choose = useCallback(
    async (clientId: string) => {
      try {
        const plan = await call('client.planErasing', { clientId })
        setState(plan.ok ? { kind: 'planned', clientId, plan } : { kind: 'refused', code: plan.code })
      } catch (error) {
        setState({ kind: lossOf(error) })
      }
    },
    [call],
  )
  const erase = async (clientId: string) => {
    const result = await commands.run((to, command) => to('client.erase', { command, clientId }), t('erased'))
    if (result?.ok) setState({ kind: 'idle' })
  }
  return (
    <Section title={t('erase')}>
      <p>{t('eraseText')}</p>
      {clients.length === 0 ? (
        <p className={styles['quiet']}>{t('noClients')}</p>
      ) : (
        <Select
          label={t('eraseClient')}
          className={styles['select'] ?? ''}
          placeholder={t('chooseClient')}
          options={clients.map(({ id, name, email }) => ({
            value: id,
            label: email === '' ? name : `${name}, ${email}`,
          }))}
          value={planned?.clientId}
          onChange={(clientId) => void choose(clientId)}
        />
      )}
      {planned && (
        <ErasePlan
          plan={planned.plan}
          onErase={() => void erase(planned.clientId)}
          onClose={() => setState({ kind: 'idle' })}
        />
      )}
      <Trouble run={state} />
    </Section>
  )
}

interface ErasePlanProps {
  readonly plan: Plan
  readonly onErase: () => void
  readonly onClose: () => void
}

function ErasePlan({ plan, onErase, onClose }: ErasePlanProps) {
  const t = useWords(dataWords)
  const { openInvoices, unsentInvoices } = plan
  const waits = openInvoices + unsentInvoices > 0
  useFocusBack()
  return (
    <>
      <div role="status" className={styles['plan']}>
        {waits ? (
          <>
            {openInvoices > 0 && <p>{t('eraseWaits', { count: openInvoices })}</p>}
            {unsentInvoices > 0 && <p>{t('eraseUnsent', { count: unsentInvoices })}</p>}
          </>
        ) : (
          <>
            <p>{t('eraseGoes', { client: plan.name })}</p>
            {plan.drafts > 0 && <p>{t('eraseDrafts', { count: plan.drafts })}</p>}
            {plan.estimates > 0 && <p>{t('eraseEstimates', { count: plan.estimates })}</p>}
            {plan.views.length > 0 && (
              <p>{t('eraseViews', { count: plan.views.length, views: plan.views.join(', ') })}</p>
            )}
            {plan.keptInvoices > 0 && (
              <p>
                {t('eraseStays', { count: plan.keptInvoices })}{' '}
                {plan.keptUntilYear === undefined
                  ? t('eraseLawUnknown')
                  : t('eraseLawUntil', { year: String(plan.keptUntilYear) })}
              </p>
            )}
            <p>{t('eraseElsewhere')}</p>
          </>
        )}
      </div>
      <div className={styles['actions']}>
        {!waits && (
          <Button className={styles['danger'] ?? ''} onPress={onErase}>
            {t('eraseForGood')}
          </Button>
        )}
        <Button look={waits ? 'plain' : 'bare'} onPress={onClose}>
          {t(waits ? 'close' : 'cancel')}
        </Button>
      </div>
    </>
  )
}
