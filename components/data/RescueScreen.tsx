import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { dataWords } from '../../lib/i18n/data-words'
import { ledgerWords } from '../../lib/i18n/ledger-words'
import type { Call } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { UnreachableBanner } from '../UnreachableBanner'
import { Amount } from '../ui/Amount'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { PageTitle } from '../ui/PageTitle'
import styles from './DataScreen.module.css'
import type { DataFiles } from './data-files'
import { Trouble } from './Trouble'
import { useBackup } from './use-backup'

interface RescueScreenProps {
  readonly files: DataFiles
  readonly today: PlainDate
}

const askCondition = (call: Call) => call('ledger.condition', {})
const askList = (call: Call) => call('rescue.list', {})

/** Shown where nothing can be read: the second copy, where that is why, or that the page must be loaded again. */
export function RescueScreen(props: RescueScreenProps) {
  const { answer } = useAnswer(askCondition)
  if (answer.kind === 'waiting') return null
  if (answer.kind === 'answered' && answer.value.isMainLost) return <Rescue {...props} />
  return <UnreachableBanner />
}

function Rescue({ files, today }: RescueScreenProps) {
  const t = useWords(ledgerWords)
  const say = useWords(dataWords)
  const { answer } = useAnswer(askList)
  const { run, make } = useBackup(files, today, 'rescue')
  const rows = answer.kind === 'answered' && answer.value.ok ? answer.value.rows : []
  return (
    <main className={styles['screen']}>
      <PageTitle className={styles['title']}>{t('rescueTitle')}</PageTitle>
      <p className={styles['lead']}>{t('rescueText')}</p>
      <ol className={styles['steps']}>
        <li>{t('rescueSave')}</li>
        <li>{t('rescueInstall')}</li>
        <li>{t('rescueRestore')}</li>
      </ol>
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => run.kind !== 'running' && void make('')}>
          {t(run.kind === 'running' ? 'rescueSaving' : 'rescueDownload')}
        </Button>
        <span role="status" className={styles['quiet']}>
          {run.kind === 'done' && t('rescueSaved', { name: run.name })}
        </span>
      </div>
      {run.kind === 'done' && run.filesLeftOut > 0 && (
        <Banner tone="warning">{say('filesLeftOut', { count: run.filesLeftOut })}</Banner>
      )}
      <Trouble run={run} />
      {rows.length > 0 && (
        <section className={styles['section']} aria-labelledby="rescued">
          <h2 id="rescued" className={styles['heading']}>
            {t('rescued', { count: rows.length })}
          </h2>
          <ul className={styles['list']}>
            {rows.map(({ id, number, clientName, open }) => (
              <li key={id}>
                {t('rescuedRow', { number, client: clientName })} <Amount value={open} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
