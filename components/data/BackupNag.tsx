import { dataWords } from '../../lib/i18n/data-words'
import type { Client } from '../../lib/messaging/client'
import { useClient } from '../hooks/client'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

const askStatus = (client: Client) => client('backup.status', {})

/** A quiet word when the last backup is old and something has changed since, or when one by itself did not work. */
export function BackupNag() {
  const t = useWords(dataWords)
  const client = useClient()
  const { answer, askAgain } = useAnswer(askStatus)
  if (answer.kind !== 'answered') return null
  const { madeOn, isDue, wishes } = answer.value
  const trouble = wishes?.failedOn
    ? t('scheduleFailed', { on: { date: wishes.failedOn } })
    : wishes?.withdrawnOn && t('scheduleWithdrawn', { on: { date: wishes.withdrawnOn } })
  if (!isDue && !trouble) return null
  const putOff = () => {
    client('backup.putOff', {}).then(askAgain, askAgain)
  }
  return (
    <Banner
      tone="plain"
      actions={
        <>
          <Button onPress={() => location.assign('#data')}>{t('nagAction')}</Button>
          <Button look="bare" onPress={putOff}>
            {t('nagLater')}
          </Button>
        </>
      }
    >
      {trouble || (madeOn ? t('nagOld', { date: { date: madeOn } }) : t('nagNever'))}
    </Banner>
  )
}
