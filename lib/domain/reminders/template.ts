/** A text with `{{variable}}` places, filled for one invoice when a reminder is written. */
export interface ReminderTemplate {
  readonly subject: string
  readonly body: string
}

export const TEMPLATE_VARIABLES = [
  'greeting',
  'number',
  'open',
  'dueDate',
  'due',
  'payBy',
  'howToPay',
  'reply',
  'client',
  'contact',
  'total',
  'seller',
] as const

/** What a thank-you can name: nothing is open any longer. */
const THANKS_VARIABLES = ['greeting', 'number', 'paid', 'client', 'contact', 'total', 'seller'] as const

export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number] | (typeof THANKS_VARIABLES)[number]

/** What a text is for: a reminder asks for a payment, a thank-you does not. */
export type TextKind = 'reminder' | 'thanks'

/** What a text of this kind can name. */
export function variablesFor(kind: TextKind): readonly TemplateVariable[] {
  return kind === 'thanks' ? THANKS_VARIABLES : TEMPLATE_VARIABLES
}

/** What stands in the places; never empty. */
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string>>>

export type TemplateProblem =
  | {
      readonly field: keyof ReminderTemplate
      readonly code: 'empty' | 'brokenPlace' | 'tooLong'
    }
  | { readonly field: keyof ReminderTemplate; readonly code: 'unknownVariable'; readonly name: string }
  | { readonly field: 'subject'; readonly code: 'severalLines' | 'howToPayInSubject' }
  | {
      readonly field: 'body'
      readonly code: 'numberMissing' | 'openMissing' | 'dueDateMissing' | 'howToPayMissing'
    }

const PLACE = /\{\{([^{}]*)\}\}/g
const LONGEST_TEMPLATE = 10_000

/** What every reminder must say, by any of the variables that say it; a thank-you names the invoice. */
const REQUIRED = [
  { code: 'numberMissing', by: ['number'] },
  { code: 'openMissing', by: ['open'] },
  { code: 'dueDateMissing', by: ['dueDate', 'due'] },
  { code: 'howToPayMissing', by: ['howToPay'] },
] as const satisfies readonly { code: TemplateProblem['code']; by: readonly TemplateVariable[] }[]

/** What has to be put right before a text may be used; empty for one that may. */
export function assessTemplate(
  { subject, body }: ReminderTemplate,
  kind: TextKind = 'reminder',
): readonly TemplateProblem[] {
  const known = variablesFor(kind)
  const required = kind === 'thanks' ? REQUIRED.slice(0, 1) : REQUIRED
  const inSubject = variablesIn(subject)
  const inBody = variablesIn(body)
  const subjectProblems: readonly TemplateProblem[] = [
    ...problemsOf('subject', subject, known),
    ...(subject.trim().includes('\n') ? [{ field: 'subject', code: 'severalLines' } as const] : []),
    ...(inSubject.includes('howToPay') && kind === 'reminder'
      ? [{ field: 'subject', code: 'howToPayInSubject' } as const]
      : []),
  ]
  const missing = required.filter(({ by }) => !by.some((variable) => inBody.includes(variable)))
  return [
    ...subjectProblems,
    ...problemsOf('body', body, known),
    ...(body.trim() === '' ? [] : missing.map(({ code }) => ({ field: 'body', code }) as const)),
  ]
}

/** Puts the values in. Throws on a place it cannot fill, since half a sentence must never show: assess first. */
export function fillTemplate(text: string, values: TemplateValues): string {
  const filled = text.replace(PLACE, (_, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim() as TemplateVariable] : undefined
    if (!value) throw new Error(`Nothing to put into {{${name}}}`)
    return value
  })
  if (isBroken(text)) throw new Error('A place in the text is not closed')
  return filled
}

function problemsOf(
  field: keyof ReminderTemplate,
  text: string,
  known: readonly string[],
): readonly TemplateProblem[] {
  if (text.trim() === '') return [{ field, code: 'empty' }]
  const unknown = new Set(variablesIn(text).filter((name) => !known.includes(name)))
  return [
    ...[...unknown].map((name) => ({ field, code: 'unknownVariable', name }) as const),
    ...(isBroken(text) ? [{ field, code: 'brokenPlace' } as const] : []),
    ...(text.length > LONGEST_TEMPLATE ? [{ field, code: 'tooLong' } as const] : []),
  ]
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name.trim())
}

/** True with two braces in a row that open or close no place. */
function isBroken(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(PLACE, ''))
}
