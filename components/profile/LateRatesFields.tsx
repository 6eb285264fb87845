import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readNearDate } from '../../lib/domain/calendar/read-date'
import { withOwnRate } from '../../lib/domain/interest/own-rates'
import { type OwnRate, SOURCES } from '../../lib/domain/interest/rates'
import { readRate } from '../../lib/domain/interest/read-rate'
import { type Regime, regimesOf } from '../../lib/domain/interest/regimes'
import type { ProfileForm } from '../../lib/domain/party/profile-form'
import { formatDate, formatPercent } from '../../lib/i18n/format'
import { papersFormWords } from '../../lib/i18n/papers-form-words'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import type { FieldMessage } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import styles from './LateRatesFields.module.css'

export interface LateRatesFieldsProps {
  readonly form: ProfileForm
  readonly today: PlainDate
  readonly onChange: (form: ProfileForm) => void
  readonly messageOf: (field: keyof ProfileForm) => FieldMessage | undefined
  readonly onTouch: (field: keyof ProfileForm) => void
}

const EMPTY = { percent: '', from: '', source: '' }

/** The rates of late interest that the person has looked up, and the rate of their contracts. */
export function LateRatesFields({ form, today, onChange, messageOf, onTouch }: LateRatesFieldsProps) {
  const t = useWords(setupWords)
  const papers = useWords(papersFormWords)
  const language = useLanguage()
  const laws = regimesOf(form.country).filter((regime) => regime !== 'contract')
  const [regime, setRegime] = useState<Regime>()
  const [typed, setTyped] = useState(EMPTY)
  const [saysAll, setSaysAll] = useState(false)
  const rates = form.ownRates ?? []
  const law = laws.find((each) => each === regime) ?? laws[0]
  const percent = readRate(typed.percent)
  const from = readNearDate(typed.from, today)
  const add = () => {
    if (!law || percent === undefined || from.kind !== 'ok') return setSaysAll(true)
    const { value: day } = from
    const source = typed.source.trim()
    const rate: OwnRate = { regime: law, from: day, percent, ...(source === '' ? {} : { source }) }
    onChange({ ...form, ownRates: withOwnRate(rates, rate) })
    setTyped(EMPTY)
    setSaysAll(false)
  }
  const bad = (isBad: boolean, key: 'rateMalformed' | 'rateFromMalformed') =>
    saysAll && isBad ? { tone: 'bad' as const, text: t(key) } : undefined
  return (
    <FieldGroup title={t('lateRates')}>
      <Field
        name="contractRate"
        label={t('contractRate')}
        hint={t('contractRateHint')}
        inputMode="decimal"
        value={form.contractRate ?? ''}
        message={messageOf('contractRate')}
        onChange={(contractRate) => onChange({ ...form, contractRate })}
        onBlur={() => onTouch('contractRate')}
      />
      {law && (
        <div className={styles['rates']}>
          <p className={styles['hint']}>
            {t('lateRatesHint')}{' '}
            <a href={SOURCES[law]} target="_blank" rel="noreferrer">
              {SOURCES[law].replace(/^https:\/\/(?:www\.)?/, '')}
            </a>
          </p>
          <ul>
            {rates.map((rate) => (
              <li key={`${rate.regime} ${rate.from}`} className={styles['rate']}>
                <span>
                  {t(rate.source ? 'rateRowFrom' : 'rateRow', {
                    law: papers(`regime.${rate.regime}`),
                    percent: formatPercent(rate.percent, language),
                    day: formatDate(rate.from, language),
                    source: rate.source ?? '',
                  })}
                </span>
                <Button
                  look="bare"
                  size="small"
                  label={t('removeRate', { day: formatDate(rate.from, language) })}
                  onPress={() => onChange({ ...form, ownRates: rates.filter((each) => each !== rate) })}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
          <div className={styles['add']}>
            {laws.length > 1 && (
              <Select
                label={t('rateLaw')}
                value={law}
                options={laws.map((value) => ({ value, label: papers(`regime.${value}`) }))}
                onChange={setRegime}
              />
            )}
            <Field
              label={t('ratePercent')}
              value={typed.percent}
              inputMode="decimal"
              message={bad(percent === undefined, 'rateMalformed')}
              onChange={(text) => setTyped({ ...typed, percent: text })}
            />
            <DateField
              label={t('rateFrom')}
              value={typed.from}
              today={today}
              isNear
              message={bad(from.kind !== 'ok', 'rateFromMalformed')}
              onChange={(text) => setTyped({ ...typed, from: text })}
            />
            <Field
              label={t('rateSource')}
              hint={t('optional')}
              value={typed.source}
              onChange={(text) => setTyped({ ...typed, source: text })}
            />
          </div>
          <Button onPress={add}>{t('addRate')}</Button>
        </div>
      )}
    </FieldGroup>
  )
}
