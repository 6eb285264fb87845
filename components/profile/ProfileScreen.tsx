import { useMemo, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { followingForm } from '../../lib/domain/following-form'
import type { Language, Seller } from '../../lib/domain/party/party'
import type { ProfileForm } from '../../lib/domain/party/profile-form'
import { keptProfile } from '../../lib/domain/party/profile-length'
import { formOf, readProfile, withoutSave } from '../../lib/domain/party/read-profile'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { sampleInvoice } from '../../lib/domain/reminders/sample-invoice'
import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { setupWords } from '../../lib/i18n/setup-words'
import type { ComposerDocuments } from '../composer/composer-documents'
import { useAfterPress } from '../hooks/after-press'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { type Loss, lossOf } from '../hooks/loss-of'
import { useAutosave } from '../hooks/use-autosave'
import { useBegunForm } from '../hooks/use-begun-form'
import { useFocusRequest } from '../hooks/use-focus-request'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { BrandMark } from '../ui/icons/BrandMark'
import { PageTitle } from '../ui/PageTitle'
import { downloadFile } from '../ui/save-file'
import { Toast } from '../ui/Toast'
import { LateRatesFields } from './LateRatesFields'
import type { LookFieldsProps } from './LookFields'
import { MonthOfferFields } from './MonthOfferFields'
import { ProfileFields } from './ProfileFields'
import styles from './ProfileScreen.module.css'

interface ProfileScreenProps {
  /** What is kept of the fields: what stands in those that nothing was typed into. */
  readonly initial: ProfileForm
  /** As it counts now; absent before the first set-up. */
  readonly seller: Seller | undefined
  readonly today: PlainDate
  readonly isFirstRun: boolean
  readonly onChooseLanguage: (language: Language) => void
  readonly renderPdf: ComposerDocuments['renderPdf']
}

/** What was saved, as typed too, over what. */
interface Save {
  readonly before: Seller
  readonly after: Seller
  readonly form: ProfileForm
}

/** The profile, as first set-up or as settings. Whatever is typed is kept at once; Save makes it count. */
export function ProfileScreen({
  initial,
  seller,
  today,
  isFirstRun,
  onChooseLanguage,
  renderPdf,
}: ProfileScreenProps) {
  const call = useCall()
  const t = useWords(setupWords)
  const refusal = useWords(refusalWords)
  const page = useWords(pageWords)
  const root = useRef<HTMLElement>(null)
  const { form, setForm, store } = useBegunForm('profile', initial, { isStored: true })
  const [savedForm, setSavedForm] = useState<ProfileForm>()
  const [lastSave, setLastSave] = useState<Save>()
  const afterPress = useAfterPress()
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [saysAll, setSaysAll] = useState(false)
  const [trouble, setTrouble] = useState<RefusalCode | Loss>()
  const [sample, setSample] = useState<LookFieldsProps['sampleState']>('idle')
  const [focus, setFocus] = useState<{ field: string; count: number }>()
  const { state: kept, flush } = useAutosave(form, (typed) => {
    const fitting = keptProfile(typed)
    return store(fitting, (over) => call('profile.saveTyped', { form: fitting, over }))
  })
  useFocusRequest(root, focus)

  const reading = useMemo(() => readProfile(form), [form])
  const problems = reading.ok ? [] : reading.problems
  const isSaved = savedForm === form
  const messageOf = (field: keyof ProfileForm) => {
    const problem = problems.find((each) => each.field === field)
    if (!problem || !(saysAll || touched.has(field) || problem.key === 'tooLong')) return undefined
    const { key, characters = '', most = 0 } = problem
    return { tone: 'bad' as const, text: t(key, { example: EXAMPLE_PATTERN, characters, most }) }
  }
  const save = async () => {
    if (!reading.ok) {
      setSaysAll(true)
      setFocus({ field: problems[0]?.field ?? 'name', count: (focus?.count ?? 0) + 1 })
      return
    }
    setTrouble(undefined)
    try {
      await flush()
      const result = await call('profile.save', { seller: reading.seller, form })
      if (!result.ok) return setTrouble(result.code)
      setSavedForm(form)
      setLastSave(seller && { before: seller, after: reading.seller, form })
    } catch (error) {
      setTrouble(lossOf(error))
    }
  }

  const takeBack = async ({ before, after, form: saved }: Save, now: Seller) => {
    setLastSave(undefined)
    const back = withoutSave(now, before, after)
    if (!back) return setTrouble('changedSince')
    setTrouble(undefined)
    const left = followingForm(form, saved, formOf(back))
    try {
      const result = await call('profile.save', { seller: back, form: left })
      if (!result.ok) return setTrouble(result.code)
      setForm(left)
      if (isSaved) setSavedForm(left)
    } catch (error) {
      setTrouble(lossOf(error))
    }
  }

  const makeSample = async () => {
    if (!reading.ok) {
      setSaysAll(true)
      return setSample('incomplete')
    }
    setSample('making')
    const names = { client: t('sampleClient'), contact: '', work: t('sampleWork') }
    const invoice = sampleInvoice(reading.seller, {
      stage: 'beforeDue',
      language: form.language,
      today,
      names,
    })
    const pdf = await renderPdf(invoice).catch(() => undefined)
    if (pdf?.ok) downloadFile(pdf.file)
    setSample(pdf?.ok ? 'idle' : 'failed')
  }

  const touch = (field: keyof ProfileForm) =>
    afterPress(() => setTouched((before) => new Set([...before, field])))
  const later = { form, today, onChange: setForm, messageOf, onTouch: touch }
  const failure =
    trouble ??
    (kept.kind === 'refused'
      ? kept.code
      : kept.kind === 'saved' || kept.kind === 'saving'
        ? undefined
        : kept.kind)
  return (
    <main ref={root} className={styles['profile']}>
      {isFirstRun && <BrandMark />}
      <div className={styles['top']}>
        <PageTitle className={styles['title']}>{t(isFirstRun ? 'welcome' : 'settings')}</PageTitle>
        <span className={styles['state']} role="status">
          {isSaved
            ? t('saved')
            : kept.kind === 'saving'
              ? t('keeping')
              : kept.kind === 'saved' && form !== initial
                ? t('kept')
                : ''}
        </span>
      </div>
      {isFirstRun && (
        <div className={styles['lead']}>
          <p>{t('welcomeText')}</p>
          <a href="#data">{t('haveBackup')}</a>
        </div>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <ProfileFields
          form={form}
          today={today}
          onChange={setForm}
          onTouch={touch}
          messageOf={messageOf}
          onChooseLanguage={onChooseLanguage}
          onSample={() => void makeSample()}
          sampleState={sample}
        />
        {!isFirstRun && <MonthOfferFields {...later} />}
        {!isFirstRun && <LateRatesFields {...later} />}
        {failure && (
          <Banner
            tone="bad"
            actions={
              failure === 'unreachable' && <Button onPress={() => location.reload()}>{page('reload')}</Button>
            }
          >
            {failure === 'unreachable' || failure === 'failed' ? page(failure) : refusal(failure)}
          </Banner>
        )}
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            {t(isFirstRun ? 'start' : 'save')}
          </Button>
          {saysAll && problems.length > 0 && (
            <span className={styles['bad']} role="status">
              {t('putRight', { count: problems.length })}
            </span>
          )}
        </div>
      </form>
      {lastSave && seller && (
        <Toast
          text={t('saved')}
          undoLabel={page('undo')}
          onUndo={() => void takeBack(lastSave, seller)}
          onClose={() => setLastSave(undefined)}
        />
      )}
    </main>
  )
}

const EXAMPLE_PATTERN = '{year}-###'
