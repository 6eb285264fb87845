import { useLayoutEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { CLIENT_LANGUAGES, type ClientLanguage, type Seller } from '../../lib/domain/party/party'
import {
  kindOf,
  type OwnTexts,
  ownTextOf,
  type TextStage,
  withOwnText,
} from '../../lib/domain/reminders/own-texts'
import type { Relation } from '../../lib/domain/reminders/relation'
import { REMINDER_STAGES } from '../../lib/domain/reminders/stage'
import {
  assessTemplate,
  type ReminderTemplate,
  type TemplateVariable,
  variablesFor,
} from '../../lib/domain/reminders/template'
import { pageWords } from '../../lib/i18n/page-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { reminderEditorWords } from '../../lib/i18n/reminder-editor-words'
import { ourReminderText, ourThanksText } from '../../lib/i18n/reminder-texts'
import { useCall } from '../hooks/call'
import { useLanguage, useWords } from '../hooks/language'
import { useKeptForm } from '../hooks/use-kept-form'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import { Toast } from '../ui/Toast'
import styles from './ReminderTextEditor.module.css'
import { ReminderTextPreview, type WriteSample } from './ReminderTextPreview'
import { placeOf, problemText } from './reminder-problem-text'

interface ReminderTextEditorProps {
  /** As they are kept, told again when they may have changed. */
  readonly told: OwnTexts
  readonly seller: Seller | undefined
  readonly today: PlainDate
  readonly writeSample: WriteSample
}

const BODY = 'reminder.body'

/** One reminder's text beside itself filled in. What is typed is kept at once; ours comes back with one press. */
export function ReminderTextEditor({ told, seller, today, writeSample }: ReminderTextEditorProps) {
  const call = useCall()
  const t = useWords(reminderEditorWords)
  const step = useWords(receivablesWords)
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const screenLanguage = useLanguage()
  const [stage, setStage] = useState<TextStage>('friendly')
  const [language, setLanguage] = useState<ClientLanguage>(seller?.language ?? screenLanguage)
  const [relation, setRelation] = useState<Relation>('regular')
  const [givenUp, setGivenUp] = useState<OwnTexts>()
  const {
    value: texts,
    setValue: setTexts,
    state: kept,
  } = useKeptForm(
    told,
    (typed) => call('reminderTexts.save', { texts: typed }),
    () => setGivenUp(undefined),
  )
  const root = useRef<HTMLElement>(null)
  const caret = useRef<number>(undefined)

  const own = ownTextOf(texts, stage, language)
  const isThanks = stage === 'thanks'
  const ours = isThanks ? ourThanksText(language) : ourReminderText(stage, language, relation)
  const text = own ?? ours
  const problems = own ? assessTemplate(own, kindOf(stage)) : []
  const messageOf = (field: keyof ReminderTemplate) => {
    const problem = problems.find((each) => each.field === field)
    return problem && { tone: 'bad' as const, text: problemText(problem, t) }
  }
  const write = (typed: ReminderTemplate) => {
    const isOurs = typed.subject === ours.subject && typed.body === ours.body
    setTexts(withOwnText(texts, stage, language, isOurs ? undefined : typed))
  }
  const addPlace = (variable: TemplateVariable) => {
    const area = root.current?.querySelector<HTMLTextAreaElement>(`[data-field="${BODY}"]`)
    const [start, end] = area
      ? [area.selectionStart, area.selectionEnd]
      : [text.body.length, text.body.length]
    caret.current = start + placeOf(variable).length
    write({ ...text, body: `${text.body.slice(0, start)}${placeOf(variable)}${text.body.slice(end)}` })
  }
  useLayoutEffect(() => {
    if (caret.current === undefined) return
    const area = root.current?.querySelector<HTMLTextAreaElement>(`[data-field="${BODY}"]`)
    area?.focus()
    area?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })

  return (
    <section ref={root} className={styles['editor']} aria-labelledby="reminder-texts">
      <div className={styles['top']}>
        <h2 id="reminder-texts" className={styles['title']}>
          {t('title')}
        </h2>
        <span className={styles['quiet']} role="status">
          {kept.kind === 'saving' ? t('keeping') : kept.kind === 'saved' && texts !== told ? t('saved') : ''}
        </span>
      </div>
      <p className={styles['lead']}>{t('lead')}</p>
      {kept.kind !== 'saved' && kept.kind !== 'saving' && (
        <Banner tone="bad">{kept.kind === 'refused' ? refusal(kept.code) : page(kept.kind)}</Banner>
      )}
      <div className={styles['choices']}>
        <Select
          label={t('step')}
          value={stage}
          options={[
            ...REMINDER_STAGES.map((value) => ({ value, label: step(value) })),
            { value: 'thanks' as const, label: t('thanks') },
          ]}
          onChange={setStage}
        />
        <Select
          label={t('language')}
          value={language}
          options={CLIENT_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={setLanguage}
        />
      </div>
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <Field
            label={t('subject')}
            name="reminder.subject"
            value={text.subject}
            message={messageOf('subject')}
            hint={t('subjectHint')}
            onChange={(subject) => write({ ...text, subject })}
          />
          <TextArea
            label={t('body')}
            name={BODY}
            value={text.body}
            message={messageOf('body')}
            onChange={(body) => write({ ...text, body })}
          />
          <div>
            <h3 className={styles['caption']}>{t('places')}</h3>
            <ul className={styles['places']}>
              {variablesFor(kindOf(stage)).map((variable) => (
                <li key={variable}>
                  <Button
                    size="small"
                    label={t('addPlace', { place: placeOf(variable), meaning: t(variable) })}
                    onPress={() => addPlace(variable)}
                  >
                    {t(variable)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
          <div className={styles['whose']}>
            <span>{t(own ? (problems.length > 0 ? 'notUsed' : 'yours') : 'ours')}</span>
            {own && (
              <Button
                size="small"
                onPress={() => {
                  setGivenUp(texts)
                  setTexts(withOwnText(texts, stage, language, undefined))
                }}
              >
                {t('useOurs')}
              </Button>
            )}
          </div>
        </div>
        <ReminderTextPreview
          seller={seller}
          stage={stage}
          language={language}
          relation={relation}
          onRelation={own || isThanks ? undefined : setRelation}
          template={problems.length > 0 ? undefined : text}
          today={today}
          writeSample={writeSample}
        />
      </div>
      {givenUp && (
        <Toast
          text={t('usesOurs')}
          undoLabel={page('undo')}
          onUndo={() => {
            setTexts(givenUp)
            setGivenUp(undefined)
          }}
          onClose={() => setGivenUp(undefined)}
        />
      )}
    </section>
  )
}
