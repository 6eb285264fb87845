import { PACES, type Way } from '../../lib/domain/reminders/ways'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useWords } from '../hooks/language'
import { Select } from '../ui/Select'

interface WayFieldsProps {
  readonly way: Way
  /** What is meant where nothing is chosen. */
  readonly usualPace: string
  readonly usualBeforeDue: string
  /** Who this is about, to be heard with each field. */
  readonly about: string
  readonly onChange: (way: Way) => void
}

/** How somebody is reminded: how often, and whether before the due date. */
export function WayFields({ way, usualPace, usualBeforeDue, about, onChange }: WayFieldsProps) {
  const t = useWords(reminderSettingsWords)
  const { pace, beforeDue } = way
  return (
    <>
      <Select
        label={t('paceOf', { about })}
        value={pace ?? 'usual'}
        options={[
          { value: 'usual' as const, label: usualPace },
          ...PACES.map((value) => ({ value, label: t(`pace.${value}`) })),
        ]}
        onChange={(chosen) => {
          const { pace: _pace, ...rest } = way
          onChange(chosen === 'usual' ? rest : { ...rest, pace: chosen })
        }}
      />
      <Select
        label={t('beforeDueOf', { about })}
        value={beforeDue ?? 'usual'}
        options={[
          { value: 'usual' as const, label: usualBeforeDue },
          { value: 'always' as const, label: t('beforeDue.always') },
          { value: 'never' as const, label: t('beforeDue.never') },
        ]}
        onChange={(chosen) => {
          const { beforeDue: _beforeDue, ...rest } = way
          onChange(chosen === 'usual' ? rest : { ...rest, beforeDue: chosen })
        }}
      />
    </>
  )
}
