import { dataWords } from '../../lib/i18n/data-words'
import type { Client } from '../../lib/messaging/client'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

const askStatus = (client: Client) => client('backup.status', {})

/** A quiet word when the last backup is old and something has changed since. */
export function BackupNag() {
  const t = useWords(dataWords)
  const { answer } = useAnswer(askStatus)
  if (answer.kind !== 'answered' || !answer.value.isDue) return null
  const { madeOn } = answer.value
  return (
    <Banner tone="plain" actions={<Button onPress={() => location.assign('#data')}>{t('nagAction')}</Button>}>
      {madeOn ? t('nagOld', { date: { date: madeOn } }) : t('nagNever')}
    </Banner>
  )
}
