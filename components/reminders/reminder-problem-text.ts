import type { TemplateProblem, TemplateVariable } from '../../lib/domain/reminders/template'
import type { reminderEditorWords } from '../../lib/i18n/reminder-editor-words'
import type { Translate } from '../../lib/i18n/translator'

type EditorTranslate = Translate<keyof (typeof reminderEditorWords)['en'] & string>

const WANTED = {
  numberMissing: 'number',
  openMissing: 'open',
  dueDateMissing: 'dueDate',
  howToPayMissing: 'howToPay',
} as const satisfies Record<string, TemplateVariable>

/** A place as it is written in a text: `{{number}}`. */
export function placeOf(variable: string): string {
  return `{{${variable}}}`
}

/** What is wrong with a reminder's text, and what to do. */
export function problemText(problem: TemplateProblem, t: EditorTranslate): string {
  switch (problem.code) {
    case 'empty':
      return t(problem.field === 'subject' ? 'subjectEmpty' : 'bodyEmpty')
    case 'unknownVariable':
      return t('unknownVariable', { place: placeOf(problem.name) })
    case 'numberMissing':
    case 'openMissing':
    case 'dueDateMissing':
    case 'howToPayMissing':
      return t(problem.code, { place: placeOf(WANTED[problem.code]) })
    case 'brokenPlace':
    case 'tooLong':
    case 'severalLines':
    case 'howToPayInSubject':
      return t(problem.code)
  }
}
