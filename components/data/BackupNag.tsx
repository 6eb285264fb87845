import { dataWords } from '../../lib/i18n/data-words'
import type { Call } from '../../lib/messaging/call'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

const askStatus = (call: Call) => call('backup.status', {})

/** A quiet word when the last backup is old and something has changed since, or when one by itself did not work. */
export function BackupNag() {
  const t = useWords(dataWords)
  const { answer, askAgain } = useAnswer(askStatus)
  const commands = useCommands(askAgain)
  if (answer.kind !== 'answered') return null
  const { madeOn, isDue, wishes } = answer.value
  const trouble = wishes?.failedOn
    ? t('scheduleFailed', { on: { date: wishes.failedOn } })
    : wishes?.withdrawnOn && t('scheduleWithdrawn', { on: { date: wishes.withdrawnOn } })
  const putOff = () => void commands.run((to, command) => to('backup.putOff', { command }), t('didPutOff'))
  return (
    <>
      {(isDue || trouble) && (
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
      )}
      <CommandEcho commands={commands} />
    </>
  )
}
