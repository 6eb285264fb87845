import { BY_HAND_STEPS, type ByHandDone, type ByHandStep } from '../../lib/domain/reminders/by-hand'
import { formatShortDate } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import styles from './NextStepPanel.module.css'

interface ByHandListProps {
  readonly done: readonly ByHandDone[]
  readonly onRecord: (step: ByHandStep, outcome: ByHandDone['outcome']) => void
  readonly onReverse: (step: ByHandStep) => void
}

/** What is left when the reminders are at their end, the gentlest first: each can be ticked or left out. */
export function ByHandList({ done, onRecord, onReverse }: ByHandListProps) {
  const t = useWords(nextStepWords)
  const language = useLanguage()
  return (
    <ul className={styles['list']}>
      {BY_HAND_STEPS.map((step) => {
        const mine = done.find((one) => one.step === step)
        return (
          <li key={step}>
            <Checkbox
              isSelected={mine?.outcome === 'done'}
              onChange={(isDone) => (isDone ? onRecord(step, 'done') : onReverse(step))}
            >
              {t(step)}
            </Checkbox>
            <p className={styles['advice']}>
              {mine
                ? t(mine.outcome === 'done' ? 'doneOn' : 'leftOutOn', {
                    day: formatShortDate(mine.on, language),
                  })
                : t(`${step}Advice`)}
            </p>
            {mine?.outcome !== 'done' && (
              <Button
                look="bare"
                size="small"
                label={t(mine ? 'takeUpStep' : 'leaveOutStep', { what: t(step) })}
                onPress={() => (mine ? onReverse(step) : onRecord(step, 'skipped'))}
              >
                {t(mine ? 'takeUp' : 'leaveOut')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
