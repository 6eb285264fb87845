import { choosesWindow, LAYOUTS, PLAIN_ACCENT, readableAccent } from '../../lib/domain/party/look'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { ColorField } from '../ui/ColorField'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import { LayoutPicture } from './LayoutPicture'
import styles from './LookFields.module.css'
import type { ProfileGroupProps } from './use-profile-texts'

export interface LookFieldsProps extends ProfileGroupProps {
  /** Makes a made-up invoice with what is typed. */
  readonly onSample: () => void
  readonly sampleState: 'idle' | 'making' | 'failed' | 'incomplete'
}

/** How the documents look, with a picture of it and a sample to open. */
export function LookFields({ form, onChange, onTouch, messageOf, onSample, sampleState }: LookFieldsProps) {
  const t = useWords(setupWords)
  const accent = form.accent === '' ? PLAIN_ACCENT : readableAccent(form.accent)
  return (
    <>
      <Select
        label={t('layout')}
        value={form.layout}
        options={LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }))}
        onChange={(layout) => onChange({ ...form, layout })}
      />
      <ColorField
        label={t('accent')}
        hint={t('accentHint')}
        color={accent}
        onChange={(color) => onChange({ ...form, accent: color })}
      />
      <Select
        label={t('paper')}
        value={form.paper}
        options={(['country', 'a4', 'letter'] as const).map((value) => ({
          value,
          label: t(`paper.${value}`),
        }))}
        onChange={(paper) => onChange({ ...form, paper })}
      />
      {form.layout === 'letter' && choosesWindow(form.country) && (
        <Select
          label={t('window')}
          value={form.window ?? 'right'}
          options={(['right', 'left'] as const).map((value) => ({ value, label: t(`window.${value}`) }))}
          onChange={(side) => {
            const { window: _before, ...rest } = form
            onChange(side === 'left' ? { ...rest, window: side } : rest)
          }}
        />
      )}
      <div className={styles['wide']}>
        <Field
          label={t('legalLine')}
          hint={t('legalLineHint')}
          name="legalLine"
          value={form.legalLine}
          message={messageOf('legalLine')}
          onChange={(legalLine) => onChange({ ...form, legalLine })}
          onBlur={() => onTouch('legalLine')}
        />
      </div>
      <div className={styles['wide']}>
        <Checkbox
          name="attachesCalendar"
          isSelected={form.attachesCalendar}
          onChange={(attachesCalendar) => onChange({ ...form, attachesCalendar })}
        >
          {t('attachesCalendar')}
        </Checkbox>
      </div>
      <div className={styles['preview']}>
        <LayoutPicture layout={form.layout} accent={accent} label={t(`layoutAlt.${form.layout}`)} />
        <div className={styles['sample']}>
          <p className={styles['hint']}>{t(`layoutHint.${form.layout}`)}</p>
          <Button onPress={onSample}>{t(sampleState === 'making' ? 'makingSample' : 'sample')}</Button>
          {(sampleState === 'failed' || sampleState === 'incomplete') && (
            <p className={styles['bad']} role="alert">
              {t(sampleState === 'failed' ? 'sampleFailed' : 'sampleIncomplete')}
            </p>
          )}
        </div>
      </div>
    </>
  )
}
