import { useCallback, useRef, useState } from 'react'
import {
  CHECK_LANGUAGES,
  type CheckPreferences,
  type FlaggedPhrase,
  type RuleWeight,
  USUAL_PREFERENCES,
} from '../../lib/domain/checks/preferences'
import { checkSettingsWords } from '../../lib/i18n/check-settings-words'
import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { useKeptForm } from '../hooks/use-kept-form'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import { Toast } from '../ui/Toast'
import styles from './CheckPreferencesForm.module.css'
import { RuleWeights } from './RuleWeights'
import { WordList } from './WordList'

interface CheckPreferencesFormProps {
  /** As they are kept, told again when they may have changed. */
  readonly told: CheckPreferences
}

/** The preferences in fields. Each change is kept at once; what takes something away can be undone. */
export function CheckPreferencesForm({ told }: CheckPreferencesFormProps) {
  const call = useCall()
  const t = useWords(checkSettingsWords)
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const [taken, setTaken] = useState<{ readonly said: string; readonly before: CheckPreferences }>()
  const {
    value: preferences,
    setValue: setPreferences,
    state: kept,
  } = useKeptForm(
    told,
    (wanted) =>
      call('checks.save', {
        preferences: {
          ...wanted,
          rules: { ...wanted.rules },
          allowed: [...wanted.allowed],
          flagged: [...wanted.flagged],
        },
      }),
    () => setTaken(undefined),
  )
  const { flagged, allowed } = preferences
  // What is changed ends the offer to undo what was taken away before, which would take the change back as well.
  const change = (part: Partial<CheckPreferences>) => {
    setTaken(undefined)
    setPreferences({ ...preferences, ...part })
  }
  const takeAway = (part: Partial<CheckPreferences>, said: string) => {
    change(part)
    setTaken({ said, before: preferences })
  }
  const weigh = useCallback(
    (rule: string, weight: RuleWeight | 'usual') => {
      setTaken(undefined)
      setPreferences((current) => {
        const { [rule]: _before, ...others } = current.rules
        return { ...current, rules: weight === 'usual' ? others : { ...others, [rule]: weight } }
      })
    },
    [setPreferences],
  )
  const rules = useRef<HTMLHeadingElement>(null)
  const isUsual = isSame(preferences, USUAL_PREFERENCES)
  return (
    <div className={styles['form']}>
      <div>
        <div className={styles['top']}>
          <Select
            className={styles['language'] ?? ''}
            label={t('language')}
            value={preferences.language}
            options={CHECK_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={(language) => change({ language })}
          />
          <span className={styles['quiet']} role="status">
            {kept.kind === 'saving' && t('keeping')}
            {kept.kind === 'saved' && preferences !== told && t('saved')}
          </span>
        </div>
        {preferences.language !== 'auto' && <p className={styles['hint']}>{t('languageHint')}</p>}
      </div>
      {kept.kind !== 'saved' && kept.kind !== 'saving' && (
        <Banner tone="bad">{kept.kind === 'refused' ? refusal(kept.code) : page(kept.kind)}</Banner>
      )}
      <div>
        <Checkbox
          isSelected={preferences.asksBeforeSending}
          onChange={(asksBeforeSending) => change({ asksBeforeSending })}
        >
          {t('asks')}
        </Checkbox>
        <p className={styles['hint']}>{t('asksHint')}</p>
      </div>
      <WordList
        title={t('flagged')}
        lead={t('flaggedLead')}
        phrases={flagged.map(({ phrase }) => phrase)}
        fields={(at, name) => (
          <>
            <Field
              label={t('phraseOf', { place: at + 1 })}
              isLabelHidden
              placeholder={t('phrase')}
              name={name}
              value={flagged[at]?.phrase ?? ''}
              onChange={(phrase) => change({ flagged: withPart(flagged, at, { phrase }) })}
            />
            <Field
              label={t('insteadOf', { place: at + 1 })}
              isLabelHidden
              placeholder={t('instead')}
              value={flagged[at]?.instead ?? ''}
              onChange={(instead) => change({ flagged: withPart(flagged, at, { instead }) })}
            />
          </>
        )}
        onAdd={() => change({ flagged: [...flagged, { phrase: '', instead: '' }] })}
        onRemove={(at) =>
          takeAway({ flagged: flagged.toSpliced(at, 1) }, t('removed', { phrase: flagged[at]?.phrase ?? '' }))
        }
      />
      <WordList
        title={t('allowed')}
        lead={t('allowedLead')}
        phrases={allowed}
        fields={(at, name) => (
          <Field
            label={t('allowedPlace', { place: at + 1 })}
            isLabelHidden
            placeholder={t('phrase')}
            name={name}
            value={allowed[at] ?? ''}
            onChange={(phrase) => change({ allowed: allowed.with(at, phrase) })}
          />
        )}
        onAdd={() => change({ allowed: [...allowed, ''] })}
        onRemove={(at) =>
          takeAway({ allowed: allowed.toSpliced(at, 1) }, t('removed', { phrase: allowed[at] ?? '' }))
        }
      />
      <RuleWeights heading={rules} weights={preferences.rules} onWeigh={weigh} />
      {!isUsual && (
        <div>
          <Button
            onPress={() => {
              takeAway(USUAL_PREFERENCES, t('usualAgain'))
              rules.current?.focus()
            }}
          >
            {t('usual')}
          </Button>
        </div>
      )}
      {taken && (
        <Toast
          text={taken.said}
          undoLabel={page('undo')}
          onUndo={() => {
            setPreferences(taken.before)
            setTaken(undefined)
          }}
          onClose={() => setTaken(undefined)}
        />
      )}
    </div>
  )
}

function isSame(some: CheckPreferences, others: CheckPreferences): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

function withPart(
  phrases: readonly FlaggedPhrase[],
  at: number,
  part: Partial<FlaggedPhrase>,
): readonly FlaggedPhrase[] {
  return phrases.map((entry, place) => (place === at ? { ...entry, ...part } : entry))
}
