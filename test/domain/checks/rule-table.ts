import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import type { CheckedLanguage } from '../../../lib/domain/checks/preferences'
import type { CheckContext, DraftText, Finding, Fix, InvoiceInMail } from '../../../lib/domain/checks/types'

/**
 * What a rule flags and what it lets pass, one row a draft. Guillemets mark the expected span, the arrow is the text
 * after the first fix: `Please pay «soon». -> Please pay by 14 April 2026.` A row without guillemets expects a finding
 * about the whole draft.
 */
export interface RuleTable {
  readonly rule: string
  readonly en: Rows | { readonly notApplicable: string }
  readonly fi: Rows | { readonly notApplicable: string }
  readonly sv?: Rows
  /** For every row of the table. */
  readonly setting?: Setting
}

export interface Rows {
  readonly flag: readonly Row[]
  readonly ok: readonly Row[]
}

export type Row = string | (Setting & { readonly text: string })

export interface Setting {
  readonly subject?: string
  readonly attachments?: readonly { readonly name: string }[]
  readonly recipients?: readonly { readonly name?: string; readonly email?: string }[]
  readonly context?: Partial<CheckContext>
  /** What of the invoice in the composer the rule asks for. */
  readonly invoice?: InvoiceInMail
}

export interface Case {
  readonly draft: Partial<DraftText> & { readonly subject: string; readonly body: string }
  readonly context: CheckContext
  readonly span: readonly [number, number] | null
  readonly after: string | undefined
}

export const TODAY = plainDate('2026-03-31')

/** The draft, the context and the expectation of a row. */
export function caseOf(row: Row, language: CheckedLanguage, setting: Setting = {}): Case {
  const { text, ...own } = typeof row === 'string' ? { text: row } : row
  const { subject = '', attachments, recipients, context, invoice } = { ...setting, ...own }
  const [marked = '', after] = text.split(' -> ')
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return {
    draft: {
      subject,
      body: marked.replace(/[«»]/g, ''),
      ...(attachments && { attachments }),
      ...(recipients && { recipients }),
      ...(invoice && { invoice }),
    },
    context: { today: TODAY, stage: 'invoice', language, ...setting.context, ...context },
    span: start < 0 ? null : [start, end],
    after,
  }
}

export function check({ draft, context }: Pick<Case, 'draft' | 'context'>): Finding[] {
  return checkDraft(draft as DraftText, context)
}

/** The text with a fix applied. */
export function applied(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((result, { span, text: put }) => result.slice(0, span[0]) + put + result.slice(span[1]), text)
}

/** The words that stand twice in a row, or an article before another, where a fix has joined its text to the others. */
export function doubledWords(text: string, { edits }: Fix): string[] {
  return edits.flatMap(({ span: [start, end], text: put }) => {
    if (put === '') return []
    const seams = [
      [text.slice(0, start), put],
      [put, text.slice(end)],
    ] as const
    return seams.flatMap(([before, after]) => {
      const [one] = /\p{L}+(?= ?$)/u.exec(before.toLowerCase()) ?? []
      const [two] = /(?<=^ ?)\p{L}+/u.exec(after.toLowerCase()) ?? []
      const isTwice = one !== undefined && two !== undefined && (one === two || [one, two].every(isArticle))
      return isTwice ? [`${one} ${two}`] : []
    })
  })
}

function isArticle(word: string): boolean {
  return /^(?:an?|the|my|our|your|en|ett|min|din|vår|er)$/.test(word)
}

export function hasRows(rows: RuleTable['en'] | undefined): rows is Rows {
  return rows !== undefined && 'flag' in rows
}
