import { useState } from 'react'
import { isPlainDate, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { readNearDate } from '../../lib/domain/calendar/read-date'
import { isOccasionUnread, occasionKinds } from '../../lib/domain/party/occasion'
import type { Occasion } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatDate } from '../../lib/i18n/format'
import { occasionInFigures } from '../../lib/i18n/occasion-day'
import { useLanguage, useWords } from '../hooks/language'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'

interface OccasionFieldsProps {
  readonly occasion: Occasion | undefined
  readonly today: PlainDate
  readonly className?: string
  readonly onChange: (occasion: Occasion) => void
}

/** An occasion of a client and its day, as people type it. What is not understood is said at once. */
export function OccasionFields({ occasion, today, className = '', onChange }: OccasionFieldsProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const { kind, day } = occasion ?? { kind: 'birthday', day: '' }
  const isUnread = isOccasionUnread(occasionInFigures({ kind, day }))
  return (
    <>
      <Select
        label={t('occasion')}
        value={kind}
        options={occasionKinds.map((value) => ({ value, label: t(`occasion.${value}`) }))}
        onChange={(value) => onChange(kept({ kind: value, day }, today))}
      />
      <Field
        label={t('occasionDay')}
        className={className}
        hint={t('occasionHint')}
        value={typed ?? (isPlainDate(day) ? formatDate(day, language) : day)}
        message={
          isUnread
            ? { tone: 'unsure', text: t(kind === 'promotion' ? 'occasionYearUnread' : 'occasionUnread') }
            : undefined
        }
        onChange={(text) => {
          setTyped(text)
          onChange(kept({ kind, day: text }, today))
        }}
        onBlur={() => setTyped(undefined)}
      />
    </>
  )
}

/** A new position has its year from the day it is typed: the next year it is new no longer. */
function kept(occasion: Occasion, today: PlainDate): Occasion {
  if (occasion.kind !== 'promotion') return occasion
  const reading = readNearDate(occasionInFigures(occasion).day, today)
  return reading.kind === 'ok' ? { ...occasion, day: reading.value } : occasion
}
