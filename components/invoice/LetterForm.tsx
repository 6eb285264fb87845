import { useState } from 'react'
import { nextBusinessDay } from '../../lib/domain/calendar/business-day'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDay } from '../../lib/domain/calendar/read-day'
import { claimOf, type LateLetter, lateLetter } from '../../lib/domain/document/late-letter'
import { type FeeChoice, feesFor } from '../../lib/domain/interest/fees'
import type { OwnRate } from '../../lib/domain/interest/rates'
import { readRate } from '../../lib/domain/interest/read-rate'
import { type Regime, regimesOf } from '../../lib/domain/interest/regimes'
import type { Invoice } from '../../lib/domain/invoice/invoice'
import type { Seller } from '../../lib/domain/party/party'
import { formatMoney } from '../../lib/i18n/format'
import { papersFormWords } from '../../lib/i18n/papers-form-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { RowForm } from '../ui/RowForm'
import { Select } from '../ui/Select'
import styles from './LetterForm.module.css'

interface LetterFormProps {
  readonly invoice: Invoice
  readonly clientName: string
  readonly today: PlainDate
  /** As known now: who writes the letter, and is paid. */
  readonly seller: Seller | undefined
  readonly ownRates: readonly OwnRate[]
  /** The rate of the person's contracts, as canonical text. */
  readonly contractRate?: string | undefined
  readonly lastReminder?: PlainDate
  readonly onMake: (letter: LateLetter) => void
  /** With the rate that was just looked up; true once it is kept. */
  readonly onOwnRate: (rate: OwnRate) => Promise<boolean>
  readonly onCancel: () => void
}

const DAYS_TO_PAY = 10

/** What a reminder on paper asks for: interest by law or contract, a fee, by when; with the sum before it is made. */
export function LetterForm({
  invoice,
  clientName,
  today,
  seller,
  ownRates,
  contractRate = '',
  lastReminder,
  onMake,
  onOwnRate,
  onCancel,
}: LetterFormProps) {
  const t = useWords(papersFormWords)
  const language = useLanguage()
  const { dueDate } = invoice.issued
  const { country } = invoice.issued.seller.address
  const regimes = regimesOf(country)
  const [regime, setRegime] = useState<Regime | 'none'>(regimes.length > 1 ? (regimes[0] ?? 'none') : 'none')
  const [contract, setContract] = useState(contractRate)
  const [rate, setRate] = useState('')
  const [fee, setFee] = useState<FeeChoice['kind'] | 'none'>('none')
  const [payBy, setPayBy] = useState<string>(() => nextBusinessDay(addDays(today, DAYS_TO_PAY), country))
  const [saysAll, setSaysAll] = useState(false)

  const fees =
    regime === 'none'
      ? []
      : feesFor({
          regime,
          amount: claimOf(invoice),
          dueDate,
          ...(lastReminder ? { lastReminder } : {}),
        }).filter(({ from }) => from <= today)
  const chosenFee = fees.find(({ kind }) => kind === fee)
  const contractPercent = readRate(contract)
  const day = readDay(payBy, today, 'coming')
  const reading = lateLetter(invoice, {
    date: today,
    payBy: day.ok ? day.day : today,
    seller,
    ownRates,
    ...(regime === 'none' ? {} : { regime }),
    ...(contractPercent === undefined ? {} : { contractPercent }),
    ...(chosenFee ? { fee: { kind: chosenFee.kind, amount: chosenFee.most } } : {}),
  })
  const looked = readRate(rate)
  const keepRate = async (keptFor: Regime, from: PlainDate) => {
    setSaysAll(looked === undefined)
    if (looked === undefined) return
    if (await onOwnRate({ regime: keptFor, from, percent: looked })) setRate('')
  }
  return (
    <RowForm
      label={t('letterOf', { client: clientName })}
      send={t('makeLetter')}
      onSend={() => {
        setSaysAll(true)
        if (reading.ok && day.ok) onMake(reading.letter)
      }}
      onCancel={onCancel}
    >
      <div className={styles['fields']}>
        <Select
          label={t('interest')}
          value={regime}
          options={[...regimes, 'none' as const].map((value) => ({ value, label: t(`regime.${value}`) }))}
          onChange={setRegime}
        />
        {regime === 'contract' && (
          <Field
            label={t('contractPercent')}
            value={contract}
            inputMode="decimal"
            message={
              saysAll && contractPercent === undefined
                ? { tone: 'bad', text: t('percentMissing') }
                : undefined
            }
            onChange={setContract}
          />
        )}
        {fees.length > 0 && (
          <Select
            label={t('fee')}
            value={chosenFee?.kind ?? 'none'}
            options={[
              { value: 'none' as const, label: t('noFee') },
              ...fees.map(({ kind, most }) => ({ value: kind, label: t(kind, { most }) })),
            ]}
            onChange={setFee}
          />
        )}
        <DateField
          label={t('payBy')}
          value={payBy}
          today={today}
          message={saysAll && !day.ok ? { tone: 'bad', text: t('payByMissing') } : undefined}
          onChange={setPayBy}
        />
      </div>
      {regimes.length === 1 && <p className={styles['law']}>{t('lawUnknown')}</p>}
      {!reading.ok && reading.code === 'rateUnknown' && regime !== 'none' && (
        <div className={styles['rate']}>
          <p className={styles['unsure']} role="status">
            {t('rateUnknown', { day: { date: reading.day } })}{' '}
            <a href={reading.source} target="_blank" rel="noreferrer">
              {reading.source.replace(/^https:\/\/(?:www\.)?/, '')}
            </a>
          </p>
          <Field
            label={t('rateFrom', { day: { date: reading.day } })}
            value={rate}
            inputMode="decimal"
            message={saysAll && looked === undefined ? { tone: 'bad', text: t('rateMissing') } : undefined}
            onChange={setRate}
            onEnter={() => void keepRate(regime, reading.day)}
          />
          <Button onPress={() => void keepRate(regime, reading.day)}>{t('keepRate')}</Button>
        </div>
      )}
      {reading.ok && (
        <p className={styles['sum']} aria-live="polite">
          {t('sum', {
            open: reading.letter.open,
            interest: formatMoney(reading.letter.interest, language),
            toPay: reading.letter.toPay,
          })}
        </p>
      )}
    </RowForm>
  )
}
