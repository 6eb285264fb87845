import type { ProfileForm } from '../../lib/domain/party/profile-form'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import type { FieldMessage } from '../ui/FieldNote'

/** What a group of the profile's fields shows and changes. */
export interface ProfileGroupProps {
  readonly form: ProfileForm
  readonly onChange: (form: ProfileForm) => void
  readonly onTouch: (field: keyof ProfileForm) => void
  readonly messageOf: (field: keyof ProfileForm) => FieldMessage | undefined
}

type TextField = {
  [Key in keyof ProfileForm]-?: ProfileForm[Key] extends string ? Key : never
}[keyof ProfileForm]

type OptionalField = 'subdivision' | 'numberStart' | 'otherPatterns' | 'creditPattern' | 'estimatePattern'

/** What a field of the profile needs for a text of it: any, one that must be there, one that need not. */
export function useProfileTexts({ form, onChange, onTouch, messageOf }: ProfileGroupProps) {
  const t = useWords(setupWords)
  const text = (name: Exclude<TextField, 'language'> | OptionalField) => ({
    name,
    value: form[name] ?? '',
    message: messageOf(name),
    onChange: (value: string) => onChange({ ...form, [name]: value }),
    onBlur: () => onTouch(name),
  })
  const needed = (name: Parameters<typeof text>[0]) => ({ ...text(name), isRequired: true })
  const optional = (name: Parameters<typeof text>[0]) => ({ ...text(name), hint: t('optional') })
  return { text, needed, optional }
}
