import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { agreedWork } from '../../lib/domain/estimate/agreement'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { askedInDeposits, askedTooMuch, leftToAsk } from '../../lib/domain/estimate/left-to-ask'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { subtract } from '../../lib/domain/money/money'
import type { Logo } from '../../lib/domain/party/party'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import { CommandEcho } from '../CommandEcho'
import type { ComposerDocuments } from '../composer/composer-documents'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { type Commands, useCommands } from '../hooks/use-commands'
import { Amount } from '../ui/Amount'
import { Banner } from '../ui/Banner'
import styles from '../ui/Detail.module.css'
import { ChevronLeftIcon } from '../ui/icons/ChevronLeftIcon'
import { PageTitle } from '../ui/PageTitle'
import { StatusText } from '../ui/StatusText'
import { Timeline } from '../ui/Timeline'
import { EstimateForm, useEstimateForm } from './EstimateForm'
import { EstimateSteps } from './EstimateSteps'
import { estimateTimeline } from './estimate-timeline'
import { stateText } from './state-text'
import { useEstimateActions } from './use-estimate-actions'
import { VersionPaper } from './VersionPaper'
import { contentShown, depositsOf } from './version-shown'

interface EstimateScreenProps {
  readonly estimateId: string
  readonly today: PlainDate
  readonly logo: Logo | undefined
  readonly renderEstimate: ComposerDocuments['renderEstimate']
}

const askEstimates = (call: Call) => call('estimates.list', {})

/** One estimate: what is agreed, its versions, what has happened, and what can be done. */
export function EstimateScreen({ estimateId, ...shown }: EstimateScreenProps) {
  const t = useWords(estimateWords)
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const { answer, askAgain } = useAnswer(askEstimates)
  const commands = useCommands(askAgain)
  if (answer.kind === 'waiting') return <main className={styles['screen']} />
  const listed = answer.kind === 'answered' && answer.value.ok ? answer.value : undefined
  const estimate: Estimate | undefined = listed?.estimates.find(({ id }) => id === estimateId)
  return (
    <main className={styles['screen']}>
      <a className={styles['back']} href="#estimates">
        <ChevronLeftIcon size={14} />
        {t('title')}
      </a>
      {estimate ? (
        <Whole
          estimate={estimate}
          deposits={depositsOf(estimate, listed?.deposits ?? [])}
          commands={commands}
          {...shown}
        />
      ) : (
        <Banner tone="bad">
          {answer.kind === 'answered'
            ? refusal(answer.value.ok ? 'unknownEstimate' : answer.value.code)
            : page('unreachable')}
        </Banner>
      )}
    </main>
  )
}

interface WholeProps extends Omit<EstimateScreenProps, 'estimateId'> {
  readonly estimate: Estimate
  readonly deposits: readonly DeductedDeposit[]
  readonly commands: Commands
}

function Whole({ estimate, deposits, commands, today, logo, renderEstimate }: WholeProps) {
  const t = useWords(estimateWords)
  const language = useLanguage()
  const actions = useEstimateActions(commands)
  const [form, setForm] = useEstimateForm(estimate)
  const { client, totals } = contentShown(estimate)
  const { kind, words } = stateText(estimate, today, t, language)
  const work = agreedWork(estimate)
  const extra = work && subtract(work.total, work.original)
  const above = askedTooMuch(estimate, deposits)
  const left = estimate.invoice?.isSent ? undefined : leftToAsk(estimate, deposits)
  return (
    <>
      <div className={styles['head']}>
        <div className={styles['who']}>
          <PageTitle className={styles['title']} named={`${estimate.number}, ${client.name}`} state={words}>
            {client.name}
          </PageTitle>
          <p className={styles['under']}>
            <span>{estimate.number}</span>
            <StatusText kind={kind} words={words} />
          </p>
        </div>
        <div className={styles['actions']}>
          <EstimateSteps estimate={estimate} today={today} actions={actions} onAsk={setForm} />
        </div>
      </div>
      <CommandEcho commands={commands} />
      {above && <Banner tone="warning">{t('depositsAbove', { amount: above })}</Banner>}
      <EstimateForm
        kind={form}
        estimate={estimate}
        deposits={deposits}
        today={today}
        actions={actions}
        onClose={() => setForm(undefined)}
      />
      <div className={styles['columns']}>
        <div>
          <dl className={styles['facts']}>
            <div>
              <dt>{t(work ? 'inForce' : 'offered')}</dt>
              <dd className={styles['strong']}>
                <Amount value={totals.total} />
              </dd>
            </div>
            {extra && extra.minor !== 0 && (
              <div>
                <dt>{t('extra')}</dt>
                <dd>
                  <Amount value={extra} />
                </dd>
              </div>
            )}
            {deposits.length > 0 && (
              <div>
                <dt>{t('depositsAsked')}</dt>
                <dd>
                  <Amount value={askedInDeposits(deposits, totals.total.currency)} />
                </dd>
              </div>
            )}
            {deposits.length > 0 && left && left.minor >= 0 && (
              <div>
                <dt>{t('depositsLeft')}</dt>
                <dd>
                  <Amount value={left} />
                </dd>
              </div>
            )}
          </dl>
          {estimate.invoice && (
            <p className={styles['link']}>
              <a href={`#invoice/${estimate.invoice.id}`}>{t('showInvoice')}</a>
            </p>
          )}
          <h2 className={styles['heading']}>{t('history')}</h2>
          <Timeline entries={estimateTimeline(estimate, deposits, today, t, language)} />
        </div>
        <div>
          <h2 className={styles['heading']}>{t('versions')}</h2>
          {estimate.versions.map((_, version) => (
            <VersionPaper
              // biome-ignore lint/suspicious/noArrayIndexKey: a version keeps its place
              key={version}
              estimate={estimate}
              version={version}
              logo={logo}
              renderEstimate={renderEstimate}
            />
          ))}
        </div>
      </div>
    </>
  )
}
