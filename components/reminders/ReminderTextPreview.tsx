import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../lib/domain/checks/index'
import { CHECK_LANGUAGES } from '../../lib/domain/checks/preferences'
import type { Finding } from '../../lib/domain/checks/types'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { Money } from '../../lib/domain/money/money'
import type { ClientLanguage, Seller } from '../../lib/domain/party/party'
import type { TextStage } from '../../lib/domain/reminders/own-texts'
import { RELATIONS, type Relation } from '../../lib/domain/reminders/relation'
import { sampleInvoice } from '../../lib/domain/reminders/sample-invoice'
import type { ReminderTemplate } from '../../lib/domain/reminders/template'
import { checksWords } from '../../lib/i18n/checks-words'
import { findingWords } from '../../lib/i18n/finding-words'
import { reminderEditorWords } from '../../lib/i18n/reminder-editor-words'
import { useWords } from '../hooks/language'
import { Select } from '../ui/Select'
import styles from './ReminderTextPreview.module.css'

/** Fills a reminder for an invoice. Given from outside: the words of a mail are made by the use cases. */
export type WriteSample = (about: {
  readonly invoice: IssuedInvoice
  readonly stage: TextStage
  readonly open: Money
  readonly today: PlainDate
  readonly relation: Relation
  readonly template: ReminderTemplate
  readonly senderName: string
  readonly contactName: string
}) => ReminderTemplate

interface ReminderTextPreviewProps {
  readonly seller: Seller | undefined
  readonly stage: TextStage
  readonly language: ClientLanguage
  readonly relation: Relation
  /** Undefined where the text is the same for everyone. */
  readonly onRelation: ((relation: Relation) => void) | undefined
  /** Undefined while there is something to put right. */
  readonly template: ReminderTemplate | undefined
  readonly today: PlainDate
  readonly writeSample: WriteSample
}

/** The text as a client would get it today, and what our checks say about it. */
export function ReminderTextPreview(props: ReminderTextPreviewProps) {
  const { seller, template, relation, onRelation } = props
  const t = useWords(reminderEditorWords)
  return (
    <section className={styles['preview']} aria-labelledby="reminder-preview">
      <div className={styles['head']}>
        <h3 id="reminder-preview" className={styles['caption']}>
          {t('preview')}
        </h3>
        {onRelation && (
          <Select
            label={t('previewFor')}
            isLabelHidden
            value={relation}
            options={RELATIONS.map((value) => ({ value, label: t(value) }))}
            onChange={onRelation}
          />
        )}
      </div>
      {seller && template ? (
        <Filled {...props} seller={seller} template={template} />
      ) : (
        <p className={styles['quiet']}>
          {seller ? (
            t('previewWaits')
          ) : (
            <>
              {t('previewNeedsProfile')} <a href="#settings">{t('openSettings')}</a>
            </>
          )}
        </p>
      )}
    </section>
  )
}

/** A thank-you needs nothing of what a reminder does. */
const CHECKED_AS = {
  beforeDue: 'reminder',
  friendly: 'reminder',
  neutral: 'reminder',
  firm: 'reminder',
  formal: 'finalNotice',
  thanks: 'other',
} as const

function Filled({
  seller,
  stage,
  language,
  relation,
  template,
  today,
  writeSample,
}: ReminderTextPreviewProps & { readonly seller: Seller; readonly template: ReminderTemplate }) {
  const t = useWords(reminderEditorWords)
  const names = { client: t('sampleClient'), contact: t('sampleContact'), work: t('sampleWork') }
  const invoice = sampleInvoice(seller, {
    stage: stage === 'thanks' ? 'friendly' : stage,
    language,
    today,
    names,
  })
  const text = writeSample({
    invoice,
    stage,
    open: invoice.totals.total,
    today,
    relation,
    template,
    senderName: seller.contactName || seller.name,
    contactName: names.contact,
  })
  const checked = CHECK_LANGUAGES.find((each) => each === language)
  const findings = checked
    ? checkDraft(
        {
          ...text,
          recipients: [{ name: names.contact, email: invoice.client.email }],
          attachments: [{ name: `${invoice.number}.pdf` }],
        },
        {
          today,
          stage: CHECKED_AS[stage],
          country: seller.address.country,
          currency: seller.currency,
          language: checked,
        },
      )
    : undefined
  return (
    <>
      <div className={styles['mail']} lang={language}>
        <p className={styles['subject']}>{text.subject}</p>
        <p className={styles['body']}>{text.body}</p>
      </div>
      <Findings findings={findings} />
    </>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const t = useWords(reminderEditorWords)
  const sayFindings = useWords(checksWords)
  return (
    <>
      <h3 className={styles['caption']}>{t('checks')}</h3>
      <p className={styles['quiet']} role="status">
        {findings === undefined
          ? t('notChecked')
          : findings.length === 0
            ? t('noFindings')
            : t('findings', { count: findings.length })}
      </p>
      {findings && findings.length > 0 && (
        <ul className={styles['findings']}>
          {findings.map((finding) => {
            const words = findingWords(finding, sayFindings)
            return (
              <li key={finding.key}>
                <span className={styles['finding']}>{words.title}</span>
                <span className={styles['quiet']}>{words.reason}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
