import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { Banner } from '../ui/Banner'
import { ReminderTextEditor } from './ReminderTextEditor'
import type { WriteSample } from './ReminderTextPreview'

interface ReminderTextsSectionProps {
  readonly today: PlainDate
  readonly writeSample: WriteSample
}

const ask = (call: Call) => call('reminderTexts.load', {})

/** What reminders say: for each step and language our text, or the person's own. */
export function ReminderTextsSection({ today, writeSample }: ReminderTextsSectionProps) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const { answer } = useAnswer(ask)
  if (answer.kind === 'waiting') return null
  if (answer.kind === 'unreachable') return <Banner tone="bad">{page('unreachable')}</Banner>
  const { value } = answer
  if (!value.ok) return <Banner tone="bad">{refusal(value.code)}</Banner>
  return (
    <ReminderTextEditor told={value.texts} seller={value.seller} today={today} writeSample={writeSample} />
  )
}
